// Native dialogs: [data-opens=id] opens, [data-closes] and Esc close, and what was typed stays until the act succeeds.
export function open(dialog) {
  if (!dialog || dialog.open) return;
  dialog.dispatchEvent(new Event("dialog:open", { bubbles: true }));
  dialog.showModal();
  const empty = [...dialog.querySelectorAll("input, textarea, select")].find(
    (field) => field.checkVisibility() && !field.disabled && !field.readOnly && field.type !== "radio" && !field.value,
  );
  (empty ?? dialog.querySelector("footer .button:last-of-type, [data-closes]"))?.focus();
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const closer = event.target.closest("[data-closes]");
  if (!opener && !closer) return;
  event.preventDefault();
  opener?.closest("details")?.removeAttribute("open");
  if (closer) closer.closest("dialog").close();
  else open(document.getElementById(opener.dataset.opens));
});

// An answer that replaced the page under an open dialog means its act was done; a form that data-stays has more to do.
document.addEventListener("htmx:afterRequest", (event) => {
  const { elt, xhr, requestConfig } = event.detail;
  const dialog = elt.closest?.("dialog");
  if (!dialog?.open || requestConfig.verb === "get" || !(xhr.status < 300)) return;
  if (requestConfig.elt.matches("[data-stays]")) return;
  dialog.close();
  dialog.querySelector("form")?.reset();
});

// A link from another page may ask for a dialog by its id; once only, so that a reload does not ask again.
const asked = document.getElementById(location.hash.slice(1));
if (asked?.matches("dialog")) {
  history.replaceState(null, "", location.pathname + location.search);
  open(asked);
}
