// What another hand has changed in the text, and where the words stand that a finding quotes.

// A correction never adds or removes a block, so the two texts are compared block by block.
export function correct(transaction, sent, corrected) {
  for (const { from, to, slice } of differences(sent.doc, corrected, 0).reverse()) {
    transaction.replace(sent.mapping.map(from, 1), sent.mapping.map(to, -1), slice);
  }
  return transaction;
}

function differences(before, after, start) {
  if (before.eq(after)) return [];
  if (before.isTextblock || before.childCount !== after.childCount) return [difference(before, after, start)];
  const found = [];
  before.forEach((child, offset, at) => found.push(...differences(child, after.child(at), start + offset + 1)));
  return found;
}

function difference(before, after, start) {
  const from = before.content.findDiffStart(after.content, start);
  const ends = before.content.findDiffEnd(after.content, start + before.content.size, start + after.content.size);
  // Where a letter is doubled, what stands before and after the change overlaps.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, to: ends.a + overlap, slice: after.slice(from - start, ends.b + overlap - start) };
}

// As words are compared: one space where there are many, without case, without the mark a list prints.
const plain = (words) => words.normalize("NFC").toLowerCase().replace(/[\s\u00a0]/g, " ");
const withoutMark = (words) => words.replace(/^([-+]|\d+\.|\p{L}\))\s+/u, "");

// In one block; what a finding quotes never crosses paragraphs.
export function find(doc, quoted) {
  for (const words of [plain(quoted), withoutMark(plain(quoted))]) {
    let found;
    doc.descendants((node, position) => {
      if (found || !node.isTextblock) return !found;
      const at = plain(node.textBetween(0, node.content.size, " ", " ")).indexOf(words);
      if (at >= 0) found = { from: position + 1 + at, to: position + 1 + at + words.length };
      return false;
    });
    if (found) return found;
  }
  return undefined;
}
