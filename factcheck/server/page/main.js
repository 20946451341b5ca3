// The page: a story is typed, checked when typing stops, and its findings are shown beside it.

import { check, Trouble, useToken } from "./asking.js";
import { card, figureRow } from "./cards.js";
import { Editor } from "./editor.js";
import { story } from "./files.js";
import { pause } from "./pace.js";
import { pocket } from "./pocket.js";
import { EMPTY, figureOf, findings, subject, workings } from "./report.js";

const part = (id) => document.getElementById(id);
let report = EMPTY;
let current = null;
let asked = null;
let timer = 0;

const tellPocket = pocket({ step: (way) => step(way, editor.reveal.bind(editor)), use: accept, detail });
const editor = new Editor(part("story"), part("layer"), (text, isTyped) => {
  part("undo").disabled = false;
  changed(text, isTyped);
});
// A browser may have kept what was typed before the page was loaded again.
changed(editor.text);

function changed(text, isTyped = false) {
  clearTimeout(timer);
  unopened(null);
  asked?.abort();
  asked = null;
  if (!text.trim()) return tell(EMPTY, "Nothing to check yet.");
  part("status").dataset.state = "waiting";
  timer = setTimeout(ask, pause(isTyped));
}

async function ask() {
  const text = editor.text;
  asked?.abort();
  const asking = new AbortController();
  asked = asking;
  status("Checking…", "checking");
  try {
    const found = await check(text, part("published").value, asking.signal);
    if (asked !== asking || editor.text !== text) return;
    tell(found);
  } catch (error) {
    if (asked === asking && error instanceof Trouble) trouble(error);
    else if (error.name !== "AbortError") throw error;
  }
}

/** A check that failed; the text stays, and is sent again where that can help. */
function trouble(error) {
  const goesOn = error?.again ? " Your text stays here; checking goes on by itself." : "";
  say("trouble", error && `Not checked: ${error.message}.${goesOn}`);
  part("access").hidden = !error?.needsToken;
  if (error === null) return;
  status("Not checked.", "trouble");
  if (error.again) timer = setTimeout(ask, 1000 * error.again);
}

/** A file that could not be opened; what is known of the text that is there still holds. */
function unopened(error) {
  say("unopened", error && `Not opened: ${error.message}.`);
  if (error?.needsToken) part("access").hidden = false;
}

function say(id, words) {
  part(id).hidden = !words;
  part(id).textContent = words || "";
}

function tell(found, words = null) {
  report = found;
  current = null;
  trouble(null);
  const told = findings(report);
  status(words ?? count(told.length), "done");
  tellPocket(report, told);
  editor.mark(report.figures.map((each) => ({ ...each, kind: each.standing })));
  part("findings").replaceChildren(...told.map((each) => card(report, each, { accept, show })));
  part("figures").replaceChildren(
    ...report.figures.map((each) => figureRow(report, each, (start, end) => editor.select(start, end))),
  );
  part("figures-part").hidden = !report.figures.length;
  cover(report.figures.map((each) => each.standing));
}

/** What is going on, for those who see and for readers of the screen; on a small one also in the bar. */
function status(words, state) {
  part("status").textContent = part("pocket-count").textContent = words;
  part("status").dataset.state = state;
  part("pocket").hidden = !editor.text.trim();
}

function count(number) {
  if (!number) return "Nothing found.";
  return number === 1 ? "1 finding." : `${number} findings.`;
}

function cover(kinds) {
  const total = kinds.length;
  part("coverage").hidden = !total;
  const numbers = {};
  for (const kind of ["confirmed", "contradicted", "unchecked"]) {
    numbers[kind] = kinds.filter((each) => each === kind).length;
    part("meter").querySelector(`.${kind}`).style.flexGrow = numbers[kind];
  }
  const words = `${total} ${total === 1 ? "figure" : "figures"}: ${numbers.confirmed} confirmed, ${numbers.contradicted} contradicted, ${numbers.unchecked} not checked`;
  part("covered").textContent = words;
  part("meter").setAttribute("aria-valuemax", total);
  part("meter").setAttribute("aria-valuenow", total - numbers.unchecked);
  part("meter").setAttribute("aria-valuetext", words);
}

