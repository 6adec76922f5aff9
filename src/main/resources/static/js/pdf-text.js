// "Đọc chữ": the words of the pages as paragraphs that fit a phone. The drawn page stays what is decided upon.
export async function readText(pdf) {
  const article = document.createElement("article");
  article.className = "pdf-text";
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const fields = filledFields(await page.getAnnotations());
    for (const words of paragraphsOf(linesOf([...items, ...fields]))) {
      article.append(Object.assign(document.createElement("p"), { textContent: words }));
    }
  }
  return article;
}

// The number and the date of issue are form fields over the page, so they are not among its words.
const filledFields = (annotations) =>
  annotations
    .filter(({ fieldType, fieldValue }) => fieldType === "Tx" && fieldValue)
    .map(({ rect: [left, bottom, , top], fieldValue }) => ({
      isField: true,
      str: ` ${fieldValue} `,
      transform: [0, 0, 0, top - bottom, left, bottom + (top - bottom) / 4],
    }));

function linesOf(items) {
  const lines = [];
  for (const { str, transform, hasEOL, isField } of items) {
    const [, , , height, left, bottom] = transform;
    const near = ({ bottom: other }) => Math.abs(other - bottom) < height / 2;
    const line = isField ? lines.find(near) : lines.slice(-1).find(near);
    if (line) line.parts.push({ str, left });
    else if (str.trim()) lines.push({ parts: [{ str, left }], left, bottom, height });
    if (hasEOL) lines.at(-1)?.parts.push({ str: " ", left: Infinity });
  }
  const fromLeft = (parts) => parts.sort((one, other) => one.left - other.left);
  return lines.map((line) => ({
    ...line,
    text: fromLeft(line.parts)
      .map(({ str }) => str)
      .join(""),
  }));
}

// A paragraph begins at an indented line, after a gap, or where the text jumps up to another column or page.
function paragraphsOf(lines) {
  const margin = Math.min(...lines.map((line) => line.left));
  const paragraphs = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const step = before ? before.bottom - line.bottom : 0;
    const begins = !before || step < 0 || step > line.height * 1.8 || line.left > margin + 8;
    if (begins) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] += ` ${line.text}`;
  });
  return paragraphs.map((words) => words.replace(/\s+/g, " ").trim()).filter(Boolean);
}

// Where words begin, whatever lines and spaces they are broken into; in points from the foot of the page.
export async function placeOf(pdf, words) {
  const wanted = close(words);
  for (let page = 1; wanted && page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    const at = items.map(({ str }) => close(str)).join("").indexOf(wanted);
    if (at < 0) continue;
    let passed = 0;
    const item = items.find(({ str }) => (passed += close(str).length) > at);
    return { page, bottom: item.transform[5] };
  }
  return undefined;
}

const close = (words) => words.normalize("NFC").toLowerCase().replace(/[\s\u00a0]+/g, "");
