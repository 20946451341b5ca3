"""Features: what is known of figures that may be tied, as rows of numbers for the trees.

The features of a tie are those of each of its figures, of each two of them, and of all. Those of
a figure and of a pair are worked out once and kept: they recur from tie to tie.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import combinations, pairwise
from math import log

import numpy as np

from factcheck.claim import Kind
from factcheck.claims import Claims
from factcheck.evidence.chance import chance
from factcheck.evidence.likeness import LIKENESS, Likenesses
from factcheck.evidence.pairs import FURTHEST, PAIR, Vector, Vectors, of_pair
from factcheck.evidence.rows import Row, Surveyed
from factcheck.evidence.tie import Family, Tie
from factcheck.quantity import Hedge

KINDS = tuple(Kind)
# Figures in the identities that can be read off a tie: a total and two parts.
IDENTITY = 3
FIGURE = (
    "rise",
    "fall",
    "count",
    "hedged",
    "headline",
    "sentence",
    "place",
    "digits",
    "size",
    "percent",
    "unit",
    "told",
    "period",
    "measure",
)
WHOLE = (
    "figures",
    "span",
    "sentences",
    "direction",
    "chance",
    "unbroken",
    "one period",
    "one scope",
    "one subject",
    "one kind",
    "identity",
    "whole as named",
    "other whole",
)


@cache
def words() -> Mapping[str, int]:
    """The words that may tie figures, each with its place among the features."""
    import tomllib

    from factcheck.resources import models_directory

    path = models_directory() / "evidence" / "words.toml"
    listed = tomllib.loads(path.read_text(encoding="utf-8"))["words"]
    return {word: place for place, word in enumerate(listed)}


def names_of(family: Family) -> tuple[str, ...]:
    """The names of all features of a family, in their order."""
    kinds, listed = [f"kind {kind.value}" for kind in KINDS], list(words())
    figure = [*FIGURE, *kinds, *(f"before {w}" for w in listed), *(f"after {w}" for w in listed)]
    roles = family.roles
    pairs = [f"{a}-{b} {name}" for a, b in combinations(roles, 2) for name in PAIR]
    ones = [f"{role} {name}" for role in roles for name in (*figure, "elsewhere", "order")]
    likeness = LIKENESS if family.name == "repeat" else ()
    return (*ones, *pairs, *WHOLE, *(f"between {word}" for word in listed), *likeness)


class Features:
    """The features of the ties of one article."""

    def __init__(self, article: Surveyed) -> None:
        self._article = article
        self._figures, self._pairs = Kept(), Kept()
        self.likenesses = Likenesses(article.rows)

    def of(self, ties: Sequence[Tie], family: Family) -> Vectors:
        """The features of some ties of one family, one at least, each as long as :func:`names_of`.

        Shape (ties, features).
        """
        told = [described(tie, family) for tie in ties]
        figures = self._figures.of([[self._figure(row) for row in rows] for rows in told])
        own = np.array([self._own(tie, rows) for tie, rows in zip(ties, told, strict=True)])
        ones = np.concatenate([figures, own.astype(np.float32)], axis=2)
        pairs = self._pairs.of(
            [[self._pair(*two) for two in combinations(rows, 2)] for rows in told]
        )
        whole = np.array([self._whole(tie, family) for tie in ties], np.float32)
        parts = [ones.reshape(len(ties), -1), pairs.reshape(len(ties), -1), whole]
        parts.append(self._words_between(ties))
        if family.name == "repeat":
            parts.append(np.stack([self.likenesses.of(*tie.rows) for tie in ties]))
        return np.concatenate(parts, axis=1)

    def _own(self, tie: Tie, rows: tuple[Row, ...]) -> list[tuple[bool, int]]:
        """Of each figure whether it is told elsewhere, and its place among those of the tie."""
        places = sorted(row.place for row in rows)
        claims = self._article.claims
        return [(is_told_elsewhere(row, tie.rows, claims), places.index(row.place)) for row in rows]

    def _figure(self, row: Row) -> int:
        return self._figures.place(row, lambda: _of_figure(row, self._article))

    def _pair(self, a: Row, b: Row) -> int:
        return self._pairs.place((a, b), lambda: of_pair(a, b, self._article.claims))

    def _whole(self, tie: Tie, family: Family) -> tuple[float, ...]:
        rows = tie.rows
        claims = [row.claim for row in rows]
        subjects = [claim.subject for claim in claims]
        places = sorted(row.place for row in rows)
        one_period = _is_one([subject.period for subject in subjects])
        one_scope = _is_one([row.scope for row in rows])
        named = named_whole(tie, family, self._article.claims)
        return (
            len(rows),
            places[-1] - places[0],
            len({claim.sentence for claim in claims}),
            tie.direction,
            chance(tie, family),
            places[-1] - places[0] == len(places) - 1,
            one_period,
            one_scope,
            one_period and one_scope and _is_one(subjects),
            _is_one([claim.kind for claim in claims]),
            len(rows) == IDENTITY and _is_identity(rows, self._article),
            named is True,
            named is False,
        )

    def _words_between(self, ties: Sequence[Tie]) -> Vectors:
        """The words between neighbours among the figures that stand in one sentence."""
        found = np.zeros((len(ties), len(words())), np.float32)
        for number, tie in enumerate(ties):
            ordered = sorted(tie.rows, key=lambda row: row.place)
            for a, b in pairwise(ordered):
                if b.place - a.place == 1 and a.claim.sentence == b.claim.sentence:
                    _mark(found[number], b.claim.before)
        return found


class Kept:
    """Vectors that were worked out once, by what they are of."""

    def __init__(self) -> None:
        self._places: dict[object, int] = {}
        self._vectors: list[Vector] = []
        self._table: Vectors | None = None

    def place(self, key: object, work_out: Callable[[], Vector]) -> int:
        """The place of a vector."""
        place = self._places.get(key)
        if place is None:
            place = self._places[key] = len(self._vectors)
            self._vectors.append(work_out())
            self._table = None
        return place

    def of(self, places: Sequence[Sequence[int]]) -> Vectors:
        """The vectors at some places, one dimension more than these have."""
        if self._table is None:
            self._table = np.array(self._vectors)
        return np.take(self._table, np.array(places), axis=0)


def described(tie: Tie, family: Family) -> tuple[Row, ...]:
    """A row for each role of the family: of a run, its first and its last."""
    if family.name == "list":
        return (tie.rows[0], tie.rows[1], tie.rows[-1])
    return (tie.rows[0], tie.rows[-1]) if family.name == "whole" else tie.rows


def is_told_elsewhere(row: Row, rows: tuple[Row, ...], claims: Claims) -> bool:
    """Whether a statement ties a figure to others, and to none of these."""
    others = claims.told_with(row.id)
    return bool(others) and others.isdisjoint(each.id for each in rows)


def _of_figure(row: Row, article: Surveyed) -> Vector:
    claim, quantity = row.claim, row.claim.quantity
    found = (
        claim.direction > 0,
        claim.direction < 0,
        quantity.exact,
        quantity.hedge is not Hedge.NONE,
        claim.headline,
        min(claim.sentence, 2 * FURTHEST),
        row.place / max(len(article.rows), 1),
        sum(char.isdigit() for char in quantity.text),
        log(max(abs(row.middle), 1e-3)),
        row.unit == "percent",
        bool(row.unit),
        len(article.claims.told_with(row.id)),
        claim.subject.period is not None,
        bool(claim.subject.measure),
    )
    kinds = [float(claim.kind is kind) for kind in KINDS]
    before, after = np.zeros((2, len(words())), np.float32)
    _mark(before, claim.before)
    _mark(after, claim.after)
    return np.concatenate([np.array([*found, *kinds], np.float32), before, after])


def _mark(found: Vector, said: Sequence[str]) -> None:
    """Note the words; one right beside the figure counts double."""
    known = words()
    for place, word in enumerate(said):
        if word in known:
            found[known[word]] = max(found[known[word]], 2.0 if not place else 1.0)


def named_whole(tie: Tie, family: Family, claims: Claims) -> bool | None:
    """Whether a share's whole is what its statement names; ``None`` where it names none."""
    if family.name != "share":
        return None
    _, whole, rate = tie.rows
    for share in claims.shares_by(rate.id):
        if share.whole_subject.measure:
            return share.whole_subject.measure == whole.claim.subject.measure
    return None


def _is_identity(rows: tuple[Row, ...], article: Surveyed) -> bool:
    """Whether a domain model has it that the first figure is the sum of the others.

    "exports = imports + surplus" is "balance = exports - imports" written another way.
    """
    subjects = [row.claim.subject for row in rows]
    terms = article.identities.get(frozenset(subject.measure for subject in subjects))
    if terms is None or len(terms) < len(rows):
        return False
    ratios = {
        terms[subject.measure] * subject.sign * (1 if place else -1)
        for place, subject in enumerate(subjects)
    }
    return len(ratios) == 1


def _is_one(values: Sequence[object]) -> bool:
    """Whether all values are the same."""
    first, *others = values
    return others.count(first) == len(others)
