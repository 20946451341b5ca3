"""Skeleton: a text with one character for each figure, so that patterns see its words.

"Sales rose 4.2% to 1.8 million units." is "sales rose % to # units|": the marks are characters
that no text has, so that the words between figures can be matched whatever the figures are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.layout import Sentence, sentences_of

# A level, a percentage, percentage points, and what is no single number.
LEVEL, PERCENT, POINTS, OTHER = "\ue000", "\ue001", "\ue002", "\ue003"
MARKS = LEVEL + PERCENT + POINTS + OTHER
STOP = "|"
MARK_OF = {"percent": PERCENT, "percentage point": POINTS, "basis point": POINTS}
NO_LEVELS = frozenset({Kind.RANK, Kind.DATE, Kind.AGE, Kind.DURATION})
FORMS = frozenset({Form.DIGITS, Form.WORDS})
DOTS = re.compile(r"[.|](?:(?=\S)|(?<=[|])|(?<=\b[a-z]\.))")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The words of a text in lower case; each figure is one mark, each sentence ends in "|".

    Attributes:
        words: the text so written.
        figures: the claim at each mark, by its place in ``words``.
    """

    words: str
    figures: Mapping[int, Claim]


def skeleton_of(claims: Claims, text: str) -> Skeleton:
    """The skeleton of a text with all its figures."""
    parts: list[str] = []
    figures: dict[int, Claim] = {}
    length = 0
    waiting = [claim for claim in claims if claim.kind is not Kind.RANK]
    waiting.sort(key=lambda claim: claim.quantity.start, reverse=True)
    for sentence in sentences_of(text):
        place = sentence.start
        while waiting and waiting[-1].quantity.start < sentence.end:
            claim = waiting.pop()
            if claim.quantity.start < place:
                continue
            words = _plain(text[place : claim.quantity.start])
            length += len(words)
            figures[length] = claim
            parts += [words, mark_of(claim)]
            length += 1
            place = claim.quantity.end
        rest = _ended(text, place, sentence)
        parts.append(rest)
        length += len(rest)
    return Skeleton("".join(parts), figures)


def mark_of(claim: Claim) -> str:
    """The mark that stands for a figure."""
    quantity = claim.quantity
    written = quantity.form in FORMS or (quantity.form is Form.FRACTION and quantity.number > 1)
    single = quantity.upper is None and written and claim.kind not in NO_LEVELS
    return MARK_OF.get(quantity.unit, LEVEL) if single else OTHER


def _ended(text: str, place: int, sentence: Sentence) -> str:
    rest = _plain(text[place : sentence.end]) if place < sentence.end else ""
    return f"{rest.rstrip(' .!?')} {STOP} "


def _plain(words: str) -> str:
    """Words in lower case, in which no dot stands but those that end a sentence."""
    return DOTS.sub(" ", words.lower()).replace("\n", " ").replace("’", "'")
