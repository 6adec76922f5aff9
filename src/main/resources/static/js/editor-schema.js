// What an administrative document may consist of; everything else is dropped on the way in, also from the clipboard.
import { Schema } from "prosemirror-model";
import { bulletList, listItem, orderedList } from "prosemirror-schema-list";
import { tableNodes } from "prosemirror-tables";

const mark = (...tags) => ({ parseDOM: tags.map((tag) => ({ tag })), toDOM: () => [tags[0], 0] });
const list = (spec, content) => ({ ...spec, content, group: "block" });

export const schema = new Schema({
  nodes: {
    doc: { content: "(block | annex)+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    // Level 2 is a part (I.), 3 a clause (1.), 4 a point (a): level 1 is the title, which is not typed here.
    heading: {
      attrs: { level: { default: 2 } },
      content: "inline*",
      group: "block",
      defining: true,
      parseDOM: [
        { tag: "h1", attrs: { level: 2 } },
        ...[2, 3, 4].map((level) => ({ tag: `h${level}`, attrs: { level } })),
        { tag: "h5", attrs: { level: 4 } },
      ],
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    // Begins an annex and holds its name; the number and what it belongs to are printed by the template.
    annex: {
      content: "inline*",
      defining: true,
      parseDOM: [{ tag: "h1.annex", priority: 60 }],
      toDOM: () => ["h1", { class: "annex" }, 0],
    },
    bullet_list: list(bulletList, "list_item+"),
    ordered_list: list(orderedList, "list_item+"),
    list_item: { ...listItem, content: "paragraph block*" },
    ...tableNodes({ tableGroup: "block", cellContent: "block+", cellAttributes: {} }),
    text: { group: "inline" },
    // Its words stand at the foot of the printed page; in the text there is only a number.
    footnote: {
      attrs: { words: { default: "" } },
      inline: true,
      group: "inline",
      atom: true,
      parseDOM: [{ tag: "span.footnote", getAttrs: (dom) => ({ words: dom.textContent.trim() }) }],
      toDOM: ({ attrs }) => ["span", { class: "footnote" }, attrs.words],
    },
    hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  },
  marks: {
    strong: mark("strong", "b"),
    em: mark("em", "i"),
    underline: mark("u"),
    superscript: { ...mark("sup"), excludes: "subscript" },
    subscript: { ...mark("sub"), excludes: "superscript" },
  },
});
