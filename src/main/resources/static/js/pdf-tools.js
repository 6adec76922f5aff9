// The strip above the pages: where one is, how large, the place of the signature, plain text on a phone.
export function tools(view) {
  const bar = Object.assign(document.createElement("div"), {
    className: "pdf-tools",
    role: "toolbar",
    ariaLabel: "Xem trang in",
  });
  const page = Object.assign(document.createElement("span"), { className: "num" });
  const scale = Object.assign(document.createElement("span"), { className: "num only-wide" });
  const signature = button("Tới chỗ ký", undefined, () => view.goToSignature(), "G");
  const text = button("Đọc chữ", undefined, async () =>
    text.setAttribute("aria-pressed", String(await view.toggleText())),
  );
  text.classList.add("only-narrow");
  signature.hidden = true;
  bar.append(
    page,
    spring(),
    button("Thu nhỏ", "zoom-out", () => view.zoom(view.scale / 1.1)),
    scale,
    button("Phóng to", "zoom-in", () => view.zoom(view.scale * 1.1)),
    text,
    signature,
  );
  return {
    bar,
    showPage(number, count) {
      page.textContent = `Trang ${number} / ${count}`;
      view.thumbnails.querySelectorAll("button").forEach((thumb, at) => {
        if (at + 1 === number) thumb.setAttribute("aria-current", "page");
        else thumb.removeAttribute("aria-current");
      });
    },
    showScale: (factor) => (scale.textContent = `${Math.round(factor * 100)} %`),
    showSignature: (found) => (signature.hidden = !found),
  };
}

function button(words, icon, act, key) {
  const element = Object.assign(document.createElement("button"), {
    type: "button",
    className: icon ? "iconbtn" : "button ghost xs",
  });
  if (icon) {
    element.ariaLabel = words;
    element.append(Object.assign(document.createElement("i"), { className: `ti ti-${icon}`, ariaHidden: "true" }));
  } else element.append(words);
  if (key) {
    element.dataset.key = key;
    element.append(" ", Object.assign(document.createElement("kbd"), { textContent: key }));
  }
  element.addEventListener("click", act);
  return element;
}

const spring = () => Object.assign(document.createElement("span"), { className: "push" });
