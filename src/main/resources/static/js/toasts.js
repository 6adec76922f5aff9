// One toast at a time, six seconds, longer while somebody reads it with the mouse or the keyboard.
const region = document.getElementById("toasts");
const lifetime = 6000;
let timer;

function watch() {
  const toast = region.querySelector("[data-toast]");
  clearTimeout(timer);
  if (!toast) return;
  const leave = () => (timer = setTimeout(() => toast.remove(), lifetime));
  const stay = () => clearTimeout(timer);
  toast.addEventListener("mouseenter", stay);
  toast.addEventListener("mouseleave", leave);
  toast.addEventListener("focusin", stay);
  toast.addEventListener("focusout", leave);
  leave();
}

region?.addEventListener("click", (event) => {
  if (event.target.closest("[data-toast-close]")) event.target.closest("[data-toast]").remove();
});
if (region) {
  new MutationObserver(watch).observe(region, { childList: true });
  watch();
}
