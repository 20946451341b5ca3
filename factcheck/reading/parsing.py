"""Parsing: the sentences that carry figures, simplified for the parser and parsed in one batch.

A parser trained on plain prose stumbles over brackets, "year-on-year" and "24.46 trillion
yuan". What matters to the arithmetic is read from them elsewhere, so the parser is given
the sentence without them, and each figure in one of a few canonical forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Token

from factcheck.quantity import Form, Quantity
from factcheck.reading.layout import Sentence
from factcheck.reading.periods import PeriodMention
from factcheck.reading.tokens import Between, tokenizable

BRACKET = re.compile(r"[(\[][^()\[\]\n]{0,200}[)\]]")
# What leads in a period that stands apart: "in the", "from", "compared with the".
LEAD_IN = re.compile(
    r"(?:\b(?:in|during|over|for|at|on|by|from|than|through|versus|against|between"
    r"|compared\s+(?:with|to)|relative\s+to|as\s+of)\s+)(?:the\s+|a\s+)?$",
    re.IGNORECASE,
)
SCALES = {
    Fraction(1000): "thousand",
    Fraction(10**6): "million",
    Fraction(10**9): "billion",
    Fraction(10**12): "trillion",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """A parsed sentence.

    Attributes:
        sentence: where it stands.
        doc: its simplified words with tags, lemmas and heads.
        offsets: for each word, its character offset in the article's text.
        groups: for each figure outside brackets (index into the article's quantities) the
            first and last word that stand for it.
        bracketed: indices of the figures inside brackets.
        periods: the mentions of periods inside the sentence.
        passed: those of the sentences before it in its paragraph that carry no figure.
    """

    sentence: Sentence
    doc: Doc
    offsets: tuple[int, ...]
    groups: dict[int, tuple[int, int]]
    bracketed: tuple[int, ...]
    periods: tuple[PeriodMention, ...]
    passed: tuple[PeriodMention, ...] = ()

    def head(self, figure: int) -> Token:
        """The word of a figure's group on which the group hangs."""
        first, last = self.groups[figure]
        for word in self.doc[first : last + 1]:
            if not first <= word.head.i <= last or word.head.i == word.i:
                return word
        return self.doc[last]


class _Word(NamedTuple):
    """A word of the article as spaCy splits it, and where it begins."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class _Draft:
    """A sentence on its way to the parser."""

    sentence: Sentence
    words: tuple[str, ...]
    offsets: tuple[int, ...]
    groups: dict[int, tuple[int, int]]
    bracketed: tuple[int, ...]
    periods: tuple[PeriodMention, ...]
    passed: tuple[PeriodMention, ...] = ()


@dataclass(frozen=True, slots=True)
class Printed:
    """An article's text with what was found in it before any parsing."""

    text: str
    sentences: tuple[Sentence, ...]
    quantities: tuple[Quantity, ...]
    periods: tuple[PeriodMention, ...]


def parse(nlp: Language, printed: Printed) -> tuple[Statement, ...]:
    """The statements of all sentences that carry a figure, in order."""
    drafts = list(_drafts(nlp, printed))
    parsed = nlp.pipe([_one_sentence(nlp, draft.words) for draft in drafts])
    return tuple(
        Statement(
            draft.sentence,
            doc,
            draft.offsets,
            draft.groups,
            draft.bracketed,
            draft.periods,
            draft.passed,
        )
        for draft, doc in zip(drafts, parsed, strict=True)
    )


def _one_sentence(nlp: Language, words: Sequence[str]) -> Doc:
    starts: list[bool | int | None] = [place == 0 for place in range(len(words))]
    return Doc(nlp.vocab, words=list(words), sent_starts=starts)


def _drafts(nlp: Language, printed: Printed) -> Iterator[_Draft]:
    figures = Between(list(enumerate(printed.quantities)), lambda each: each[1].start)
    mentions = Between(printed.periods, lambda period: period.start)
    passed: tuple[PeriodMention, ...] = ()
    paragraph = -1
    for sentence in printed.sentences:
        inside = figures.within(sentence)
        periods = tuple(mentions.within(sentence))
        before = passed if sentence.paragraph == paragraph else ()
        paragraph = sentence.paragraph
        if inside:
            words = _words_of(nlp, printed.text, sentence)
            draft = _draft(printed.text, sentence, words, inside, periods)
            yield replace(draft, passed=before)
        passed = () if inside else (*before, *periods)


def _words_of(nlp: Language, text: str, sentence: Sentence) -> list[_Word]:
    """The words of a sentence; a blank lies between sentences, so that none is of two."""
    split = nlp.make_doc(tokenizable(text[sentence.start : sentence.end]))
    return [_Word(token.text, sentence.start + token.idx) for token in split if not token.is_space]


def _draft(
    text: str,
    sentence: Sentence,
    words: Sequence[_Word],
    inside: Sequence[tuple[int, Quantity]],
    periods: tuple[PeriodMention, ...],
) -> _Draft:
    dropped = _dropped(text, sentence, periods, [quantity for _, quantity in inside])
    bracketed = tuple(i for i, q in inside if any(low <= q.start < high for low, high in dropped))
    open_figures = {i: q for i, q in inside if i not in bracketed}
    spans = [(q.start, q.end, i) for i, q in open_figures.items()]
    kept: list[str] = []
    offsets: list[int] = []
    groups: dict[int, tuple[int, int]] = {}
    for word in words:
        figure = _figure_at(word, spans)
        if figure is not None and figure not in groups:
            quantity = open_figures[figure]
            canonical = canonical_words(quantity)
            groups[figure] = (len(kept), len(kept) + len(canonical) - 1)
            kept += canonical
            offsets += [quantity.start] * len(canonical)
        elif figure is None and not _is_within(word, dropped):
            kept.append(word.text)
            offsets.append(word.start)
    return _Draft(sentence, tuple(kept), tuple(offsets), groups, bracketed, periods)


def _is_within(word: _Word, spans: Sequence[tuple[int, int]]) -> bool:
    return any(low <= word.start < high for low, high in spans) if spans else False


def _figure_at(word: _Word, spans: Sequence[tuple[int, int, int]]) -> int | None:
    """The first figure whose span a word meets."""
    start, end = word.start, word.start + len(word.text)
    for low, high, figure in spans:
        if start < high and low < end:
            return figure
    return None


def canonical_words(quantity: Quantity) -> list[str]:
    """The words that stand for a figure: "24.46 trillion dollars", "6.2 percent", "1200"."""
    digits = quantity.text[
        quantity.number_start - quantity.start : quantity.number_end - quantity.start
    ].split()
    number = digits[0] if digits and quantity.form is not Form.WORDS else "40"
    scale = [SCALES[quantity.scale]] if quantity.scale in SCALES else []
    if quantity.unit == "percent":
        return [number, "percent"]
    if quantity.unit == "percentage point":
        return [number, "percentage", "points"]
    if len(quantity.unit) == 3 and quantity.unit.isupper():
        return [number, *scale, "dollars"]
    if quantity.unit:
        return [number, *scale, _plural(quantity.unit)]
    return [number, *scale]


def _plural(unit: str) -> str:
    noun = (unit.split("/", maxsplit=1)[0].split() or ["unit"])[-1]
    return {"person": "people", "foot": "feet"}.get(
        noun, "dollars" if noun.isupper() else f"{noun}s"
    )


def _dropped(
    text: str,
    sentence: Sentence,
    periods: tuple[PeriodMention, ...],
    quantities: Sequence[Quantity],
) -> list[tuple[int, int]]:
    """What the parser does not see: brackets, and periods that stand apart."""
    spans = [match.span() for match in BRACKET.finditer(text, sentence.start, sentence.end)]
    spans = [
        span
        for span in spans
        if not any(q.start < span[0] and span[1] <= q.end for q in quantities)
    ]
    for period in periods:
        if text[period.end : period.end + 2] in ("'s", "’s"):
            continue
        lead_in = LEAD_IN.search(text, max(sentence.start, period.start - 24), period.start)
        if lead_in is not None:
            spans.append((lead_in.start(), period.end))
        elif period.comparative:
            spans.append((period.start, period.end))
    return spans
