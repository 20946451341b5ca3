"""Halves: a rate of all, told before those of the two groups that leave nobody else.

"The jobless rate was 3.2 percent in May. The male jobless rate was 3.3 percent in May, the female
3.1": no rate of all lies above both or below both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.claim import Claim
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.printing import Tie
from factcheck.reading.worded.parts import Pair, vocabulary
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.words import stems_in

MEAN = re.compile(r"\b(?:average|median|mean)\b", re.IGNORECASE)
# "Among women the figures were <0>, <1> and <2>": each is of what the first group's are of.
LISTED = re.compile(r"\bthe\s(?:figures|numbers|percentages|shares)\swere\b", re.IGNORECASE)
CLAUSE = re.compile(r"[;:]\s|,\s(?:while|and|but|compared)\s|\s(?:while|compared)\s")
ENDS = re.compile(r"[,;.:()<]|\s(?:and|but|while|compared|with)\s")
OF_NOUN = re.compile(r"^\sof\s(?:their\s|the\s|all\s|its\s)?(?P<noun>[a-z]{4,})")
STANCES = {
    "for": re.compile(r"\b(?:support\w*|favou?r\w*|approv\w+|back(?:ed|ing)?)\b"),
    "against": re.compile(r"\b(?:against|oppos\w+|disapprov\w+|reject\w*)\b"),
}
BACK, NEXT, LONG, NAMING = 6, 4, 110, 2
ALL, SHOWN = 100, 60
CAPITAL = re.compile(r"\b[A-Z][\w*+]*")
LIKELY = 0.8


@dataclass(frozen=True, slots=True)
class _Rate:
    """A rate, the words before and after it, the group it is of, its place among that group's."""

    claim: Claim
    before: str
    after: str
    group: str = ""
    place: int = 0
    listed: bool = False
    sentence: str = ""
    rest: str = ""

    @property
    def stance(self) -> str:
        """Whether it is told of those for something, or against it."""
        for words in (self.after, self.before.rpartition(",")[2]):
            found = [name for name, stance in STANCES.items() if stance.search(words)]
            if found:
                return found[0] if len(found) == 1 else ""
        return ""

    @property
    def noun(self) -> str:
        """What it is a share of: "entries" of "of their entries"."""
        match = OF_NOUN.match(self.after)
        return match["noun"] if match else ""

    @property
    def shown(self) -> frozenset[str]:
        """What it is of by the words that follow: names, and stems of others but the noun."""
        told = self.rest.split("<")[0][:SHOWN]
        return frozenset(CAPITAL.findall(told)) | (frozenset(stems_in(told.lower())) - {self.noun})

    @property
    def stems(self) -> frozenset[str]:
        """What the words around it name."""
        return frozenset(stems_in(f"{self.before} {self.after}"))


def half_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each rate of all with those of its two groups."""
    lower = [passage.sketch.lower() if passage.figures else "" for passage in passages]
    text = "\n".join(lower)
    for pair in vocabulary().complements:
        if not pair.complete or pair.whole is not None:
            continue
        if not (search(pair.first, text) and search(pair.second, text)):
            continue
        for at, passage in enumerate(passages):
            if not _names(pair, lower[at]):
                continue
            near = passages[at : at + NEXT]
            told = [rate for each in near for rate in _rates(each, pair) if rate.group]
            for first, second in combinations(told, 2):
                if first.claim.sentence == passage.sentence.number and first.group != second.group:
                    yield from _ties(passages[max(0, at - BACK) : at], pair, (first, second))


def _names(pair: Pair, words: str) -> str:
    """Which group is named first: "first", "second" or ""."""
    one, other = pair.first.search(words), pair.second.search(words)
    if one is None or (other is not None and other.start() < one.start()):
        return "second" if other is not None else ""
    return "first"


def _rates(passage: Passage, pair: Pair | None) -> Iterator[_Rate]:
    """The rates of a passage, each with the group that it is told of."""
    listed, place, group = False, 0, ""
    means = bool(MEAN.search(passage.sketch))
    last = 0
    for number, claim in enumerate(passage.figures):
        start = passage.place(number)
        end = start + len(f"<{number}>")
        before = _clause(passage.sketch[max(last, start - LONG) : start].lower(), pair)
        printed = passage.sketch[end:]
        close = ENDS.search(printed.lower())
        after = printed[: close.start()].lower() if close else printed.lower()
        last = end
        named = (_names(pair, after) or _names(pair, before)) if pair else ""
        rate = means or claim.quantity.unit == "percent"
        if claim.kind in MOVES or claim.lead in EARLIER or not rate:
            continue
        place = 0 if named and named != group else place + 1
        listed = bool(LISTED.search(before)) or (listed and not named)
        group = named or group
        yield _Rate(claim, before, after, group, place, listed, passage.sketch, printed)


def _clause(before: str, pair: Pair | None) -> str:
    """The words before a figure, from the last clause on where that names a group."""
    opened = [mark.end() for mark in finditer(CLAUSE, before)]
    if opened and pair and _names(pair, before[opened[-1] :]):
        return before[opened[-1] :]
    return before


def _ties(earlier: Sequence[Passage], pair: Pair, halves: tuple[_Rate, _Rate]) -> Iterator[Tie]:
    """The nearest rate before that is told of all as the two are of their groups."""
    first, second = halves
    if not are_alike(first.claim, second.claim):
        return
    for passage in reversed(earlier):
        if _names(pair, passage.sketch.lower()):
            continue
        for whole in _rates(passage, None):
            if _is_of_all(whole, first, second) and _are_of_one_time(whole, first, second):
                ids = (whole.claim.id, first.claim.id, second.claim.id)
                yield Tie("mean between", ids, confidence=LIKELY)
                return


def _is_of_all(whole: _Rate, first: _Rate, second: _Rate) -> bool:
    """Whether the words of three rates are the same but for their groups."""
    if not are_alike(whole.claim, first.claim):
        return False
    listed = second.listed and second.place == first.place
    if first.stance and (first.stance == second.stance or listed):
        return whole.stance == first.stance and _is_of_one_topic(whole, first)
    if first.noun and first.noun == whole.noun:
        alike = first.noun == second.noun or bool(_GROUP.match(second.after))
        near = first.claim.sentence == second.claim.sentence
        return near and alike and not whole.shown.isdisjoint(first.shown)
    if _are_parts(first, second) or (whole.noun and first.noun != whole.noun):
        return False
    shared = first.stems & second.stems
    return len(shared) >= NAMING and shared <= whole.stems


def _is_of_one_topic(whole: _Rate, part: _Rate) -> bool:
    """Whether a part is told of nothing else than what the whole is of: "men were in favour"."""
    words = f"{part.before} {part.after}"
    for said in (*STANCES.values(), _GROUPS):
        words = said.sub(" ", words)
    return frozenset(stems_in(words)) <= frozenset(stems_in(whole.sentence.lower()))


def _are_parts(first: _Rate, second: _Rate) -> bool:
    """Whether two percentages are rather how a whole is split: "91 percent were women, 9 men"."""
    total = first.claim.quantity.number + second.claim.quantity.number
    return first.claim.quantity.unit == "percent" and abs(total - ALL) <= 1


_GROUPS = re.compile(r"\b(?:among|(?:wo)?men|boys|girls|males?|females?|urban|rural)\b")
_GROUP = re.compile(r"^\s(?:of|among|for)\s(?:the\s)?(?:wo)?(?:men|boys|girls|males|females)\b")


def _are_of_one_time(*rates: _Rate) -> bool:
    periods = [rate.claim.subject.period for rate in rates]
    return all(may_be_one(*each) for each in combinations(periods, 2))
