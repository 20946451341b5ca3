"""Ties: which figures of the statements belong to one change, share, conversion or ranking."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from factcheck.claim import Kind
from factcheck.quantity import Quantity
from factcheck.reading.statements.likeness import is_same_unit
from factcheck.reading.statements.roles import Part
from factcheck.reading.statements.scene import LEVELS, Told
from factcheck.subject import Subject
from factcheck.told import Change, Conversion, Share

Ids = Mapping[int, str]
# A word of the article: the number of its sentence and its place there.
Word = tuple[int, int]
CHANGING = frozenset({*LEVELS, Part.RATE, Part.AMOUNT})


@dataclass(slots=True)
class _Group:
    """The figures of one change while they are collected; ``bases`` are what it is set beside."""

    word: Word | None
    parts: dict[Part, Told] = field(default_factory=dict)
    bases: list[Told] = field(default_factory=list)


def changes_in(told: Sequence[Told], ids: Ids) -> Iterator[Change]:
    """The changes that are told, with the levels and rates that it gives them."""
    groups: list[_Group] = []
    home: dict[int, _Group] = {}
    words: dict[Word | None, list[_Group]] = defaultdict(list)
    for each in sorted(told, key=lambda told: told.compared is not None):
        if each.compared is not None and each.of is not None:
            owner = home.get(each.of)
            if owner is None:
                home[each.of] = owner = _Group(None)
                groups.append(owner)
            owner.bases.append(each)
            continue
        if each.role.part not in CHANGING or each.role.kind is Kind.RATE:
            continue
        group = _group_of(each, words[_word(each)], home)
        if group is None:
            group = _Group(_word(each))
            groups.append(group)
            words[group.word].append(group)
        group.parts[each.role.part] = each
        home[each.figure] = group
    for group in _merged(groups):
        yield from _changes(group, ids)


def _changes(group: _Group, ids: Ids) -> Iterator[Change]:
    """The change of a group against each of its bases; its rate belongs to the first."""
    whole = _change(group, ids)
    for each in group.parts.values():
        if each.after is not None and whole.before is None and not group.bases:
            yield Change(ids[each.figure], ids[each.after], direction=each.role.direction)
    if _are_apart(group):
        yield replace(whole, rate=None)
        whole = replace(whole, amount=None)
    levels = {group.parts[part].figure for part in LEVELS if part in group.parts}
    beside = [base for base in group.bases if base.of in levels]
    if len(group.parts) > 1 and (whole.before or not beside):
        yield whole
    for place, base in enumerate(beside):
        first = place == 0 and whole.before is None
        yield _against(whole if first else replace(whole, rate=None, amount=None), base, ids)
    for base in group.bases:
        if base.of not in levels and base.of is not None:
            yield _against(Change(after=ids[base.of]), base, ids)


def _are_apart(group: _Group) -> bool:
    """Whether amount and rate are told by two words: "rose 4 cents, up 2.1 percent on the year"."""
    amount, rate = group.parts.get(Part.AMOUNT), group.parts.get(Part.RATE)
    return amount is not None and rate is not None and _word(amount) != _word(rate)


def _against(change: Change, base: Told, ids: Ids) -> Change:
    """A change with its base; the words that compare say which of the two is higher."""
    assert base.compared is not None
    if base.compared.opposed:
        return Change(after=change.after, before=ids[base.figure])
    direction = base.compared.direction
    if base.compared.expected or _is_another_base(base):
        change = replace(change, rate=None, amount=None)
    elif not direction and not base.compared.again:
        direction = change.direction
    return replace(change, before=ids[base.figure], direction=direction)


def _is_another_base(base: Told) -> bool:
    """Whether the change is told against another time than that of the figure beside it."""
    period = base.subject.period
    return base.base is not None and period is not None and base.base != period


def _group_of(
    each: Told, of_its_word: Sequence[_Group], home: Mapping[int, _Group]
) -> _Group | None:
    """The change a figure belongs to: that of its level, else that of its word."""
    if each.of is not None:
        owner = home.get(each.of)
        return owner if owner is not None and each.role.part not in owner.parts else None
    for group in reversed(of_its_word):
        if group.word is not None and each.role.part not in group.parts:
            return group
    return None


def _word(each: Told) -> Word | None:
    predicate = each.role.predicate
    return None if predicate is None else (each.sentence, predicate.i)


def _merged(groups: Sequence[_Group]) -> list[_Group]:
    """A rate and a later level of one subject are one change: "gained 6 percent to reach"."""
    kept: list[_Group] = []
    rated: dict[int, list[_Group]] = defaultdict(list)
    for group in groups:
        level, rate = group.parts.get(Part.LEVEL), group.parts.get(Part.RATE)
        told = rated[level.sentence] if level is not None else []
        waiting = next((other for other in told if _awaits(other, level)), None)
        if waiting is not None and not set(group.parts) & set(waiting.parts):
            waiting.parts.update(group.parts)
            waiting.bases += group.bases
        else:
            kept.append(group)
            if rate is not None:
                rated[rate.sentence].append(group)
    return kept


def _awaits(group: _Group, level: Told | None) -> bool:
    """Whether a group of its sentence has a rate of a level's subject, and no level afterwards."""
    rate = group.parts.get(Part.RATE)
    if rate is None or level is None or {Part.LEVEL, Part.AFTER} & set(group.parts):
        return False
    return rate.subject == level.subject


def _change(group: _Group, ids: Ids) -> Change:
    def identity(*parts: Part) -> str | None:
        return next((ids[group.parts[part].figure] for part in parts if part in group.parts), None)

    moves = [group.parts[part] for part in (Part.RATE, Part.AMOUNT) if part in group.parts]
    directions = [each.role.direction for each in (*moves, *group.parts.values())]
    return Change(
        after=identity(Part.AFTER, Part.LEVEL),
        before=identity(Part.BEFORE),
        rate=identity(Part.RATE),
        amount=identity(Part.AMOUNT),
        direction=next((direction for direction in directions if direction), 0),
    )


def with_units(quantities: Sequence[Quantity], told: Sequence[Told]) -> tuple[Quantity, ...]:
    """The quantities, a bare number with the unit of the figure that it is the base of."""
    found = list(quantities)
    for each in told:
        if each.compared is None or each.of is None:
            continue
        base, unit = found[each.figure], found[each.of].unit
        if not base.unit or is_same_unit(unit, base.unit):
            found[each.figure] = replace(base, unit=unit)
    return tuple(found)


def shares_in(told: Sequence[Told], ids: Ids) -> Iterator[Share]:
    """The shares that are told, each with the level before it as its part."""
    for each in told:
        if each.role.part is not Part.SHARE:
            continue
        whole = each.whole or Subject()
        if each.whole is not None and not whole.measure:
            whole = replace(whole, measure=each.subject.measure)
        part = None if each.of is None else ids[each.of]
        whole = replace(whole, period=each.subject.period)
        yield Share(ids[each.figure], part, None, whole)


def conversions_in(
    told: Sequence[Told], quantities: Sequence[Quantity], ids: Ids
) -> Iterator[Conversion]:
    """Amounts in brackets in another currency than the amount before them."""
    for each in told:
        if each.of is None or each.role.part is not Part.LEVEL:
            continue
        amount, converted = quantities[each.of].unit, quantities[each.figure].unit
        if amount != converted and is_currency(amount) and is_currency(converted):
            yield Conversion(ids[each.of], ids[each.figure])


def is_currency(unit: str) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return len(unit) == 3 and unit.isupper() and unit.isalpha()
