"""Assembling: the figures of one statement, each with what it says."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Token

from factcheck.claim import Kind, Modality, Subject
from factcheck.domain import Models
from factcheck.period import Period
from factcheck.quantity import Quantity
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.clauses import BEATING, COMPARED
from factcheck.reading.statements.comparisons import (
    THEN,
    Compared,
    comparisons_in,
    is_like,
    is_same_unit,
)
from factcheck.reading.statements.cues import DIRECTIONS
from factcheck.reading.statements.measures import measured
from factcheck.reading.statements.modality import modality_of
from factcheck.reading.statements.names import is_name, names_in
from factcheck.reading.statements.roles import Part, Role, group_of, roles_of
from factcheck.reading.statements.scoping import Scopes, scope_of
from factcheck.reading.statements.subjects import (
    Phrase,
    counted_phrase,
    gap_phrase,
    phrase_of,
    phrase_words,
)
from factcheck.reading.statements.timing import Periods, Timing, timing_of

LEVELS = frozenset({Part.LEVEL, Part.AFTER, Part.BEFORE})
CURRENT = frozenset({Part.LEVEL, Part.AFTER})
DURATIONS = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
# Words within which a statement that only compares comes to its figure.
OPENING = 8
POINTING = frozenset({"that", "this", "it", "which", "these", "those", "they"})


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with its role, its subject and its time.

    ``of`` is the figure whose change or share it gives, or that it is the base of, if any;
    for a share, ``whole`` is what it is a share of. ``certain`` is false where another period
    may be meant; ``compared`` is the comparison that it is the base of; ``after`` the level
    before it that it has changed from ("by 2012 this had fallen to 264").
    """

    figure: int
    role: Role
    subject: Subject
    sentence: int = 0
    base: Period | None = None
    modality: Modality = Modality.ACTUAL
    of: int | None = None
    whole: Subject | None = None
    certain: bool = True
    compared: Compared | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """What one statement leaves to the next: scopes, periods, and what "that" stands for."""

    scopes: Scopes
    periods: Periods = field(default_factory=Periods)
    level: Told | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What does not change from statement to statement."""

    text: str
    quantities: tuple[Quantity, ...]
    models: Models


@dataclass(frozen=True, slots=True)
class _Scene:
    """A statement with what is known when it is read."""

    statement: Statement
    context: Context
    carried: Carried

    @property
    def scopes(self) -> Scopes:
        return self.carried.scopes

    @property
    def paragraph(self) -> int:
        return self.statement.sentence.paragraph


def told_in(
    statement: Statement, context: Context, carried: Carried
) -> tuple[tuple[Told, ...], Carried]:
    """What a statement tells of each of its figures, and what it leaves to the next."""
    roles = roles_of(statement, context.quantities)
    compared = {each.before: each for each in comparisons_in(statement, context.quantities, roles)}
    roles = tuple(_as_base(role, compared.get(role.figure)) for role in roles)
    before = [role.figure for role in roles if role.part is Part.BEFORE]
    timings, periods = timing_of(statement, context.quantities, before, carried.periods)
    scene = _Scene(statement, context, carried)
    found: list[Told] = []
    for role in roles:
        if role.figure not in compared:
            found.append(_timed(_told(scene, role, found), timings[role.figure]))
    for role in reversed(roles):
        if role.figure in compared:
            base = _base(scene, role, compared[role.figure], found)
            found.append(_timed(base, timings[role.figure]))
    found.sort(key=lambda told: told.figure)
    for figure in statement.bracketed:
        found.append(_timed(_bracketed(scene, figure, found), timings[figure]))
    scopes = _carried_scopes(scene, found)
    bases = {each.after for each in compared.values()}
    found = [
        replace(told, sentence=statement.sentence.number, after=_left(scene, told, found, bases))
        for told in found
    ]
    current = [told for told in found if told.role.part in CURRENT and _can_be_meant(scene, told)]
    level = _carried_level(scene, current) if current else carried.level
    return tuple(found), Carried(scopes, periods, level)


def _left(
    scene: _Scene, told: Told, others: Sequence[Told], based: Collection[int | None]
) -> int | None:
    """The level that a figure has moved on from, where its subject is a pronoun for it."""
    role = told.role
    moved = role.part is Part.AFTER and role.direction and told.figure not in based
    if not moved or not _points_back(role):
        return None
    quantities = scene.context.quantities
    before = [each for each in _before(others, role) if each.role.part is not Part.RATE]
    level = before[-1] if before else scene.carried.level
    if level is None or level.modality is not told.modality:
        return None
    return level.figure if quantities[level.figure].unit == quantities[told.figure].unit else None


def _carried_level(scene: _Scene, current: Sequence[Told]) -> Told | None:
    """The one level that "this" may stand for in the next statement; None where two may."""
    last = current[-1]
    unit = scene.context.quantities[last.figure].unit
    alike = [each for each in current if scene.context.quantities[each.figure].unit == unit]
    return last if len(alike) == 1 else None


def _as_base(role: Role, base: Compared | None) -> Role:
    return role if base is None else Role(role.figure, role.kind, Part.BEFORE)


def _base(scene: _Scene, role: Role, base: Compared, others: Sequence[Told]) -> Told:
    """A figure that another is set beside: of the same subject, at another time."""
    for told in others:
        if told.figure == base.after:
            return _set_beside(role, base, told)
    quantities, level = scene.context.quantities, scene.carried.level
    if level is None or base.after is not None or not _opens_on(scene.statement, role):
        return _told(scene, role, _before(others, role))
    carried, printed = quantities[level.figure], quantities[role.figure]
    if (printed.unit and not is_same_unit(carried.unit, printed.unit)) or not is_like(
        printed, carried
    ):
        return _told(scene, role, _before(others, role))
    return _set_beside(role, base, level)


def _opens_on(statement: Statement, role: Role) -> bool:
    """Whether a statement goes on about the level before: "This compares with 1.4 million"."""
    first = statement.groups[role.figure][0]
    opening = statement.doc[: min(OPENING, first)]
    if any(lexicon().words.get(word.lower_) in DIRECTIONS for word in opening[:3]):
        return True
    return first <= OPENING and any(
        word.lower_ in POINTING | COMPARED
        or word.lemma_.lower() in BEATING
        or (word.pos_ == "NOUN" and group_of(word) in DIRECTIONS)
        for word in opening
    )


def _before(others: Sequence[Told], role: Role) -> list[Told]:
    return [told for told in others if told.figure < role.figure]


def _set_beside(role: Role, base: Compared, told: Told) -> Told:
    role = replace(role, kind=told.role.kind, direction=told.role.direction)
    return Told(
        role.figure, role, told.subject, modality=told.modality, of=told.figure, compared=base
    )


def _told(scene: _Scene, role: Role, earlier: Sequence[Told]) -> Told:
    head = scene.statement.head(role.figure)
    modality = modality_of(role.predicate if role.predicate is not None else head)
    whole = _whole(scene, role)
    anchor = _anchor(scene, role, earlier)
    if anchor is not None:
        subject = anchor.subject
        return Told(role.figure, role, subject, modality=modality, of=anchor.figure, whole=whole)
    phrase = _phrase(scene, role)
    if not phrase.words and earlier:
        return Told(role.figure, role, earlier[-1].subject, modality=modality, whole=whole)
    subject = _subject(scene, phrase)
    if role.gap is not None and earlier and not any(map(is_name, subject.scope)):
        subject = replace(subject, scope=earlier[-1].subject.scope)
    return Told(role.figure, role, subject, modality=modality, whole=whole)


def _phrase(scene: _Scene, role: Role) -> Phrase:
    if role.gap is not None:
        return gap_phrase(role.gap)
    if role.part is Part.LEVEL:
        plain = scene.context.quantities[role.figure].unit in ("", "person")
        counted = counted_phrase(scene.statement.head(role.figure), plain=plain)
        if counted.words:
            return counted
    return phrase_of(role.predicate) if role.predicate is not None else Phrase(())


def _whole(scene: _Scene, role: Role) -> Subject | None:
    """What a share is of: the phrase after "16.6 percent of"; None where it has none."""
    if role.part is not Part.SHARE:
        return None
    doc = scene.statement.doc
    last = scene.statement.groups[role.figure][1]
    if last + 2 >= len(doc) or doc[last + 1].lower_ != "of":
        return None
    heads = [word for word in doc[last + 1].rights if word.pos_ in ("NOUN", "PROPN", "PRON")]
    if not heads:
        return None
    words = tuple(phrase_words(heads[0]))
    measure = measured(words, scene.context.models)
    names = names_in(words, scene.scopes.short)
    narrowing = frozenset(measure.narrowing)
    scope = (names or scene.scopes.story) | narrowing
    return Subject(measure.name, tuple(sorted(scope)), sign=measure.sign)


def _subject(scene: _Scene, phrase: Phrase) -> Subject:
    """The measure and the scope of a phrase; its period is set later."""
    measure = measured(phrase.words, scene.context.models)
    grouped = measure.known and not measured(phrase.actor, scene.context.models).known
    scope = scope_of(phrase, measure, grouped, (scene.scopes, scene.paragraph))
    return Subject(measure.name, tuple(sorted(scope)), sign=measure.sign)


def _anchor(scene: _Scene, role: Role, earlier: Sequence[Told]) -> Told | None:
    """The level before a rate or share that has no subject of its own: ", up 6.2 percent"."""
    levels = [told for told in earlier if _can_be_meant(scene, told)]
    if role.part in LEVELS:
        return None
    if not levels:
        opening = scene.statement.doc[0].lower_
        meant = role.part is Part.SHARE or opening in ("that", "this")
        back = meant and _points_back(role, ("that", "this", "which"))
        return scene.carried.level if back else None
    if role.part is Part.SHARE:
        current = [told for told in levels if told.role.part in CURRENT]
        return (current or levels)[-1]
    same = [told for told in levels if _same_word(told.role.predicate, role.predicate)]
    if same:
        after = [told for told in same if told.role.part is not Part.BEFORE]
        return after[0] if after else None
    if role.predicate is None or role.predicate.pos_ in ("VERB", "AUX"):
        return None
    last = scene.statement.groups[levels[-1].figure][1]
    first = scene.statement.groups[role.figure][0]
    if any(word.lower_ in THEN for word in scene.statement.doc[last + 1 : first]):
        return None
    names_its_own = any(word.i > last for word in phrase_of(role.predicate).words)
    return None if names_its_own else levels[-1]


def _can_be_meant(scene: _Scene, told: Told) -> bool:
    unit = scene.context.quantities[told.figure].unit
    return told.role.part in LEVELS and unit not in DURATIONS


def _points_back(role: Role, pronouns: Collection[str] = POINTING) -> bool:
    """Whether the subject is a pronoun for the figure before: "That represented 53 percent".

    It must open its clause: "who say this" does not.
    """
    if role.predicate is None:
        return False
    words = phrase_of(role.predicate).words
    if len(words) != 1 or words[0].lower_ not in pronouns:
        return False
    before = words[0].nbor(-1) if words[0].i else None
    return before is None or before.is_punct or before.pos_ in ("CCONJ", "SCONJ", "ADV")


def _same_word(a: Token | None, b: Token | None) -> bool:
    return a is not None and b is not None and a.i == b.i


def _bracketed(scene: _Scene, figure: int, earlier: Sequence[Told]) -> Told:
    """A figure in brackets speaks of the one before them."""
    quantities = scene.context.quantities
    before = [told for told in earlier if quantities[told.figure].end <= quantities[figure].start]
    owner = max(before, key=lambda told: quantities[told.figure].end, default=None)
    role = _bracketed_role(scene, figure, owner)
    if owner is None:
        return Told(figure, role, Subject())
    if owner.of is not None and role.part is Part.RATE:
        return replace(owner, figure=figure, role=role)
    return replace(owner, figure=figure, role=role, of=owner.figure)


def _bracketed_role(scene: _Scene, figure: int, owner: Told | None) -> Role:
    quantity = scene.context.quantities[figure]
    if quantity.unit != "percent":
        after = scene.context.text[quantity.end : quantity.end + 24].partition(")")[0].split()
        moved = DIRECTIONS.get(lexicon().nouns.get(after[0].lower(), ""), 0) if after else 0
        if moved:
            return Role(figure, Kind.DIFFERENCE, Part.AMOUNT, direction=moved)
        return Role(figure, Kind.LEVEL, Part.LEVEL)
    before = scene.context.text[max(quantity.start - 12, 0) : quantity.start]
    inside = before.rpartition("(")[2].lower().split()
    for word in inside:
        direction = DIRECTIONS.get(lexicon().words.get(word, ""), 0)
        if direction:
            return Role(figure, Kind.CHANGE, Part.RATE, direction=direction)
    if owner is not None and owner.role.kind is Kind.DIFFERENCE:
        return replace(owner.role, figure=figure, kind=Kind.CHANGE, part=Part.RATE)
    signed = "+" in inside or quantity.text[:1] in "+-−" or quantity.number < 0
    if signed:
        direction = -1 if quantity.number < 0 else 1
        return Role(figure, Kind.CHANGE, Part.RATE, direction=direction)
    return Role(figure, Kind.SHARE, Part.SHARE)


def _timed(told: Told, timing: Timing) -> Told:
    period = timing.period
    if told.role.part is Part.BEFORE and not timing.own:
        period = timing.base
    subject = replace(told.subject, period=period)
    return replace(told, subject=subject, base=timing.base, certain=timing.certain)


def _carried_scopes(scene: _Scene, told: Sequence[Told]) -> Scopes:
    scopes = [frozenset(filter(is_name, each.subject.scope)) for each in told]
    last = next((scope for scope in scopes if scope), frozenset[str]())
    story = scene.scopes.story or last
    return replace(scene.scopes, story=story, last=last or story, paragraph=scene.paragraph)
