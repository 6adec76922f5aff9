// A page that refreshes itself waits while somebody is busy in what it would replace: a dialog, an opened part, typed text, a focused control.
document.addEventListener("input", (event) => event.target.form?.setAttribute("data-typed", ""));
for (const done of ["submit", "reset"]) {
  document.addEventListener(done, (event) => event.target.removeAttribute("data-typed"));
}

const busy = (place) =>
  place?.querySelector("dialog[open], details[open], form[data-typed]") || place?.contains(document.querySelector(":focus-visible"));

function placesOf({ elt, target }) {
  const others = (elt.getAttribute("hx-select-oob") ?? "").split(",").filter(Boolean);
  return [target, ...others.map((selector) => document.querySelector(selector.split(":")[0].trim()))];
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const { verb, triggeringEvent } = event.detail.requestConfig;
  const polled = verb === "get" && !triggeringEvent && event.detail.elt.getAttribute("hx-trigger")?.includes("every");
  if (polled && placesOf(event.detail).some(busy)) event.preventDefault();
});
