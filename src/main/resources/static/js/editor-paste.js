// Text from Word: structure stays, formatting goes. Word says "heading" by a style, a bold number, or not at all.
import { levelOf } from "./editor-numbers.js";

const fromWord = /class="?Mso|urn:schemas-microsoft-com/;

// The page's security policy silences style attributes, also in a parsed copy, so they are read under another name.
export function cleanPasted(html) {
  const page = new DOMParser().parseFromString(
    html.replace(/<style[^]*?<\/style>/gi, "").replace(/\sstyle\s*=/gi, " data-style="),
    "text/html",
  );
  page.querySelectorAll("[data-style]").forEach(keepEmphasis);
  page.querySelectorAll("script, meta, link, title, xml, img").forEach((element) => element.remove());
  if (fromWord.test(html)) keepWordsStructure(page);
  return page.body.innerHTML;
}

function keepWordsStructure(page) {
  for (const level of [3, 2, 1])
    page.querySelectorAll(`h${level}`).forEach((heading) => rename(heading, `h${level + 1}`));
  for (const paragraph of page.querySelectorAll("p")) {
    const words = paragraph.textContent.trim();
    const level = levelOf(words);
    if (level && level < 4 && isBold(paragraph, words) && !paragraph.closest("td, th")) rename(paragraph, `h${level}`);
    else if (!words && !paragraph.closest("td, th")) paragraph.remove();
  }
}

const emphasis = { b: /font-weight:\s*(bold|[6-9]00)/, i: /font-style:\s*italic/, u: /text-decoration[^;]*underline/ };

function keepEmphasis(element) {
  const style = element.dataset.style;
  const plain = /font-weight:\s*normal/.test(style);
  if (element.matches("b, strong") && plain) return element.replaceWith(...element.childNodes);
  if (!element.matches("span, font")) return;
  for (const [tag, look] of Object.entries(emphasis)) {
    if (!look.test(style)) continue;
    const inner = element.ownerDocument.createElement(tag);
    inner.append(...element.childNodes);
    element.append(inner);
  }
}

function isBold(paragraph, words) {
  const bold = [...paragraph.querySelectorAll("b, strong")].map((part) => part.textContent).join("");
  return bold.trim().length >= words.length * 0.9;
}

function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  renamed.querySelectorAll("b, strong").forEach((bold) => bold.replaceWith(...bold.childNodes));
  element.replaceWith(renamed);
}
