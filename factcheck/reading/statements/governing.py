"""Governing: which way the last word of rise or fall before another one says a level has moved."""

from __future__ import annotations

from spacy.tokens import Token

from factcheck.reading.lexicon import lexicon
from factcheck.reading.statements.cues import DIRECTIONS, MORE
from factcheck.reading.statements.roles import group_of, mover_of

# Words that begin another clause, where a comparison has ended.
BREAKING = frozenset("while whereas but although though because which who since when".split())
# Words of a move through zero, of which no level is above the other as printed.
TURNING = frozenset(
    "switch switched switching swing swung swinging turned turning reversal".split()
)
PARTICLES = ("ADV", "ADP", "PRT")


def governed_direction(word: Token) -> int:
    """The direction of the last verb or noun of rise or fall before a word: 1, -1 or 0."""
    for index in range(word.i - 1, -1, -1):
        each = word.doc[index]
        if _ends(each):
            return 0
        direction = 0 if each.dep_ == "compound" else _moves(each)
        if direction and not _is_moved(each) and mover_of(each) is each:
            return _by_verb(each, word, direction)
        said = said_by(each)
        if said and each.pos_ in (*PARTICLES, "ADJ") and each.lower_ not in MORE:
            return 0 if _is_up_to(each) else said
    return 0


def said_by(word: Token) -> int:
    """The direction of a word that is neither verb nor noun: "up", "lower"."""
    return DIRECTIONS.get(lexicon().words.get(word.lower_, ""), 0)


def _moves(word: Token) -> int:
    return DIRECTIONS.get(group_of(word) or "", 0)


def _ends(word: Token) -> bool:
    return word.lower_ in BREAKING or word.text == ";" or word.lower_ in TURNING


def _by_verb(mover: Token, word: Token, direction: int) -> int:
    """The direction of a verb before a noun of rise or fall, which is what it moves.

    "Revised down its forecast of growth to"; in "increases to return it from", "value-added"
    nothing is said of the level at all.
    """
    if mover.i and mover.nbor(-1).text == "-":
        return 0
    between = mover.doc[mover.i + 1 : word.i]
    # "An increase from 350" says it by itself.
    if mover.pos_ not in ("NOUN", "PROPN") or not between:
        return direction
    if any(each.tag_ == "VB" and each.nbor(-1).lower_ == "to" for each in between):
        return 0
    for each in reversed(list(mover.doc[: mover.i])):
        if _ends(each):
            break
        told = _moves(each) if each.pos_ == "VERB" else 0
        told = told or (said_by(each) if each.pos_ in PARTICLES else 0)
        if told:
            return told
    return direction


def _is_moved(noun: Token) -> bool:
    """Whether a noun of change is itself what moves: "raised the reduction to 10 percent".

    So is what a noun is of or for: "cut its forecast for growth from 2.5 percent".
    """
    if noun.pos_ == "NOUN" and noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head
    if noun.pos_ != "NOUN" or noun.dep_ not in ("dobj", "nsubj", "nsubjpass"):
        return False
    return group_of(noun.head) in DIRECTIONS


def _is_up_to(word: Token) -> bool:
    """Whether "up" only bounds what follows: "loans up to 75 lakh"."""
    return word.lower_ == "up" and word.i + 1 < len(word.doc) and word.nbor().lower_ == "to"
