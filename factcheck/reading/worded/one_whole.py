"""One whole: portions that stand together are of one whole, whether it is told or not.

"Of the 23.4 million households 62 per cent (14.4 million) had one family, 30 per cent (7.1 million)
one person": two portions that fit a whole tie a third beside them to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, pairwise

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.printing import Tie
from factcheck.reading.worded.complements import are_all, is_misprinted
from factcheck.reading.worded.misprints import SCALES, misprints_of
from factcheck.reading.worded.portions import (
    LOOSE,
    MOVES,
    Portion,
    portions_near,
    portions_of,
    printed,
)
from factcheck.reading.worded.rows import may_be_one
from factcheck.reading.worded.skeleton import LEVEL, MARKS, PERCENT, Skeleton
from factcheck.reading.worded.words import stems_around

BEYOND = frozenset({"total", "overall", "all", "combin", "whol", "entir", "countr", "national"})
# "a total of 406 areas", "of the 23.4 million households"
TOTAL = re.compile(
    r"(?:\btotal(?:led|ling|ed|ing)?(?: \w+)? (?:of|was|is)|\bof (?:the|all)|\ball) ?$"
)
# An amount with a share of its own is no whole: "2 mln tonnes, or up to 30 percent, of its".
OWN_SHARE = re.compile(rf"[^{MARKS}|,;()]{{0,20}},? or (?:up to|about|nearly|almost) {PERCENT}")
# How many sentences portions of one whole stand apart, and the whole from them.
NEXT, APART, FARTHER = 6, 12, 40
PEOPLE = "person"
# "The total" is what the news is: told in the first sentence with an amount, or the next.
FIRST = 1
# How closely portions that are to imply a whole tell it.
CLOSE, CLOSEST, NAMED = Fraction(3, 100), Fraction(1, 200), Fraction(1, 15)
FITTING, SAID, SURE = 0.85, 0.9, 0.96


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount that may be a whole, with the stems around it, and whether it is called a total."""

    claim: Claim
    stems: frozenset[str]
    total: bool

    @property
    def values(self) -> Interval:
        """Every value that it may have."""
        return printed(self.claim.quantity, self.claim.quantity.number)

    @property
    def is_bound(self) -> bool:
        """Whether it is only a bound: what fits it is explained, and nothing else is accused."""
        return self.claim.quantity.hedge in LOOSE


