"""Beside: the words at a figure: right before and after it, and those of its neighbourhood."""

from __future__ import annotations

import re

from factcheck.quantity import Quantity
from factcheck.reading.statements.cues import HEDGES

LOOK = 40
BEFORE = re.compile(r"(?P<word>[A-Za-z]++|[(\[,;:–—-])[\s$£€]*+$")
AFTER = re.compile(r"\s*(?P<word>[A-Za-z]+|[)(\],.;:–—-])")
# Words that say something, by their letters alone: "exports", "voters", "Norway".
SAYING = re.compile(r"[^\W\d_]{4,}")
NEIGHBOURHOOD = 70
WORD = re.compile(r"[A-Za-z]+|[()\[\],;:%$£€–—-]")
# A full stop before a space ends what is said beside a figure.
STOP = re.compile(r"\n|[.!?](?=\s)")
MOST_WORDS = 10
EMPTY = frozenset(
    "about after against also among around been before being below between compared could down "
    "during earlier from fell have higher into just last least less like lower more most nearly "
    "only over part percent rose said same some than that their them then there these they this "
    "those through time told total under until were what when where which while will with would "
    "year years million billion trillion month months week today according".split()
)
ARTICLES = frozenset({"a", "an", "the", "its", "their", "his", "her"})


def lead_of(text: str, quantity: Quantity) -> str:
    """The word or bracket that leads to a figure, in lower case; "" where there is none."""
    end = quantity.start
    start = max(0, end - LOOK)
    while match := BEFORE.search(text[start:end]):
        word = match["word"].lower()
        if word not in HEDGES and word not in ARTICLES:
            return word
        end = start + match.start()
    return ""


def follow_of(text: str, quantity: Quantity) -> str:
    """The word or mark right after a figure, in lower case."""
    match = AFTER.match(text, quantity.end, quantity.end + LOOK)
    return match["word"].lower() if match else ""


def around(text: str, quantity: Quantity) -> frozenset[str]:
    """The words near a figure that say something, up to the ends of its line."""
    start = max(text.rfind("\n", 0, quantity.start) + 1, quantity.start - NEIGHBOURHOOD)
    end = text.find("\n", quantity.end, quantity.end + NEIGHBOURHOOD)
    end = quantity.end + NEIGHBOURHOOD if end < 0 else end
    words = SAYING.findall(f"{text[start : quantity.start]} {text[quantity.end : end]}".lower())
    return frozenset(word.removesuffix("s") for word in words if word not in EMPTY)


def words_before(text: str, quantity: Quantity, earlier: int) -> tuple[str, ...]:
    """The words before a figure in lower case, the nearest first, back to the place ``earlier``.

    That is the end of the figure before; no further than the start of its sentence.
    """
    said = text[max(earlier, quantity.start - NEIGHBOURHOOD, 0) : quantity.start]
    said = STOP.split(said)[-1]
    return tuple(word.lower() for word in reversed(WORD.findall(said)))[:MOST_WORDS]


def words_after(text: str, quantity: Quantity, later: int) -> tuple[str, ...]:
    """The words after a figure in lower case, the nearest first, up to the place ``later``."""
    said = text[quantity.end : min(later, quantity.end + NEIGHBOURHOOD)]
    return tuple(word.lower() for word in WORD.findall(STOP.split(said)[0]))[:MOST_WORDS]
