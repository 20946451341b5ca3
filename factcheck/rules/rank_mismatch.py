"""A rank contradicts the values that are printed.

Why it matters:
    "Largest", "second-largest": whoever is named first must have the larger figure. So must
    whoever "led with 37 percent", was "ahead of 35", did "better than" another ("higher in Wales
    than in England, at 45.8 and 25.4", "fewer were born: 9,400 against 9,900"), broke "the previous
    record of 12 million", or had "the largest rise since a gain of 4.8 percent in May". The highest
    of all is not below the lowest, nor a peak below what came after it, nor the longest shorter
    than "the others". "17 percent of the men, but only five of the women" has more men. In a race
    the smaller time is the better one.

Consistent:
    In 2024 Norway was the country's largest trading partner, with trade reaching 6.8
    billion dollars. Chile was the country's second-largest trading partner, with trade
    reaching 5.4 billion dollars.

Inconsistent:
    In 2024 Norway was the country's largest trading partner, with trade reaching 4.8
    billion dollars. Chile was the country's second-largest trading partner, with trade
    reaching 5.4 billion dollars.

Stays silent:
    When the ranks are of different things, or the values of different measures or periods.
    When it is "one of the largest", or only higher "than expected", or "no higher than".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.ordering import is_by_speed, ordered
from factcheck.pricing import is_quote_of_own
from factcheck.relation import Order, Relation
from factcheck.told import Local, Ranking

NAME = "rank-mismatch"
# A confidence from which the words themselves say it.
SAID = 0.85
# Whoever takes less time is ahead, so that words of speed tell no move.
TIMED = frozenset({"second", "minute", "hour"})
# Only the printed digits say it.
LIKELY = 0.75
SAME = "One of the two is told as the greater, but both are printed as {reported}"
PRINTED = "One of the two is told as the greater; as printed {reported} does not show it"
MESSAGE = "Its rank allows {computed}, but it is given as {reported}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Order the values of all that are ranked among the same things."""
    rankings = sorted(claims.rankings, key=lambda ranking: (ranking.among, ranking.order))
    for (_, order), group in groupby(rankings, key=lambda each: (each.among, each.order)):
        ranked = _one_each(claims, list(group))
        if len(ranked) < 2:
            continue
        ids = [ranking.subject for ranking in ranked]
        if order == "smallest":
            ids.reverse()
        forms = tuple(Order(greater, lesser) for greater, lesser in pairwise(ids))
        evidence = tuple(ranking.rank for ranking in ranked)
        reported = ids[len(ids) // 2]
        yield Relation(NAME, forms, reported, tuple(ids), MESSAGE, evidence=evidence)
    yield from _told_in_order(claims)


def _told_in_order(claims: Claims) -> Iterator[Relation]:
    """Order the figures that the words of a passage rank, where no change orders them already."""
    moved = {
        frozenset((each.after, each.before))
        for each in claims.changes
        if each.direction and not (each.before and claims[each.before].quantity.unit in TIMED)
    }
    for tie in claims.local_ties:
        first, *others = tie.figures
        match tie.way:
            case "ranked":
                pairs = tuple(pairwise(tie.figures))
            case "most":
                pairs = tuple((first, other) for other in others)
            case "least":
                pairs = tuple((other, first) for other in others)
            case _:
                continue
        if frozenset(tie.figures) in moved or any(
            is_quote_of_own(claims[figure]) for figure in tie.figures
        ):
            continue
        yield _held(claims, tie, pairs)


def _held(claims: Claims, tie: Local, pairs: Sequence[tuple[str, str]]) -> Relation:
    """The orders of a tie; where only the prints deny one, that alone, and a warning."""
    pairs = [
        pair[::-1] if is_by_speed(*(claims[each] for each in pair)) else pair for pair in pairs
    ]
    orders = [ordered(claims[greater], claims[lesser]) for greater, lesser in pairs]
    seen = next((each for each in orders if each.seen), None)
    numbers = {claims[figure].quantity.number for figure in tie.figures}
    printed = SAME if len(numbers) == 1 else PRINTED
    forms = (seen.form,) if seen else tuple(each.form for each in orders)
    figures = next(pair for each, pair in zip(orders, pairs, strict=True) if each is (seen or each))
    return Relation(
        NAME,
        forms,
        seen.reported if seen else tie.figures[len(tie.figures) // 2],
        figures if seen else tie.figures,
        printed if seen else MESSAGE,
        confidence=min(tie.confidence, LIKELY) if seen else tie.confidence,
        inferred=bool(seen) or tie.confidence < SAID,
        told=True,
    )


def _one_each(claims: Claims, group: list[Ranking]) -> list[Ranking]:
    """One ranking a place, of values that can be set side by side."""
    first = claims[group[0].subject]
    kept: dict[int, Ranking] = {}
    for ranking in group:
        if _comparable(claims[ranking.subject], first):
            kept.setdefault(ranking.place, ranking)
    subjects = {ranking.subject for ranking in kept.values()}
    return [kept[place] for place in sorted(kept)] if len(subjects) == len(kept) else []


def _comparable(claim: Claim, other: Claim) -> bool:
    a, b = claim.subject, other.subject
    same = claim.quantity.unit == other.quantity.unit
    return same and a.measure == b.measure and a.period == b.period
