"""Comparisons: the clause that sets earlier figures beside those of the statement.

"Fell to 38.3 million dollars, or 63 cents a share, from 96.7 million, or 1.56 a share": from
the word that opens the clause on, each figure is the base of the one it is paired with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Token

from factcheck.quantity import Hedge, Quantity
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.cues import COMPARATIVES, DIRECTIONS, HEDGES, MORE
from factcheck.reading.statements.roles import REVISED, Part, Role, group_of

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OPENING = frozenset({"against", "versus", "vs", "from", "than", "with", "to", "after"})
SIDES = {"above": 1, "below": -1, "beneath": -1}
BEATING = frozenset({"surpass", "exceed", "beat", "outstrip", "overtake", "outpace"})
COMPARED = frozenset({"compared", "comparison", "compares", "compare", "relative"})
# Words that begin another clause, where a comparison has ended.
BREAKING = frozenset("while whereas but although though because which who since when".split())
# Words before a later figure that is none of the bases: "from 5 million, a difference of 2".
APART = frozenset("with on at by up down difference gap margin making taking total than".split())
# What a figure must be called to be one that is surpassed, and not just reached.
SURPASSED = frozenset("previous record high low peak last earlier former old prior".split())
NEGATIVE = frozenset(
    "loss losses deficit deficits shortfall shortfalls gap outflow outflows disinvestment "
    "withdrawal withdrawals negative".split()
)
POSITIVE = frozenset(
    "profit profits surplus surpluses income earnings inflow inflows investment advances".split()
)
# Words of a move through zero, of which no level is above the other as printed.
TURNING = frozenset(
    "switch switched switching swing swung swinging turned turning reversal".split()
)
# A figure that another one follows on: "dropped to 25 before ticking back up to 26".
THEN = frozenset({"before", "then"})
# Words from one end of a move to the other: "from 413 in 2011 to 410", "cases to 8,177".
MOVE = 6
EXPECTED = frozenset(
    "expected expectation expectations forecast forecasts forecasted estimate estimates target "
    "targets targeted goal analyst analysts economist economists consensus predicted projected "
    "projection planned plan budgeted pledged promised".split()
)
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
CURRENT = frozenset({Part.LEVEL, Part.AFTER})
# Words from the cue to its first figure, and from one figure of the clause to the next.
REACH, STEP = 12, 10


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure and the earlier or other one that it is set beside.

    ``after`` is ``None`` where the statement itself prints nothing to set beside ("This
    compares with 1.4 million"). ``direction`` is 1 where ``after`` is said to be above, -1
    below, 0 where the words leave it open; ``expected`` says that the base is a forecast, a
    record or an average, and no earlier level,
    ``opposed`` that one of the two is a loss and the other a profit.
    """

    after: int | None
    before: int
    direction: int = 0
    expected: bool = False
    opposed: bool = False


@dataclass(frozen=True, slots=True)
class _Clause:
    """A comparison clause: the word that opens it, and its figures in order.

    ``said`` says that the direction was said by the opening words themselves.
    """

    word: Token
    direction: int
    figures: tuple[int, ...]
    said: bool
    expected: bool


def comparisons_in(
    statement: Statement, quantities: Sequence[Quantity], roles: Sequence[Role]
) -> tuple[Compared, ...]:
    """The comparisons of a statement, each base once."""
    scan = _Scan(statement, quantities, {role.figure: role for role in roles})
    found: list[Compared] = []
    for clause in scan.clauses():
        taken = {each.before for each in found}
        fresh = [figure for figure in clause.figures if figure not in taken]
        found += scan.paired(clause, fresh, taken)
    taken = {each.before for each in found}
    return (*found, *(each for each in scan.followed() if each.before not in taken))


