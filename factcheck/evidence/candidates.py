"""Candidates: the ties of an article that are weighed, and those that words keep apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from heapq import nsmallest

from factcheck.claim import Claims
from factcheck.evidence.features import IDENTITY, named_whole
from factcheck.evidence.rows import Surveyed
from factcheck.evidence.tie import MOST_MISSES, Family, Tie

# Families whose figures are told of one period.
OF_ONE = frozenset({"sum", "list", "whole", "repeat"})
# How many ties of a family are weighed that fit, and that do not; how many of one figure at least
# in a document with very many figures, and at most of those that do not fit.
MOST_TIES, LEAST_TIES, CLOSEST = 30_000, 1, 12


def is_told_apart(tie: Tie, family: Family, article: Surveyed) -> bool:
    """Whether words say that figures are tied otherwise, or are of other periods or scopes.

    Parts of one measure are each of a scope of its own; those of two, as exports and imports, of
    the scope of their total. A share that names its whole is a share of nothing else. What a
    change led to is no earlier level of the same change; nor is it, with a change of its own, the
    earlier level of another thing. A level is never added to its earlier level, nor do measures
    make a sum that a model adds up with others.
    """
    claims = article.claims
    if family.name == "growth":
        return _is_no_base(tie, claims)
    if family.name == "share":
        rate = tie.rows[family.reported].claim
        return rate.follow == "of" and named_whole(tie, family, claims) is not True
    if family.name not in OF_ONE:
        return False
    if family.name != "repeat" and (
        _has_level_with_base(tie, claims) or _is_of_another_sum(tie, article)
    ):
        return True
    subjects = [row.claim.subject for row in tie.rows]
    if len({each.period for each in subjects if each.period is not None}) > 1:
        return True
    parts = {each.measure for each in subjects[1:]} if family.name != "repeat" else set()
    if family.name != "repeat" and len(parts) == 1:
        return False
    return len({row.scope for row in tie.rows}) > 1


def _is_no_base(tie: Tie, claims: Claims) -> bool:
    """Whether what would be the earlier level is told as what a change led to."""
    after, before, rate = tie.rows
    now, then = after.claim.subject.period, before.claim.subject.period
    is_earlier = now is not None and then is not None and now != then
    rates = {change.rate for change in claims.changes_to(before.id) if change.rate is not None}
    return rate.id in rates or (bool(rates) and not is_earlier)


def _has_level_with_base(tie: Tie, claims: Claims) -> bool:
    """Whether a level stands among figures with its earlier level, and no amount between them."""
    ids = {row.id for row in tie.rows}
    return any(
        change.before in ids and change.amount not in ids
        for row in tie.rows
        for change in claims.changes_to(row.id)
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
    together, fewer where ``MOST_MISSES`` would be passed.
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
    for ties in missed.values():
        found += nsmallest(closest, ties, key=_span)
    return found


def _span(tie: Tie) -> int:
    places = [row.place for row in tie.rows]
    return max(places) - min(places)
