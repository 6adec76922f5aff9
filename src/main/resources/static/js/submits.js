// One press, one act: while a form is on its way its button is busy and a second press is dropped.
const busy = new WeakMap();

export function begin(form, button) {
  busy.set(form, button);
  form.setAttribute("aria-busy", "true");
  button?.setAttribute("aria-busy", "true");
  button?.setAttribute("aria-disabled", "true");
}

export function end(form) {
  const button = busy.get(form);
  busy.delete(form);
  form.removeAttribute("aria-busy");
  button?.removeAttribute("aria-busy");
  button?.removeAttribute("aria-disabled");
}

// Capturing: the guard must hear a second press before htmx does.
document.addEventListener(
  "submit",
  (event) => {
    if (busy.has(event.target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  },
  true,
);
document.addEventListener("submit", (event) => {
  const viaHtmx = event.target.matches("[hx-post], [hx-get], [hx-put]") || event.submitter?.matches("[hx-post]");
  const download = event.target.hasAttribute("data-download");
  if (viaHtmx || event.defaultPrevented || event.target.method === "dialog" || download) return;
  begin(event.target, event.submitter);
});

const formOf = (event) => event.detail.elt.closest("form");
document.addEventListener("htmx:beforeRequest", (event) => {
  const form = formOf(event);
  if (!form || event.detail.requestConfig.verb === "get") return;
  begin(form, event.detail.requestConfig.triggeringEvent?.submitter);
});
document.addEventListener("htmx:afterRequest", (event) => formOf(event) && end(formOf(event)));

// Coming back by the browser's button shows the old page: nothing is on its way any more.
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[aria-busy]").forEach(end);
});
