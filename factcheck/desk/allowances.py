"""Allowances: findings that somebody has looked at and lets stand, with the reason.

An allowance is a comment of the story, or a line of the file beside it that is called like
the story with ".factcheck" at its end:

    allow total-mismatch: rounding as the ministry prints it
    allow total-mismatch "$46.83 billion": confirmed by the ministry
    allow 3fa9c1d2e4b5: confirmed by the ministry

A comment allows a rule in its own line or, alone in its line, in the paragraph that follows;
a line of the file beside it allows it wherever the figure stands, or in the whole story.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck.desk.settings import suggestion
from factcheck.fingerprint import DIGITS
from factcheck.origin import Comment
from factcheck.outcome import Outcome, Suppressed
from factcheck.readers import SourceError, decode
from factcheck.report import Check, Report

SIDECAR = ".factcheck"
# allow total-mismatch "$46.83 billion": the reason
ALLOWANCE = re.compile(
    r"\s*allow\s+(?P<what>[\w-]+)(?:\s+[\"“](?P<figure>[^\"”]+)[\"”])?\s*(?::\s*(?P<reason>.*\S)?)?\s*",
    re.IGNORECASE,
)
FINGERPRINT = re.compile(rf"[0-9a-f]{{{DIGITS}}}(?:-\d+)?")
FORM = '"allow RULE: reason"'


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is allowed, why, and where that is said.

    Attributes:
        what: a rule or a fingerprint.
        reason: why the finding may stand.
        where: file and line, for messages.
        figure: the printed figure that the finding must be about; "" for any.
        comment: the comment that says so, which allows only what stands at it.
    """

    what: str
    reason: str
    where: str
    figure: str = ""
    comment: Comment | None = None

    def covers(self, check: Check, fingerprint: str, report: Report) -> bool:
        """Whether it allows a finding."""
        if self.what == fingerprint:
            return True
        if self.what != check.rule:
            return False
        figures = [report.figure(each).claim.quantity for each in (*check.suspects, *check.figures)]
        if self.figure and not any(_alike(self.figure, each.text) for each in figures):
            return False
        if self.comment is None:
            return True
        return any(_stands_at(each.start, self.comment, report) for each in figures)


@dataclass(frozen=True, slots=True)
class Allowed:
    """An outcome after its allowances: those that allow nothing, and those that are broken."""

    outcome: Outcome
    stale: tuple[Allowance, ...] = ()
    problems: tuple[str, ...] = ()


def allowed(outcome: Outcome) -> Allowed:
    """The outcome without the findings that its story, or the file beside it, allows."""
    parsed = list(_allowances(outcome))
    allowances = [each for each in parsed if isinstance(each, Allowance)]
    problems = tuple(each for each in parsed if isinstance(each, str))
    kept, suppressed, used = [], list(outcome.suppressed), set()
    for check in outcome.findings:
        mark = outcome.fingerprints[check.id]
        ours = [each for each in allowances if each.covers(check, mark, outcome.report)]
        used |= {each.where for each in ours}
        if ours:
            suppressed.append(Suppressed(check, ours[0].reason, ours[0].where))
        else:
            kept.append(check)
    told = Outcome(
        outcome.name,
        outcome.path,
        outcome.report,
        tuple(kept),
        tuple(suppressed),
        outcome.fingerprints,
    )
    return Allowed(told, tuple(each for each in allowances if each.where not in used), problems)


def _allowances(outcome: Outcome) -> Iterator[Allowance | str]:
    origin = outcome.report.origin
    for comment in origin.comments if origin else ():
        where = f"{outcome.path}:{comment.line}"
        yield _parsed(comment.text, where, comment)
    beside = Path(outcome.path + SIDECAR)
    if beside.is_file():
        yield from _beside(beside)


def _beside(file: Path) -> Iterator[Allowance | str]:
    """The allowances of the file beside a story, in whatever encoding stories may be in."""
    try:
        data = file.read_bytes()
        lines = decode(data).splitlines() if data.strip() else []
    except SourceError as error:
        yield f"{file}: {error}"
        return
    except OSError as error:
        yield f"{file}: cannot be read: {(error.strerror or type(error).__name__).lower()}"
        return
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield _parsed(line, f"{file}:{number}", None)


def _parsed(words: str, where: str, comment: Comment | None) -> Allowance | str:
    """The allowance, or what is wrong with it."""
    from factcheck.rules import RULES

    match = ALLOWANCE.fullmatch(words)
    if match is None:
        return f"{where}: not understood: {words!r}; write {FORM}"
    if not match["reason"]:
        return f"{where}: an allowance needs a reason: write {FORM}"
    names = [rule.name for rule in RULES]
    what = match["what"].lower()
    if what not in names and not FINGERPRINT.fullmatch(what):
        return f"{where}: no rule {what!r}{suggestion(what, names)}"
    return Allowance(what, match["reason"], where, match["figure"] or "", comment)


def _alike(a: str, b: str) -> bool:
    return " ".join(a.split()).lower() in " ".join(b.split()).lower()


def _stands_at(start: int, comment: Comment, report: Report) -> bool:
    if not comment.alone:
        return report.place_of(start).line == comment.line
    low, high = _paragraph(report.text, comment.offset)
    return low <= start < high


def _paragraph(text: str, offset: int) -> tuple[int, int]:
    """The paragraph at an offset, or the next one after it."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    end = text.find("\n\n", offset)
    return text.rfind("\n\n", 0, offset) + 1, len(text) if end < 0 else end


def stale_lines(stale: Sequence[Allowance]) -> Iterator[str]:
    """What is said of allowances that allow nothing any more."""
    for each in stale:
        what = f'{each.what} "{each.figure}"' if each.figure else each.what
        yield f"{each.where}: stale: it allows {what}, which is not found there any more"


class Stale:
    """Allowances that allow nothing, noted story by story.

    Of several stories in one file each has the allowances of all: they need to allow something
    in one of them.
    """

    def __init__(self) -> None:
        self._stories: Counter[str] = Counter()
        self._noted: Counter[tuple[str, Allowance]] = Counter()

    def note(self, path: str, stale: Sequence[Allowance]) -> None:
        """Note a story of a file, and what allows nothing in it."""
        self._stories[path] += 1
        # In each story of a file a comment stands before another offset.
        self._noted.update((path, replace(each, comment=None)) for each in stale)

    def lines(self) -> Iterator[str]:
        """What is said of those that allow nothing in any story of their file."""
        for (path, allowance), times in self._noted.items():
            if times == self._stories[path]:
                yield from stale_lines([allowance])
