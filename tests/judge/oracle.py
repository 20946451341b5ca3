"""An oracle for the trade story: its arithmetic written out in floats, apart from the judge."""

from __future__ import annotations

from collections.abc import Mapping

import highspy

from tests.judge.trade import (
    DOLLARS,
    EXPORTS,
    EXPORTS_GROWTH,
    FIGURES,
    GROWTH,
    HEADLINE,
    IMPORTS,
    IMPORTS_GROWTH,
    NOVEMBER,
    NOVEMBER_DOLLARS,
    PARTS,
    SHARES,
    TOTAL,
)

Bounds = dict[int, tuple[float, float]]
LEVELS = (TOTAL, EXPORTS, IMPORTS, NOVEMBER, *PARTS)


def is_possible(slips: Mapping[int, str], *, truncated: bool) -> bool:
    """Whether some true values could have been printed as the story prints them."""
    printed = {
        start: _printed(slips.get(start, text.partition(" ")[0]), truncated=truncated)
        for start, text in FIGURES.items()
    }
    low = max(printed[HEADLINE][0], printed[GROWTH][0])
    high = min(printed[HEADLINE][1], printed[GROWTH][1])
    if low > high or not _mixes(printed, (858, 921, 968)):
        return False
    printed[GROWTH] = (low, high)
    return _mixes(printed, (GROWTH, EXPORTS_GROWTH, IMPORTS_GROWTH)) and _satisfiable(printed)


def _printed(number: str, *, truncated: bool) -> tuple[float, float]:
    place = 10.0 ** -len(number.partition(".")[2])
    value = float(number)
    return value - place / 2, value + (place if truncated else place / 2)


def _mixes(printed: Bounds, figures: tuple[int, int, int]) -> bool:
    mean, *parts = (printed[figure] for figure in figures)
    low, high = min(part[0] for part in parts), max(part[1] for part in parts)
    return mean[1] >= low and mean[0] <= high


def _satisfiable(printed: Bounds) -> bool:
    names = [*LEVELS, "rate", "before", "exports before", "imports before"]
    column = {name: place for place, name in enumerate(names)}
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)
    inf = highspy.kHighsInf
    for name in names:
        solver.addVar(*(printed[name] if isinstance(name, int) else (0, inf)))

    def row(low: float, high: float, terms: Mapping[int | str, float]) -> None:
        solver.addRow(low, high, len(terms), [column[t] for t in terms], list(terms.values()))

    def times(result: int, factor: tuple[float, float], other: int | str) -> None:
        row(0, inf, {result: 1, other: -factor[0]})
        row(-inf, 0, {result: 1, other: -factor[1]})

    row(0, 0, {TOTAL: 1, EXPORTS: -1, IMPORTS: -1})
    row(0, 0, {"before": 1, "exports before": -1, "imports before": -1})
    earlier = {TOTAL: "before", EXPORTS: "exports before", IMPORTS: "imports before"}
    growths = {TOTAL: GROWTH, EXPORTS: EXPORTS_GROWTH, IMPORTS: IMPORTS_GROWTH}
    for level, rate in growths.items():
        times(level, (1 + printed[rate][0] / 100, 1 + printed[rate][1] / 100), earlier[level])
    for share, part in SHARES.items():
        times(part, (printed[share][0] / 100, printed[share][1] / 100), TOTAL)
    times(TOTAL, printed[DOLLARS], "rate")
    low, high = printed[NOVEMBER_DOLLARS]
    times(NOVEMBER, (low / 1000, high / 1000), "rate")
    for greater, lesser in [(1304, 1492), (1492, 1715), *((TOTAL, p) for p in (*PARTS, NOVEMBER))]:
        row(0, inf, {greater: 1, lesser: -1})
    solver.run()
    return bool(solver.getModelStatus() != highspy.HighsModelStatus.kInfeasible)
