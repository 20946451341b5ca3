// Cards: the findings beside the text.

import { element } from "./elements.js";
import { numberLine } from "./numberline.js";
import { figureOf } from "./report.js";

/** One finding. `accept` takes a correction, `show` selects the passage. */
export function card(report, check, { accept, show }) {
  const title = element("h3", { id: `title-${check.id}` });
  title.append(element("span", { className: "severity" }, check.severity), ` ${check.rule}`);
  const made = element(
    "li",
    { className: `finding ${check.severity}`, id: `finding-${check.id}`, tabIndex: 0 },
    title,
    element("p", {}, `${check.message}.`),
    numberLine(check),
    rows(report, check),
    buttons(report, check, { accept, show }),
  );
  made.setAttribute("aria-labelledby", title.id);
  return made;
}

function rows(report, check) {
  const suspects = check.suspects.map((id) => printed(report, id)).join(" or ");
  const told = [
    ["working", check.equation.split("; ").join("\n")],
    ["printed", check.reported_range || check.reported],
    ["computed", check.computed],
    ["suspect", suspects],
    ["would fit", check.suggestion],
    ["slip", check.slip],
  ];
  const list = element("dl");
  for (const [name, value] of told) {
    if (value) list.append(element("dt", {}, name), element("dd", {}, value));
  }
  return list;
}

function buttons(report, check, { accept, show }) {
  const row = element("p", { className: "buttons" });
  const uses = check.corrections.slice(0, 4).map((correction, number) => {
    const more = ` in place of ${printed(report, correction.figure)}: ${correction.slip}`;
    const made = element("button", { type: "button", className: "use" }, `Use ${correction.text}`);
    made.append(element("span", { className: "unseen" }, more));
    if (number === 0) {
      made.append(element("kbd", { "aria-hidden": "true" }, "A"));
      made.setAttribute("aria-keyshortcuts", "A");
    }
    made.addEventListener("click", (event) => {
      event.stopPropagation();
      accept(correction);
    });
    return made;
  });
  const showing = element("button", { type: "button", className: "show" }, "Show in the story");
  showing.addEventListener("click", (event) => {
    event.stopPropagation();
    show(check);
  });
  row.append(...uses, showing);
  return row;
}

/** One figure as a row of the table of all of them. */
export function figureRow(report, figure, select) {
  const { standing } = figure;
  const button = element("button", { type: "button", className: `figure ${standing}` }, printed(report, figure.id));
  button.addEventListener("click", () => select(figure.start, figure.end));
  const read = [figure.kind, figure.measure, figure.scope.join(", "), figure.period].filter(Boolean).join(", ");
  const why = figure.reason ? `${standing}: ${figure.reason}` : standing;
  return element("tr", {}, element("td", {}, button), element("td", {}, read), element("td", {}, why));
}

export function printed(report, id) {
  return (figureOf(report, id)?.text || "").split(/\s+/).join(" ");
}
