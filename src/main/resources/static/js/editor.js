// The editor of a draft: <div data-editor data-label="Nội dung"><textarea name="body">…</textarea></div>.
// Every change goes into the text area as HTML and fires "input" there; without script the text area itself is the editor.
// Events: "editor:load" on the div (detail: HTML) replaces the text; "editor:correct" takes over what differs in it from the
// text last sent ("autosaving" on the form), so that what was typed since stays; "editor:find" on document (detail: words)
// selects them.
import { baseKeymap, chainCommands, setBlockType, toggleMark } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { DOMParser as Reader, DOMSerializer } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { EditorState, TextSelection } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import { Mapping } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import { correct, find as place } from "./editor-corrections.js";
import { handleDoubleClickOn, onEnter, showFootnote } from "./editor-footnotes.js";
import { turnIntoHeading } from "./editor-numbers.js";
import { cleanPasted } from "./editor-paste.js";
import { schema } from "./editor-schema.js";
import { toolbar } from "./editor-tools.js";

const { marks, nodes } = schema;
const item = nodes.list_item;

const keys = {
  "Mod-z": undo,
  "Mod-y": redo,
  "Shift-Mod-z": redo,
  "Mod-b": toggleMark(marks.strong),
  "Mod-i": toggleMark(marks.em),
  "Mod-u": toggleMark(marks.underline),
  "Shift-Enter": (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  },
  Enter: chainCommands(onEnter, splitListItem(item)),
  Tab: chainCommands(goToNextCell(1), sinkListItem(item)),
  "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(item)),
};
// Some browsers keep Ctrl 1 for their own tabs.
for (const modifier of ["Mod", "Mod-Alt"]) {
  [2, 3, 4].forEach((level) => (keys[`${modifier}-${level - 1}`] = turnIntoHeading(level)));
  keys[`${modifier}-0`] = setBlockType(nodes.paragraph);
}
// Ctrl Enter is the main act of the screen.
const { "Mod-Enter": omitted, ...plainKeys } = baseKeymap;

const plugins = [
  keymap(keys),
  keymap(plainKeys),
  inputRules({ rules: [wrappingInputRule(/^\s*[-+]\s$/, nodes.bullet_list)] }),
  history(),
  gapCursor(),
  tableEditing(),
];

function read(html) {
  const holder = new DOMParser().parseFromString(html, "text/html").body;
  return EditorState.create({ doc: Reader.fromSchema(schema).parse(holder), plugins });
}

function write(doc) {
  const holder = document.createElement("div");
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content));
  return holder.innerHTML;
}

export function start(element) {
  const area = element.querySelector("textarea");
  const label = element.dataset.label ?? "Nội dung";
  let tools;
  let sent;
  const view = new EditorView(null, {
    state: read(area.value),
    attributes: { class: "editor-text", role: "textbox", "aria-multiline": "true", "aria-label": label },
    transformPastedHTML: cleanPasted,
    nodeViews: { footnote: showFootnote },
    handleDoubleClickOn,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      tools.update(view.state);
      if (!transaction.docChanged) return;
      sent?.mapping.appendMapping(transaction.mapping);
      area.value = write(view.state.doc);
      if (transaction.getMeta("corrected")) return;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    },
    handleDOMEvents: {
      // The page's own keys: the editor would swallow every Enter.
      keydown: (_, { key, altKey, ctrlKey, metaKey }) => key === "Enter" && (altKey || ctrlKey || metaKey),
      blur: () => area.dispatchEvent(new Event("change", { bubbles: true })) && false,
    },
  });
  tools = toolbar(view, `Định dạng: ${label}`);
  tools.update(view.state);
  area.hidden = true;
  element.classList.add("editor");
  element.append(tools.bar, view.dom);

  element.addEventListener("editor:load", (event) => {
    view.updateState(read(event.detail));
    tools.update(view.state);
  });
  area.form?.addEventListener("autosaving", () => (sent = { doc: view.state.doc, mapping: new Mapping() }));
  element.addEventListener("editor:correct", (event) => {
    if (sent) view.dispatch(correct(view.state.tr, sent, read(event.detail).doc).setMeta("corrected", true));
  });
  const find = (event) => select(view, event.detail);
  document.addEventListener("editor:find", find);
  element.addEventListener("htmx:beforeCleanupElement", () => {
    document.removeEventListener("editor:find", find);
    view.destroy();
  });
}

function select(view, words) {
  const found = place(view.state.doc, words);
  if (!found) return;
  const selection = TextSelection.create(view.state.doc, found.from, found.to);
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}
