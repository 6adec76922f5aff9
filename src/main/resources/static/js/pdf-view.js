// The viewer of a rendition: <div data-pdf="/documents/…/4.pdf"><a href="…">Mở tệp PDF</a></div>.
// data-signature="page,x,y,width,height" (points, from the lower left) marks where the signature goes; without it the
// signature fields of the file are used. The event "pdf:reload" on the element fetches the file again and stays in place;
// data-follows="autosaved" does so after that event anywhere, once it has been quiet for a moment. "pdf:find" on document
// (detail: words) scrolls to the line where they begin.
import { getDocument, GlobalWorkerOptions } from "pdfjs-dist";
import { drawThumbnail, PageView, pointsToPixels } from "./pdf-page.js";
import { placeOf, readText } from "./pdf-text.js";
import { tools } from "./pdf-tools.js";

const library = "/webjars/pdfjs-dist";
GlobalWorkerOptions.workerSrc = `${library}/build/pdf.worker.min.mjs`;
const files = { cMapUrl: `${library}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${library}/standard_fonts/` };

export function start(element) {
  new PdfView(element).openWhenSeen();
}

class PdfView {
  constructor(element) {
    this.element = element;
    this.fallback = element.querySelector("a");
    this.status = Object.assign(document.createElement("p"), { className: "pdf-status", role: "status" });
    this.desk = Object.assign(document.createElement("div"), { className: "desk", tabIndex: 0, role: "region" });
    this.desk.ariaLabel = "Các trang, cuộn để xem";
    this.thumbnails = Object.assign(document.createElement("nav"), { className: "thumbs", ariaLabel: "Các trang" });
    this.tools = tools(this);
    element.classList.add("pdf-view");
    element.replaceChildren(this.tools.bar, this.thumbnails, this.desk);
    this.near = new IntersectionObserver((entries) => this.#drawNear(entries), { root: this.desk, rootMargin: "100%" });
    this.desk.addEventListener("scroll", () => this.tools.showPage(this.pageInView(), this.pdf?.numPages));
    element.addEventListener("pdf:reload", () => this.open());
    if (element.dataset.follows) this.#follow(element.dataset.follows);
    const find = (event) => this.#find(event.detail);
    document.addEventListener("pdf:find", find);
    element.addEventListener("htmx:beforeCleanupElement", () => {
      document.removeEventListener("pdf:find", find);
      this.#close(this.pdf);
      this.pdf = undefined;
    });
  }

  #follow(event) {
    let timer;
    document.addEventListener(event, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (this.element.checkVisibility() ? this.open() : (this.stale = true)), 1500);
    });
  }

  // Behind a tab or on a small screen it waits, and takes its scale from the width it then has.
  openWhenSeen() {
    this.stale = true;
    new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && this.stale && this.open()).observe(this.element);
  }

  async open() {
    this.stale = false;
    this.#say("Đang tải trang in…");
    try {
      const task = getDocument({ url: this.element.dataset.pdf, ...files, useWasm: false, isEvalSupported: false });
      task.onProgress = ({ loaded, total }) =>
        total && this.#say(`Đang tải trang in… ${Math.round((100 * loaded) / total)} %`);
      const before = this.pdf;
      this.pdf = await task.promise;
      this.#close(before);
      await this.#layOut();
    } catch {
      this.#say("Không mở được trang in. Tải lại trang này, hoặc mở tệp bằng liên kết: ");
      if (this.fallback) this.status.append(this.fallback);
    }
  }

  #close(pdf) {
    this.pages?.forEach((page) => page.clear());
    pdf?.loadingTask.destroy();
  }

  async #layOut() {
    const top = this.desk.scrollTop;
    this.near.disconnect();
    this.pages = [];
    for (let number = 1; number <= this.pdf.numPages; number++) {
      const { width, height } = (await this.pdf.getPage(number)).getViewport({ scale: 1 });
      this.pages.push(new PageView(number, { width, height }));
    }
    this.desk.replaceChildren(...this.pages.map((page) => page.element));
    this.signature = await this.#findSignature();
    this.zoom(this.scale ?? this.#fitting());
    this.desk.scrollTop = top;
    this.tools.showPage(this.pageInView(), this.pdf.numPages);
    this.tools.showSignature(Boolean(this.signature));
    this.#drawThumbnails();
  }

  // The page at full size where a leader reads, and never wider than its pane.
  #fitting() {
    const widest = Math.max(...this.pages.map((page) => page.size.width));
    return Math.min((this.desk.clientWidth - 32) / widest, 1.18 * pointsToPixels);
  }

  zoom(scale) {
    this.scale = Math.min(Math.max(scale, 0.3), 4);
    const place = this.desk.scrollTop / this.desk.scrollHeight;
    this.pages.forEach((page) => page.resize(this.scale));
    this.desk.scrollTop = place * this.desk.scrollHeight;
    this.near.disconnect();
    this.pages.forEach((page) => this.near.observe(page.element));
    this.#placeMark();
    this.tools.showScale(this.scale / pointsToPixels);
  }

  #drawNear(entries) {
    for (const { target, isIntersecting } of entries) {
      const page = this.pages[target.dataset.page - 1];
      if (page?.element !== target) continue;
      if (isIntersecting) page.draw(this.pdf);
      else page.clear();
    }
  }

  pageInView() {
    const middle = this.desk.scrollTop + this.desk.clientHeight / 3;
    const passed = (this.pages ?? []).filter((page) => page.element.offsetTop - this.desk.offsetTop <= middle);
    return Math.max(passed.length, 1);
  }

  goToPage(number) {
    const page = this.pages[number - 1]?.element;
    if (page) this.desk.scrollTop = page.offsetTop - this.desk.offsetTop - 8;
  }

  async #find(words) {
    const place = this.pdf && (await placeOf(this.pdf, words));
    const page = place && this.pages[place.page - 1];
    if (!page) return;
    const down = (page.size.height - place.bottom) * this.scale;
    this.desk.scrollTop = page.element.offsetTop - this.desk.offsetTop + down - this.desk.clientHeight / 3;
  }

  goToSignature() {
    const page = this.pages[this.signature.page - 1].element;
    const middle = this.mark.offsetTop + this.mark.offsetHeight / 2;
    this.desk.scrollTop = page.offsetTop - this.desk.offsetTop + middle - this.desk.clientHeight / 2;
    this.desk.focus({ preventScroll: true });
  }

  async #findSignature() {
    if (this.element.dataset.signature) {
      const [page, x, y, width, height] = this.element.dataset.signature.split(",").map(Number);
      return { page, x, y, width, height, empty: true };
    }
    const fields = Object.values((await this.pdf.getFieldObjects()) ?? {}).flat();
    const pages = new Set(fields.filter(({ type }) => type === "signature").map(({ page }) => page + 1));
    for (const page of pages) {
      const annotations = await (await this.pdf.getPage(page)).getAnnotations();
      const field = annotations.find(({ fieldType, rect }) => fieldType === "Sig" && rect[2] > rect[0]);
      if (!field) continue;
      const [x, y, right, top] = field.rect;
      return { page, x, y, width: right - x, height: top - y };
    }
    return undefined;
  }

  #placeMark() {
    this.mark?.remove();
    const page = this.signature && this.pages[this.signature.page - 1];
    if (!page) return;
    const { x, y, width, height, empty } = this.signature;
    this.mark = Object.assign(document.createElement("div"), { className: "pdf-signature" });
    if (empty) this.mark.textContent = "Chỗ ký";
    const box = { left: x, top: page.size.height - y - height, width, height };
    for (const [side, points] of Object.entries(box)) this.mark.style[side] = `${points * this.scale}px`;
    this.mark.classList.toggle("empty", Boolean(empty));
    page.element.append(this.mark);
  }

  async #drawThumbnails() {
    const { pdf } = this;
    this.thumbnails.replaceChildren();
    try {
      for (const { number } of this.pages) await this.#drawThumbnail(pdf, number);
    } catch (problem) {
      // The file was fetched again, or the page left, while its thumbnails were being drawn.
      if (pdf === this.pdf) throw problem;
    }
    if (pdf === this.pdf) this.tools.showPage(this.pageInView(), pdf.numPages);
  }

  async #drawThumbnail(pdf, number) {
    if (pdf !== this.pdf) return;
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "thumb",
      ariaLabel: `Tới trang ${number}`,
    });
    button.append(await drawThumbnail(pdf, number, 48), String(number));
    button.addEventListener("click", () => this.goToPage(number));
    if (pdf === this.pdf) this.thumbnails.append(button);
  }

  async toggleText() {
    this.text ??= await readText(this.pdf);
    const reading = this.element.classList.toggle("reading");
    if (reading) this.desk.prepend(this.text);
    else this.text.remove();
    this.desk.scrollTop = 0;
    return reading;
  }

  #say(words) {
    this.status.textContent = words;
    if (!this.pages) this.desk.replaceChildren(this.status);
  }
}