def one_whole_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each portion with the whole that the others beside it have; or with one of these."""
    portions = portions_of(skeleton)
    if not portions:
        return
    told = {claim.id for each in portions for claim in (each.part, each.share)}
    amounts = [each for each in _amounts(skeleton) if each.claim.id not in told]
    for run in portions_near(portions, NEXT):
        near = [each for each in amounts if _may_be_whole(each, run)]
        ways = (_of_one(run, near), _wrong_whole(run, near), _unsaid(run), _named(run, near))
        yield from next((found for found in map(tuple, ways) if found), ())
        if any(amount.is_bound for amount in near):
            # "Just under 4 trillion" explains a lot: the portions may still not agree.
            yield from _unsaid(run)


def _amounts(skeleton: Skeleton) -> Iterator[_Amount]:
    words = skeleton.words
    for place, claim in sorted(skeleton.figures.items()):
        own = OWN_SHARE.match(words, place + 1)
        if words[place] == LEVEL and claim.kind not in MOVES and not own:
            total = bool(TOTAL.search(words, max(0, place - 30), place))
            yield _Amount(claim, stems_around(words, place), total)


def _may_be_whole(amount: _Amount, run: Sequence[Portion]) -> bool:
    claim, part = amount.claim, run[0].part
    # "A total of 318 parks and play areas" holds for all of a text that counts areas.
    counted = amount.total and bool(run[0].noun) and run[0].noun <= amount.stems
    return (
        claim.quantity.unit in ("", part.quantity.unit, "" if part.quantity.unit else PEOPLE)
        and abs(claim.sentence - part.sentence) <= (FARTHER if counted else APART)
        and claim.quantity.number > min(each.part.quantity.number for each in run)
    )


def _are_of_one_time(portion: Portion, other: Claim) -> bool:
    part = portion.part
    if not (part.certain and other.certain):
        return True
    return may_be_one(part.subject.period, other.subject.period)


def _of_one(run: Sequence[Portion], amounts: Sequence[_Amount]) -> Iterator[Tie]:
    """The portions of the whole that most of them fit, and the one of them that does not."""
    best: tuple[_Amount, list[Portion]] | None = None
    for amount in amounts:
        fitting = [each for each in run if each.whole.meets(amount.values)]
        if len(fitting) > (len(best[1]) if best else 1):
            best = amount, fitting
    if best is None:
        return
    whole, fitting = best
    for portion in fitting:
        yield _share(portion, whole.claim, FITTING)
    others = [
        each
        for each in run
        if each not in fitting
        and not each.compared
        and not any(each.whole.meets(amount.values) for amount in amounts if _counts(amount, each))
        and (_are_of_one_time(each, whole.claim) or (whole.total and _counts(whole, each)))
        and _names(each, whole, fitting)
    ]
    if len(others) == 1 and not whole.is_bound and is_misprinted(others[0], whole.values):
        yield _share(others[0], whole.claim, SAID)


def _counts(amount: _Amount, portion: Portion) -> bool:
    """Whether an amount may be of what a portion counts: areas of "150 areas (47%)"."""
    return not portion.noun or bool(portion.noun & amount.stems)


def _share(portion: Portion, whole: Claim, confidence: float) -> Tie:
    way = "share" if confidence < SAID else "portion"
    return Tie(way, (portion.share.id, portion.part.id, whole.id), confidence=confidence)


def _names(portion: Portion, whole: _Amount, fitting: Sequence[Portion]) -> bool:
    """Whether a portion may be of a whole by the words that say what it is of."""
    meant = portion.named - BEYOND
    others = [each.named for each in fitting]
    most = 2 * len(meant & whole.stems) > len(meant)
    return most or any(meant & named for named in others) or not meant


def _is_scaled(portion: Portion, amount: _Amount) -> bool:
    """Whether another word, million for billion, keeps a portion from a whole."""
    implied = portion.whole
    return any((implied * scale).meets(amount.values) for scale in SCALES)


def _wrong_whole(run: Sequence[Portion], amounts: Sequence[_Amount]) -> Iterator[Tie]:
    """The portions that agree on a whole which is told, but for a slip of its digits."""
    implied = _agreed(run)
    if implied is None or any(each.values.meets(implied) for each in amounts):
        return
    for amount in amounts:
        quantity = amount.claim.quantity
        counted = all(each.noun & amount.stems for each in run)
        named = any(each.named - BEYOND & amount.stems for each in run)
        if (
            (amount.total or counted or named)
            and not amount.is_bound
            and any(printed(quantity, number).meets(implied) for number in misprints_of(quantity))
        ):
            yield from (_share(each, amount.claim, SAID) for each in run)
            return


def _agreed(run: Sequence[Portion]) -> Interval | None:
    """The whole that all portions imply, where they agree on one closely enough."""
    if len(run) < 2:
        return None
    implied = run[0].whole
    for each in run[1:]:
        implied = implied.intersect(each.whole)
    return implied if not implied.is_empty and _is_close(implied) else None


def _is_close(implied: Interval, most: Fraction = CLOSE) -> bool:
    low, high = implied.low, implied.high
    return low is not None and high is not None and high - low <= high * most


def _unsaid(run: Sequence[Portion]) -> Iterator[Tie]:
    """Portions of a whole that is not told: one that does not agree with those beside it."""
    told = [each for each in run if not each.compared]
    if len(told) > 2:
        ways = combinations(told, len(told) - 1)
        agreeing = next((each for each in ways if _agreed(each)), None)
        if agreeing is not None:
            (odd,) = (each for each in told if each not in agreeing)
            if _is_close(odd.whole):
                yield from _against(odd, agreeing)
            return
    for first, second in pairwise(run):
        if are_all(first, second):
            yield replace(_one_whole(second, first), confidence=SURE)
        elif not second.compared and (
            _are_counted_alike(first, second) or _are_told_alike(first, second)
        ):
            yield from _against(second, (first,))


def _named(run: Sequence[Portion], amounts: Sequence[_Amount]) -> Iterator[Tie]:
    """A portion that fits nothing, and the one amount that its words call its whole."""
    first = min((each.claim.sentence for each in amounts), default=0) + FIRST
    for portion in run:
        if not portion.says_whole:
            continue
        meant = portion.named - BEYOND
        close = _is_close(portion.whole, NAMED if meant else CLOSE)
        named = [
            each
            for each in amounts
            if (2 * len(meant & each.stems) > len(meant) if meant else each.claim.sentence <= first)
            and each.claim.sentence <= portion.part.sentence
            and each.claim.quantity.hedge is Hedge.NONE
            and _are_of_one_time(portion, each.claim)
            and (is_misprinted(portion, each.values) if close else _is_scaled(portion, each))
        ]
        fitting = any(portion.whole.meets(each.values) for each in amounts)
        if len({each.claim.quantity.number for each in named}) == 1 and not fitting:
            yield _share(portion, named[0].claim, SAID)


def _against(odd: Portion, others: Sequence[Portion]) -> Iterator[Tie]:
    nearest = min(others, key=lambda each: abs(each.part.sentence - odd.part.sentence))
    alike = _are_of_one_time(odd, nearest.part) and odd.named - BEYOND <= nearest.named
    if alike and is_misprinted(odd, nearest.whole) and not odd.whole.meets(nearest.whole):
        yield _one_whole(odd, nearest)


def _one_whole(one: Portion, other: Portion) -> Tie:
    figures = (one.share.id, one.part.id, other.share.id, other.part.id)
    return Tie("one whole", figures, confidence=FITTING)


def _are_told_alike(first: Portion, second: Portion) -> bool:
    """Whether two portions of one sentence are written in one way, and what they are of once.

    "1,200 men (45 percent) and 1,400 women (38 percent)" are each of another whole.
    """
    same = first.part.sentence == second.part.sentence and first.way == second.way
    counted = not (first.noun or second.noun)
    return same and counted and first.says_whole and not second.says_whole


def _are_counted_alike(first: Portion, second: Portion) -> bool:
    """Whether two portions count one thing, told closely: "votes" and "votes"."""
    hedged = {each.part.quantity.hedge for each in (first, second)} - {Hedge.MORE_THAN}
    return (
        bool(first.noun & second.noun)
        and hedged <= {Hedge.NONE}
        and _is_close(first.whole, CLOSEST)
        and _is_close(second.whole, CLOSEST)
    )
