"""Ties of runs: the figures of months, quarters or halves, and that of the time they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.dates.mentions import MONTH
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.reading.passages.sketch import EARLIER
from factcheck.reading.passages.words import move_words
from factcheck.reading.periods.names import month_of
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.runs.phrases import (
    AFTER,
    BEFORE,
    FLOW,
    JOINED,
    LISTED,
    MONTHLY,
    NTH_WORD,
    REFERS,
    SIGNED,
    STOCK,
    TOTALLED,
    YEARLY,
)
from factcheck.reading.runs.times import OWNED, TIME, YEAR_LONG, Time, time_of
from factcheck.reading.tokens import Between

MOVES = frozenset(
    {Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS, Kind.RANK, Kind.DATE, Kind.DURATION, Kind.AGE}
)
TOLD, SURE, LIKELY = 0.95, 0.85, 0.7
# A growth from quarter to quarter is no more than that, in percent.
SMALL, LOOK = 3, 30


@dataclass(frozen=True, slots=True)
class Timed:
    """A figure with the months that it is told for, and whether it is a rise (1) or a fall (-1)."""

    claim: Claim
    time: Time
    direction: int = 0

    @property
    def is_rate(self) -> bool:
        """Whether it says by which part something grew or shrank."""
        return self.claim.quantity.unit == "percent" and self.direction != 0


def run_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each figure of a time beside those of the parts of which that time consists."""
    figures = Between(list(claims), lambda claim: claim.quantity.start)
    sentences = sentences_of(text)
    told = [timed_figures(text, sentence, figures.within(sentence)) for sentence in sentences]
    for one, other in pairwise((*range(len(sentences)), len(sentences))):
        group = told[one]
        if not group:
            continue
        passage = text[sentences[one].start : sentences[one].end]
        found = list(_ties(group, passage))
        follows = other < len(sentences) and sentences[other].paragraph == sentences[one].paragraph
        if not found and follows and told[other] and _refers(text, sentences[other]):
            passage = text[sentences[one].start : sentences[other].end]
            found = list(_ties([*group, *told[other]], passage))
        yield from found


def _refers(text: str, sentence: Sentence) -> bool:
    """Whether a sentence goes on about what the one before it is about."""
    return REFERS.search(text, sentence.start, sentence.end) is not None


def timed_figures(text: str, sentence: Sentence, figures: Sequence[Claim]) -> list[Timed]:
    """The figures of a sentence that a time stands beside."""
    found: list[Timed] = []
    done, last = sentence.start, None
    figures = [claim for claim in figures if claim.quantity.unit not in DURATIONS]
    listed = dict(_listed(text, sentence, figures))
    for place, claim in enumerate(figures):
        if claim.id in listed:
            found.append(Timed(claim, listed[claim.id]))
            last, done = listed[claim.id], claim.quantity.end
            continue
        following = figures[place + 1].quantity.start if place + 1 < len(figures) else sentence.end
        time, end = _time(text, (done, claim.quantity.start), (claim.quantity.end, following), last)
        done = max(end, claim.quantity.end)
        last = time or last
        earlier = claim.lead in EARLIER and not (time and time.through)
        if time is not None and _is_single(claim) and not earlier:
            found.append(Timed(claim, time, _direction(text, claim)))
    return found


def _listed(text: str, sentence: Sentence, figures: Sequence[Claim]) -> Iterator[tuple[str, Time]]:
    """Figures that follow a list of as many months: "in May, June and July were 5, 6 and 7"."""
    for match in finditer(LISTED, text, sentence.start, sentence.end):
        months = [month_of(each) for each in re.findall(MONTH, match["months"])]
        after = [each for each in figures if each.quantity.start >= match.end()][: len(months)]
        joined = all(
            JOINED.fullmatch(text, one.quantity.end, other.quantity.start)
            for one, other in pairwise(after)
        )
        if joined and len(after) == len(months) and all(map(_is_single, after)):
            for month, claim in zip(months, after, strict=True):
                yield claim.id, Time(month, month)


def _direction(text: str, claim: Claim) -> int:
    """Whether a percentage is one of a rise (1) or of a fall (-1), by the verb before it."""
    if claim.kind is Kind.CHANGE or claim.quantity.unit != "percent":
        return claim.direction if claim.kind is Kind.CHANGE else 0
    start = claim.quantity.start
    match = _moving().search(text, max(0, start - LOOK), start)
    return move_words()[match["verb"]] if match else 0


@cache
def _moving() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<verb>{any_of(tuple(move_words()))})\s(?:by\s)?$")


