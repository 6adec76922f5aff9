// Recipients as chips with suggestions: <div data-recipients="/recipients"><label>…<textarea name="recipients">…</textarea></div>.
// The text area, one recipient a line, is what is sent; it fires "input" on every change and stays usable without script.
// With data-known only units that are suggested count, and Enter takes the first.
// GET address?q= answers JSON [{"name": "Sở Tài chính", "detail": "nhóm, 14 đơn vị"}]. "recipients:load" reads the area again.
const rest = 150;

export function start(element) {
  new Recipients(element).show();
}

class Recipients {
  constructor(element) {
    this.element = element;
    this.coming = new Set();
    this.one = this.#known() ? "đơn vị" : "nơi nhận";
    this.area = element.querySelector("textarea");
    const id = this.area.id || "recipients";
    this.input = make("input", {
      className: "chips-input",
      id: `${id}-add`,
      autocomplete: "off",
      role: "combobox",
      ariaExpanded: "false",
      ariaAutoComplete: "list",
    });
    this.list = make("ul", {
      className: "suggestions",
      id: `${id}-suggestions`,
      role: "listbox",
      ariaLabel: `Gợi ý ${this.one}`,
      hidden: true,
    });
    this.said = make("span", { className: "aside-from-sight", role: "status" });
    this.chips = make("ul", { className: "chips-list" });
    this.input.setAttribute("aria-controls", this.list.id);
    this.input.setAttribute("aria-describedby", this.area.getAttribute("aria-describedby") ?? "");
    element.querySelector("label")?.setAttribute("for", this.input.id);
    const box = make("div", { className: "input chips" });
    box.append(this.chips, this.input);
    box.addEventListener("click", () => this.input.focus());
    this.area.hidden = true;
    this.area.required = false;
    this.area.after(box, this.list, this.said);
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("paste", (event) => this.#pasted(event));
    this.input.addEventListener("blur", () => setTimeout(() => this.#left(), rest));
    this.area.form?.addEventListener("submit", () => this.#sent(), true);
    element.addEventListener("recipients:load", () => this.show());
  }

  names = () =>
    this.area.value
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);

  show() {
    this.chips.replaceChildren(...this.names().map((name) => this.#chip(name)));
  }

  #chip(name) {
    const chip = make("li", { className: "unit", textContent: name });
    const remove = make("button", { type: "button", ariaLabel: `Bỏ ${name}` });
    remove.append(make("i", { className: "ti ti-x", ariaHidden: "true" }));
    remove.addEventListener("click", () =>
      this.#write(
        this.names().filter((other) => other !== name),
        `Đã bỏ ${name}`,
      ),
    );
    chip.append(remove);
    return chip;
  }

  #write(names, words) {
    const here = this.element.contains(document.activeElement);
    this.area.value = names.join("\n");
    this.area.dispatchEvent(new Event("input", { bubbles: true }));
    this.show();
    this.said.textContent = `${words}. ${names.length} ${this.one}.`;
    if (here) this.input.focus();
  }

  #add(...added) {
    const fresh = added.map((name) => name.trim()).filter((name) => name && !this.names().includes(name));
    if (fresh.length) this.#write([...this.names(), ...fresh], `Đã thêm ${fresh.join(", ")}`);
  }

  #take() {
    const words = this.input.value.trim();
    this.input.value = "";
    this.#close();
    return words;
  }

  #typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#suggest(this.input.value.trim()), rest);
  }

  async #suggest(words) {
    if (!words) return this.#close();
    const found = await this.#found(words);
    if (!found || words !== this.input.value.trim()) return;
    this.list.replaceChildren(...found.map((one, at) => this.#option(one, at)));
    this.list.hidden = found.length === 0;
    this.input.ariaExpanded = String(found.length > 0);
    this.said.textContent = found.length
      ? `${found.length} gợi ý`
      : this.#known()
        ? "Không có đơn vị nào như vậy"
        : "Không có gợi ý; nhấn Enter để thêm đúng chữ đã gõ";
    this.input.removeAttribute("aria-activedescendant");
    if (this.#known() && found.length) this.#choose([...this.list.children], 0);
  }

  #known = () => "known" in this.element.dataset;

  async #found(words) {
    const answer = await fetch(`${this.element.dataset.recipients}?q=${encodeURIComponent(words)}`, {
      headers: { Accept: "application/json" },
    });
    return answer.ok ? (await answer.json()).filter(({ name }) => !this.names().includes(name)) : null;
  }

  #option({ name, detail }, at) {
    const option = make("li", {
      id: `${this.list.id}-${at}`,
      role: "option",
      ariaSelected: "false",
      textContent: name,
    });
    option.dataset.name = name;
    if (detail) option.append(" ", make("span", { className: "mute small", textContent: detail }));
    option.addEventListener("mousedown", (event) => (event.preventDefault(), this.#take(), this.#add(name)));
    return option;
  }

  #key(event) {
    const options = [...this.list.children];
    const at = options.findIndex((option) => option.ariaSelected === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) this.#choose(options, (at + step + options.length) % options.length);
    else if (event.key === "Enter" && !event.ctrlKey && this.input.value.trim()) this.#enter(options[at]);
    else if (event.key === ";" && this.input.value.trim()) this.#add(this.#take());
    else if (event.key === "Escape" && !this.list.hidden) this.#close();
    else if (event.key === "Backspace" && !this.input.value && this.names().length)
      this.#write(this.names().slice(0, -1), `Đã bỏ ${this.names().at(-1)}`);
    else return;
    event.preventDefault();
  }

  // Who types fast is ahead of the suggestions, and in the next field before they come.
  async #enter(option) {
    const words = this.#take();
    this.coming.add(words);
    const name = option?.dataset.name ?? (this.#known() && (await this.#found(words))?.[0]?.name);
    if (this.coming.delete(words)) this.#add(name || words);
  }

  // Before htmx or the browser collects the fields: what is typed counts, also what is not yet a chip.
  #sent() {
    this.#add(...this.coming, this.#take());
    this.coming.clear();
  }

  #choose(options, chosen) {
    options.forEach((option, at) => (option.ariaSelected = String(at === chosen)));
    options[chosen].scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", options[chosen].id);
  }

  // A list copied from an older document: one recipient a line, with its dash and semicolon.
  #pasted(event) {
    const lines = event.clipboardData
      .getData("text")
      .split("\n")
      .map((line) => line.replace(/^[\s\-–+]+|[;.\s]+$/g, ""));
    if (lines.filter(Boolean).length < 2) return;
    event.preventDefault();
    this.#take();
    this.#add(...lines);
  }

  #left() {
    if (this.element.contains(document.activeElement)) return;
    this.#close();
    if (this.input.value.trim()) this.#add(this.#take());
    this.area.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #close() {
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.list.replaceChildren();
    this.input.ariaExpanded = "false";
    this.input.removeAttribute("aria-activedescendant");
  }
}

const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
