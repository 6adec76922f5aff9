// Small habits of every page: menus that close, letter keys that can be switched off, jumps and fills.
import { forgetAll } from "./unsaved.js";

const letterKeys = document.querySelector("[data-letter-keys]");
if (letterKeys) {
  letterKeys.checked = localStorage.getItem("letter-keys") !== "off";
  letterKeys.addEventListener("change", () => localStorage.setItem("letter-keys", letterKeys.checked ? "on" : "off"));
}

// Who signs out leaves nothing on this machine; see unsaved.js.
document.addEventListener("submit", ({ target }) => "signsOut" in target.dataset && forgetAll(target.dataset.signsOut));

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (menu !== except) menu.open = false;
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = event.target.closest("details.menu[open]");
  closeMenus();
  menu?.querySelector("summary").focus();
});

document.addEventListener("click", (event) => {
  closeMenus(event.target.closest("details.menu"));
  const button = event.target.closest("[data-goes-back], [data-goes-to], [data-fills], [data-prints], [data-shows]");
  if (!button) return;
  if (button.matches("[data-goes-back]")) history.back();
  if (button.matches("[data-prints]")) print();
  if (button.dataset.shows) show(button);
  if (button.dataset.goesTo) goTo(document.getElementById(button.dataset.goesTo));
  if (button.dataset.fills) fill(document.getElementById(button.dataset.fillsField), button.dataset.fills);
});

// One of several panes that share a place: <div data-shown="findings"> with a button for each.
function show(button) {
  const place = button.closest("[data-shown]");
  place.dataset.shown = button.dataset.shows;
  place.querySelectorAll("[data-shows]").forEach((one) => one.setAttribute("aria-pressed", one === button));
}

function goTo(place) {
  place?.scrollIntoView({ block: "center" });
  place?.focus({ preventScroll: true });
}

// An answer that took the control somebody was on leaves them at what it shows, not at the top of the page; who acted in
// the row of a list goes on from there: <form data-lands-on="id of the row">.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (document.activeElement !== document.body || detail.requestConfig?.verb === "get") return;
  const row = document.getElementById(detail.requestConfig?.elt.dataset.landsOn);
  (row ?? document.querySelector("[data-lands]"))?.focus({ preventScroll: !row });
});

// Ready words go behind what is already written in a text area, and replace a one-line field.
function fill(field, words) {
  if (!field) return;
  const behind = field.tagName === "TEXTAREA" && field.value.trim();
  field.value = behind ? `${field.value.trim()} ${words}` : words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
