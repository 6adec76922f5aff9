// Keys stand on the buttons: <button data-key="S">. A page declares its keys by writing them, so help can list them.
// Single letters never post by themselves: on a button that would, they only move the focus there.
import { dropPicked, hasList, openCurrent, pick, step } from "./list.js";
import { open } from "./dialogs.js";

const listKeys = {
  j: () => step(1),
  ArrowDown: () => step(1),
  k: () => step(-1),
  ArrowUp: () => step(-1),
  Enter: openCurrent,
  x: () => pick(false),
  "Shift+x": () => pick(true),
};
const listHelp = { "J, K": "Dòng sau, dòng trước", "↵": "Mở", X: "Chọn", "Shift+X": "Chọn đến đây", Esc: "Bỏ chọn" };

const lettersOff = () => localStorage.getItem("letter-keys") === "off";
const isField = (element) =>
  element.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]");

// Whether a letter is typed, or switched off, and no key of the page.
export const isTyped = (event) => isField(event.target) || lettersOff();

const isControl = (element) =>
  element.closest("a, button, summary, input, select, textarea, [contenteditable=true]") !== null;

function nameOf(event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (/^[a-z]$/.test(key) || key.length > 1);
  return [event.ctrlKey || event.metaKey ? "Ctrl" : "", event.altKey ? "Alt" : "", shift ? "Shift" : "", key]
    .filter(Boolean)
    .join("+");
}

const scope = () => [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
const normal = (key) => key.replace(/[A-Z]$/, (letter) => letter.toLowerCase());

// The keys of the form in which somebody types come before those of the page around it, and these before the frame's. Esc
// closes a form that is open in the page, wherever the focus is, before it leaves the page.
function keyed(name) {
  const found = [...scope().querySelectorAll("[data-key]")].filter(
    (element) =>
      normal(element.dataset.key) === name &&
      element.checkVisibility() &&
      element.ariaDisabled !== "true" &&
      !element.matches("[data-shows][aria-pressed=true]") &&
      !element.disabled,
  );
  const form = document.activeElement?.closest("form");
  return (
    found.find((element) => form?.contains(element)) ??
    (name === "Escape" ? found.find((element) => element.closest("main form")) : undefined) ??
    found.find((element) => element.closest("main")) ??
    found[0]
  );
}

const posts = (element) => element.form?.method === "post" && element.type === "submit";

// Esc leaves a menu or a field before it leaves the page, and no page on which something was typed and not sent.
function keepsPage(target) {
  if (document.querySelector("details.menu[open]")) return true;
  if (isField(target)) return (target.blur(), true);
  const typed = [...document.querySelectorAll("main form[method=post]:not([data-autosave]) :is(input, textarea)")].find(
    (field) => isField(field) && field.checkVisibility() && field.value !== field.defaultValue,
  );
  typed?.focus();
  return typed !== undefined;
}

const leaves = (element) => element.matches("a") && !element.closest("form");

function press(element, single) {
  if (
    element.matches("input, textarea, select") ||
    (single && posts(element) && !element.hasAttribute("data-key-posts"))
  ) {
    element.focus();
  } else element.click();
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  const single = !/^(Ctrl|Alt)/.test(name) && name.replace("Shift+", "").length === 1;
  if (single && isTyped(event)) return;
  const element = name === "Enter" && isControl(event.target) ? null : keyed(name);
  if (element) {
    event.preventDefault();
    if (name !== "Escape" || !leaves(element) || !keepsPage(event.target)) press(element, single);
  } else if (name === "?") open(document.getElementById("keys"));
  else if (scope() === document) onList(event, name);
});

function onList(event, name) {
  if (name === "Escape" && !isField(event.target))
    return dropPicked() || document.querySelector("[data-key=Escape]")?.click();
  if (!hasList() || !listKeys[name] || isField(event.target) || (name === "Enter" && isControl(event.target))) return;
  event.preventDefault();
  listKeys[name]();
}

// The help dialog is written when it is asked for: the keys of the page as it stands now.
document.addEventListener("dialog:open", (event) => event.target.id === "keys" && help(event.target));

function help(dialog) {
  const list = dialog.querySelector("[data-key-list]");
  const pageKeys = [...document.querySelectorAll("[data-key]")].filter(
    (element) => !element.closest("dialog") && element.checkVisibility(),
  );
  const keys = { ...(hasList() ? listHelp : {}) };
  for (const element of pageKeys) keys[element.dataset.key] = element.dataset.keyName ?? label(element);
  keys["?"] = "Tất cả phím tắt";
  list.replaceChildren(...Object.entries(keys).flatMap(([key, act]) => [part("dt", key), part("dd", act)]));
}

function label(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd").forEach((kbd) => kbd.remove());
  return element.ariaLabel ?? (copy.textContent.trim() || element.title || element.placeholder);
}

function part(tag, text) {
  const element = document.createElement(tag);
  if (tag === "dt") element.append(Object.assign(document.createElement("kbd"), { textContent: text }));
  else element.textContent = text;
  return element;
}
