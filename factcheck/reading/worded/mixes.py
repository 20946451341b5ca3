"""Mixes: how much all has changed, told beside how much its two parts have.

"Retail sales rose 0.6 percent in May. Excluding cars, sales were up 0.9 percent, while car sales
fell 2.1 percent": no total grows faster, or more slowly, than both of its parts.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.claim import Claim, Kind
from factcheck.period import Period
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.mix_phrases import (
    BALANCE,
    CLOSING,
    COMPARED,
    ELIDED,
    EXCLUDING,
    GOING_ON,
    HEDGES,
    OF_THAT,
    OPENED,
    OPENING,
    OTHERWISE,
    PACE,
    SHORTER,
    YEARLY,
)
from factcheck.reading.worded.parts import Pair, vocabulary
from factcheck.reading.worded.patterns import words_of
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.skeleton import PERCENT, STOP, Skeleton
from factcheck.reading.worded.synonyms import meanings
from factcheck.reading.worded.words import stems_in

LONGEST_MONTH = 31
BACK, FAR, NEXT, LONG, NEAR_BY = 3, 10, 1, 160, 60
# The words name just these: however far a total is from its parts, it is not between them.
SAID = 0.95


@dataclass(frozen=True, slots=True)
class _Rate:
    """A rate of change, its direction, its clause, and what its sentence says after that."""

    claim: Claim
    direction: int
    words: str
    compared: bool
    later: str = ""

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.claim.sentence

    @property
    def period(self) -> Period | None:
        """Its period, unless a later clause tells that: "fell 3%, coming after a December rise"."""
        period = self.claim.subject.period
        if period is None or period.days > LONGEST_MONTH:
            return period
        month = month_name[period.start.month].lower()
        return None if month in self.later and month not in self.words else period

    @property
    def stems(self) -> frozenset[str]:
        """What its words name."""
        return meanings(stems_in(self.words))


# "Except for a 39 percent fall of sales abroad"
EXCEPTED = re.compile(r"\bexcept for an? $")
# What is itself a part: "auto sales accounted for most of the total".
A_PART = re.compile(r"\b(?:account(?:s|ed|ing) for|except for|share of)\b")


def mix_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each change of a total with those of two parts that leave nothing else of it."""
    rates = list(_rates(skeleton))
    told: set[tuple[str, str]] = set()
    for first, second in combinations(rates, 2):
        if abs(second.sentence - first.sentence) > FAR or not _are_of_one_time(first, second):
            continue
        if (pair := _splits(first, second)) is None or _stands_between(rates, first, second):
            continue
        total = _total(rates, (first, second), pair)
        if any(_is_third(each, second, total) for each in rates):
            continue
        if total is not None and (total.claim.id, first.claim.id) not in told:
            told.add((total.claim.id, first.claim.id))
            signs = "".join("+" if each.direction > 0 else "-" for each in (total, first, second))
            ids = (total.claim.id, first.claim.id, second.claim.id)
            yield Tie(f"mix {signs}", ids, confidence=SAID)


def _rates(skeleton: Skeleton) -> Iterator[_Rate]:
    """The percentages by which something rose or fell, in their order."""
    words = skeleton.words
    last = 0
    for place, claim in sorted(skeleton.figures.items()):
        if words[place] != PERCENT:
            continue
        start = max(0, place - LONG)
        opened = [match.end() for match in finditer(OPENING, words, start, place)]
        before = words[opened[-1] if opened else start : place]
        close = CLOSING.search(words, place + 1)
        end = close.start() if close else place + LONG
        after = words[place + 1 : end]
        direction = _direction(claim, before, after) or (last if ELIDED.fullmatch(before) else 0)
        last = direction
        apart = OTHERWISE.search(before.rpartition(",")[2]) or EXCEPTED.search(before)
        if direction and not apart:
            told = f"{_meant(words, place, before)}{before} {after}"
            later = words[end : words.find(STOP, end)]
            yield _Rate(claim, direction, told, bool(COMPARED.search(before)), later)


def _meant(words: str, place: int, before: str) -> str:
    """What "that" or "it" stands for, where a sentence begins with it: the words before."""
    if not GOING_ON.match(before):
        return ""
    stop = words.rfind(STOP, 0, place)
    opened = OPENED.match(words, words.rfind(STOP, 0, max(stop, 0)) + 1)
    return opened[0] if opened and stop > 0 else ""


def _direction(claim: Claim, before: str, after: str) -> int:
    """Whether something rose by a percentage (1), fell by it (-1), or neither (0)."""
    if pace := PACE.search(before):
        return 1 if pace["up"] else -1
    rise, fall = words_of("rise"), words_of("fall")
    ahead = re.search(rf"\b(?:(?P<up>{rise})|(?P<down>{fall}))(?: \w+ly)? {HEDGES}$", before)
    behind = re.match(rf"(?: [a-z-]+)?,? (?:(?P<up>{rise})|(?P<down>{fall}))\b", after)
    found = ahead or behind
    if found is not None:
        return 1 if found["up"] else -1
    return claim.direction if claim.kind is Kind.CHANGE else 0


