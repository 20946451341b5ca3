// A number line: the printed range above it, below it the range that the other numbers imply.

import { drawn } from "./elements.js";

const WIDTH = 320;
const HEIGHT = 92;
const MARGIN = 14;
const AXIS = 46;
const BAR = 12;
const NARROWEST = 4;

let lines = 0;

export function numberLine(check) {
  const { printed, implied } = check.ranges || {};
  if (!printed || !implied) return null;
  const ends = [...printed, ...implied].filter((end) => end !== null);
  if (!ends.length || ends.some((end) => !Number.isFinite(end))) return null;
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const breadth = (high - low) / 8 || 1;
  const place = (value) => MARGIN + ((value - low + breadth) / (high - low + 2 * breadth)) * (WIDTH - 2 * MARGIN);
  const said = `Printed: ${check.reported_range || check.reported}. The other numbers imply: ${check.computed}.`;
  const hatch = `hatch-${(lines += 1)}`;
  const picture = drawn("svg", { class: "line", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": said });
  picture.append(
    pattern(hatch),
    drawn("line", { class: "axis", x1: 0, y1: AXIS, x2: WIDTH, y2: AXIS }),
    ...bar(extent(printed, place), `printed ${check.reported_range || check.reported}`, null),
    ...bar(extent(implied, place), `others imply ${check.computed}`, hatch),
  );
  return picture;
}

function extent([low, high], place) {
  let start = low === null ? 0 : place(low);
  let end = high === null ? WIDTH : place(high);
  if (end - start < NARROWEST) {
    const middle = (start + end) / 2;
    [start, end] = [middle - NARROWEST / 2, middle + NARROWEST / 2];
  }
  return [start, end];
}

function pattern(id) {
  const stroke = drawn("line", { class: "hatch", x1: 0, y1: 0, x2: 0, y2: 5 });
  const size = { width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return drawn("defs", {}, drawn("pattern", { id, ...size }, stroke));
}

function bar([start, end], label, hatch) {
  const middle = (start + end) / 2;
  let [anchor, at] = ["middle", middle];
  if (middle < WIDTH / 3) [anchor, at] = ["start", Math.max(start, 2)];
  else if (middle > (WIDTH * 2) / 3) [anchor, at] = ["end", Math.min(end, WIDTH - 2)];
  const box = { x: start.toFixed(1), y: hatch ? AXIS : AXIS - BAR, width: (end - start).toFixed(1), height: BAR };
  const fill = hatch ? { class: "implied", fill: `url(#${hatch})` } : { class: "printed" };
  const words = drawn("text", { x: at.toFixed(1), y: hatch ? HEIGHT - 12 : 20, "text-anchor": anchor });
  words.textContent = label;
  return [drawn("rect", { ...box, ...fill }), words];
}
