"""Timing: the period of each figure, named in its sentence or carried from the last one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from factcheck.period import Period
from factcheck.quantity import Quantity
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.periods import PeriodMention


@dataclass(frozen=True, slots=True)
class Timing:
    """The period of a figure; ``base`` the one that a change of it is measured against.

    ``own`` says that it stands right at the figure, ``certain`` that nothing else can be meant.
    """

    period: Period | None = None
    base: Period | None = None
    own: bool = False
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Periods:
    """The periods that are carried: the story's own, and that of the last statement."""

    story: Period | None = None
    last: Period | None = None
    paragraph: int = -1

    def carried(self, paragraph: int) -> tuple[Period | None, bool]:
        """The period of a statement that names none, and whether it can be no other.

        A new paragraph goes back to the story's period; whether it does is uncertain where
        the last paragraph was about another.
        """
        if paragraph == self.paragraph:
            return self.last, True
        return self.story, self.last in (None, self.story)

    def after(self, period: Period | None, paragraph: int) -> Periods:
        """What the next statement is given."""
        return Periods(self.story or period, period, paragraph)


def timing_of(
    statement: Statement,
    quantities: Sequence[Quantity],
    earlier: Collection[int],
    periods: Periods,
) -> tuple[dict[int, Timing], Periods]:
    """The timing of each figure of a statement, and the periods to carry on.

    ``earlier`` are the figures that give an earlier level; a period right after one of them
    is its own and no other's.
    """
    figures = sorted((*statement.groups, *statement.bracketed))
    named = [m for m in statement.periods if not m.comparative and _tells(statement, m, quantities)]
    own = {i: _own(quantities[i], named, [quantities[j] for j in figures]) for i in figures}
    reserved = {own[i] for i in earlier if i in own}
    shared = [mention for mention in named if mention not in reserved]
    opened = _openings(statement)
    compared = [m for m in statement.periods if m.comparative]
    paragraph = statement.sentence.paragraph
    carried, sure = _passed(statement) or periods.carried(paragraph)
    found: dict[int, Timing] = {}
    for figure in figures:
        mention = own[figure] or _shared(quantities[figure], shared, opened)
        period = carried if mention is None else mention.period
        following = _nearest(quantities[figure], compared)
        base = _shifted(period, following) if following is not None else None
        found[figure] = Timing(period, base, own[figure] is not None, sure or mention is not None)
    told = [found[figure].period for figure in figures if figure not in earlier]
    return found, periods.after(told[0] if told else carried, paragraph)


def _passed(statement: Statement) -> tuple[Period, bool] | None:
    """The period that the sentences right before told of without a figure."""
    told = [m.period for m in statement.passed if not m.comparative and m.kind != "day"]
    known = [period for period in told if period is not None]
    return (known[-1], True) if known else None


def _tells(statement: Statement, mention: PeriodMention, quantities: Sequence[Quantity]) -> bool:
    """Whether a mention dates the figures: not the day on which they were told."""
    if mention.period is None or _bounds_a_superlative(statement, mention):
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


def _bounds_a_superlative(statement: Statement, mention: PeriodMention) -> bool:
    """Whether a period says of when something is the most: "the best so far this year"."""
    words = list(zip(statement.doc, statement.offsets, strict=True))
    before = [word for word, offset in words if mention.start - REACH <= offset < mention.start]
    so_far = [word.lower_ for word in before[-2:]] == ["so", "far"]
    return so_far and any(word.tag_ in ("JJS", "RBS") for word in before)


# Words that open a comparison with another time.
COMPARED = frozenset({"compared", "against", "versus", "vs"})
# Characters back from a period to the superlative that it bounds.
REACH = 40
# Characters between a figure and its own period: "3.1 million tonnes in 2012".
ADJACENT = 30


def _own(
    quantity: Quantity, named: Sequence[PeriodMention], figures: Sequence[Quantity]
) -> PeriodMention | None:
    """The mention right after a figure, before any other figure."""
    following = min((q.start for q in figures if q.start >= quantity.end), default=None)
    for mention in named:
        if 0 <= mention.start - quantity.end <= ADJACENT:
            return mention if following is None or mention.end <= following else None
    return None


def _openings(statement: Statement) -> list[int]:
    """Where a comparison opens: what it names after that is no period of what stands before."""
    words = zip(statement.doc, statement.offsets, strict=True)
    return [offset for word, offset in words if word.lower_ in COMPARED]


def _shared(
    quantity: Quantity, named: Sequence[PeriodMention], opened: Sequence[int]
) -> PeriodMention | None:
    """The last mention before a figure, else the first after it that no comparison opens."""
    before = [mention for mention in named if mention.end <= quantity.start]
    if before:
        return before[-1]
    after = next(iter(named), None)
    if after is None or any(quantity.end <= place < after.start for place in opened):
        return None
    return after


def _nearest(quantity: Quantity, compared: Sequence[PeriodMention]) -> PeriodMention | None:
    """The comparison nearest to a figure: after it, else before it."""
    if not compared:
        return None
    return min(compared, key=lambda m: abs(m.start - quantity.end) + (m.start < quantity.start))


def _shifted(period: Period | None, mention: PeriodMention) -> Period | None:
    """The period that a comparison names, counted back from the figure's own."""
    if mention.shift is None or period is None:
        return mention.period
    return mention.shift.apply(period)
