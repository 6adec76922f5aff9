// The numbers of headings are words of the text, as on paper: I., 1., a). A new heading gets the next one, and only then.
const letters = "abcdđeghiklmnopqrstuvxy".split("");
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

const numbering = {
  2: { pattern: /^[IVXLC]+\.\s*/, mark: (at) => `${romans[at] ?? at + 1}. ` },
  3: { pattern: /^\d+\.\s*/, mark: (at) => `${at + 1}. ` },
  4: { pattern: /^[a-zđ]\)\s*/i, mark: (at) => `${letters[at] ?? at + 1}) ` },
};

const part = /^phần\s+([ivxlc]+|\d+)$/i;

// Counts from the nearest heading above it in rank: clauses start again in each part, points in each clause.
function before(doc, position, level) {
  let count = 0;
  doc.nodesBetween(0, position, (node, at) => {
    if (node.type.name !== "heading" || at + node.nodeSize > position) return;
    if (node.attrs.level < level || part.test(node.textContent)) count = 0;
    else if (node.attrs.level === level && numbering[level].pattern.test(node.textContent)) count += 1;
  });
  return count;
}

// "Phần I" above the paragraph, which becomes the name of the part.
export function beginPart(state, dispatch) {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock || $from.depth !== 1 || $from.parent.type.name === "annex") return false;
  if (dispatch) {
    const { heading } = state.schema.nodes;
    const start = $from.before();
    let count = 0;
    state.doc.nodesBetween(0, start, (node) => void (count += part.test(node.textContent) && node.isTextblock));
    const level = { level: 2 };
    const change = state.tr.setBlockType(start + 1, start + 1, heading, level);
    change.insert(start, heading.create(level, state.schema.text(`Phần ${romans[count] ?? count + 1}`)));
    dispatch(change.scrollIntoView());
  }
  return true;
}

export function turnIntoHeading(level) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const block = $from.parent;
    if (!block.isTextblock || $from.depth !== 1) return false;
    if (dispatch) {
      const { heading, paragraph } = state.schema.nodes;
      const start = $from.before();
      const again = block.type === heading && block.attrs.level === level;
      const old = Object.values(numbering)
        .map(({ pattern }) => block.textContent.match(pattern)?.[0].length ?? 0)
        .find(Boolean);
      const transaction = state.tr.setBlockType(
        start + 1,
        start + 1,
        again ? paragraph : heading,
        again ? null : { level },
      );
      if (old) transaction.delete(start + 1, start + 1 + old);
      if (!again) transaction.insertText(numbering[level].mark(before(state.doc, start, level)), start + 1);
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

// Recognizes a typed or pasted heading by its number, for text whose structure was only drawn in bold.
export const levelOf = (words) => [2, 3, 4].find((level) => numbering[level].pattern.test(words));

export const isPart = (words) => part.test(words);
