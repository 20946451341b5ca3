"""Candidates: the ties of an article that are weighed, and what in its words is against them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import pairwise

from factcheck.claims import Claims
from factcheck.evidence.features import IDENTITY, named_whole
from factcheck.evidence.likeness import Likenesses
from factcheck.evidence.rows import Surveyed
from factcheck.evidence.tie import MOST_MISSES, Family, Tie
from factcheck.opposites import are_opposite
from factcheck.quantity import Hedge

# By these words a figure is another than the one of the same words.
BESIDES = frozenset("alternative alternatively another additional further other".split())
# What stands so near says what a figure is of; what is only a bound is told of no figure.
NEAR = 5
BOUNDS = frozenset({Hedge.AT_MOST, Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.LESS_THAN})
# Families whose figures are added up.
ADDED = frozenset({"sum", "list", "whole"})
# How many ties of a family are weighed that fit, and that do not; how many of one figure at least
# in a document with very many figures, and at most of those that do not fit.
MOST_TIES, LEAST_TIES, CLOSEST = 30_000, 1, 16


@dataclass(frozen=True, slots=True)
class Apart:
    """What in the words speaks against a tie: that its figures are tied otherwise.

    Attributes:
        no_base: what would be the earlier level of a growth is what a change led to.
        other_whole: a share names another whole.
        with_base: a level stands beside its earlier level in a sum.
        other_sum: a model adds up two of the measures with another.
        other_unit: things are counted that another unit measures.
        periods, scopes: the figures are of several; parts of one measure are each of a scope.
    """

    no_base: bool
    other_whole: bool
    with_base: bool
    other_sum: bool
    other_unit: bool
    periods: bool
    scopes: bool

    @property
    def is_sure(self) -> bool:
        """Whether it says so for certain: no tie made alike is an excuse."""
        return self.no_base or self.with_base or self.other_unit

    def __iter__(self) -> Iterator[bool]:
        yield from (self.no_base, self.other_whole, self.with_base, self.other_sum)
        yield from (self.other_unit, self.periods, self.scopes)


def told_apart(tie: Tie, family: Family, article: Surveyed) -> Apart:
    """What in the words of an article speaks against a tie."""
    claims, subjects = article.claims, [row.claim.subject for row in tie.rows]
    periods = {each.period for each in subjects if each.period is not None}
    are_added = family.name in ADDED
    parts = {each.measure for each in subjects[1:]} if are_added else set()
    in_one_time = family.name in (*ADDED, "repeat")
    return Apart(
        family.name == "growth" and _has_no_base(tie, claims),
        family.name == "share" and _is_of_another_whole(tie, family, claims),
        are_added and _has_level_with_base(tie, claims),
        are_added and _is_of_another_sum(tie, article),
        are_added and _is_of_another_unit(tie),
        in_one_time and len(periods) > 1,
        in_one_time and len(parts) != 1 and len({row.scope for row in tie.rows}) > 1,
    )


def are_told_of_two(tie: Tie) -> bool:
    """Whether two figures are for certain of two times, or one of them of a partner as well.

    Or the one is of exports and the other of imports, or the one is another: "an alternative".
    """
    one, other = tie.rows
    words = [
        (*each.words, *each.claim.before[:NEAR], *each.claim.after[:NEAR]) for each in tie.rows
    ]
    if are_opposite(*words) or len({each.claim.quantity.hedge in BOUNDS for each in tie.rows}) > 1:
        return True
    if any(
        BESIDES.isdisjoint(a.claim.before) > BESIDES.isdisjoint(b.claim.before)
        for a, b in ((one, other), (other, one))
    ):
        return True
    if not (one.claim.certain and other.claim.certain):
        return False
    times = {row.claim.subject.period for row in tie.rows} - {None}
    partners = one.scope ^ other.scope if one.scope and other.scope else frozenset()
    is_part = one.scope < other.scope or other.scope < one.scope
    return len(times) > 1 or (is_part and any(name[:1].isupper() for name in partners))


def _is_of_another_whole(tie: Tie, family: Family, claims: Claims) -> bool:
    """Whether a percentage says of what it is a part, and that is not the whole."""
    rate = tie.rows[family.reported].claim
    return rate.follow == "of" and named_whole(tie, family, claims) is not True


def _is_of_another_unit(tie: Tie) -> bool:
    """Whether the total is measured in a unit, and the parts are things that are counted."""
    total, *parts = tie.rows
    return bool(total.unit) and all(
        not part.unit and part.claim.quantity.exact and part.claim.follow.isalpha()
        for part in parts
    )


def _has_no_base(tie: Tie, claims: Claims) -> bool:
    """Whether what would be the earlier level is told as what a change led to.

    That of the same change, or with a change of its own that of another thing.
    """
    after, before, rate = tie.rows
    now, then = after.claim.subject.period, before.claim.subject.period
    is_earlier = now is not None and then is not None and now != then
    rates = {change.rate for change in claims.changes_to(before.id) if change.rate is not None}
    return rate.id in rates or (bool(rates) and not is_earlier)


def _has_level_with_base(tie: Tie, claims: Claims) -> bool:
    """Whether a level stands among figures with its earlier level, and no amount between them."""
    ids = {row.id for row in tie.rows}
    ordered = sorted(tie.rows, key=lambda row: row.place)
    return any(
        change.before in ids and change.amount not in ids
        for row in tie.rows
        for change in claims.changes_to(row.id)
    ) or any(
        (after.claim.lead, before.claim.lead) == ("to", "from")
        and before.place - after.place == 1
        and before.claim.sentence == after.claim.sentence
        for after, before in pairwise(ordered)
    )


def _is_of_another_sum(tie: Tie, article: Surveyed) -> bool:
    """Whether a model adds up two of the measures, and not with the third."""
    measures = frozenset(row.claim.subject.measure for row in tie.rows)
    if "" in measures or len(measures) < IDENTITY or len(tie.rows) != IDENTITY:
        return False
    added = [known for known in article.identities if len(known & measures) >= IDENTITY - 1]
    return bool(added) and not any(measures <= known for known in added)


def candidates(article: Surveyed, family: Family) -> list[Tie]:
    """The ties of a family that are weighed; of very many, only so many of each figure.

    Small numbers in a long table fit one another by the thousand, and then show nothing. Of
    those that fit, the limit is ``MOST_TIES`` in all, spread evenly: 300 a figure where there are
    a hundred. Of those that do not, the ``CLOSEST`` of each figure whose figures stand closest
    together, or that are told most alike; fewer where ``MOST_MISSES`` would be passed.
    """
    figures = max(len(article.rows), 1)
    most = max(LEAST_TIES, MOST_TIES // figures)
    closest = min(CLOSEST, MOST_MISSES // figures)
    fitting: Counter[str] = Counter()
    missed: dict[str, list[Tie]] = defaultdict(list)
    found = []
    for tie in family.find(article.rows):
        reported = tie.rows[family.reported].id
        if not tie.fits:
            missed[reported].append(tie)
        elif fitting[reported] < most:
            fitting[reported] += 1
            found.append(tie)
    key = _unlike(article) if family.name == "repeat" else _span
    for ties in missed.values():
        found += nsmallest(closest, ties, key=key)
    return found


def _unlike(article: Surveyed) -> Callable[[Tie], float]:
    """By how little the words around two figures say that they are one."""
    likenesses = Likenesses(article.rows)
    return lambda tie: -likenesses.shared(*tie.rows)


def _span(tie: Tie) -> int:
    places = [row.place for row in tie.rows]
    return max(places) - min(places)
