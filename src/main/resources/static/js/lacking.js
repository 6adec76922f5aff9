// What the browser finds lacking before anything is sent (an empty required field, half a date) is said in Vietnamese at
// the field, where the server's refusals stand; the browser's own bubble speaks the language of the browser.
import { forgetRefusals, refusalPlace, sayAtField } from "./requests.js";

const about = new WeakMap();
const chosen = "select, [type=radio], [type=checkbox], [type=file], [type=date], [type=datetime-local]";

// data-name: what a field is for, where its label tells something else.
function nameOf(field) {
  if (field.dataset.name) return field.dataset.name;
  const label = field.type === "radio" ? field.closest("fieldset")?.querySelector("legend") : field.labels?.[0];
  const words = label?.querySelector("[aria-hidden]") ? label.firstChild.textContent : label?.textContent;
  return words?.trim() ?? field.getAttribute("aria-label");
}

function lacking(field) {
  if (field.validity.badInput) return field.type === "number" ? "Hãy nhập một số." : "Ngày chưa đủ hoặc không có thật.";
  if (field.validity.customError) return field.validationMessage;
  if (field.validity.stepMismatch) return "Hãy nhập một số nguyên.";
  const act = field.matches(chosen) ? "Hãy chọn" : "Hãy nhập";
  const name = nameOf(field);
  return name ? `${act} “${name}”.` : `${act} ô này.`;
}

function refusalOf(field) {
  const refusal = document.createElement("div");
  refusal.className = "note box bad mb-3";
  refusal.setAttribute("role", "alert");
  refusal.dataset.refusal = "lacking";
  const icon = document.createElement("i");
  icon.className = "ti ti-circle-x";
  icon.setAttribute("aria-hidden", "true");
  const words = document.createElement("span");
  words.textContent = lacking(field);
  refusal.append(icon, words);
  about.set(refusal, field);
  return refusal;
}

// Capturing, since the event does not bubble; it comes once for each field, the first of the form first.
document.addEventListener(
  "invalid",
  (event) => {
    const field = event.target;
    if (!field.form) return;
    event.preventDefault();
    const first = [...field.form.elements].find((one) => one.willValidate && !one.validity.valid) === field;
    if (first) {
      forgetRefusals(field.form);
      field.focus();
    }
    const said = field.id && document.getElementById(`${field.id}-said`);
    if (said) sayAtField(field, said, refusalOf(field));
    else if (first) refusalPlace(field.form).replaceChildren(refusalOf(field));
  },
  true,
);

// A browser would cut what is pasted in the middle of a sentence, and not say so.
function measure(field) {
  const { longest } = field.dataset;
  const length = field.value.trim().length;
  const words = (number) => Number(number).toLocaleString("vi");
  field.setCustomValidity(length > longest ? `Không quá ${words(longest)} chữ, đang có ${words(length)}.` : "");
}

document.addEventListener("input", ({ target }) => {
  if (target.dataset.longest) measure(target);
  for (const refusal of target.form?.querySelectorAll("[data-refusal=lacking]") ?? []) {
    const field = about.get(refusal);
    if (!field.validity.valid) continue;
    refusal.remove();
    field.removeAttribute("aria-invalid");
  }
});
