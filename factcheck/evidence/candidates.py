"""Candidates: the ties of an article that are weighed, and those that words keep apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from heapq import nsmallest

from factcheck.claim import Claims
from factcheck.evidence.features import named_whole
from factcheck.evidence.rows import Surveyed
from factcheck.evidence.tie import Family, Tie

# Families whose figures are told of one period.
OF_ONE = frozenset({"sum", "list", "whole", "repeat"})
# How many ties of a family are weighed that fit, and that do not; how many of one figure at least
# in a document with very many figures, and at most of those that do not fit.
MOST_TIES, MOST_MISSES, LEAST_TIES, CLOSEST = 30_000, 9_000, 1, 12


def is_told_apart(tie: Tie, family: Family, claims: Claims) -> bool:
    """Whether figures that should agree or add up are told of other periods or scopes.

    Parts of one measure are each of a scope of its own; those of two, as exports and imports, of
    the scope of their total. A share that names its whole is a share of nothing else.
    """
    if family.name == "share":
        rate = tie.rows[family.reported].claim
        return rate.follow == "of" and named_whole(tie, family, claims) is not True
    if family.name not in OF_ONE:
        return False
    subjects = [row.claim.subject for row in tie.rows]
    if len({each.period for each in subjects if each.period is not None}) > 1:
        return True
    parts = {each.measure for each in subjects[1:]} if family.name != "repeat" else set()
    if family.name != "repeat" and len(parts) == 1:
        return False
    return len({row.scope for row in tie.rows}) > 1


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
