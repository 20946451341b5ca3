"""Roles: what each figure of a statement is to the word that governs it.

"Imports grew 0.2 percent to 16.75 trillion yuan": the predicate is "grew", a rise; the
percentage is its rate, the amount after "to" its level afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from spacy.tokens import Span, Token

from factcheck.claim import Kind
from factcheck.quantity import Quantity
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.cues import DIRECTIONS, HEDGES, change_cue

SHARE_NOUNS = frozenset({"share", "proportion", "stake", "portion", "slice"})
GAP_PREPOSITIONS = frozenset({"to", "at", "by"})
PHRASE = frozenset({"NOUN", "PROPN", "ADJ", "DET", "PART", "PRON"})
REVISED = frozenset({"revised", "amended", "corrected", "restated"})
AGE = " of age"
# What is said hangs on the verb of saying: "..., he added".
SPOKEN = frozenset({"ccomp", "parataxis"})
CLIMB = 6


class Part(StrEnum):
    """The place of a figure in its statement."""

    LEVEL = "level"
    AFTER = "after"
    BEFORE = "before"
    RATE = "rate"
    AMOUNT = "amount"
    SHARE = "share"


# The parts of a move that are what it led to.
REACHED = frozenset({Part.AFTER, Part.LEVEL})


@dataclass(frozen=True, slots=True)
class Role:
    """A figure's part; ``predicate`` is the word that gives it, None where none does.

    ``gap`` is the noun of a subject whose verb is left out: "and imports 1.7 percent".
    """

    figure: int
    kind: Kind
    part: Part
    predicate: Token | None = None
    direction: int = 0
    gap: Token | None = None


@dataclass(frozen=True, slots=True)
class Predicate:
    """A word of the lexicon above a figure, with the preposition on the way to it."""

    word: Token
    group: str
    preposition: str


def roles_of(statement: Statement, quantities: Sequence[Quantity]) -> tuple[Role, ...]:
    """The role of each figure outside brackets, in the order of the text."""
    found: list[Role] = []
    for figure in sorted(statement.groups):
        role = _role(statement, figure, quantities[figure])
        unit = quantities[figure].unit
        alike = [each for each in found if quantities[each.figure].unit == unit]
        gap = gap_before(statement, figure) if found else None
        if gap is not None:
            role = _gapped(statement, role, gap, alike)
        else:
            role = _still_gapped(_coordinated(statement, role, found, alike), found)
        found.append(role)
    return tuple(found)


def _gapped(statement: Statement, role: Role, gap: Token, alike: Sequence[Role]) -> Role:
    """A figure whose verb is left out has the role of the last figure of its unit.

    With a base of its own it is a level: "sales rose to 9 from 8, profit to 3 from 2".
    """
    based = has_own_base(statement, role.figure)
    for sibling in reversed(alike):
        if sibling.part in REACHED or not (based or sibling.part is Part.SHARE):
            return replace(sibling, figure=role.figure, gap=gap)
    return replace(role, gap=gap)


def _still_gapped(role: Role, earlier: Sequence[Role]) -> Role:
    """What follows under the same left-out verb: "and imports 3 percent to 20 million"."""
    if not earlier or earlier[-1].gap is None or role.predicate is None:
        return role
    before = earlier[-1].predicate
    if before is not None and before.i == role.predicate.i:
        return replace(role, gap=earlier[-1].gap)
    return role


def gap_before(statement: Statement, figure: int) -> Token | None:
    """The noun of "and imports 1.7 percent" or ", imports to 16.7 billion"."""
    doc = statement.doc
    index = statement.groups[figure][0] - 1
    while index > 0 and (doc[index].lower_ in HEDGES or doc[index].lower_ in GAP_PREPOSITIONS):
        index -= 1
    inside = {i for first, last in statement.groups.values() for i in range(first, last + 1)}
    noun = doc[index]
    if index in inside or noun.pos_ not in ("NOUN", "PROPN") or group_of(noun) is not None:
        return None
    while index >= 0 and index not in inside and doc[index].pos_ in PHRASE:
        index -= 1
    opens = index >= 0 and (doc[index].pos_ in ("CCONJ", "SCONJ") or doc[index].text in ",;")
    return noun if opens and index not in inside else None


def _role(statement: Statement, figure: int, quantity: Quantity) -> Role:
    relative = quantity.unit == "percent"
    points = quantity.unit == "percentage point"
    changes = Kind.CHANGE if relative else Kind.POINTS if points else Kind.DIFFERENCE
    moved = Part.RATE if relative else Part.AMOUNT
    cue = change_cue(statement, figure)
    if relative and cue is None and _is_share(statement, figure):
        return Role(figure, Kind.SHARE, Part.SHARE, predicate_of(statement, figure, "share"))
    if cue is not None:
        return Role(figure, changes, moved, cue.word, cue.direction)
    predicate = _governing(statement, figure)
    if predicate is None or quantity.unit.endswith(AGE) or _is_revised(statement, figure):
        return Role(figure, Kind.POINTS if points else Kind.LEVEL, Part.LEVEL)
    if predicate.group == "share" and relative:
        return Role(figure, Kind.SHARE, Part.SHARE, predicate.word)
    if predicate.group not in DIRECTIONS:
        return Role(figure, Kind.LEVEL, Part.LEVEL, predicate.word)
    return _moved(predicate, figure, changes, moved)


def _moved(predicate: Predicate, figure: int, changes: Kind, moved: Part) -> Role:
    """The role under a verb or noun of rise or fall."""
    direction = DIRECTIONS[predicate.group]
    match predicate.preposition:
        case "to" | "at":
            return Role(figure, Kind.LEVEL, Part.AFTER, predicate.word, direction)
        case "from" | "against" | "with":
            return Role(figure, Kind.LEVEL, Part.BEFORE, predicate.word, direction)
        case "" | "by" | "of":
            return Role(figure, changes, moved, predicate.word, direction)
        case _:
            return Role(figure, Kind.LEVEL, Part.LEVEL)


def _is_share(statement: Statement, figure: int) -> bool:
    """Whether a percentage is one of something: "13 percent of", "a 16 percent share"."""
    _, last = statement.groups[figure]
    after = statement.doc[last + 1 : last + 3]
    if len(after) and after[0].lower_ == "of":
        return True
    if any(word.lemma_.lower() in SHARE_NOUNS for word in after):
        return True
    governing = _governing(statement, figure)
    return governing is not None and governing.group == "share"


def predicate_of(statement: Statement, figure: int, group: str) -> Token | None:
    """The word of this group that governs a figure, if one does."""
    predicate = _governing(statement, figure)
    return predicate.word if predicate is not None and predicate.group == group else None


def _governing(statement: Statement, figure: int) -> Predicate | None:
    """Climb the tree from a figure to the first word of the lexicon."""
    preposition = ""
    word = statement.head(figure)
    for _ in range(CLIMB):
        if word.head.i == word.i:
            return None
        word = word.head
        if word.pos_ == "ADP" or word.dep_ == "prep":
            if preposition in ("", "of"):
                preposition = word.lower_
            continue
        group = group_of(word)
        if group is not None:
            apart = any(each.text == ";" for each in _between(statement, figure, word))
            return (
                None
                if apart
                else Predicate(mover_of(word), group_of(mover_of(word)) or group, preposition)
            )
    return None


def mover_of(word: Token) -> Token:
    """The verb that moves a growth: "trimmed its forecast of growth to 2.1 percent"."""
    if word.lower_ != "growth":
        return word
    for above in islice(word.ancestors, CLIMB):
        if above.pos_ == "VERB" and group_of(above) in DIRECTIONS:
            return above
    return word


def _between(statement: Statement, figure: int, word: Token) -> Span:
    """The words from a figure to a word, whichever comes first."""
    first, last = statement.groups[figure]
    return statement.doc[last + 1 : word.i] if word.i > last else statement.doc[word.i + 1 : first]


def _is_revised(statement: Statement, figure: int) -> bool:
    """Whether a figure is one that another replaces: "203 million, revised from 207 million"."""
    first = statement.groups[figure][0]
    return any(word.lower_ in REVISED for word in statement.doc[max(0, first - 2) : first])


def group_of(word: Token) -> str | None:
    """The class of a verb or noun; a particle belongs to its verb ("edge up")."""
    words = lexicon()
    lemma = word.lemma_.lower()
    if word.pos_ in ("VERB", "AUX"):
        if any(child.dep_ in SPOKEN for child in word.children) and lemma in words.verbs:
            return "say" if words.verbs[lemma] in ("rise", "fall") else words.verbs[lemma]
        particles = [
            c.lower_ for c in word.children if c.dep_ in ("prt", "advmod") and c.i == word.i + 1
        ]
        for particle in particles:
            if f"{lemma} {particle}" in words.verbs:
                return words.verbs[f"{lemma} {particle}"]
        return words.verbs.get(lemma)
    if word.pos_ in ("NOUN", "PROPN"):
        return words.nouns.get(lemma)
    return None


def _coordinated(
    statement: Statement, role: Role, earlier: Sequence[Role], alike: Sequence[Role]
) -> Role:
    """A figure without a word of its own has the role of the one it is joined to."""
    before = earlier[-1].part is Part.BEFORE if len(earlier) > 1 else False
    rated = role.part is Part.RATE and alike[-1:] == earlier[-1:]
    listed = role.part is Part.BEFORE or (before and (role.part is Part.AMOUNT or rated))
    if listed and len(earlier) > 1 and has_own_base(statement, role.figure):
        reached = (each for each in reversed(earlier) if each.part in REACHED)
        return replace(next(reached, role), figure=role.figure)
    joined = role.predicate is None and role.part is Part.LEVEL and bool(alike)
    if not joined or alike[-1] != earlier[-1] or statement.head(role.figure).dep_ != "conj":
        return role
    return replace(earlier[-1], figure=role.figure)


def has_own_base(statement: Statement, figure: int) -> bool:
    """Whether another move begins at a figure: "to 4.0% from 4.4% and 2.1% from 2.8%"."""
    after = statement.groups[figure][1] + 1
    led = after < len(statement.doc) and statement.doc[after].lower_ == "from"
    return led and any(first == after + 1 for first, _ in statement.groups.values())
