// The one script of every page. A heavy module is fetched only where its attribute stands, now or after an htmx swap.
import "./requests.js";
import "./lacking.js";
import "./far.js";
import "./submits.js";
import "./dialogs.js";
import "./toasts.js";
import "./polls.js";
import "./typed.js";
import "./list.js";
import "./keyboard.js";
import "./frame.js";

const widgets = {
  "[data-pdf]": "./pdf-view.js",
  "[data-editor]": "./editor.js",
  "[data-autosave]": "./autosave.js",
  "[data-findings]": "./findings.js",
  "[data-proposals]": "./proposals.js",
  "[data-agent]": "./agent.js",
  "[data-recipients]": "./recipients.js",
};
const started = new WeakSet();

async function start(selector, module) {
  for (const element of document.querySelectorAll(selector)) {
    if (started.has(element)) continue;
    started.add(element);
    (await import(module)).start(element);
  }
}

const startAll = () => Object.entries(widgets).forEach(([selector, module]) => start(selector, module));
startAll();
document.addEventListener("htmx:afterSettle", startAll);
