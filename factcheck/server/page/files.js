// Files: plain text is read here, and what the server knows how to read, there.

import { limits, read, Trouble } from "./asking.js";

// Files without an ending are mostly plain text; the server tells what is not.
const PLAIN = /\.(txt|text|md|markdown)$|^[^.]+$/i;

/** The story of a file: its text, and the day of publication where the file has it. */
export async function story(file) {
  const { body, characters } = await limits();
  if (file.size > body) throw new Trouble(`${file.name}: larger than ${size(body)}`);
  const found = (await plain(file)) ?? (await read(file));
  const { length } = found.text;
  // A browser would be busy for minutes with what the server does not check anyway.
  if (length > characters && [...found.text].length > characters) {
    throw new Trouble(`${file.name}: longer than ${characters.toLocaleString("en")} characters`);
  }
  return found;
}

async function plain(file) {
  if (!PLAIN.test(file.name)) return null;
  const text = await file.text();
  if (!text.trim()) throw new Trouble(`${file.name}: empty: there is nothing to check`);
  return text.includes("\0") || text.includes("\ufffd") ? null : { text };
}

function size(bytes) {
  const [unit, name] = bytes < 1000000 ? [1000, "kB"] : [1000000, "MB"];
  return `${(bytes / unit).toLocaleString("en", { maximumFractionDigits: 1 })} ${name}`;
}
