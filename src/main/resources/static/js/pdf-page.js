// One page on the desk: sized at once, drawn only while it is near the window, with its text above for reading and copying.
import { TextLayer } from "pdfjs-dist";

export const pointsToPixels = 96 / 72;

export class PageView {
  constructor(number, size) {
    this.number = number;
    this.size = size;
    this.element = document.createElement("section");
    this.element.className = "pdf-page";
    this.element.ariaLabel = `Trang ${number}`;
    this.element.dataset.page = number;
  }

  resize(scale) {
    this.scale = scale;
    const { style } = this.element;
    style.setProperty("--total-scale-factor", scale);
    style.width = `${Math.floor(this.size.width * scale)}px`;
    style.height = `${Math.floor(this.size.height * scale)}px`;
    this.clear();
  }

  clear() {
    const { drawing } = this;
    this.drawing = undefined;
    drawing?.cancel();
    this.element.querySelectorAll("canvas, .textLayer").forEach((layer) => layer.remove());
  }

  // What is no longer wanted, because it was scrolled away or the file was fetched again, ends without a word.
  async draw(pdf) {
    if (this.drawing) return;
    const drawing = { cancel: () => {} };
    this.drawing = drawing;
    const wanted = () => this.drawing === drawing;
    try {
      const page = await pdf.getPage(this.number);
      if (!wanted()) return;
      const viewport = page.getViewport({ scale: this.scale });
      const canvas = canvasFor(viewport, Math.min(devicePixelRatio, 2));
      const task = page.render({ canvas, viewport, transform: densityOf(canvas, viewport) });
      drawing.cancel = () => task.cancel();
      await task.promise;
      if (!wanted()) return;
      this.element.querySelector("canvas")?.remove();
      this.element.prepend(canvas);
      await this.#addText(page, viewport, wanted);
    } catch (problem) {
      if (wanted()) throw problem;
    }
  }

  async #addText(page, viewport, wanted) {
    const container = document.createElement("div");
    container.className = "textLayer";
    await new TextLayer({ textContentSource: page.streamTextContent(), container, viewport }).render();
    if (!wanted()) return;
    this.element.querySelector(".textLayer")?.remove();
    this.element.append(container);
  }
}

export async function drawThumbnail(pdf, number, width) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = canvasFor(viewport, 2);
  await page.render({ canvas, viewport, transform: densityOf(canvas, viewport) }).promise;
  return canvas;
}

function canvasFor(viewport, density) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width * density);
  canvas.height = Math.floor(viewport.height * density);
  canvas.setAttribute("aria-hidden", "true");
  return canvas;
}

const densityOf = (canvas, viewport) => [canvas.width / viewport.width, 0, 0, canvas.height / viewport.height, 0, 0];
