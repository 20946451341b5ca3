"""Assembling: the figures of one statement, each with what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from factcheck.reading.parsing import Statement
from factcheck.reading.statements.brackets import bracketed
from factcheck.reading.statements.carrying import (
    base_of,
    before_it,
    carried_level,
    left_level,
    points_back,
)
from factcheck.reading.statements.comparisons import THEN, Compared, comparisons_in
from factcheck.reading.statements.measures import measured
from factcheck.reading.statements.modality import modality_of
from factcheck.reading.statements.names import is_name, names_in
from factcheck.reading.statements.roles import Part, Role, roles_of
from factcheck.reading.statements.scene import CURRENT, LEVELS, Carried, Context, Scene, Told
from factcheck.reading.statements.scoping import Scopes, scope_of
from factcheck.reading.statements.subjects import (
    Phrase,
    counted_phrase,
    gap_phrase,
    phrase_of,
    phrase_words,
)
from factcheck.reading.statements.timing import Timing, timing_of
from factcheck.subject import Subject


def told_in(
    statement: Statement, context: Context, carried: Carried
) -> tuple[tuple[Told, ...], Carried]:
    """What a statement tells of each of its figures, and what it leaves to the next."""
    roles = roles_of(statement, context.quantities)
    compared = {each.before: each for each in comparisons_in(statement, context.quantities, roles)}
    roles = tuple(_as_base(role, compared.get(role.figure)) for role in roles)
    before = [role.figure for role in roles if role.part is Part.BEFORE]
    timings, periods = timing_of(statement, context.quantities, before, carried.periods)
    scene = Scene(statement, context, carried)
    found: list[Told] = []
    for role in roles:
        if role.figure not in compared:
            found.append(_timed(_told(scene, role, found), timings[role.figure]))
    for role in reversed(roles):
        if role.figure in compared:
            base = base_of(scene, role, compared[role.figure], found)
            base = base or _told(scene, role, before_it(found, role))
            found.append(_timed(base, timings[role.figure]))
    found.sort(key=lambda told: told.figure)
    for figure in statement.bracketed:
        found.append(_timed(bracketed(scene, figure, found), timings[figure]))
    scopes = _carried_scopes(scene, found)
    bases = {each.after for each in compared.values()}
    found = [
        replace(
            told, sentence=statement.sentence.number, after=left_level(scene, told, found, bases)
        )
        for told in found
    ]
    current = [told for told in found if told.role.part in CURRENT and scene.can_be_meant(told)]
    level = carried_level(scene, current) if current else carried.level
    return tuple(found), Carried(scopes, periods, level)


def _as_base(role: Role, base: Compared | None) -> Role:
    return role if base is None else Role(role.figure, role.kind, Part.BEFORE)


def _told(scene: Scene, role: Role, earlier: Sequence[Told]) -> Told:
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


def _phrase(scene: Scene, role: Role) -> Phrase:
    if role.gap is not None:
        return gap_phrase(role.gap)
    if role.part is Part.LEVEL:
        plain = scene.context.quantities[role.figure].unit in ("", "person")
        counted = counted_phrase(scene.statement.head(role.figure), plain=plain)
        if counted.words:
            return counted
    return phrase_of(role.predicate) if role.predicate is not None else Phrase(())


def _whole(scene: Scene, role: Role) -> Subject | None:
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


def _subject(scene: Scene, phrase: Phrase) -> Subject:
    """The measure and the scope of a phrase; its period is set later."""
    measure = measured(phrase.words, scene.context.models)
    grouped = measure.known and not measured(phrase.actor, scene.context.models).known
    scope = scope_of(phrase, measure, grouped, (scene.scopes, scene.paragraph))
    return Subject(measure.name, tuple(sorted(scope)), sign=measure.sign)


def _anchor(scene: Scene, role: Role, earlier: Sequence[Told]) -> Told | None:
    """The level before a rate or share that has no subject of its own: ", up 6.2 percent"."""
    levels = [told for told in earlier if scene.can_be_meant(told)]
    if role.part in LEVELS:
        return None
    if not levels:
        opening = scene.statement.doc[0].lower_
        meant = role.part is Part.SHARE or opening in ("that", "this")
        back = meant and points_back(role, ("that", "this", "which"))
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


def _same_word(a: Token | None, b: Token | None) -> bool:
    return a is not None and b is not None and a.i == b.i


def _timed(told: Told, timing: Timing) -> Told:
    period = timing.period
    if told.role.part is Part.BEFORE and not timing.own:
        period = timing.base
    subject = replace(told.subject, period=period)
    return replace(told, subject=subject, base=timing.base, certain=timing.certain)


def _carried_scopes(scene: Scene, told: Sequence[Told]) -> Scopes:
    scopes = [frozenset(filter(is_name, each.subject.scope)) for each in told]
    last = next((scope for scope in scopes if scope), frozenset[str]())
    story = scene.scopes.story or last
    return replace(scene.scopes, story=story, last=last or story, paragraph=scene.paragraph)
