// A number line: the printed range above it, below it the range that the other numbers imply.
// The server says where everything stands, as on the page of a report.

import { drawn } from "./elements.js";

let lines = 0;

export function numberLine({ line }) {
  if (!line) return null;
  const hatch = `hatch-${(lines += 1)}`;
  const picture = drawn("svg", { class: "line", viewBox: `0 0 ${line.width} ${line.height}`, role: "img", "aria-label": line.words });
  picture.append(
    pattern(hatch),
    drawn("line", { class: "axis", x1: 0, y1: line.axis, x2: line.width, y2: line.axis }),
    ...line.bars.flatMap((bar) => [box(bar, line.bar, hatch), words(bar)]),
  );
  return picture;
}

function pattern(id) {
  const stroke = drawn("line", { class: "hatch", x1: 0, y1: 0, x2: 0, y2: 5 });
  const size = { width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return drawn("defs", {}, drawn("pattern", { id, ...size }, stroke));
}

function box({ kind, x, y, width }, height, hatch) {
  const fill = kind === "implied" ? { fill: `url(#${hatch})` } : {};
  return drawn("rect", { class: kind, x, y, width, height, ...fill });
}

function words({ words_x: x, words_y: y, anchor, words: told }) {
  return drawn("text", { x, y, "text-anchor": anchor }, told);
}
