// A signature by the signer's own device: the server says what to sign, the program on this machine signs it, the form
// carries the value back. The PIN is typed in that program and never comes here.
import { csrfHeaders, isSignedOut, sayExpired, sayRefusal } from "./requests.js";
import { begin, end } from "./submits.js";

const NOT_RUNNING =
  "Chưa thấy chương trình ký trên máy này. Hãy mở chương trình ký rồi bấm “Tìm lại thiết bị ký”; " +
  "nếu trình duyệt hỏi, hãy cho phép. Nếu chương trình đang chạy mà vẫn không thấy, báo Quản trị.";
const READY = "Bấm ký, rồi nhập mã PIN ở cửa sổ của chương trình ký trên máy này. Mã PIN không qua trang web.";
const WAITING = "Đang chờ mã PIN ở cửa sổ của chương trình ký…";

export function start(panel) {
  const form = panel.closest("form");
  const dialog = panel.closest("dialog");
  const line = panel.querySelector("[data-agent-says]");

  const say = (text, kind) => {
    line.textContent = text;
    line.parentElement.className = `note box ${kind ?? ""}`;
  };

  async function ask(path, body) {
    let answer, said;
    try {
      answer = await fetch(panel.dataset.agent + path, {
        method: body ? "POST" : "GET",
        headers: body ? { "Content-Type": "application/json" } : {},
        body: body && JSON.stringify(body),
        credentials: "omit",
      });
      said = await answer.json();
    } catch {
      throw new Error(NOT_RUNNING);
    }
    if (!answer.ok) throw new Error(said.message);
    return said;
  }

  async function look() {
    try {
      const { device } = await ask("/v1/status");
      say(`${device} đã sẵn sàng. ${READY}`, "ok");
    } catch (refusal) {
      say(refusal.message, "warn");
    }
  }

  async function prepare() {
    const answer = await fetch(panel.dataset.prepares, {
      method: "POST",
      headers: { ...csrfHeaders(), "HX-Request": "true" },
      body: new URLSearchParams(new FormData(form)),
    });
    if (isSignedOut(answer.status, answer.url)) return sayExpired();
    if (answer.ok) return answer.json();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const refusal = page.querySelector("[data-refusal]");
    if (!refusal) throw new Error("Hệ thống gặp lỗi, văn bản chưa ký. Hãy thử lại; nếu vẫn lỗi, báo Quản trị.");
    sayRefusal(form, refusal);
  }

  const carry = (value) =>
    panel.append(Object.assign(document.createElement("input"), { type: "hidden", name: "signed", value }));

  /** Whether there is something to send. */
  async function sign() {
    const prepared = await prepare();
    if (!prepared) return look();
    const { batch, requests, title, certificate, toBeSigned } = prepared;
    if (batch) form.elements.id.value = batch;
    // None of a list can be signed: its page says why.
    if (requests.length === 0) return true;
    say(WAITING);
    const { signatures } = await ask("/v1/signatures", { title, certificate, toBeSigned });
    if (dialog && !dialog.open) return false;
    requests.forEach((request, i) => carry(`${request}:${signatures[i]}`));
    return true;
  }

  // Before htmx: without a signature there is nothing to send yet.
  let ready = false;
  form.addEventListener(
    "submit",
    async (event) => {
      if (ready) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      form.querySelectorAll("[data-refusal]").forEach((former) => former.remove());
      begin(form, button);
      try {
        ready = (await sign()) === true;
      } catch (refusal) {
        say(refusal.message, "bad");
      } finally {
        end(form);
      }
      if (ready) form.requestSubmit(button);
    },
    true,
  );
  // A signature is good for one time; what comes after a refusal is signed anew.
  form.addEventListener("htmx:afterRequest", () => {
    ready = false;
    panel.querySelectorAll("[name=signed]").forEach((field) => field.remove());
  });
  dialog?.addEventListener("dialog:open", look);
  panel.querySelector("[data-agent-look]").addEventListener("click", look);
  if (!dialog || dialog.open) look();
}