def _splits(first: _Rate, second: _Rate) -> Pair | re.Pattern[str] | None:
    """The words by which two rates are of the two parts of one thing."""
    for one, other in ((first, second), (second, first)):
        out = EXCLUDING.search(one.words)
        if out is not None:
            part = re.compile(rf"\b{out['noun'].removesuffix('s')}s?\b")
            inside = part.search(other.words) and not EXCLUDING.search(other.words)
            return part if inside and part.search(one.words) else None
    if abs(second.sentence - first.sentence) > NEXT:
        return None
    pairs = vocabulary().opposites
    return next((each for each in pairs if each.splits(first.words, second.words)), None)


def _is_third(rate: _Rate, second: _Rate, total: _Rate | None) -> bool:
    """Whether a rate right after the second is one more part: "... and online sales 40 percent"."""
    if rate is second or rate is total or rate.sentence != second.sentence:
        return False
    after = rate.claim.quantity.start - second.claim.quantity.end
    return 0 < after <= NEAR_BY and second.later.startswith((",", " and")) and not rate.compared


def _stands_between(rates: Sequence[_Rate], first: _Rate, second: _Rate) -> bool:
    """Whether another rate stands nearer to the second that is of the first one's part."""
    between = rates[rates.index(first) + 1 : rates.index(second)]
    return any(
        _splits(each, second) is not None and _are_of_one_time(each, second) for each in between
    )


def _total(
    rates: Sequence[_Rate], parts: tuple[_Rate, _Rate], pair: Pair | re.Pattern[str]
) -> _Rate | None:
    """The rate of all: that whose words are most like those of the parts, and name neither."""
    first = next((part for part in parts if EXCLUDING.search(part.words)), parts[0])
    at = first.claim.quantity.start
    found = [
        each
        for each in rates
        if -FAR <= each.sentence - first.sentence <= 0
        and (each.claim.quantity.start < at or each.sentence == first.sentence)
        and each not in parts
        and _is_of_all(each, parts, pair)
        and all(_are_of_one_time(each, part) for part in parts)
    ]
    likest = (len(each.stems & parts[0].stems | each.stems & parts[1].stems) for each in found)
    ordered = sorted(
        zip(found, likest, strict=True),
        key=lambda told: (
            first.sentence - told[0].sentence > BACK,
            not (_refers_back(parts) and first.sentence - told[0].sentence == 1),
            -told[1],
            not _lies_between(told[0], parts),
            -told[0].sentence,
        ),
    )
    return ordered[0][0] if ordered else None


def _refers_back(parts: tuple[_Rate, _Rate]) -> bool:
    """Whether both parts are told of what the sentence before is about, and of nothing else."""
    return all(OF_THAT.search(each.words) for each in parts)


def _lies_between(total: _Rate, parts: tuple[_Rate, _Rate]) -> bool:
    """Whether a rate is a mix of two others: of several that may be meant, it is the one."""
    told = [each.direction * each.claim.quantity.number for each in parts]
    place = max(each.claim.quantity.place for each in (total, *parts))
    own = total.direction * total.claim.quantity.number
    return min(told) - place <= own <= max(told) + place


def _is_of_all(total: _Rate, parts: tuple[_Rate, _Rate], pair: Pair | re.Pattern[str]) -> bool:
    """Whether the words of a rate name what the two parts are of, and neither of them."""
    if any(each.search(total.words) for each in (EXCLUDING, BALANCE, A_PART)):
        return False
    if isinstance(pair, re.Pattern):
        out = next(part for part in parts if EXCLUDING.search(part.words))
        shared = total.stems & out.stems
        return not pair.search(total.words) and bool(shared)
    if pair.whole is not None:
        rest = pair.whole.sub("", total.words)
        named = pair.whole.search(total.words)
        return bool(named) and not pair.first.search(rest) and not pair.second.search(rest)
    if pair.first.search(total.words) or pair.second.search(total.words):
        return False
    first, second = parts
    if _is_of_longer(total, first):
        return False
    if total.later.startswith(":") and first.sentence == total.sentence:
        return True
    if first.sentence == second.sentence:
        return bool(total.stems & (first.stems | second.stems))
    return bool(total.stems & first.stems & second.stems)


def _is_of_longer(total: _Rate, part: _Rate) -> bool:
    """Whether a total is told for a year, and a part for a quarter or a month of it."""
    shorter = SHORTER.search(part.words) and not SHORTER.search(total.words)
    return bool(shorter and YEARLY.search(total.words))


def _are_of_one_time(one: _Rate, other: _Rate) -> bool:
    a, b = one.claim, other.claim
    bases = {each.base for each in (a, b) if each.base is not None}
    if len(bases) > 1 and a.certain and b.certain:
        return False
    periods = (one.period, other.period)
    told = {str(each) for each in periods if each is not None}
    if one.compared != other.compared and (None in periods or len(told) > 1):
        return False
    return len({len(each) for each in told}) < 2 and may_be_one(*periods)
