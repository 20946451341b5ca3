// Report: what the page needs to know of a report.

export const EMPTY = { figures: [], checks: [] };

export function findings(report) {
  const groups = new Map();
  for (const check of report.checks) {
    if (check.status !== "inconsistent") continue;
    const key = check.suspects[0] || check.id;
    groups.set(key, [...(groups.get(key) || []), check]);
  }
  // Findings of one suspect together, the simplest first.
  return [...groups.values()].flatMap((group) => group.sort((a, b) => a.figures.length - b.figures.length));
}

/** What became of every figure: "confirmed", "contradicted" or "unchecked", by its id. */
export function standings(report) {
  const holding = new Set();
  const failing = new Set();
  const accused = new Set();
  for (const check of report.checks) {
    if (check.status === "consistent") [...check.figures, ...check.evidence].forEach((each) => holding.add(each));
    if (check.status !== "inconsistent") continue;
    check.figures.forEach((each) => failing.add(each));
    check.suspects.forEach((each) => accused.add(each));
  }
  const told = new Map();
  for (const figure of report.figures) {
    const contradicted = accused.has(figure.id) || (failing.has(figure.id) && !holding.has(figure.id));
    const plain = figure.status === "checked" ? "confirmed" : "unchecked";
    told.set(figure.id, contradicted ? "contradicted" : plain);
  }
  return told;
}

export function figureOf(report, id) {
  return report.figures.find((figure) => figure.id === id);
}

/** The stretch of the text that a finding speaks of: its first suspect, else its first figure. */
export function subject(report, check) {
  return figureOf(report, check.suspects[0] || check.figures[0]);
}

/** The arithmetic of a figure, one line a check. */
export function workings(report, id) {
  return report.checks
    .filter((check) => [...check.figures, ...check.suspects].includes(id) && check.status !== "undetermined")
    .map((check) => `${check.status === "consistent" ? "holds" : check.rule}: ${check.equation || check.message}`);
}
