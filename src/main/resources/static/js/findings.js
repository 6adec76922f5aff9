// The panel of the form check: <section data-findings>, asked for again after each save. F8 goes to the next finding,
// Alt Enter puts the one it stands on right. Also on a document's page, where findings can only be gone to.
import { send } from "./autosave.js";

function focusOn(field, words) {
  field?.focus();
  const place = field?.matches("textarea") && words ? field.value.indexOf(words) : -1;
  if (place >= 0) field.setSelectionRange(place, place + words.length);
}

// The list of rules that passed stays open while the panel is written anew around it.
let passedOpen = false;

export function start(panel) {
  new Findings(panel);
}

class Findings {
  constructor(panel) {
    this.panel = panel;
    this.form = panel.closest("form[data-autosave]");
    this.done = [];
    panel.addEventListener("click", (event) => this.#clicked(event));
    // A long text takes a while to be checked: until then what stands here is about an earlier state.
    panel.addEventListener("htmx:beforeRequest", () => panel.setAttribute("aria-busy", "true"));
    panel.addEventListener("htmx:afterRequest", () => panel.removeAttribute("aria-busy"));
    panel.addEventListener("htmx:afterSwap", () => this.#restore());
    panel.addEventListener("toggle", ({ target }) => (passedOpen = target.open), true);
    this.#restore();
  }

  #rows = () => [...this.panel.querySelectorAll("[data-finding]")];

  #clicked(event) {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.hasAttribute("data-next-finding")) this.#next();
    else if (button.hasAttribute("data-goes")) this.#goTo(button.closest("[data-finding]"));
    else if (button.formAction && button.name && this.form) {
      event.preventDefault();
      this.#press(button);
    }
  }

  #next() {
    const rows = this.#rows();
    if (rows.length) this.#goTo(rows[(rows.findIndex((row) => row.classList.contains("on")) + 1) % rows.length]);
  }

  #goTo(row) {
    this.#point(row);
    row.scrollIntoView({ block: "nearest" });
    const { field, words } = row.dataset;
    if (field) focusOn(document.getElementById(`${field}-add`) ?? document.getElementById(field), words);
    else if (words) {
      document.dispatchEvent(new CustomEvent("editor:find", { detail: words }));
      document.dispatchEvent(new CustomEvent("pdf:find", { detail: words }));
    } else row.focus();
  }

  // The key belongs to the finding the writer stands on, else to the first that can be put right.
  #point(current) {
    this.current = current?.dataset.finding;
    this.#rows().forEach((row) => row.classList.toggle("on", row === current));
    this.panel.querySelectorAll("[data-corrects]").forEach((button) => button.removeAttribute("data-key"));
    const fix = (current ?? this.panel).querySelector("[data-finding] [data-corrects], [data-corrects]");
    if (fix && fix.id !== "fix-all") fix.dataset.key = "Alt+Enter";
  }

  async #press(button) {
    if (this.pressed) return;
    this.pressed = button;
    button.setAttribute("aria-busy", "true");
    const rows = this.#rows();
    const at = rows.indexOf(button.closest("[data-finding]"));
    this.following = rows[at + 1]?.dataset.finding ?? rows[at - 1]?.dataset.finding;
    const sent = this.#grounds()?.value;
    const answer = await send(this.form, button.formAction, { [button.name]: button.value });
    this.pressed = undefined;
    button.removeAttribute("aria-busy");
    if (answer === undefined) return;
    if (button.hasAttribute("data-undoes")) this.done = this.done.filter((row) => !row.contains(button));
    this.#take(answer, sent);
  }

  #grounds = () => this.form.elements["details[LEGAL_BASES]"];

  #take(html, sent) {
    const answer = new DOMParser().parseFromString(html, "text/html").body;
    const body = answer.querySelector("[data-corrected-body]");
    const done = answer.querySelector("[data-done]");
    const grounds = answer.querySelector("[data-corrected-grounds]");
    body?.remove();
    done?.remove();
    grounds?.remove();
    if (done) this.done.unshift(done);
    const inside = this.panel.contains(document.activeElement);
    this.panel.replaceChildren(...answer.childNodes);
    htmx.process(this.panel);
    this.#restore();
    if (body) document.querySelector("[data-editor]")?.dispatchEvent(new CustomEvent("editor:correct", { detail: body.value }));
    // What was typed meanwhile stays, and is saved next.
    const field = this.#grounds();
    if (grounds && field && field.value === sent) field.value = grounds.value;
    if (inside) (this.panel.querySelector(".finding.on") ?? this.panel.querySelector("[role=region]"))?.focus();
  }

  // The panel was written anew: what was put right while this page is open stays to be taken back.
  #restore() {
    this.panel.querySelectorAll("details").forEach((details) => (details.open = passedOpen));
    this.panel.querySelector("[data-done-list]")?.append(...this.done);
    const rows = this.#rows();
    const row = (key) => key && rows.find((one) => one.dataset.finding === key);
    this.#point(row(this.current) ?? (this.current && row(this.following)));
  }
}
