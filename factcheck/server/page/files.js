// Files: plain text is read here, and what the server knows how to read, there.

import { read, Trouble } from "./asking.js";

const LARGEST = 1000000;
// Files without an ending are mostly plain text; the server tells what is not.
const PLAIN = /\.(txt|text|md|markdown)$|^[^.]+$/i;

/** The story of a file: its text, and the day of publication where the file has it. */
export async function story(file) {
  if (file.size > LARGEST) throw new Trouble(`${file.name}: larger than 1 MB`);
  if (PLAIN.test(file.name)) {
    const text = await file.text();
    if (!text.trim()) throw new Trouble(`${file.name}: empty: there is nothing to check`);
    if (!text.includes("\0") && !text.includes("\ufffd")) return { text };
  }
  return read(file);
}