def _time(
    text: str, before: tuple[int, int], after: tuple[int, int], last: Time | None
) -> tuple[Time | None, int]:
    """The time right after a figure, else the one that leads to it; and where that ends."""
    for owned in finditer(OWNED, text, *before):
        if match := TIME.match(text, owned.end(), before[1]):
            return time_of(match, last), after[0]
    lead = AFTER.match(text, *after)
    if lead and (match := TIME.match(text, lead.end(), after[1])):
        return time_of(match, last), match.end()
    for ahead in finditer(BEFORE, text, *before):
        if match := TIME.match(text, ahead.end(), before[1]):
            return time_of(match, last), match.end()
    return None, after[0]


def _is_single(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.form in (Form.DIGITS, Form.WORDS) and quantity.upper is None
    return plain and quantity.number > 0 and "/" not in quantity.unit


def _ties(group: Sequence[Timed], passage: str) -> Iterator[Tie]:
    """The one figure of a group that others make up, with them."""
    totalled = TOTALLED.search(passage) is not None
    alone = totalled and len({each.claim.sentence for each in group}) == 1
    runs = [run for each in group for run in [_run(each, group, alone=alone)] if run]
    if len(runs) != 1:
        return
    total, *parts = (timed.claim for timed in runs[0])
    figures = tuple(claim.id for claim in (total, *parts))
    if runs[0][0].is_rate:
        ways = "".join("+" if timed.direction > 0 else "-" for timed in runs[0])
        if sure := _sure_of_rates(runs[0], passage):
            yield Tie(f"run of changes {ways}", figures, confidence=sure)
    elif not STOCK.search(passage) and not all(sign.search(passage) for sign in SIGNED):
        yield Tie("run", figures, confidence=SURE if totalled else LIKELY)


def _sure_of_rates(run: Sequence[Timed], passage: str) -> float:
    """How sure it is that rates are all on the year before; 0 where they may be of two sorts.

    The growth of an economy, or of prices, is told from quarter to quarter as often.
    """
    if MONTHLY.search(passage):
        return 0
    whole, *parts = (timed.claim.quantity.number for timed in run)
    quarterly = max(parts) * 2 <= whole and max(parts) < SMALL
    sentences = {timed.claim.sentence for timed in run}
    one = len(sentences) == 1
    halves = len(run[0].time.months) == YEAR_LONG and FLOW.search(passage)
    if (YEARLY.search(passage) or halves) and not quarterly:
        return TOLD if one or halves else SURE
    return LIKELY if FLOW.search(passage) and len(sentences) < 3 and not quarterly else 0


def _run(whole: Timed, group: Sequence[Timed], *, alone: bool) -> list[Timed]:
    """A figure and those of the times that make up its own; nothing where they do not.

    A sentence that totals what it tells, and nothing else, is about one thing.
    """
    parts = [each for each in group if each is not whole and _is_part(each, whole)]
    months = [month for part in parts for month in part.time.months]
    complete = len(parts) > 1 and sorted(months) == sorted(whole.time.months)
    one = complete and _are_of_one_year(whole, parts)
    one = one and (alone or _are_of_one_thing(whole, parts))
    return [whole, *parts] if one else []


def _are_of_one_thing(whole: Timed, parts: Sequence[Timed]) -> bool:
    """Whether figures measure the same, of the same place, as far as it is said."""
    subjects = [each.claim.subject for each in (whole, *parts)]
    measures = {NTH_WORD.sub("", subject.measure) for subject in subjects} - {""}
    scopes = {subject.scope for subject in subjects} - {()}
    return len(measures) < 2 and len(scopes) < 2


def _are_of_one_year(whole: Timed, parts: Sequence[Timed]) -> bool:
    """Whether no two years are told, and none for the whole alone that a sentence before is of."""
    years = {each.time.year for each in (whole, *parts)} - {""}
    own = whole.time.year
    alone = own and not any(part.time.year for part in parts)
    apart = any(part.claim.sentence != whole.claim.sentence for part in parts)
    return len(years) < 2 and not (alone and (apart or not own.isdecimal()))


def _is_part(part: Timed, whole: Timed) -> bool:
    a, b = part.claim, whole.claim
    alike = a.quantity.unit == b.quantity.unit or not (a.quantity.unit and b.quantity.unit)
    level = a.kind not in MOVES and a.quantity.unit != "percent"
    same = part.is_rate == whole.is_rate and (a.kind is Kind.CHANGE) <= part.is_rate
    return alike and same and (level or part.is_rate) and part.time.months < whole.time.months
