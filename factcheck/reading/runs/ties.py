"""Ties of runs: the figures of months, quarters or halves, and that of the time they make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.claim import Claim, Claims, Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.layout import Sentence, sentences_of
from factcheck.reading.passages.sketch import EARLIER
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.runs.times import TIME, Time, time_of
from factcheck.reading.tokens import Between

# "410,000 cars in the first quarter"; "in the first quarter, they came to 410,000"
AFTER = re.compile(r"[^.;,:()]{0,30}?\b(?:in|for|during|over|from|between)\s(?=\S)")
BEFORE = re.compile(r"\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver|[Ff]rom|[Bb]etween)\s(?=\S)")
# What is there at one time, and does not come together over many.
STOCK = re.compile(
    r"\b(?:debts?|stocks?|inventor(?:y|ies)|reserves|population|prices?|index|rates?|jobless|unemploy\w*|"
    r"employ\w*|subscribers|members\w*|temperatures?|averag\w*|shares?|holdings|workforce|staff|deposits|"
    r"users|worth|value|assets|backlog|followers|median|annualis\w*|annualiz\w*|seasonally|forecasts?|"
    r"expect\w*|target\w*|loans|outstanding)\b",
    re.IGNORECASE,
)
# What may be less than nothing in one part of the time, with no sign at its figure.
SIGNED = (
    re.compile(r"\b(?:loss(?:es)?|deficits?)\b"),
    re.compile(r"\b(?:profits?|surplus(?:es)?)\b"),
)
TOTALLED = re.compile(
    r"\b(?:totals?|total(?:l?ed|l?ing)|in\sall|altogether|combined|together|or|came\sto|brought|bringing|"
    r"takes|taking|taken|making|sum|cumulative|accumulated)\b"
)
YEARLY = re.compile(
    r"\b(?:year[\s-]on[\s-]year|a\syear\s(?:earlier|ago|before)|the\syear\sbefore|than\sin\sthe\ssame|"
    r"same\s\w+\s(?:a\syear\s|last\syear|of\slast\syear|of\sthe\syear\sbefore)|yearly|on\sthe\syear)\b"
)
REFERS = re.compile(rf"\b(?:it|they|these|this|that)\b|{TOTALLED.pattern}", re.IGNORECASE)
MOVES = frozenset(
    {Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS, Kind.RANK, Kind.DATE, Kind.DURATION, Kind.AGE}
)
SURE, LIKELY = 0.85, 0.7


@dataclass(frozen=True, slots=True)
class Timed:
    """A figure with the months that it is told for."""

    claim: Claim
    time: Time


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
    for place, claim in enumerate(figures):
        following = figures[place + 1].quantity.start if place + 1 < len(figures) else sentence.end
        time, end = _time(text, (done, claim.quantity.start), (claim.quantity.end, following), last)
        done = max(end, claim.quantity.end)
        last = time or last
        if time is not None and _is_single(claim) and claim.lead not in EARLIER:
            found.append(Timed(claim, time))
    return found


def _time(
    text: str, before: tuple[int, int], after: tuple[int, int], last: Time | None
) -> tuple[Time | None, int]:
    """The time right after a figure, else the one that leads to it; and where that ends."""
    lead = AFTER.match(text, *after)
    match = TIME.match(text, lead.end(), after[1]) if lead else None
    if match:
        return time_of(match, last), match.end()
    for lead in finditer(BEFORE, text, *before):
        match = TIME.match(text, lead.end(), before[1])
        if match:
            return time_of(match, last), match.end()
    return None, after[0]


def _is_single(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.form in (Form.DIGITS, Form.WORDS) and quantity.upper is None
    return plain and quantity.number > 0 and "/" not in quantity.unit


def _ties(group: Sequence[Timed], passage: str) -> Iterator[Tie]:
    """The one figure of a group that others make up, with them."""
    runs = [run for each in group for run in [_run(each, group)] if run]
    if len(runs) != 1:
        return
    total, *parts = (timed.claim for timed in runs[0])
    figures = tuple(claim.id for claim in (total, *parts))
    if total.kind is Kind.CHANGE:
        yearly = YEARLY.search(passage) and all(claim.direction for claim in (total, *parts))
        if yearly:
            yield Tie("run of changes", figures, confidence=SURE)
    elif not STOCK.search(passage) and not all(sign.search(passage) for sign in SIGNED):
        sure = TOTALLED.search(passage) is not None
        yield Tie("run", figures, confidence=SURE if sure else LIKELY)


def _run(whole: Timed, group: Sequence[Timed]) -> list[Timed]:
    """A figure and those of the times that make up its own; nothing where they do not."""
    parts = [each for each in group if each is not whole and _is_part(each, whole)]
    months = [month for part in parts for month in part.time.months]
    complete = len(parts) > 1 and sorted(months) == sorted(whole.time.months)
    one = complete and _are_of_one_year(whole, parts) and _are_of_one_thing(whole, parts)
    return [whole, *parts] if one else []


def _are_of_one_thing(whole: Timed, parts: Sequence[Timed]) -> bool:
    """Whether figures measure the same, of the same place, as far as it is said."""
    subjects = [each.claim.subject for each in (whole, *parts)]
    measures = {subject.measure for subject in subjects} - {""}
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
    same = (a.kind is Kind.CHANGE) == (b.kind is Kind.CHANGE)
    level = a.kind not in MOVES and a.quantity.unit != "percent"
    moved = a.kind is Kind.CHANGE and a.quantity.unit == "percent"
    return alike and same and (level or moved) and part.time.months < whole.time.months
