// The cursor of a work list: real focus on one row, aria-current, and the preview after a short rest.
const rest = 120;
let index = 0;
let timer;
let lastPicked;

const rows = () =>
  [...document.querySelectorAll("[data-list] > :is(.item, .prop)")].filter((row) => row.checkVisibility());
export const current = () => document.querySelector("[data-list] > :is(.item, .prop)[aria-current=true]");
const checkbox = (row) => row?.querySelector("input[name=pick]");

export function point(row, { focus = true } = {}) {
  if (!row) return;
  const before = current();
  before?.removeAttribute("aria-current");
  if (before) before.tabIndex = -1;
  row.setAttribute("aria-current", "true");
  row.tabIndex = 0;
  index = rows().indexOf(row);
  if (focus) row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  row.dispatchEvent(new Event("list:current", { bubbles: true }));
  clearTimeout(timer);
  timer = setTimeout(() => preview(row), rest);
}

// On a narrow screen there is no preview pane: Enter opens the page instead.
function preview(row) {
  const pane = document.querySelector("[data-preview-pane]");
  if (!row.dataset.preview || !pane?.checkVisibility()) return;
  delete pane.dataset.answered;
  htmx.ajax("GET", row.dataset.preview, { target: pane, swap: "innerHTML" });
}

export function step(by) {
  const all = rows();
  const at = current() ? all.indexOf(current()) : by > 0 ? -1 : all.length;
  point(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
}

export const hasList = () => rows().length > 0;
export const openCurrent = () => current()?.querySelector(".what a")?.click();

export function pick(range) {
  const all = rows();
  const to = all.indexOf(current());
  const from = range && lastPicked?.isConnected ? all.indexOf(lastPicked) : to;
  const checked = range || !checkbox(all[to])?.checked;
  for (const row of all.slice(Math.min(from, to), Math.max(from, to) + 1)) mark(row, checked);
  lastPicked = all[to];
  countPicked();
}

export function dropPicked() {
  const picked = rows().filter((row) => checkbox(row)?.checked);
  picked.forEach((row) => mark(row, false));
  countPicked();
  return picked.length > 0;
}

function mark(row, checked) {
  const box = checkbox(row);
  if (box) box.checked = checked;
}

// [data-batch] is the bar over the list: hidden while nothing is picked; [data-picked] shows how many.
function countPicked() {
  const boxes = [...document.querySelectorAll("[data-list] input[name=pick]")];
  const count = boxes.filter((box) => box.checked).length;
  boxes.forEach((box) => box.closest(".item").classList.toggle("picked", box.checked));
  document.querySelectorAll("[data-batch]").forEach((bar) => (bar.hidden = count === 0));
  document.querySelectorAll("[data-picked]").forEach((place) => (place.textContent = count));
}

document.addEventListener("change", (event) => event.target.name === "pick" && countPicked());
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-drops-picked]")) dropPicked();
  const row = event.target.closest("[data-list] > .item");
  if (!row || event.target.closest("input, button")) return;
  const pane = document.querySelector("[data-preview-pane]");
  const link = event.target.closest("a");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  // Beside a preview pane one press shows, and a second press on the shown row opens.
  if (link && !(row.dataset.preview && pane?.checkVisibility() && plain && row !== current())) return;
  if (!link && !row.dataset.preview) return;
  event.preventDefault();
  if (!link && row === current() && !pane?.checkVisibility()) return openCurrent();
  point(row);
});

// What the answer itself shows stays, though its row stands on another page of the list.
const answered = () => document.querySelector("[data-preview-pane][data-answered]");

// The row may have left with the swap: then the one that took its place is current.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.closest?.("[data-preview-pane]") || current() || answered()) return;
  if (hasList()) point(rows()[Math.min(index, rows().length - 1)], { focus: false });
});

countPicked();
if (hasList() && (current() || !answered())) point(current() ?? rows()[0], { focus: false });
