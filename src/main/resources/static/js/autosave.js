// Autosave: <form data-autosave="/drafts/7" …> with a hidden field "lock" and somewhere <span data-autosave-state>.
// The address gets the form by POST and answers 204 or 200 with the new lock in the header X-Lock; 409 answers the
// conflict screen as a fragment, shown in the place named by data-autosave-conflict (else in <main>); 422 a refusal.
// Before each save the form fires "autosaving", after it "autosaved", so a check or a preview can follow by
// hx-trigger="autosaved from:body".
import { csrfHeaders, isSignedOut, sayExpired, sayProblem } from "./requests.js";
import { forget, keep, kept } from "./unsaved.js";

const pause = 2000;
const retryIn = 5000;
const words = {
  saving: ["cloud-up", "Đang lưu…"],
  failed: ["cloud-off", "Chưa lưu được, thử lại sau 5 giây"],
  stopped: ["cloud-off", "Chưa lưu được"],
};

const savers = new WeakMap();

export function start(form) {
  const saver = new Autosave(form);
  savers.set(form, saver);
  saver.watch();
}

// Sends the form elsewhere, as a save that asks for something more; the answer is HTML, or nothing when it was refused.
export const send = (form, address, fields) => savers.get(form).sendTo(address, fields);

class Autosave {
  constructor(form) {
    this.form = form;
    this.address = form.dataset.autosave;
    this.state = form.querySelector("[data-autosave-state]") ?? document.querySelector("[data-autosave-state]");
  }

  watch() {
    this.#offerCopy();
    this.form.addEventListener("input", () => this.#changed());
    this.form.addEventListener("change", () => this.save());
    this.form.addEventListener("submit", (event) => this.#beforeSubmit(event), true);
    document.addEventListener("dialog:open", () => this.save());
    document.addEventListener("visibilitychange", () => document.hidden && this.save());
    addEventListener("beforeunload", (event) => this.dirty && !this.leaving && event.preventDefault());
  }

  #changed() {
    this.dirty = true;
    keep(this.address, { at: clock(true), lock: this.form.elements.lock?.value, fields: typed(this.form) });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  // One request at a time; what was typed meanwhile goes with the next.
  async save() {
    clearTimeout(this.timer);
    // A timer that has rung while a save was under way must not be taken for one still to ring.
    this.timer = undefined;
    if (!this.dirty || this.saving || this.conflict) return this.saving;
    this.saving = this.#send().finally(() => (this.saving = undefined));
    await this.saving;
    if (this.dirty && !this.timer) this.timer = setTimeout(() => this.save(), pause);
  }

  async sendTo(address, fields) {
    while (this.saving) await this.saving;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.conflict) return undefined;
    const sending = this.#send(address, fields);
    this.saving = sending.finally(() => (this.saving = undefined));
    const answer = await sending;
    if (this.dirty && !this.timer) this.timer = setTimeout(() => this.save(), pause);
    return answer;
  }

  async #send(address = this.address, fields = {}) {
    this.dirty = false;
    this.timer = undefined;
    this.#say(...words.saving);
    this.form.dispatchEvent(new CustomEvent("autosaving"));
    try {
      const body = new FormData(this.form);
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      const headers = { ...csrfHeaders(), "HX-Request": "true" };
      const answer = await fetch(address, { method: "POST", headers, body });
      if (isSignedOut(answer.status, answer.url)) this.#failed(sayExpired);
      else if (answer.status === 409) {
        if (await this.#meetsOwnWords()) return await this.#send(address, fields);
        this.#showConflict(await answer.text());
      }
      else if (answer.status === 422) this.#refused(await answer.text());
      else if (answer.ok) {
        this.#saved(answer);
        return await answer.text();
      } else this.#failed();
    } catch {
      this.#failed();
    }
    return undefined;
  }

  #saved(answer) {
    const lock = answer.headers.get("X-Lock");
    if (lock && this.form.elements.lock) this.form.elements.lock.value = lock;
    if (!this.dirty) forget(this.address);
    this.#say("cloud-check", `Đã tự lưu ${clock()}`);
    this.form.dispatchEvent(new CustomEvent("autosaved", { bubbles: true }));
  }

