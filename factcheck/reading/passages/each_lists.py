"""Each: a list that tells so many each for several places, and the total of another sentence.

"The floods killed 43. Odda lost five people and Voss four; three each died in Bergen, Alta and
Bodø, and one each in Narvik and Moss": whoever counts the places gets the total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.quantity import Form, Hedge
from factcheck.reading.passages.sketch import MARK, Passage
from factcheck.reading.printing import Printed, Tie, printed_of

WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
NUMBER = rf"(?:<\d+>|\b(?:\d{{1,3}}|{'|'.join(WORDS)}|{'|'.join(map(str.capitalize, WORDS))})\b)"
NAME = r"(?:the\s)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}"
NAMES = rf"{NAME}(?:,\s{NAME}){{0,40}},?\sand\s{NAME}"
FEW = r"(?:\s[a-z]+){0,3}?"
IN = r"\s(?:in|from|at)\s"
ITEM = re.compile(
    # "three people each died in Bergen, Alta and Bodø"
    rf"(?P<a>{NUMBER}){FEW}\seach{FEW}{IN}(?P<some>{NAMES})"
    # "Odda and Voss lost five people each", "Odda lost five people"
    rf"|(?P<led>{NAMES})\s(?:each\s)?(?:lost|reported|recorded|had|saw|registered)\s(?P<b>{NUMBER})"
    rf"(?:\s[a-z]+){{0,2}}?\seach\b"
    rf"|(?:{NAME})\s(?:lost|reported|recorded|had|saw|registered)\s(?P<d>{NUMBER})(?!(?:\s[a-z]+){{0,2}}?\seach)"
    # "four in Dale"
    rf"|(?P<c>{NUMBER}){FEW}{IN}{NAME}"
    # "and Voss four"
    rf"|(?:(?<=and\s)|(?<=,\s)){NAME}\s(?P<e>{NUMBER})(?=[;,.]|\s(?:and|while)\b|$)"
)
WHOLE = re.compile(NUMBER)
SORTS = (
    re.compile(r"\b(?:killed|dead|died|deaths?|lost|lives)\b", re.IGNORECASE),
    re.compile(r"\b(?:injured|hurt|wounded|injuries)\b", re.IGNORECASE),
    re.compile(r"\b(?:missing|unaccounted)\b", re.IGNORECASE),
    re.compile(r"\b(?:rescued|evacuated)\b", re.IGNORECASE),
    re.compile(r"\b(?:cases|infections|infected|positive)\b", re.IGNORECASE),
    re.compile(r"\b(?:arrested|arrests|detained)\b", re.IGNORECASE),
)
PARTLY = re.compile(
    r"\b(?:including|among|at least|such as|about|some|more than|of (?:them|whom))\b"
)
PLAIN = frozenset({Form.DIGITS, Form.WORDS})
# How many sentences away the total stands, and how much of its words are read.
FAR, BEFORE, AFTER = 5, 60, 30
FEWEST = 3
SAID = 0.85


@dataclass(frozen=True, slots=True)
class _Item:
    """So many each for some places; ``claim`` where the number is a figure."""

    claim: Claim | None
    number: Fraction
    places: int


def each_list_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each list with its total: the one that it makes, else the only one of its sort."""
    for at, passage in enumerate(passages):
        if " each " not in passage.sketch or PARTLY.search(passage.sketch):
            continue
        items, sort, near = _items(passage), _sort(passage.sketch), passages[max(0, at - FAR) : at]
        if sort is None and at and not any(each.search(passage.sketch) for each in SORTS):
            # "There were 19 new cases. Five were in Bergen": the sentence before says what.
            sort, near = _sort(passages[at - 1].sketch), passages[at - 1 : at]
        if sort is not None and sum(item.places for item in items) >= FEWEST:
            totals = list(_totals((*near, *passages[at + 1 : at + 2]), sort))
            made = sum(item.number * item.places for item in items)
            fitting = [each for each in totals if each.quantity.number == made]
            only = totals if len({each.quantity.number for each in totals}) == 1 else []
            for total in (fitting or only)[-1:]:
                yield _tie(total, items)


def _items(passage: Passage) -> list[_Item]:
    """What a sentence lists; nothing where it has a number beside its list."""
    matches = list(ITEM.finditer(passage.sketch))
    listed = sum(len(WHOLE.findall(match[0])) for match in matches)
    if listed != len(WHOLE.findall(passage.sketch)) or listed != len(matches):
        return []
    return [_item(passage, match) for match in matches]


def _item(passage: Passage, match: re.Match[str]) -> _Item:
    printed = next(match[name] for name in "abcde" if match[name])
    names = match["some"] or match["led"] or ""
    places = len(re.split(r",?\sand\s|,\s", names)) if names else 1
    if mark := MARK.fullmatch(printed):
        claim = passage.figures[int(mark[1])]
        return _Item(claim, claim.quantity.number, places)
    number = int(printed) if printed.isdigit() else WORDS.index(printed.lower()) + 1
    return _Item(None, Fraction(number), places)


def _sort(words: str) -> re.Pattern[str] | None:
    """What a list counts: the dead, the missing; ``None`` where it is not one sort alone."""
    named = [sort for sort in SORTS if sort.search(words)]
    return named[0] if len(named) == 1 else None


def _totals(passages: Sequence[Passage], sort: re.Pattern[str]) -> Iterator[Claim]:
    """The figures of the sentences near by of which the words beside them say that sort."""
    for passage in passages:
        if " each " in passage.sketch:
            continue
        for number, claim in enumerate(passage.figures):
            place = passage.place(number)
            end = place + len(f"<{number}>")
            ahead = passage.sketch[max(0, place - BEFORE) : place]
            # What stands between two figures is of the first.
            ahead = "" if ">" in ahead else ahead
            after = passage.sketch[end : end + AFTER].partition("<")[0]
            told = sort.search(after) or (sort.search(ahead) and not _sort(after))
            if told and _is_count(claim):
                yield claim


def _is_count(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.form in PLAIN and quantity.upper is None and quantity.hedge is Hedge.NONE
    return plain and quantity.scale == 1 and quantity.unit in ("", "person")


def _tie(total: Claim, items: Sequence[_Item]) -> Tie:
    """The total less each number once; how often else they count is what it may be more."""
    claims = [item.claim for item in items if item.claim is not None]
    rest = sum(
        (item.number * (item.places - (item.claim is not None)) for item in items), Fraction(0)
    )
    figures: tuple[Printed | str, ...] = tuple(
        replace(printed_of(claim.quantity, Kind.COUNT), place=Fraction(0))
        for claim in (total, *claims)
    )
    return Tie("told each", figures, Interval.point(rest), SAID)
