// A page that refreshes itself waits while somebody is busy in what it would replace: a dialog, an opened part, typed text, a focused control,
// an act on its way, whose answer would find its form gone.
document.addEventListener("input", (event) => event.target.form?.setAttribute("data-typed", ""));
for (const done of ["submit", "reset"]) {
  document.addEventListener(done, (event) => event.target.removeAttribute("data-typed"));
}

const busy = (place) =>
  place?.querySelector("dialog[open], details[open], form[data-typed], form[aria-busy]") || place?.contains(document.querySelector(":focus-visible"));

function placesOf({ elt, target }) {
  const others = (elt.getAttribute("hx-select-oob") ?? "").split(",").filter(Boolean);
  return [target, ...others.map((selector) => document.querySelector(selector.split(":")[0].trim()))];
}

const isPolled = ({ elt, requestConfig: { verb, triggeringEvent } }) =>
  verb === "get" && !triggeringEvent && elt.getAttribute("hx-trigger")?.includes("every");

document.addEventListener("htmx:beforeRequest", (event) => {
  if (isPolled(event.detail) && placesOf(event.detail).some(busy)) event.preventDefault();
});

// They may have become busy while the answer was on its way.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (isPolled(event.detail) && placesOf(event.detail).some(busy)) event.detail.shouldSwap = false;
});
