"""Comparisons: the clause that sets earlier figures beside those of the statement.

"Fell to 21.4 million dollars, or 35 cents a share, from 58.2 million, or 95 cents": from
the word that opens the clause on, each figure is the base of the one it is paired with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Token

from factcheck.quantity import Quantity
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.clauses import SIDES, Clause, Clauses, nearest
from factcheck.reading.statements.governing import BREAKING
from factcheck.reading.statements.likeness import is_like, is_same_unit
from factcheck.reading.statements.roles import Part, Role

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NEGATIVE = frozenset(
    "loss losses deficit deficits shortfall shortfalls gap outflow outflows disinvestment "
    "withdrawal withdrawals negative".split()
)
POSITIVE = frozenset(
    "profit profits surplus surpluses income earnings inflow inflows investment advances".split()
)
# A figure that another one follows on: "dropped to 25 before ticking back up to 26".
THEN = frozenset({"before", "then"})
# Words from one end of a move to the other: "from 284 in 2016 to 251", "cases to 8,177".
MOVE = 6
# Of what was expected and what came, the one that came.
REAL = frozenset({"actual", "official", "real", "true", "final", "reported", "published"})
REAL_REACH = 5
CURRENT = frozenset({Part.LEVEL, Part.AFTER})


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure and the earlier or other one that it is set beside.

    ``after`` is ``None`` where the statement itself prints nothing to set beside ("This
    compares with 1.4 million"). ``direction`` is 1 where ``after`` is said to be above, -1
    below, 0 where the words leave it open; ``expected`` says that the base is a forecast, a
    record or an average, and no earlier level,
    ``opposed`` that one of the two is a loss and the other a profit, ``again`` that the figure
    was set beside another by other words before.
    """

    after: int | None
    before: int
    direction: int = 0
    expected: bool = False
    opposed: bool = False
    again: bool = False


