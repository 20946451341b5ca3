// Files: plain text is read here, and what the server knows how to read, there.

import { read, Trouble } from "./asking.js";

const LARGEST = 1000000;
const FORMATTED = /\.(html?|xhtml|docx|pdf|json|xml)$/i;

/** The story of a file: its text, and the day of publication where the file has it. */
export async function story(file) {
  if (file.size > LARGEST) throw new Trouble("That file is too large to be a story.");
  if (!FORMATTED.test(file.name)) {
    const text = await file.text();
    if (!text.includes("\0") && !text.includes("\ufffd")) return { text };
  }
  return read(file);
}
