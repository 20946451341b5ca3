"""Cues: words right at a figure that settle what it is, whatever the tree says.

"Up 6.2 percent", "a 5 percent increase", "2.9 percent lower".
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement

DIRECTIONS = {"rise": 1, "fall": -1}
HEDGES = frozenset(
    "about around some roughly approximately nearly almost just only over more less than an "
    "estimated close least as most much many further another well slightly even still by".split()
)
COMPARATIVES = frozenset({"higher", "lower", "larger", "smaller", "bigger", "greater"})
# "Slipped below 400": a mark that a level passes, and no change.
MARKS = frozenset({"above", "below"})
MORE = frozenset({"more", "less", "fewer"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A word at a figure; direction 1 or -1, 0 where it only compares."""

    word: Token
    direction: int


def change_cue(statement: Statement, figure: int) -> Cue | None:
    """The word that makes a figure a change: "up", "increase", "lower"."""
    first, last = statement.groups[figure]
    left = _left(statement, first)
    marks = left is not None and left.lower_ in MARKS
    if left and not marks and (direction := _direction(lexicon().words.get(left.lower_))):
        return Cue(left, direction)
    return _change_noun(statement, last) or _change_word(statement, last)


def _change_noun(statement: Statement, last: int) -> Cue | None:
    """A noun of change after a figure, over an adjective or two: "a 5 percent annual rise"."""
    for word in statement.doc[last + 1 : last + 3]:
        direction = _direction(lexicon().nouns.get(word.lemma_.lower()))
        if word.pos_ in ("NOUN", "PROPN", "VERB") and direction:
            return Cue(word, direction)
        if word.pos_ not in ("ADJ", "NOUN"):
            return None
    return None


def _change_word(statement: Statement, last: int) -> Cue | None:
    """A word of change right after a figure: "2.9 percent lower", "17 percent down at"."""
    after = statement.doc[last + 1 : last + 3]
    direction = _direction(lexicon().words.get(after[0].lower_)) if len(after) else 0
    if not direction:
        return None
    reached = len(after) > 1 and after[1].lower_ in ("at", "on", ",", ".")
    return Cue(after[0], direction) if reached or after[0].lower_ not in ("up", "down") else None


def _direction(group: str | None) -> int:
    return DIRECTIONS.get(group or "", 0)


def _left(statement: Statement, first: int) -> Token | None:
    """The nearest word before a figure that is neither hedge, article nor punctuation."""
    for index in range(first - 1, max(first - 5, -1), -1):
        word = statement.doc[index]
        if word.is_punct:
            return None
        if word.lower_ in ("at", "to") and word.nbor().lower_ in HEDGES:
            continue
        if word.pos_ == "DET" or (word.lower_ in HEDGES and not _is_comparative(word)):
            continue
        return word
    return None


def _is_comparative(word: Token) -> bool:
    """Whether "more" or "less" is a word of change; before "than" it is a hedge."""
    if word.lower_ not in MORE:
        return False
    return word.i + 1 >= len(word.doc) or word.nbor().lower_ != "than"
