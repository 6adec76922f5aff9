// A form sent after the session has ended lands on the sign-in page; what was typed waits on this machine and comes back
// into the same form after signing in. Drafts have their own copy (autosave.js).
const stored = "typed";
const signedOut = "typed:signed-out";
const texts = (form) =>
  [...form.querySelectorAll("textarea, input[type=text]")].filter((field) => field.name && field.value);

document.addEventListener("submit", ({ target: form, defaultPrevented }) => {
  if (defaultPrevented || form.method !== "post" || location.pathname === "/sign-in") return;
  const fields = Object.fromEntries(texts(form).map((field) => [field.name, field.value]));
  sessionStorage.setItem(stored, JSON.stringify({ action: form.action, fields }));
});

function restore() {
  const { action, fields } = JSON.parse(sessionStorage.getItem(stored) ?? "{}");
  const form = [...document.forms].find((one) => action && one.action === action);
  if (!form) return;
  for (const [name, words] of Object.entries(fields)) {
    const field = form.elements[name];
    if (field && "value" in field && !field.value) field.value = words;
  }
  forget();
}

function forget() {
  sessionStorage.removeItem(stored);
  sessionStorage.removeItem(signedOut);
}

const expired = location.pathname === "/sign-in" && new URLSearchParams(location.search).has("expired");
if (expired) sessionStorage.setItem(signedOut, "yes");
else if (!sessionStorage.getItem(signedOut)) forget();
else restore();
