// Text from Word: structure stays, formatting goes. Word says "heading" by a style, a bold number, or not at all.
import { isPart, levelOf } from "./editor-numbers.js";

const fromWord = /class="?Mso|urn:schemas-microsoft-com/;

// The page's security policy silences style attributes, also in a parsed copy, so they are read under another name.
export function cleanPasted(html) {
  const page = new DOMParser().parseFromString(
    html.replace(/<style[^]*?<\/style>/gi, "").replace(/\sstyle\s*=/gi, " data-style="),
    "text/html",
  );
  keepFootnotes(page);
  page.querySelectorAll("[data-style]").forEach(keepEmphasis);
  page.querySelectorAll("script, meta, link, title, xml, img").forEach((element) => element.remove());
  if (fromWord.test(html)) keepWordsStructure(page);
  page.querySelectorAll("table").forEach(nameColumns);
  return page.body.innerHTML;
}

// Word, LibreOffice and Google Docs alike: a link in the text and a link in the note that lead to each other.
function keepFootnotes(page) {
  const named = (name) => page.querySelector(`a[name="${CSS.escape(name)}"], a[id="${CSS.escape(name)}"]`);
  const target = (link) => link.getAttribute("href").replace(/^.*#/, "");
  for (const link of page.querySelectorAll("a[href*='#']")) {
    const back = link.isConnected && target(link) ? named(target(link)) : null;
    if (!back?.matches("a[href*='#']") || named(target(back)) !== link) continue;
    const note = back.closest("[data-style*='mso-element:footnote'], [id^='sdfootnote'], [id^='ftn']:not(a), p, li") ?? back;
    if (note.contains(link) || !(link.compareDocumentPosition(back) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    back.remove();
    const words = Object.assign(page.createElement("span"), { className: "footnote", textContent: note.textContent.trim() });
    const raised = link.closest("sup");
    (raised?.textContent.trim() === link.textContent.trim() ? raised : link).replaceWith(words);
    note.remove();
  }
  page.querySelectorAll("[data-style*='mso-element:footnote-list']").forEach((list) => list.textContent.trim() || list.remove());
}

// Word writes the mark of a list as words before it and tells only by a style that it is one.
function keepLists(page) {
  for (const mark of page.querySelectorAll("p [data-style*='mso-list:Ignore'], p [data-style*='mso-list: Ignore']")) {
    const item = mark.closest("p");
    const sign = mark.textContent.trim();
    mark.remove();
    if (/^[\p{L}\p{N}]+[.)]?$/u.test(sign) && sign !== "o") item.prepend(`${sign} `);
    else {
      const list = item.previousElementSibling?.matches("ul") ? item.previousElementSibling : page.createElement("ul");
      if (!list.parentNode) item.before(list);
      list.append(page.createElement("li"));
      list.lastChild.append(item);
    }
  }
}

function keepWordsStructure(page) {
  keepLists(page);
  for (const level of [3, 2, 1])
    page.querySelectorAll(`h${level}`).forEach((heading) => rename(heading, `h${level + 1}`));
  for (const paragraph of page.querySelectorAll("p")) {
    const words = paragraph.textContent.trim();
    const above = paragraph.previousElementSibling;
    const namesPart = above?.matches("h2") && isPart(above.textContent.trim());
    const level = isPart(words) || namesPart ? 2 : levelOf(words);
    const drawn = isPart(words) || isBold(paragraph, words);
    if (level && level < 4 && drawn && !paragraph.closest("td, th")) rename(paragraph, `h${level}`);
    else if (!words && !paragraph.closest("td, th")) paragraph.remove();
  }
}

// No program says which rows name the columns: the first, as far as its merged cells reach, where each has words.
function nameColumns(table) {
  const rows = [...table.rows];
  const first = [...(rows[0]?.cells ?? [])];
  const named = first.length > 1 && first.every((cell) => /\p{L}/u.test(cell.textContent));
  const reach = Math.max(...first.map((cell) => cell.rowSpan));
  if (!named || reach >= rows.length || table.querySelector("th")) return;
  for (const cell of rows.slice(0, reach).flatMap((row) => [...row.cells])) {
    const heading = table.ownerDocument.createElement("th");
    for (const { name, value } of cell.attributes) heading.setAttribute(name, value);
    heading.append(...cell.childNodes);
    heading.querySelectorAll("b, strong").forEach((bold) => bold.replaceWith(...bold.childNodes));
    cell.replaceWith(heading);
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