  #failed(say) {
    this.dirty = true;
    this.#say(...words.failed);
    say?.();
    this.timer = setTimeout(() => this.save(), retryIn);
  }

  #refused(html) {
    this.dirty = true;
    this.#say(...words.stopped);
    sayProblem(new DOMParser().parseFromString(html, "text/html").body.textContent.trim());
    this.timer = -1;
  }

  // A tab that was closed may have saved its last words only after this page was asked for: then what stands there is
  // what this page shows, or the copy its writer has taken back or dropped, and there is nothing to choose.
  async #meetsOwnWords() {
    const page = await fetch(location.href);
    const form = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("form[data-autosave]");
    const lock = form?.elements.lock?.value;
    if (!lock || lock === this.form.elements.lock.value) return false;
    const saved = typed(form);
    if (![typed(this.form), this.settled].some((words) => words && same(saved, words))) return false;
    this.form.elements.lock.value = lock;
    return true;
  }

  // The copy on this machine stays until the person has decided.
  #showConflict(html) {
    this.conflict = true;
    this.#say(...words.stopped);
    const place = document.querySelector(this.form.dataset.autosaveConflict ?? "#main");
    place.innerHTML = html;
    htmx.process(place);
    place.querySelector("h1, h2")?.setAttribute("tabindex", "-1");
    place.querySelector("h1, h2")?.focus();
  }

  async #beforeSubmit(event) {
    this.leaving = true;
    if (!this.saving) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    await this.saving;
    if (!this.conflict) this.form.requestSubmit(event.submitter);
  }

  #offerCopy() {
    const copy = kept(this.address);
    if (!copy) return;
    if (same(typed(this.form), copy.fields)) return void forget(this.address);
    const note = Object.assign(document.createElement("div"), { className: "note warn", role: "status" });
    const restore = Object.assign(document.createElement("button"), {
      type: "button",
      className: "button xs",
      textContent: "Lấy lại",
    });
    const drop = Object.assign(document.createElement("button"), {
      type: "button",
      className: "button ghost xs",
      textContent: "Bỏ",
    });
    const elsewhere = copy.lock === this.form.elements.lock?.value ? "" : " Sau đó văn bản đã được lưu bản khác.";
    note.append(`Có phần chưa lưu lúc ${copy.at}.${elsewhere} `, restore, drop);
    const settle = () => (note.remove(), (this.settled = copy.fields));
    restore.addEventListener("click", () => (settle(), this.#restore(copy.fields)));
    drop.addEventListener("click", () => (settle(), forget(this.address)));
    this.form.prepend(note);
  }

  #restore(fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.form.elements[name];
      if (!field) continue;
      field.value = value;
      field.closest?.("[data-editor]")?.dispatchEvent(new CustomEvent("editor:load", { detail: value }));
      field.closest?.("[data-recipients]")?.dispatchEvent(new CustomEvent("recipients:load"));
    }
    this.#changed();
  }

  #say(icon, text) {
    if (!this.state) return;
    const picture = Object.assign(document.createElement("i"), { className: `ti ti-${icon}`, ariaHidden: "true" });
    this.state.setAttribute("role", "status");
    this.state.replaceChildren(picture, ` ${text}`);
  }
}

function typed(form) {
  const fields = [...new FormData(form)].filter(
    ([name, value]) => typeof value === "string" && name !== "_csrf" && name !== "lock",
  );
  return Object.fromEntries(fields);
}

// The server tidies spaces and line ends.
const tidy = (value = "") => value.replace(/\s+/g, " ").trim();
const same = (saved, words) => Object.entries(words).every(([name, value]) => tidy(saved[name]) === tidy(value));

const clock = (dated) =>
  new Date().toLocaleString("vi-VN", {
    hour12: false,
    timeZone: "Asia/Ho_Chi_Minh",
    timeStyle: "medium",
    ...(dated && { dateStyle: "short" }),
  });
