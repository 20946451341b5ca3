"""Siblings: what the ties of an article that fit say of one that does not.

News tells like things alike: where "exports rose 5.6 percent to 46.83" fits what stands around
it, so should "imports fell 3.4 percent to 37.82", which is made the same way. A slip in one of
two such ties leaves the other as a witness. And where two of the figures of a tie fit a third
one, no other is missed there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck.evidence.rows import Row
from factcheck.evidence.tie import Family, Tie

if TYPE_CHECKING:
    from factcheck.evidence.weighed import Weighed

# From what probability on a tie that fits is a witness.
WITNESS = 0.2
# From what probability on a tie that fits leaves no other one of its figures to be missed.
SETTLED = 0.5
# Families with a percentage that is of two other figures.
RATED = ("growth", "move", "share")


class Fitting:
    """The ties of an article that fit, as witnesses for and against those that do not."""

    def __init__(self, fitting: Sequence[Weighed]) -> None:
        self._best: dict[str, float] = defaultdict(float)
        self._ties: dict[str, list[Weighed]] = defaultdict(list)
        # The likeliest tie of a family that has these figures, all but one.
        self._but_one: dict[tuple[str, int, tuple[Row, ...]], float] = defaultdict(float)
        for each in fitting:
            for row in each.tie.rows:
                self._best[row.id] = max(self._best[row.id], each.probability)
            for key in _all_but_one(each.tie, each.family):
                self._but_one[key] = max(self._but_one[key], each.probability)
            if each.probability >= WITNESS:
                self._ties[each.family.name].append(each)

    def explains(self, row: Row) -> float:
        """How likely the likeliest of the ties that fit a figure is."""
        return self._best.get(row.id, 0.0)

    def replacing(self, tie: Tie, family: Family) -> tuple[float, ...]:
        """How likely another figure in the place of each of its figures fits the rest.

        Of a run of figures, its total and its parts are the two places.
        """
        return tuple(self._but_one.get(key, 0.0) for key in _all_but_one(tie, family))

    def leave_no_room(self, tie: Tie, family: Family) -> bool:
        """Whether what fits explains figures that would be missed.

        A percentage tells one thing only, and where all figures but one fit another figure, this
        one is not missed.
        """
        rates = (row for row in tie.rows if row.unit == "percent" and family.name in RATED)
        settled = (*map(self.explains, rates), *self.replacing(tie, family))
        return max(settled, default=0.0) >= SETTLED

    def siblings(self, tie: Tie, family: Family) -> tuple[float, ...]:
        """How likely there are ties made like this one, and how many may be expected of them.

        By places, by the words beside the figures, by what is measured, and by sentences.
        """
        like: tuple[Callable[[Tie, Tie, Family], bool], ...] = (
            _by_place,
            _by_words,
            _by_measure,
            _by_sentence,
        )
        others = [
            each
            for each in self._ties[family.name]
            if len(each.tie.rows) == len(tie.rows) and each.tie.rows != tie.rows
        ]
        found = []
        for is_like in like:
            likely = [each.probability for each in others if is_like(tie, each.tie, family)]
            found += [max(likely, default=0.0), sum(likely)]
        return tuple(found)


def _all_but_one(tie: Tie, family: Family) -> list[tuple[str, int, tuple[Row, ...]]]:
    rows = tie.rows
    places = range(len(rows)) if family.name not in ("list", "whole") else (0,)
    found = [(family.name, place, rows[:place] + rows[place + 1 :]) for place in places]
    if family.name in ("list", "whole"):
        found.append((family.name, 1, rows[:1]))
    return found


def _by_place(tie: Tie, other: Tie, family: Family) -> bool:
    """Whether each figure is one of both ties, or stands as far from what is reported."""
    mine, yours = tie.rows[family.reported], other.rows[family.reported]
    return mine is not yours and all(
        a is b
        or (
            a.place - mine.place == b.place - yours.place
            and a.claim.sentence - mine.claim.sentence == b.claim.sentence - yours.claim.sentence
        )
        for a, b in zip(tie.rows, other.rows, strict=True)
    )


def _by_words(tie: Tie, other: Tie, family: Family) -> bool:
    """Whether the word before and the word behind each figure are those of the other tie."""
    return all(
        a is b
        or (a.claim.before[:1] == b.claim.before[:1] and a.claim.after[:1] == b.claim.after[:1])
        for a, b in zip(tie.rows, other.rows, strict=True)
    )


def _by_measure(tie: Tie, other: Tie, family: Family) -> bool:
    """Whether all figures are others, of the same measures."""
    return all(
        a is not b
        and a.claim.subject.measure
        and a.claim.subject.measure == b.claim.subject.measure
        for a, b in zip(tie.rows, other.rows, strict=True)
    )


def _by_sentence(tie: Tie, other: Tie, family: Family) -> bool:
    """Whether each figure stands in the sentence of its like: now, last month, a year ago."""
    sentences = {row.claim.sentence for row in tie.rows}
    return len(sentences) > 1 and all(
        a is not b and a.claim.sentence == b.claim.sentence
        for a, b in zip(tie.rows, other.rows, strict=True)
    )
