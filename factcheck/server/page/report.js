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
