// What htmx sends and what it does when the answer is not a page: CSRF, an expired session, a broken network.
const csrf = () => document.querySelector("meta[name=csrf]");

export function csrfHeaders() {
  const token = csrf();
  return token ? { [token.dataset.header]: token.content } : {};
}

export const isSignedOut = (status, address) => status === 401 || new URL(address, location).pathname === "/sign-in";

export function sayProblem(text, link) {
  clearProblem();
  const bar = document.createElement("div");
  bar.id = "problem";
  bar.className = "note bad";
  bar.setAttribute("role", "alert");
  bar.append(text, " ");
  if (link) bar.append(link);
  document.getElementById("main")?.prepend(bar);
}

export const clearProblem = () => document.getElementById("problem")?.remove();

export function sayExpired() {
  if (document.querySelector("#problem a")) return;
  const link = document.createElement("a");
  link.href = "/sign-in";
  link.target = "_blank";
  link.textContent = "Đăng nhập ở thẻ mới, rồi quay lại đây làm tiếp";
  sayProblem("Phiên làm việc đã hết nên việc vừa rồi chưa làm được. Chữ đã gõ vẫn còn trên trang này.", link);
  addEventListener("focus", renewToken, { once: true });
}

// A new session has a new token; the forms of this page still carry the old one.
async function renewToken() {
  const answer = await fetch(location.href);
  if (isSignedOut(answer.status, answer.url)) return addEventListener("focus", renewToken, { once: true });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("meta[name=csrf]");
  if (!fresh) return;
  csrf().content = fresh.content;
  for (const field of document.querySelectorAll("input[name=_csrf]")) field.value = fresh.content;
  clearProblem();
}

document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, csrfHeaders()));

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (isSignedOut(xhr.status, xhr.responseURL || location)) {
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    sayExpired();
  } else if (xhr.status >= 400 && xhr.responseText.includes("data-refusal")) {
    // Not htmx's swap: that would also follow the form's hx-select and push the address of a POST into the history.
    event.detail.shouldSwap = false;
    event.detail.isError = false;
    const answer = new DOMParser().parseFromString(xhr.responseText, "text/html");
    sayRefusal(requestConfig.elt, answer.querySelector("[data-refusal]"));
  } else if (event.detail.shouldSwap) {
    clearProblem();
    document.querySelectorAll("[data-refusal]").forEach((refusal) => refusal.remove());
  }
});

// A refusal stands at the field it is about, or else at its form, and never takes the place of what was typed.
export function sayRefusal(elt, refusal) {
  const form = elt.closest("form") ?? document.getElementById("main");
  forgetRefusals(form);
  const field = refusal.dataset.field && form.querySelector(`[name="${CSS.escape(refusal.dataset.field)}"]`);
  const said = field?.id && document.getElementById(`${field.id}-said`);
  if (!said) return refusalPlace(form).replaceChildren(refusal);
  const control = controlOf(field);
  sayAtField(control, said, refusal);
  control.focus();
}

// What is sent may stand hidden behind the control in which it is typed.
const controlOf = (field) => (field.checkVisibility() ? field : (document.getElementById(`${field.id}-add`) ?? field));

export function forgetRefusals(form) {
  form.querySelectorAll("[data-refusal]").forEach((former) => former.remove());
  form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
}

export function sayAtField(field, said, refusal) {
  field.setAttribute("aria-invalid", "true");
  refusal.className = "err";
  said.append(refusal);
}

export function refusalPlace(form) {
  const place = form.querySelector("[data-refusal-place]") ?? document.createElement("div");
  if (!place.isConnected) {
    place.dataset.refusalPlace = "";
    form.prepend(place);
  }
  return place;
}

document.addEventListener("htmx:responseError", () =>
  sayProblem("Hệ thống gặp lỗi, việc này chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo Quản trị."),
);

document.addEventListener("htmx:sendError", () =>
  sayProblem("Không kết nối được máy chủ nên việc vừa rồi chưa làm được. Kiểm tra mạng rồi thử lại."),
);