@dataclass(frozen=True, slots=True)
class _Scan:
    """A statement with its figures by the words that stand for them."""

    statement: Statement
    quantities: Sequence[Quantity]
    roles: dict[int, Role]

    @property
    def order(self) -> list[int]:
        return sorted(self.statement.groups)

    def clauses(self) -> Iterator[_Clause]:
        inside = {i for low, high in self.statement.groups.values() for i in range(low, high + 1)}
        for word in self.statement.doc:
            if word.i in inside:
                continue
            opened = self._opened(word)
            if opened is None:
                continue
            direction, said = opened
            figures = tuple(self._figures(word))
            if figures:
                first = self.statement.groups[figures[0]][0]
                between = [each.lower_ for each in self.statement.doc[word.i : first]]
                aside = word.lower_ in SIDES or word.lemma_.lower() in BEATING
                expected = aside or not EXPECTED.isdisjoint(between)
                yield _Clause(word, direction, figures, said, expected)

    def _opened(self, word: Token) -> tuple[int, bool] | None:
        """The direction of a word that opens a comparison, and whether it says it itself."""
        lowered = word.lower_
        before = _content_before(word)
        if lowered in SIDES:
            return self._beside(word)
        if word.pos_ in ("VERB", "AUX") and word.lemma_.lower() in BEATING:
            following = {each.lower_ for each in word.doc[word.i + 1 : word.i + 5]}
            return (1, True) if following & SURPASSED else None
        if lowered not in OPENING:
            return None
        if lowered in ("with", "to"):
            compares = before is not None and before.lower_ in COMPARED
            return (0, False) if compares else None
        if lowered in ("against", "versus", "vs"):
            return 0, False
        if lowered == "after":
            return (0, False) if self._follows(word, 1) else None
        if before is None or before.lower_ in REVISED:
            return None
        said = DIRECTIONS.get(lexicon().words.get(before.lower_, ""), 0)
        if lowered == "than":
            compares = before.lower_ in COMPARATIVES | MORE or before.tag_ in ("JJR", "RBR")
            return (said, True) if compares and not self._is_hedge(word) else None
        if said:
            return said, True
        governed = self._governed(word)
        return (governed, False) if governed else None

    def _beside(self, word: Token) -> tuple[int, bool] | None:
        """ "Above the previous year's 5.2 million", but not the hedge of "above 500"."""
        after = word.nbor() if word.i + 1 < len(word.doc) else None
        if after is None or after.pos_ not in ("DET", "PRON") or self._is_hedge(word):
            return None
        return SIDES[word.lower_], True

    def _is_hedge(self, word: Token) -> bool:
        """Whether a word only bounds the figure right after it."""
        for figure, (first, _) in self.statement.groups.items():
            if 0 < first - word.i <= 2:
                return self.quantities[figure].hedge is not Hedge.NONE
        return False

    def _follows(self, word: Token, most: int) -> bool:
        return any(0 < low - word.i <= most for low, _ in self.statement.groups.values())

    def _governed(self, word: Token) -> int:
        """The direction of the last verb or noun of rise or fall before a word."""
        for index in range(word.i - 1, -1, -1):
            each = word.doc[index]
            if each.lower_ in BREAKING or each.text == ";":
                return 0
            if each.lower_ in TURNING:
                return 0
            direction = 0 if each.dep_ == "compound" else DIRECTIONS.get(group_of(each) or "", 0)
            if direction:
                return direction
            said = DIRECTIONS.get(lexicon().words.get(each.lower_, ""), 0)
            if said and each.pos_ in ("ADV", "ADP", "PRT", "ADJ") and each.lower_ not in MORE:
                return said
        return 0

    def _figures(self, word: Token) -> Iterator[int]:
        """The figures of the clause that a word opens."""
        last, opening = word.i, True
        for figure in self.order:
            first, end = self.statement.groups[figure]
            if first <= word.i:
                continue
            gap = list(self.statement.doc[last + 1 : first])
            revised = any(each.lower_ in REVISED for each in gap)
            joined = opening or revised or _joins(gap)
            if not joined or not self._goes_on(gap, figure, opening=opening):
                return
            last = end
            if not revised:
                opening = False
                yield figure

    def _goes_on(self, gap: Sequence[Token], figure: int, *, opening: bool) -> bool:
        """Whether a figure still belongs to the clause, after the words since the last one."""
        if not _leads_on(gap, opening=opening) or self._is_second(figure):
            return False
        role = self.roles[figure]
        moves = role.part in (Part.RATE, Part.AMOUNT)
        if not opening and moves and self._is_followed_by_change(figure):
            return False
        predicate = role.predicate if moves else None
        if predicate is None or predicate.i < self.statement.groups[figure][0] - len(gap):
            return True
        return predicate not in gap and predicate.pos_ in ("NOUN", "VERB")

    def paired(
        self, clause: _Clause, figures: Sequence[int], taken: set[int]
    ) -> Iterator[Compared]:
        """Each figure of the clause with the figure before it that it is the base of."""
        ahead = [figure for figure in self._ahead(clause.word) if figure not in taken]
        led_to = self._led_to(clause, figures)
        by_unit: dict[str, list[int]] = {}
        for figure in figures:
            by_unit.setdefault(self._unit(figure, ahead), []).append(figure)
        for unit, bases in by_unit.items():
            currents = self._likest(self._currents(ahead, unit), bases)
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
                yield Compared(after, base, direction, clause.expected, opposed)

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

    def _led_to(self, clause: _Clause, figures: Sequence[int]) -> dict[int, int]:
        """The figures that those of a clause led to: "from 413 in 2011 to 410 in 2012"."""
        later = [figure for figure in self.order if figures and figure > figures[-1]]
        if clause.word.lower_ != "from" or not later:
            return {}
        last, first = self.statement.groups[figures[-1]][1], self.statement.groups[later[0]][0]
        gap = list(self.statement.doc[last + 1 : first])
        near = _nearest(gap)
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
            if is_like(quantity, printed) and self.roles[other].part is not Part.RATE:
                return printed.unit
        return ""

    def _likest(self, currents: list[int], bases: Sequence[int]) -> list[int]:
        """Of several figures that a base may be of, those of its size."""
        base = self.quantities[bases[0]]
        like = [figure for figure in currents if is_like(base, self.quantities[figure])]
        return like or currents

    def _is_second(self, figure: int) -> bool:
        """Whether a figure is the other side of a contest: "49%-41%"."""
        start = self.quantities[figure].start
        return any(
            0 < start - other.end <= 1 for other in self.quantities[max(0, figure - 1) : figure]
        )

    def _is_followed_by_change(self, figure: int) -> bool:
        last = self.statement.groups[figure][1]
        return any(
            DIRECTIONS.get(group_of(word) or "", 0)
            for word in self.statement.doc[last + 1 : last + 3]
        )

    def _currents(self, ahead: Sequence[int], unit: str) -> list[int]:
        """The figures of a unit that may be set beside a base: levels, else rates."""
        ahead = [figure for figure in ahead if not self._is_second(figure)]
        units = {figure: self._unit(figure, ahead[:at]) for at, figure in enumerate(ahead)}
        alike = [figure for figure in ahead if units[figure] == unit]
        if not alike:
            alike = [figure for figure in ahead if is_same_unit(units[figure], unit)]
        levels = [figure for figure in alike if self.roles[figure].part in CURRENT]
        shares = [figure for figure in alike if self.roles[figure].part is not Part.BEFORE]
        return levels or shares

    def _is_broken(self, clause: _Clause, after: int | None) -> bool:
        """Whether another clause begins between a figure and the words that compare it."""
        if after is None or not clause.said:
            return False
        last = self.statement.groups[after][1]
        broken = False
        for each in self.statement.doc[last + 1 : clause.word.i]:
            broken = broken or each.pos_ == "CCONJ" or each.lower_ in BREAKING
            if broken and each.dep_ in SUBJECTS:
                return True
        return False

    def _direction(self, clause: _Clause, after: int | None) -> int:
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


