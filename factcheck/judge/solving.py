"""Solving: rows as a linear program for HiGHS (Huangfu and Hall, 2018).

What comes out is floating point: :mod:`factcheck.judge.proof` verifies a contradiction
exactly, and an extreme is given outward.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import inf
from typing import TYPE_CHECKING, Any, cast

from factcheck.interval import Interval
from factcheck.judge.system import Owner, Row
from factcheck.relation import Term

if TYPE_CHECKING:
    import highspy
    from highspy._core import _Highs as Solver

TOLERANCE = 1e-9
OUTWARD = 1e-8
NEGLIGIBLE = 1e-9
NOTHING: frozenset[Owner] = frozenset()


@dataclass(frozen=True, slots=True)
class Program:
    """Rows, scaled for the solver: ``starts``, ``places``, ``entries`` are its row-wise matrix.

    ``units`` holds the size of each variable, ``lows`` and ``highs`` the scaled bounds,
    ``weights`` what each row was multiplied by.
    """

    rows: tuple[Row, ...]
    columns: dict[Term, int]
    units: tuple[float, ...]
    weights: tuple[float, ...]
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    starts: tuple[int, ...]
    places: tuple[int, ...]
    entries: tuple[float, ...]

    def contradiction(
        self, released: AbstractSet[Owner] = NOTHING
    ) -> tuple[tuple[Row, ...], list[Fraction]] | None:
        """Rows that contradict each other with their Farkas multipliers, not yet exact.

        ``None`` where some values satisfy the rows. Rows of a released owner are left out.
        """
        import highspy

        solver = self._solver(released, None)
        if solver.getModelStatus() != highspy.HighsModelStatus.kInfeasible:
            return None
        # The stubs of highspy leave getDualRay out.
        ray = cast(Any, solver).getDualRay()
        values = [float(value) for value in ray[2]] if ray[1] else []
        negligible = NEGLIGIBLE * max(map(abs, values), default=0.0)
        support = [place for place, value in enumerate(values) if abs(value) > negligible]
        return (
            tuple(self.rows[place] for place in support),
            [Fraction(values[place]) * Fraction(self.weights[place]) for place in support],
        )

    def is_feasible(self, released: AbstractSet[Owner] = NOTHING) -> bool:
        """Whether some values satisfy the rows that are not released."""
        import highspy

        status = self._solver(released, None).getModelStatus()
        return bool(status != highspy.HighsModelStatus.kInfeasible)

    def extent(self, term: Term, released: AbstractSet[Owner] = NOTHING) -> Interval:
        """The values that a term may take, rounded outward."""
        if term not in self.columns:
            return Interval(None, None)
        low = self._extreme(term, released, 1.0)
        high = self._extreme(term, released, -1.0)
        return Interval(
            None if low is None else _outward(low, self.units[self.columns[term]], -1),
            None if high is None else _outward(-high, self.units[self.columns[term]], 1),
        )

    def _extreme(self, term: Term, released: AbstractSet[Owner], direction: float) -> float | None:
        import highspy

        solver = self._solver(released, (self.columns[term], direction))
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return float(solver.getInfo().objective_function_value)

    def _solver(self, released: AbstractSet[Owner], cost: tuple[int, float] | None) -> Solver:
        from highspy._core import _Highs as Solver

        # The public Highs class starts callbacks, which print a banner and cost a millisecond.
        solver = Solver()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("presolve", "off")
        solver.setOptionValue("primal_feasibility_tolerance", TOLERANCE)
        solver.setOptionValue("dual_feasibility_tolerance", TOLERANCE)
        solver.passModel(self._model(released, cost))
        solver.run()
        return solver

    def _model(
        self, released: AbstractSet[Owner], cost: tuple[int, float] | None
    ) -> highspy.HighsLp:
        import highspy

        model = highspy.HighsLp()
        width, kept = len(self.columns), [row.owners.isdisjoint(released) for row in self.rows]
        costs = [0.0] * width
        if cost is not None:
            costs[cost[0]] = cost[1]
        model.num_col_, model.num_row_ = width, len(self.rows)
        model.col_cost_ = costs
        model.col_lower_, model.col_upper_ = [-inf] * width, [inf] * width
        model.row_lower_ = [
            low if keep else -inf for low, keep in zip(self.lows, kept, strict=True)
        ]
        model.row_upper_ = [
            high if keep else inf for high, keep in zip(self.highs, kept, strict=True)
        ]
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_, model.a_matrix_.index_ = list(self.starts), list(self.places)
        model.a_matrix_.value_ = list(self.entries)
        return model


def program(rows: Sequence[Row]) -> Program:
    """The program of rows; variables and rows are scaled to about 1."""
    sizes = units(rows)
    columns = {term: place for place, term in enumerate(sizes)}
    scaled = [[float(value) * sizes[term] for term, value in row.coefficients] for row in rows]
    weights = [1 / max(map(abs, entries), default=1.0) for entries in scaled]
    return Program(
        tuple(rows),
        columns,
        tuple(sizes.values()),
        tuple(weights),
        _ends([row.low for row in rows], weights, -inf),
        _ends([row.high for row in rows], weights, inf),
        tuple(accumulate((len(row.coefficients) for row in rows), initial=0)),
        tuple(columns[term] for row in rows for term, _ in row.coefficients),
        tuple(
            value * weight for each, weight in zip(scaled, weights, strict=True) for value in each
        ),
    )


def _ends(
    ends: Sequence[Fraction | None], weights: Sequence[float], unbounded: float
) -> tuple[float, ...]:
    return tuple(
        unbounded if end is None else float(end) * weight
        for end, weight in zip(ends, weights, strict=True)
    )


def units(rows: Iterable[Row]) -> dict[Term, float]:
    """The size of each variable: from its own bounds, else from the rows that tie it."""
    sizes: dict[Term, float] = {}
    waiting = list(rows)
    while waiting:
        later = []
        for row in waiting:
            unsized = [(term, value) for term, value in row.coefficients if term not in sizes]
            if len(unsized) == 1:
                sizes[unsized[0][0]] = _size(row, sizes, float(unsized[0][1]))
            elif unsized:
                later.append(row)
        if len(later) == len(waiting):
            sizes[next(term for term, _ in later[0].coefficients if term not in sizes)] = 1.0
        waiting = later
    return sizes


def _size(row: Row, units: dict[Term, float], coefficient: float) -> float:
    ends = [abs(float(end)) for end in (row.low, row.high) if end is not None]
    known = [abs(float(value)) * units[term] for term, value in row.coefficients if term in units]
    size = max([*ends, *known]) / (abs(coefficient) or 1.0)
    return size or 1.0


def _outward(value: float, unit: float, direction: int) -> Fraction:
    return Fraction((value + direction * OUTWARD * max(1.0, abs(value))) * unit)
