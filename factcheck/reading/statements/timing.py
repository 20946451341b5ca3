"""Timing: the period of each figure, named in its sentence or carried from the last one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.period import Period
from factcheck.quantity import Quantity
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.periods import PeriodMention


@dataclass(frozen=True, slots=True)
class Timing:
    """The period of a figure; ``base`` the one that a change of it is measured against."""

    period: Period | None = None
    base: Period | None = None
    own: bool = False


def timing_of(
    statement: Statement, quantities: Sequence[Quantity], carried: Period | None
) -> tuple[dict[int, Timing], Period | None]:
    """The timing of each figure of a statement, and the period to carry on."""
    figures = sorted((*statement.groups, *statement.bracketed))
    named = [m for m in statement.periods if not m.comparative and _tells(statement, m, quantities)]
    compared = [m for m in statement.periods if m.comparative]
    found: dict[int, Timing] = {}
    for figure in figures:
        mention = _mention_of(quantities[figure], named, [quantities[i] for i in figures])
        period = carried if mention is None else mention.period
        following = _next(quantities[figure], compared)
        base = _shifted(period, following) if following is not None else None
        own = mention is not None and mention.start >= quantities[figure].end
        found[figure] = Timing(period, base, own)
    frame = named[0].period if named else carried
    return found, frame


def _tells(statement: Statement, mention: PeriodMention, quantities: Sequence[Quantity]) -> bool:
    """Whether a mention dates the figures: not the day on which they were told."""
    if mention.period is None:
        return False
    if mention.kind != "day":
        return True
    figures = [quantities[i] for i in statement.groups]
    before = max((q.end for q in figures if q.end <= mention.start), default=None)
    after = min((q.start for q in figures if q.start >= mention.end), default=None)
    low = statement.sentence.start if before is None else before
    high = mention.start if before is not None or after is None else after
    verbs = lexicon().verbs
    told = any(
        verbs.get(word.lemma_.lower()) == "say"
        for word, offset in zip(statement.doc, statement.offsets, strict=True)
        if low <= offset < high
    )
    return not told


def _mention_of(
    quantity: Quantity, named: Sequence[PeriodMention], figures: Sequence[Quantity]
) -> PeriodMention | None:
    """The mention right after a figure, else the last before it, else the next one."""
    later = [m for m in named if m.start >= quantity.end]
    if later:
        next_figure = min((q.start for q in figures if q.start >= quantity.end), default=None)
        if next_figure is None or later[0].end <= next_figure:
            earlier = [m for m in named if m.end <= quantity.start]
            if not earlier or later[0].start - quantity.end <= ADJACENT:
                return later[0]
    earlier = [m for m in named if m.end <= quantity.start]
    if earlier:
        return earlier[-1]
    return later[0] if later else None


# Characters between a figure and its own period: "3.1 million tonnes in 2012".
ADJACENT = 30


def _next(quantity: Quantity, compared: Sequence[PeriodMention]) -> PeriodMention | None:
    """The comparison nearest to a figure: after it, else before it."""
    if not compared:
        return None
    return min(compared, key=lambda m: abs(m.start - quantity.end) + (m.start < quantity.start))


def _shifted(period: Period | None, mention: PeriodMention) -> Period | None:
    """The period that a comparison names, counted back from the figure's own."""
    if mention.shift is None or period is None:
        return mention.period
    return mention.shift.apply(period)
