// "Đọc chữ": the words of the pages as paragraphs that fit a phone. The drawn page stays what is decided upon.
export async function readText(pdf) {
  const article = document.createElement("article");
  article.className = "pdf-text";
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const words of paragraphsOf(linesOf(items))) {
      article.append(Object.assign(document.createElement("p"), { textContent: words }));
    }
  }
  return article;
}

function linesOf(items) {
  const lines = [];
  for (const { str, transform, hasEOL } of items) {
    const [, , , height, left, bottom] = transform;
    const line = lines.at(-1);
    if (line && Math.abs(line.bottom - bottom) < height / 2) line.text += str;
    else if (str.trim()) lines.push({ text: str, left, bottom, height });
    if (hasEOL && line) line.text += " ";
  }
  return lines;
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
