"""Layout: the headline, paragraphs and sentences of a text, as offsets into it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

# A sentence ends at its mark, its closing quotes and brackets, then space: 'grew." The'.
SENTENCE_END = re.compile(r"[.!?]+[\"'”’)\]]*(?=\s+[\"'“‘(\[]?[A-Z0-9$£€¥])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Sgt|Col|St|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|etc|approx"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"|\b[A-Z](?:\.[A-Z])*)\.$"
)
# "No" is short for a number before one only.
ANSWER = re.compile(r"\b[Nn]o\.\s+\D$")
SPACE = re.compile(r"\s*")
FINAL = re.compile(r"[.!?:;][\"'”’)\]]*$")
# Where and when a story was filed, before its first words: "OSLO, Jan. 20, 2025 (Wire) - ".
DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z .'/-]{2,30})(?P<rest>[,(][^\n]{0,60}?)?\s(?P<dash>--?|[–—])\s+(?=\S)"
)
WORD = re.compile(r"\S{1,500}\s*")
DIGIT = re.compile(r"\d")
HEADLINE_LENGTH = 200
WRAPPED_LENGTH = 50
# More than any sentence has: what is longer is a list or a table in disguise. Each figure of a
# sentence is set beside all others, so that its time grows with their square.
MOST_CHARACTERS, MOST_NUMBERS = 2000, 100


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: offsets ``start`` to ``end``, counted through the article from 0."""

    number: int
    start: int
    end: int
    paragraph: int
    headline: bool = False


# The readers of one text ask for its sentences in turn.
@lru_cache(maxsize=8)
def sentences_of(text: str) -> tuple[Sentence, ...]:
    """All sentences in order; the first block is the headline if it looks like one."""
    found: list[Sentence] = []
    blocks = list(_paragraphs(text))
    for paragraph, (start, end) in enumerate(blocks):
        headline = paragraph == 0 and _is_headline([text[slice(*block)] for block in blocks])
        spans = [(start, end)] if headline else _sentences(text, start, end)
        found += [
            Sentence(len(found) + offset, low, high, paragraph, headline)
            for offset, (low, high) in enumerate(spans)
        ]
    return tuple(found)


def _is_headline(blocks: Sequence[str]) -> bool:
    """Whether the first block is a headline: below it is prose, and it was filed nowhere.

    Where no block ends like a sentence, all of them are lines of a list: quotations, dividends.
    """
    first, *others = blocks
    if len(first) > HEADLINE_LENGTH or FINAL.search(first):
        return False
    if others and not any(FINAL.search(each) for each in others):
        return False
    dateline = DATELINE.match(first)
    return dateline is None or not dateline["rest"]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Blocks between line ends; inside hard-wrapped text, between blank lines."""
    wrapped = _is_hard_wrapped(text)
    start: int | None = None
    end = position = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            start = position + len(line) - len(line.lstrip()) if start is None else start
            end = position + len(line.rstrip())
        joins = wrapped and len(line.rstrip()) >= WRAPPED_LENGTH
        if start is not None and not joins:
            yield start, end
            start = None
        position += len(line)
    if start is not None:
        yield start, end


def _is_hard_wrapped(text: str) -> bool:
    """Whether lines are broken inside sentences: many go on with a small letter."""
    lines = text.splitlines()
    pairs = [
        (line.rstrip(), following.lstrip())
        for line, following in pairwise(lines)
        if line.strip() and following.strip()
    ]
    broken = [pair for pair in pairs if not FINAL.search(pair[0])]
    going_on = sum(following[0].islower() for _, following in broken)
    enough = len(broken) >= 2 or all(len(line) >= WRAPPED_LENGTH for line, _ in broken)
    return going_on > 0 and enough and going_on * 3 >= len(broken)


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    dateline = DATELINE.match(text, start, end)
    low = start if dateline is None else dateline.end()
    for match in SENTENCE_END.finditer(text, start, end):
        before = max(low, match.start() - 12)
        if ABBREVIATION.search(text, before, match.start() + 1) and not ANSWER.search(
            text, before, match.end() + 2
        ):
            continue
        spans += _pieces(text, low, match.end())
        low = SPACE.match(text, match.end(), end).end()  # type: ignore[union-attr]
    if low < end:
        spans += _pieces(text, low, end)
    return spans


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, cut before a word where it grows too long to be one."""
    low, numbers = start, 0
    if end - start > MOST_CHARACTERS or len(DIGIT.findall(text, start, end)) > MOST_NUMBERS:
        for word in WORD.finditer(text, start, end):
            is_number = bool(DIGIT.search(word[0]))
            too_long = word.end() - low > MOST_CHARACTERS or numbers + is_number > MOST_NUMBERS
            if too_long and word.start() > low:
                yield low, word.start()
                low, numbers = word.start(), 0
            numbers += is_number
    yield low, end
