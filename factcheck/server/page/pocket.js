// Pocket: on a small screen the findings are far below the story; a bar at its foot has the status,
// and leads from one finding to the next.

import { printed } from "./cards.js";

const part = (id) => document.getElementById(id);

/** Wire the bar: `step` to a finding before or after, `use` a correction, `detail` of a finding or of none. */
export function pocket({ step, use, detail }) {
  let current = null;
  part("pocket-before").addEventListener("click", () => step(-1));
  part("pocket-next").addEventListener("click", () => step(1));
  part("pocket-use").addEventListener("click", () => {
    use(current.corrections[0]);
    // Typing was not wanted, and would bring up the keyboard of the screen.
    part("pocket-detail").focus();
  });
  part("pocket-detail").addEventListener("click", () => detail(current));

  /** Lead through these findings; of the one that is shown, tell what it says. */
  return function tell(report, told, shown = null) {
    current = shown;
    const at = told.indexOf(shown) + 1;
    if (at) part("pocket-count").textContent = `${at} of ${told.length}`;
    part("pocket-told").textContent = at ? `${printed(report, shown.suspects[0] || shown.figures[0])}: ${shown.message}.` : "";
    part("pocket-before").hidden = part("pocket-next").hidden = !told.length;
    const [correction] = shown?.corrections || [];
    part("pocket-use").hidden = !correction;
    part("pocket-use").textContent = correction ? `Use ${correction.text}` : "";
  };
}
