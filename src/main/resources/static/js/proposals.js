// The confirming page: the cursor on a proposal shows its sentence, and a marked sentence its proposal; the words a person
// has selected become the place of a new one.
import { isTyped } from "./keyboard.js";
import { current, point } from "./list.js";

const decided = (row) => row.dataset.state !== "waiting";
const rows = (workspace) => [...workspace.querySelectorAll("[data-list] > .prop")];
const number = (row) => row.id.replace("proposal-", "");

export function start(workspace) {
  workspace.addEventListener("list:current", () => show(workspace));
  workspace.addEventListener("click", (event) => {
    const sentence = event.target.closest("mark[data-proposal]");
    const row = sentence
      ? document.getElementById(`proposal-${sentence.dataset.proposal}`)
      : event.target.closest(".prop");
    const selecting = sentence && String(getSelection());
    if (row && !selecting && row !== current()) point(row, { focus: !event.target.closest("a, button, input, textarea") });
  });
  keepWords(workspace);
  keepPlaces(workspace);
  takeBackActs(workspace);
  point(rows(workspace).find((row) => !decided(row)) ?? current(), { focus: false });
}

// Whatever else is pressed while somebody rewords a proposal would drop what they typed: then they are asked.
function keepWords(workspace) {
  let form;
  workspace.addEventListener("input", ({ target }) => (form = target.closest("[data-editing] form") ?? form));
  workspace.addEventListener("htmx:confirm", (event) => {
    if (!form?.isConnected || event.detail.elt === form) return;
    if (!confirm("Phần vừa sửa chưa được lưu. Bỏ phần vừa sửa?")) event.preventDefault();
  });
  addEventListener("beforeunload", (event) => form?.isConnected && event.preventDefault());
}

// The cursor has gone on when a decision is taken back: Z goes to the row that was decided last, and then to those before.
function takeBackActs(workspace) {
  const acts = [];
  const idOf = (form) => form?.getAttribute("action")?.match(/proposals\/([0-9a-f-]{36})/)?.[1];
  workspace.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const form = detail.requestConfig.elt.closest("form");
    const takenBack = ["RESTORE", "RESET"].includes(form?.elements.decision?.value);
    if (detail.xhr.status < 300 && idOf(form) && !takenBack) acts.push(idOf(form));
  });
  document.addEventListener(
    "keydown",
    (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.key.toLowerCase() !== "z" || !plain || isTyped(event) || document.querySelector("dialog[open]")) return;
      const last = acts.pop();
      const row = last && rows(workspace).find((one) => [...one.querySelectorAll("form")].some((form) => idOf(form) === last));
      if (!row) return;
      event.preventDefault();
      point(row);
      row.querySelector("[data-key=Z]")?.click();
    },
    true,
  );
}

function show(workspace) {
  const row = current();
  workspace.querySelectorAll("mark.on").forEach((sentence) => sentence.classList.remove("on"));
  if (!row) return;
  const sentences = [...workspace.querySelectorAll("mark[data-proposal]")].filter((sentence) =>
    sentence.querySelector("sup")?.textContent.split(", ").includes(number(row)) || sentence.dataset.proposal === number(row),
  );
  sentences.forEach((sentence) => sentence.classList.add("on"));
  sentences[0]?.scrollIntoView({ block: "nearest" });
}

// An answer replaces both panes: they stay scrolled, and after a decision the cursor goes on to the next open proposal.
function keepPlaces(workspace) {
  const tops = new Map();
  workspace.addEventListener("htmx:beforeSwap", () =>
    workspace.querySelectorAll(".panebody").forEach((pane) => tops.set(pane.id, pane.scrollTop)),
  );
  let before;
  workspace.addEventListener("htmx:beforeRequest", () => (before = current()?.id));
  workspace.addEventListener("htmx:afterSettle", () => {
    tops.forEach((top, id) => (document.getElementById(id).scrollTop = top));
    const editing = workspace.querySelector("[data-editing]");
    const all = rows(workspace);
    const at = Math.max(
      0,
      all.findIndex((row) => row.id === before),
    );
    const next = [...all.slice(at), ...all.slice(0, at)].find((row) => !decided(row)) ?? all[at];
    point(editing ?? next, { focus: !editing });
  });
}

// A press on the button leaves the words selected.
document.addEventListener("mousedown", (event) => event.target.closest("[data-adds-selection]") && event.preventDefault());

// Before htmx or the browser collects the fields.
document.addEventListener(
  "submit",
  ({ target: form }) => {
    if (!form.matches("[data-adds-selection]")) return;
    const { from, to } = selected();
    form.elements.from.value = from ?? 0;
    form.elements.to.value = to ?? 0;
  },
  true,
);

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.anchorNode?.parentElement?.closest("[data-text]")) return {};
  const range = selection.getRangeAt(0);
  return {
    from: offset(range.startContainer, range.startOffset, "next"),
    to: offset(range.endContainer, range.endOffset, "previous"),
  };
}

// Each piece of the text knows where it stands in the whole.
function offset(node, at, towards) {
  const piece = node.parentElement?.closest("[data-from]");
  if (piece && node.nodeType === Node.TEXT_NODE) return Number(piece.dataset.from) + at;
  const pieces = [...document.querySelectorAll("[data-text] [data-from]")];
  const range = document.createRange();
  range.setStart(node, at);
  const following = pieces.findIndex((one) => range.comparePoint(one, 0) >= 0);
  if (towards === "next") return following < 0 ? null : Number(pieces[following].dataset.from);
  const before = pieces.at(following < 0 ? -1 : following - 1);
  return before ? Number(before.dataset.from) + before.textContent.length : null;
}
