// Editor: a textarea, and behind it a layer that shows the same text with its figures marked.

import { element } from "./elements.js";

// Kinds of input by key, among which more of them may come.
const TYPED = /^(insert(Text|CompositionText|LineBreak|Paragraph)|delete(Content|Word)(Backward|Forward))$/;

export class Editor {
  #field;
  #layer;
  #marks = [];
  #text = "";
  #written;
  #replacing = false;

  /** `changed` is called whenever the text is another one, and told whether that was typed. */
  constructor(field, layer, changed) {
    this.#field = field;
    this.#layer = layer;
    this.#written = changed;
    this.#text = field.value;
    field.addEventListener("input", (event) => this.#follow(TYPED.test(event.inputType)));
    this.#draw();
  }

  get text() {
    return this.#field.value;
  }

  get caret() {
    return this.#field.selectionStart;
  }

  get hasSelection() {
    return this.#field.selectionStart !== this.#field.selectionEnd;
  }

  get isFocused() {
    return document.activeElement === this.#field;
  }

  /** Mark figures: `{start, end, kind, id}` each. */
  mark(marks) {
    this.#marks = [...marks].sort((a, b) => a.start - b.start);
    this.#draw();
  }

  /** The id of the figure under a point of the window, if there is one. */
  at(x, y) {
    return document.elementsFromPoint(x, y).find((each) => each.dataset.figure)?.dataset.figure;
  }

  box(id) {
    return this.#layer.querySelector(`[data-figure="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  }

  select(start, end) {
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(start, end);
    this.reveal(start, end);
  }

  /** Bring a stretch into view and outline it, without the focus, which has a phone's keyboard with it. */
  reveal(start, end) {
    const mark = [...this.#layer.children].find((each) => Number(each.dataset.start) === start);
    mark?.scrollIntoView({ block: "center" });
    this.show(start, end);
  }

  /** Outline a stretch, for those who see; a textarea shows no selection without focus. */
  show(start, end) {
    for (const each of this.#layer.children) {
      const inside = Number(each.dataset.start) >= start && Number(each.dataset.end) <= end;
      each.classList.toggle("current", inside);
    }
  }

  /** Type something in place of a stretch, so that the browser's own undo takes it back. */
  replace(start, end, words) {
    this.#field.focus({ preventScroll: true });
    this.#field.setSelectionRange(start, end);
    this.#replacing = true;
    const done = words ? document.execCommand("insertText", false, words) : document.execCommand("delete");
    if (!done) this.#field.setRangeText(words, start, end, "end");
    if (!done) this.#follow(false);
    this.#replacing = false;
  }

  undo() {
    this.#field.focus({ preventScroll: true });
    document.execCommand("undo");
  }

  /** The text has changed: marks move with what they stand on, until the next report. */
  #follow(isTyped) {
    const text = this.#field.value;
    if (text !== this.#text) this.#move(this.#text, text);
    this.#text = text;
    this.#draw();
    this.#written(text, isTyped && !this.#replacing);
  }

  #move(before, after) {
    const most = Math.min(before.length, after.length);
    let same = 0;
    while (same < most && before[same] === after[same]) same += 1;
    let tail = 0;
    while (tail < most - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
    const changedEnd = before.length - tail;
    const shift = after.length - before.length;
    this.#marks = this.#marks
      .filter((mark) => mark.end <= same || mark.start >= changedEnd)
      .map((mark) => (mark.end <= same ? mark : { ...mark, start: mark.start + shift, end: mark.end + shift }));
  }

  #draw() {
    const pieces = [];
    let done = 0;
    for (const mark of this.#marks) {
      if (mark.start < done) continue;
      pieces.push(this.#text.slice(done, mark.start), this.#mark(mark));
      done = mark.end;
    }
    // A last empty line is as high as any other only with something on it.
    pieces.push(this.#text.slice(done), "\u200b");
    this.#layer.replaceChildren(...pieces);
  }

  #mark({ start, end, kind, id }) {
    const made = element("span", { className: `figure ${kind}` }, this.#text.slice(start, end));
    Object.assign(made.dataset, { figure: id, start, end });
    return made;
  }
}
