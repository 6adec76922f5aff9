// The toolbar: each button is one command, pressed while the cursor stands in what it makes.
import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { wrapInList } from "prosemirror-schema-list";
import { TextSelection } from "prosemirror-state";
import * as tables from "prosemirror-tables";
import { editFootnote, isFootnote } from "./editor-footnotes.js";
import { beginPart, turnIntoHeading } from "./editor-numbers.js";
import { schema } from "./editor-schema.js";

const { marks, nodes } = schema;

function insertTable(state, dispatch) {
  const cell = (type) => type.createAndFill();
  const row = (type) =>
    nodes.table_row.create(
      null,
      [0, 1, 2].map(() => cell(type)),
    );
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  dispatch?.(state.tr.replaceSelectionWith(table).scrollIntoView());
  return !tables.isInTable(state);
}

function beginAnnex(state, dispatch) {
  const after = state.selection.$to.after(1);
  const change = state.tr.insert(after, [nodes.annex.create(), nodes.paragraph.create()]);
  change.setSelection(TextSelection.create(change.doc, after + 1));
  dispatch?.(change.scrollIntoView());
  return true;
}

function markIsOn(mark) {
  return ({ doc, selection, storedMarks }) =>
    selection.empty
      ? Boolean(mark.isInSet(storedMarks ?? selection.$from.marks()))
      : doc.rangeHasMark(selection.from, selection.to, mark);
}

const inside = (type, attrs) => (state) => {
  for (let { $from } = state.selection, depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === type && (!attrs || node.hasMarkup(type, attrs))) return true;
  }
  return false;
};

const heading = (level, words, icon) => [words, icon, turnIntoHeading(level), inside(nodes.heading, { level })];
const inline = (mark, words, icon) => [words, icon, toggleMark(mark), markIsOn(mark)];

const groups = [
  [
    ["Phần I, tên phần ở dòng dưới", "section", beginPart],
    heading(2, "Mục I. (Ctrl 1)", "h-1"),
    heading(3, "Khoản 1. (Ctrl 2)", "list-numbers"),
    heading(4, "Điểm a) (Ctrl 3)", "list-letters"),
  ],
  [
    inline(marks.strong, "Đậm (Ctrl B)", "bold"),
    inline(marks.em, "Nghiêng (Ctrl I)", "italic"),
    inline(marks.underline, "Gạch chân (Ctrl U)", "underline"),
    inline(marks.superscript, "Chỉ số trên", "superscript"),
    inline(marks.subscript, "Chỉ số dưới", "subscript"),
  ],
  [
    ["Danh sách gạch đầu dòng", "list", wrapInList(nodes.bullet_list), inside(nodes.bullet_list)],
    ["Danh sách đánh số", "list-details", wrapInList(nodes.ordered_list), inside(nodes.ordered_list)],
    ["Chèn bảng", "table-plus", insertTable],
    ["Chú thích cuối trang", "note", editFootnote, isFootnote],
    ["Bắt đầu phụ lục (in sau chữ ký)", "page-break", beginAnnex, inside(nodes.annex)],
  ],
  [
    ["Thêm hàng", "row-insert-bottom", tables.addRowAfter],
    ["Thêm cột", "column-insert-right", tables.addColumnAfter],
    ["Bỏ hàng", "row-remove", tables.deleteRow],
    ["Bỏ cột", "column-remove", tables.deleteColumn],
    ["Hàng tiêu đề", "table-row", tables.toggleHeaderRow],
    ["Bỏ bảng", "table-off", tables.deleteTable],
  ],
  [
    ["Hoàn tác (Ctrl Z)", "arrow-back-up", undo],
    ["Làm lại (Ctrl Y)", "arrow-forward-up", redo],
  ],
];
const onlyInTable = 3;

export function toolbar(view, label) {
  const bar = Object.assign(document.createElement("div"), {
    className: "editor-tools",
    role: "toolbar",
    ariaLabel: label,
  });
  const parts = groups.map((group) => Object.assign(document.createElement("span"), { className: "editor-group" }));
  const buttons = groups.flatMap((group, at) => group.map((tool) => button(view, tool, parts[at])));
  bar.append(...parts);
  bar.addEventListener("keydown", (event) => moveInside(bar, event));
  return {
    bar,
    update(state) {
      parts[onlyInTable].hidden = !tables.isInTable(state);
      buttons.forEach((update) => update(state));
      const reachable = [...bar.querySelectorAll("button:not(:disabled)")];
      const stop = reachable.find((one) => one.tabIndex === 0) ?? reachable[0];
      bar.querySelectorAll("button").forEach((one) => (one.tabIndex = one === stop ? 0 : -1));
    },
  };
}

function button(view, [words, icon, command, isOn], group) {
  const element = Object.assign(document.createElement("button"), {
    type: "button",
    className: "iconbtn",
    title: words,
    ariaLabel: words,
  });
  element.append(Object.assign(document.createElement("i"), { className: `ti ti-${icon}`, ariaHidden: "true" }));
  // The text keeps its selection while the mouse presses a tool.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.addEventListener("click", () => {
    command(view.state, view.dispatch, view);
    view.focus();
  });
  group.append(element);
  return (state) => {
    element.disabled = !command(state) && !isOn?.(state);
    if (isOn) element.ariaPressed = String(isOn(state));
  };
}

function moveInside(bar, event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const reachable = [...bar.querySelectorAll("button:not(:disabled)")].filter((one) => one.checkVisibility());
  const next = reachable[(reachable.indexOf(document.activeElement) + step + reachable.length) % reachable.length];
  reachable.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
  next.focus();
  event.preventDefault();
}