def is_same_unit(unit: str, base: str) -> bool:
    """Whether a base has the unit of the figure before it, or only its first part.

    "25.5 cents a mile from 25.05 cents": what it is per is not said again.
    """
    return unit == base or (bool(base) and unit.startswith(f"{base}/"))


def _leads_on(gap: Sequence[Token], *, opening: bool) -> bool:
    """Whether words lead from a cue, or from a figure of its clause, to another figure."""
    if len(gap) > (REACH if opening else STEP):
        return False
    words = {each.lower_ for each in gap}
    if words & (BREAKING | APART | {"to", ";", ":"}):
        return False
    if opening and any(each.pos_ == "CCONJ" or each.tag_ == "PRP" for each in gap):
        return False
    verbs = [each for each in gap if each.tag_ in FINITE and each.lower_ not in COMPARED]
    return not verbs or (opening and _is_relative(verbs))


def _joins(gap: Sequence[Token]) -> bool:
    """Whether the words before a later figure make it another base, and no new subject's."""
    if any(word.pos_ == "PROPN" for word in gap):
        return False
    joined = any(word.lower_ in ("and", "or", "worth") for word in gap)
    return joined or not any(word.is_punct for word in gap)


def is_like(bare: Quantity, other: Quantity) -> bool:
    """Whether a number without a unit may be of another's: near in size, or in digits."""
    a, b = abs(bare.number), abs(other.number)
    return bool(a and b) and (b / 20 < a < b * 20)


def _content_before(word: Token) -> Token | None:
    """The word before, over an adverb: "up sharply from"."""
    index = word.i - 1
    if index > 0 and word.doc[index].pos_ == "ADV" and word.doc[index].lower_.endswith("ly"):
        index -= 1
    return word.doc[index] if index >= 0 else None


def _nearest(gap: Sequence[Token]) -> Token | None:
    for word in reversed(gap):
        if word.lower_ not in HEDGES and word.pos_ != "DET":
            return word
    return None


def _is_relative(verbs: Sequence[Token]) -> bool:
    """Whether the verbs belong to what the base is: "than the 5 million they had"."""
    return all(verb.dep_ in ("relcl", "acl") for verb in verbs)
