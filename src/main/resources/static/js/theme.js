// Runs before the first paint, so a dark screen never flashes white. The choice stays on this machine.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const choice = () => localStorage.getItem("theme") ?? "auto";

  function apply() {
    const automatic = dark.matches ? "dark" : "light";
    document.documentElement.dataset.bsTheme = choice() === "auto" ? automatic : choice();
    for (const button of document.querySelectorAll("[data-theme-choice]")) {
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice()));
    }
  }

  apply();
  dark.addEventListener("change", apply);
  addEventListener("storage", apply);
  document.addEventListener("DOMContentLoaded", apply);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-choice]");
    if (!button) return;
    localStorage.setItem("theme", button.dataset.themeChoice);
    apply();
  });
})();