def comparisons_in(
    statement: Statement, quantities: Sequence[Quantity], roles: Sequence[Role]
) -> tuple[Compared, ...]:
    """The comparisons of a statement, each base once."""
    clauses = Clauses(statement, quantities, {role.figure: role for role in roles})
    pairs = _Pairs(clauses)
    found: list[Compared] = []
    for clause in clauses.found():
        taken = {each.before for each in found}
        beside = {each.after for each in found}
        fresh = [figure for figure in clause.figures if figure not in taken]
        found += pairs.paired(clause, fresh, (taken, beside))
    taken = {each.before for each in found}
    return (*found, *(each for each in pairs.followed() if each.before not in taken))


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Pairs the figures of clauses with those before them."""

    clauses: Clauses

    @property
    def statement(self) -> Statement:
        return self.clauses.statement

    @property
    def quantities(self) -> Sequence[Quantity]:
        return self.clauses.quantities

    @property
    def roles(self) -> dict[int, Role]:
        return self.clauses.roles

    @property
    def order(self) -> list[int]:
        return self.clauses.order

    def paired(
        self, clause: Clause, figures: Sequence[int], earlier: tuple[set[int], set[int | None]]
    ) -> Iterator[Compared]:
        """Each figure of the clause with the figure before it that it is the base of.

        ``earlier`` are the bases of clauses before, and the figures that they are set beside.
        """
        taken, beside = earlier
        ahead = [figure for figure in self._ahead(clause.word) if figure not in taken]
        led_to = self._led_to(clause, figures)
        real = self._real(clause, earlier[0])
        by_unit: dict[str, list[int]] = {}
        for figure in figures:
            by_unit.setdefault(self._unit(figure, ahead), []).append(figure)
        for unit, bases in by_unit.items():
            currents = real or self._likest(self._currents(ahead, unit), bases)
            several = len(currents) == len(bases) > 1
            for place, base in enumerate(bases):
                after = currents[place] if several else currents[-1] if currents else None
                after = led_to.get(base, after)
                if after is None and ahead:
                    continue
                if after not in led_to.values() and self._is_broken(clause, after):
                    continue
                direction = self._direction(clause, after)
                opposed = after is not None and self._sign(after) * self._sign(base) < 0
                again = after in beside
                yield Compared(after, base, direction, clause.expected, opposed, again)

    def _real(self, clause: Clause, taken: set[int]) -> list[int]:
        """What came true beside a forecast: "against the actual 224, less than"."""
        ahead = self._ahead(clause.word)
        if not clause.said or clause.word.lower_ != "than" or not set(ahead[-1:]) & taken:
            return []
        first = self.statement.groups[ahead[-1]][0]
        words = {each.lower_ for each in self.statement.doc[max(0, first - REAL_REACH) : first]}
        return ahead[-1:] if words & REAL else []

    def followed(self) -> Iterator[Compared]:
        """A level that is left again: "dropped to 25 million before ticking back up to 26"."""
        reached = [each for each in self.order if self.roles[each].part is Part.AFTER]
        for before, after in pairwise(reached):
            last, first = self.statement.groups[before][1], self.statement.groups[after][0]
            between = {each.lower_ for each in self.statement.doc[last + 1 : first]}
            alike = self.quantities[before].unit == self.quantities[after].unit
            moved = self.roles[after].predicate
            direction = self.roles[after].direction
            verbal = moved is not None and moved.pos_ == "VERB"
            verbal = verbal and moved != self.roles[before].predicate
            if alike and verbal and direction and between & THEN:
                yield Compared(after, before, direction, expected=True)

    def _ahead(self, word: Token) -> list[int]:
        """The figures before a word, back to a semicolon."""
        marks = [each.i for each in word.doc[: word.i] if each.text == ";"]
        first = marks[-1] if marks else 0
        places = self.statement.groups
        return [each for each in self.order if first <= places[each][0] < word.i]

    def _led_to(self, clause: Clause, figures: Sequence[int]) -> dict[int, int]:
        """The figures that those of a clause led to: "from 284 in 2016 to 251 in 2017"."""
        later = [figure for figure in self.order if figures and figure > figures[-1]]
        if clause.word.lower_ != "from" or not later:
            return {}
        last, first = self.statement.groups[figures[-1]][1], self.statement.groups[later[0]][0]
        gap = list(self.statement.doc[last + 1 : first])
        near = nearest(gap)
        apart = len(gap) > MOVE or any(each.is_punct or each.pos_ == "CCONJ" for each in gap)
        leads = near is not None and (
            near.lower_ == "to" or (near.lower_ == "of" and any(w.lower_ == "to" for w in gap))
        )
        if apart or not leads:
            return {}
        found: dict[int, int] = {}
        for figure in figures:
            for other in later[: len(figures)]:
                if self._fits(figure, other) and other not in found.values():
                    found.setdefault(figure, other)
        return found

    def _fits(self, base: int, other: int) -> bool:
        """Whether two figures may be of one unit."""
        a, b = self.quantities[base], self.quantities[other]
        return is_same_unit(b.unit, a.unit) or (is_like(a, b) and not (a.unit and b.unit))

    def _unit(self, figure: int, ahead: Sequence[int]) -> str:
        """A figure's unit; for a bare one that of the last figure of like size before it."""
        quantity = self.quantities[figure]
        if quantity.unit:
            return quantity.unit
        for other in reversed(ahead):
            printed = self.quantities[other]
            counts = printed.unit == "percent" and self._counts(figure)
            if is_like(quantity, printed) and self.roles[other].part is not Part.RATE:
                return "" if counts else printed.unit
        return ""

    def _counts(self, figure: int) -> bool:
        """Whether a bare number counts what follows it: "six cohorts"."""
        last = self.statement.groups[figure][1]
        return any(word.tag_ == "NNS" for word in self.statement.doc[last + 1 : last + 2])

    def _likest(self, currents: list[int], bases: Sequence[int]) -> list[int]:
        """Of several figures that a base may be of, those of its size."""
        base = self.quantities[bases[0]]
        like = [figure for figure in currents if is_like(base, self.quantities[figure])]
        return like or currents

    def _currents(self, ahead: Sequence[int], unit: str) -> list[int]:
        """The figures of a unit that may be set beside a base: levels, else rates."""
        ahead = [each for each in ahead if not self.clauses.is_second(each)]
        ahead = [each for each in ahead if not self._is_whole(each)] or ahead
        units = {figure: self._unit(figure, ahead[:at]) for at, figure in enumerate(ahead)}
        alike = [figure for figure in ahead if units[figure] == unit]
        if not alike:
            alike = [figure for figure in ahead if is_same_unit(units[figure], unit)]
        levels = [figure for figure in alike if self.roles[figure].part in CURRENT]
        shares = [figure for figure in alike if self.roles[figure].part is not Part.BEFORE]
        return levels or shares

    def _is_whole(self, figure: int) -> bool:
        """Whether a figure only says of how many another is: the 435 of "90 of 435 districts"."""
        first = self.statement.groups[figure][0]
        before = {last + 1 for other, (_, last) in self.statement.groups.items() if other < figure}
        words = [word.lower_ for word in self.statement.doc[max(0, first - 2) : first]]
        return (first - 1 in before and words[-1:] == ["of"]) or (
            first - 2 in before and words in (["of", "the"], ["out", "of"])
        )

    def _is_broken(self, clause: Clause, after: int | None) -> bool:
        """Whether another clause begins between a figure and the words that compare it."""
        if after is None or not (clause.said or clause.word.lower_ == "from"):
            return False
        last = self.statement.groups[after][1]
        broken = clause.word.lower_ in SIDES
        for each in self.statement.doc[last + 1 : clause.word.i]:
            broken = broken or each.pos_ == "CCONJ" or each.lower_ in BREAKING
            if broken and each.dep_ in SUBJECTS:
                return True
        return False

    def _direction(self, clause: Clause, after: int | None) -> int:
        """What is said of the two; a verb speaks of the level, and not of its rate."""
        moves = after is not None and self.roles[after].part in (Part.RATE, Part.AMOUNT)
        return 0 if moves and not clause.said else clause.direction

    def _sign(self, figure: int) -> int:
        """-1 where a figure is called a loss or deficit beside it, 1 for a profit or surplus."""
        first, last = self.statement.groups[figure]
        doc = self.statement.doc
        for word in (*doc[last + 1 : last + 2], *reversed(list(doc[max(0, first - 8) : first]))):
            if word.lower_ in NEGATIVE:
                return -1
            if word.lower_ in POSITIVE:
                return 1
        return 0
