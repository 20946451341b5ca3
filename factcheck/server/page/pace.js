// Pace: how long typing has to pause before the text is checked.
// A little longer than from one key to the next, so that who types fast waits less, and who types
// slowly does not have a check made at every key.

const SHORTEST = 150;
const LONGEST = 300;
// Long enough for a key that is held down to come again.
const AT_ONCE = 50;
// Whoever has not typed for longer has thought about it.
const THOUGHT = 1000;

let last = 0;
let rhythm = LONGEST / 1.5;

/** Milliseconds to wait after a change; what is pasted, dropped, undone or accepted hardly waits. */
export function pause(isTyped) {
  const since = performance.now() - last;
  last += since;
  if (!isTyped) return AT_ONCE;
  if (since < THOUGHT) rhythm += (since - rhythm) / 4;
  return Math.min(LONGEST, Math.max(SHORTEST, 1.5 * rhythm));
}
