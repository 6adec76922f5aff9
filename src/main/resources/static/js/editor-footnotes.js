// Footnotes: a number in the text, its words in a dialog; Enter or a double click on the number opens them again.
import { NodeSelection } from "prosemirror-state";
import { schema } from "./editor-schema.js";
import { open } from "./dialogs.js";

const { footnote } = schema.nodes;
const selected = ({ selection }) => selection instanceof NodeSelection && selection.node.type === footnote && selection;

export const isFootnote = (state) => Boolean(selected(state));

// As a command of the toolbar: asks for the words of a new one, or of the one that is selected.
export function editFootnote(state, dispatch, view) {
  const { $from } = state.selection;
  const fits = isFootnote(state) || $from.parent.inlineContent;
  if (dispatch && view && fits) ask(view);
  return Boolean(fits);
}

export function onEnter(state, dispatch, view) {
  return isFootnote(state) && editFootnote(state, dispatch, view);
}

export const handleDoubleClickOn = (view, at, node, position) => {
  if (node.type !== footnote) return false;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
  ask(view);
  return true;
};

function ask(view) {
  const dialog = document.getElementById("footnote");
  const area = dialog.querySelector("textarea");
  const old = selected(view.state);
  area.value = old ? old.node.attrs.words : "";
  dialog.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    dialog.close();
    put(view, area.value.replace(/\s+/g, " ").trim());
  };
  open(dialog);
}

function put(view, words) {
  const { state } = view;
  const old = selected(state);
  const change = state.tr;
  if (words && old) change.replaceSelectionWith(footnote.create({ words }));
  else if (words) change.insert(state.selection.to, footnote.create({ words }));
  else if (old) change.deleteSelection();
  view.dispatch(change.scrollIntoView());
  view.focus();
}

// The words are read on the number itself, by mouse and by screen reader.
export function showFootnote(node) {
  const dom = document.createElement("sup");
  dom.className = "footnote";
  dom.title = node.attrs.words;
  dom.setAttribute("aria-label", `Chú thích: ${node.attrs.words}`);
  dom.setAttribute("role", "note");
  return { dom };
}
