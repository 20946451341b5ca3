"""Portions: an amount told beside its percentage, whatever whole both are of.

"62 per cent (14.4 million)", "183,960, or 5.24 percent", "58,204 ballots, 2.15 percent of those who
voted", "(30 per cent, 7.1 million)", "27.13 million votes, making up 49.5 percent of the total".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.quantity import Hedge, Quantity
from factcheck.reading.cued import finditer
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.worded.skeleton import LEVEL, MARKS, OTHER, PERCENT, STOP, Skeleton
from factcheck.reading.worded.telling import digits_of
from factcheck.reading.worded.words import stems_in

NOUNS = rf"[^{MARKS}{STOP},;:()]{{0,45}}?"
HEDGES = (
    r"(?:(?:about|around|some|nearly|almost|roughly|just|only|or|an?|the|record|over|"
    r"more than|just over|just under|approximately)\s+)*"
)
SHARING = (
    r"(?:account(?:s|ed|ing) for|represent(?:s|ed|ing)?|(?:ma(?:de|kes?|king)) up|"
    r"constitut(?:es|ed|ing)|compris(?:es|ed|ing)|equal to|equivalent to)"
)
# An amount in brackets says the one before it again.
OWN = rf"(?<!\()(?P<part>{LEVEL})"
# "... in the five months": a length of time is no amount between the two.
WHILE = rf"(?:[^{MARKS}{STOP},;:]{{0,30}} (?:over|in|during|for|through) the {LEVEL})?"
PART, SHARE = rf"(?P<part>{LEVEL})", rf"(?P<share>{PERCENT})"
WAYS = tuple(
    re.compile(way)
    for way in (
        rf"\(\s?{HEDGES}{SHARE}, {HEDGES}{PART}{NOUNS}\)",
        rf"\(\s?{HEDGES}{PART}{NOUNS}, {HEDGES}{SHARE}\)",
        rf"{PART}{NOUNS}\s?\(\s?{HEDGES}{SHARE}",
        rf"{SHARE}{NOUNS}\s?\(\s?{HEDGES}{PART}{NOUNS}\)",
        rf"{PART}{NOUNS},? or {HEDGES}{SHARE}",
        rf"{PART}{NOUNS}, {HEDGES}{SHARE} of ",
        rf"{SHARE}, with {HEDGES}{PART}",
        (
            rf"{OWN}{WHILE}[^{LEVEL}{PERCENT}{STOP};:]{{0,60}}?(?:,|\band|\bthat)? ?"
            rf"{SHARING} {HEDGES}{SHARE}"
        ),
        rf"{OWN}{WHILE}[^{LEVEL}{OTHER}{STOP};]{{0,60}}?(?:,|\band) {SHARING} {HEDGES}{SHARE} of ",
        (
            rf"{OWN}{WHILE}[^{LEVEL}{STOP};:]{{0,90}}? [{STOP}] "
            rf"(?:that|this|it|they|which|these) {SHARING} {HEDGES}{SHARE}"
        ),
    )
)
# How many of the ways, the last, have a word that says so.
SAYING = 3
# "13 percent of the country's total exports": what a percentage is of.
OF_WHOLE = re.compile(
    rf"\)?,? (?:share )?of (?P<whole>[^{MARKS}{STOP},;:()]{{3,60}}?)"
    rf"(?=\s*(?:[{MARKS}{STOP},;:()]|[-–—]\s|\b(?:in|for|against|compared|up|down|and|from|at|last|between|while)\b))"
)
# How much something has changed is no share of a whole.
MOVED_BEFORE = re.compile(
    r"\b(?:by|up|down|rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|gain\w*|"
    r"drop\w*|declin\w*|increas\w*|decreas\w*|grew|grow\w*|climb\w*|jump\w*|lost|loss of|cut|"
    r"higher|lower|more|less|fewer|added|shed|reduction of|change of|advance\w*|plung\w*)"
    rf"\s(?:of\s|by\s)?{HEDGES}$"
)
MOVED_AFTER = re.compile(
    r"\)?,?\s(?:[a-z]+ly\s)?(?:up|down|higher|lower|more|less|fewer|increase|decrease|rise|fall|"
    r"decline|drop|growth|above|below|from|since|over|interest|coupon|points?)\b"
)
COMPARED = re.compile(
    r"\b(?:compare[sd]? (?:with|to)|against|from|versus|vs|than|after|of whom|of which|"
    r"of these|of them)"
    rf"\s(?:[\w']+\s){{0,4}}\(?{HEDGES}$"
)
ELSEWHEN = re.compile(
    r"\b(?:round|run-?off|previous|previously|earlier|ago|before|"
    r"last (?:year|month|week|time|season|election|vote)|prior)\b"
)
BESIDE = re.compile(
    r"\b(?:compare[sd]? (?:with|to)|against|from|versus|than)\b|"
    rf"[,(] ?(?:up|down) {HEDGES}[{MARKS}]"
)
CLOSED = re.compile(rf"[^{MARKS}{STOP},;:()]{{0,20}}(?=\) of )")
MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS, Kind.MULTIPLE, Kind.RATE})
LOOSE = frozenset({Hedge.LESS_THAN, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.NEARLY})
HUNDRED, PERCENTAGE = 100, Fraction(1, 100)
# "Over 27.13 million" is cut, not a bound: it prints so many digits.
CUT = 4
NOUN = re.compile(rf"\s*(?P<noun>[^{MARKS}{STOP},;:()]{{0,45}})")
# How far before a figure the words are that say it has moved.
BEFORE = 40


@dataclass(frozen=True, slots=True)
class Portion:
    """An amount and its percentage.

    Attributes:
        part, share: the claims of the amount and of its percentage.
        noun: the stems of what is counted: "areas" of "63 areas (16 percent)".
        named: the stems of the whole that the words name, "" of "of the total" as well.
        says_whole: whether words say what the percentage is of.
        compared: whether it is told to be set beside: "compared with 2.1 million (10 percent)".
        way: which way of writing it is, counted from 0.
    """

    part: Claim
    share: Claim
    noun: frozenset[str]
    named: frozenset[str]
    says_whole: bool
    compared: bool
    way: int

    @property
    def whole(self) -> Interval:
        """Every value that the whole may have."""
        return self.whole_at(self.share.quantity.number)

    def whole_at(self, number: Fraction) -> Interval:
        """Every value that the whole may have, were this the percentage."""
        share = printed(self.share.quantity, number)
        return printed(self.part.quantity, self.part.quantity.number) / (share * PERCENTAGE)


def printed(quantity: Quantity, number: Fraction) -> Interval:
    """The values that a quantity would stand for, were this its number."""
    place = quantity.place if quantity.unit == "percent" else quantity.coarse_place
    if quantity.hedge is Hedge.MORE_THAN:
        return Interval(number, number + place)
    slack = max(place, number / 20) if quantity.hedge is Hedge.ABOUT else place / 2
    return Interval(number - slack, number + slack)


def portions_of(skeleton: Skeleton) -> tuple[Portion, ...]:
    """The portions of a text, in their order; each figure is in one."""
    found: dict[tuple[int, int], Portion] = {}
    used: set[int] = set()
    for number, way in enumerate(WAYS):
        for match in finditer(way, skeleton.words):
            places = match.start("part"), match.start("share")
            if used.isdisjoint(places) and (portion := _portion(skeleton, places, number)):
                used.update(places)
                found[places] = portion
    return tuple(found[places] for places in sorted(found))


def _portion(skeleton: Skeleton, places: tuple[int, int], way: int) -> Portion | None:
    part, share = (skeleton.figures[place] for place in places)
    words = skeleton.words
    said = way >= len(WAYS) - SAYING
    if part.kind in MOVES or (share.kind in MOVES and not said) or not _is_plain(part, share):
        return None
    # "Making up 47 percent" is no rise.
    told = places[:1] if said else places
    if any(MOVED_BEFORE.search(words, max(0, place - BEFORE), place) for place in told):
        return None
    if MOVED_AFTER.match(words, places[1] + 1):
        return None
    after = NOUN.match(words, places[0] + 1)
    of = OF_WHOLE.match(words, places[1] + 1) or _of_after(words, places)
    return Portion(
        part,
        share,
        frozenset(stems_in(after["noun"])[:3]) if after else frozenset(),
        _named(of["whole"]) if of else frozenset(),
        of is not None,
        bool(COMPARED.search(words, max(0, min(places) - BEFORE), min(places)))
        or _is_of_another_time(words, places),
        way,
    )


def _of_after(words: str, places: tuple[int, int]) -> re.Match[str] | None:
    """What both are of, told behind the brackets: "six percent (3.5 million) of all residents"."""
    closed = CLOSED.match(words, max(places) + 1)
    return OF_WHOLE.match(words, closed.end()) if closed else None


def _is_of_another_time(words: str, places: tuple[int, int]) -> bool:
    """Whether the clause of a portion says that it is of another ballot or year."""
    start = max(words.rfind(STOP, 0, min(places)), min(places) - 2 * BEFORE)
    stop = words.find(STOP, max(places))
    end = max(places) + 2 * BEFORE
    end = min(stop, end) if stop >= 0 else end
    # "47 percent, compared with 63 areas the year before": the other time is of the other.
    beside = BESIDE.search(words, max(places), end)
    return bool(ELSEWHEN.search(words, start, beside.start() if beside else end))


def _named(whole: str) -> frozenset[str]:
    """What words call a whole; "those taking part" are told before."""
    return (
        frozenset() if whole.startswith(("those", "them", "these")) else frozenset(stems_in(whole))
    )


def _is_plain(part: Claim, share: Claim) -> bool:
    """Whether an amount and a percentage are printed as such, and no bounds."""
    hedges = {part.quantity.hedge, share.quantity.hedge}
    small = 0 < share.quantity.number <= HUNDRED
    lasting = part.quantity.unit in DURATIONS
    cut = Hedge.MORE_THAN not in hedges or len(digits_of(part.quantity)) >= CUT
    return small and cut and not lasting and part.quantity.number > 0 and hedges.isdisjoint(LOOSE)


def portions_near(portions: tuple[Portion, ...], sentences: int) -> Iterator[list[Portion]]:
    """Portions in one unit, of which each stands no more than some sentences after another."""
    by_unit: dict[str, list[Portion]] = {}
    for portion in portions:
        by_unit.setdefault(portion.part.quantity.unit, []).append(portion)
    for alike in by_unit.values():
        run: list[Portion] = []
        for portion in alike:
            if run and portion.part.sentence - run[-1].part.sentence > sentences:
                yield run
                run = []
            run.append(portion)
        yield run