function show(finding, turnTo = editor.select.bind(editor)) {
  current = finding;
  const { start, end } = subject(report, finding);
  turnTo(start, end);
  tellPocket(report, findings(report), finding);
  for (const each of part("findings").children) each.classList.toggle("current", each.id === `finding-${finding.id}`);
  reveal(part(`finding-${finding.id}`));
}

/** Bring a card into view beside the story, where the findings scroll by themselves. */
function reveal(shown) {
  const pane = shown.closest(".result");
  if (pane.scrollHeight > pane.clientHeight) shown.scrollIntoView({ block: "nearest" });
}

function accept(correction) {
  if (!isCurrent()) return;
  editor.replace(correction.start, correction.end, correction.text);
  part("status").textContent = `${correction.text} used. Undo takes it back.`;
}

/** Whether the report is that of the text as it stands, so that its offsets hold. */
function isCurrent() {
  return part("status").dataset.state === "done";
}

/** The card of a finding, or the report as a whole. */
function detail(finding) {
  const shown = finding ? part(`finding-${finding.id}`) : part("result");
  shown.scrollIntoView({ block: "start" });
  shown.focus({ preventScroll: true });
}

function step(way, turnTo) {
  const told = findings(report);
  if (!told.length || !isCurrent()) return;
  const at = told.indexOf(current);
  show(told[(at + way + told.length + (at < 0 && way < 0 ? 1 : 0)) % told.length], turnTo);
}

function finding(target) {
  const shown = target.closest?.(".finding");
  return shown && findings(report).find((each) => shown.id === `finding-${each.id}`);
}

document.addEventListener("keydown", (event) => {
  if (event.key === "F8") step(event.shiftKey ? -1 : 1);
  else if (event.key === "F9" && current?.corrections.length) accept(current.corrections[0]);
  else return;
  event.preventDefault();
});

part("findings").addEventListener("click", (event) => {
  const chosen = finding(event.target);
  if (chosen) show(chosen);
});

part("findings").addEventListener("keydown", (event) => {
  const chosen = finding(event.target);
  if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
  const onCard = event.target.classList.contains("finding");
  if (event.key.toLowerCase() === "a" && chosen.corrections.length) accept(chosen.corrections[0]);
  else if (event.key === "Enter" && onCard) show(chosen);
  else if (event.key === "ArrowDown") event.target.closest(".finding").nextElementSibling?.focus();
  else if (event.key === "ArrowUp") event.target.closest(".finding").previousElementSibling?.focus();
  else return;
  event.preventDefault();
});

part("undo").addEventListener("click", () => editor.undo());
part("clear").addEventListener("click", () => editor.replace(0, editor.text.length, ""));
part("published").addEventListener("change", () => changed(editor.text));
part("access").addEventListener("submit", (event) => {
  event.preventDefault();
  useToken(part("token").value);
  ask();
});

// Hover, or the caret, shows how a figure was read.
const tip = part("tip");

function hint(id) {
  const figure = id && isCurrent() && figureOf(report, id);
  const box = figure && editor.box(id);
  tip.hidden = !box;
  if (!box) return;
  const lines = workings(report, id);
  tip.textContent = [`${figure.text.split(/\s+/).join(" ")}: ${figure.standing}`, ...(lines.length ? lines : [figure.reason || ""])].join("\n");
  tip.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${box.bottom + 6}px`;
}

part("story").addEventListener("mousemove", (event) => hint(editor.at(event.clientX, event.clientY)));
part("story").addEventListener("mouseleave", () => hint(null));
document.addEventListener("scroll", () => hint(null), { passive: true });
document.addEventListener("selectionchange", () => {
  if (!editor.isFocused || editor.hasSelection) return hint(null);
  hint(report.figures.find((each) => each.start <= editor.caret && editor.caret <= each.end)?.id);
});

// A file goes the way of what is typed.
async function open(file) {
  if (!file) return;
  try {
    const { text, published } = await story(file);
    if (published) part("published").value = published;
    editor.replace(0, editor.text.length, text.replace(/\r\n?/g, "\n"));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    unopened(error);
  }
}

part("file").addEventListener("change", (event) => {
  open(event.target.files[0]);
  event.target.value = "";
});
part("editor").addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) event.preventDefault();
});
part("editor").addEventListener("drop", (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  open(file);
});
