// The numbers of headings are words of the text, as on paper: I., 1., a). A new heading gets the next one, and only then.
const letters = "abcdđeghiklmnopqrstuvxy".split("");
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

const numbering = {
  2: { pattern: /^[IVXLC]+\.\s*/, mark: (at) => `${romans[at] ?? at + 1}. ` },
  3: { pattern: /^\d+\.\s*/, mark: (at) => `${at + 1}. ` },
  4: { pattern: /^[a-zđ]\)\s*/i, mark: (at) => `${letters[at] ?? at + 1}) ` },
};

// Counts from the nearest heading above it in rank: clauses start again in each part, points in each clause.
function before(doc, position, level) {
  let count = 0;
  doc.nodesBetween(0, position, (node, at) => {
    if (node.type.name !== "heading" || at + node.nodeSize > position) return;
    if (node.attrs.level < level) count = 0;
    else if (node.attrs.level === level) count += 1;
  });
  return count;
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
