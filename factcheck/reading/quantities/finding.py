"""Finding the quantities of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.quantity import Form, Quantity
from factcheck.reading.periods import find_periods
from factcheck.reading.quantities.context import Surroundings
from factcheck.reading.quantities.digits import numeral_at, run_end
from factcheck.reading.quantities.distractors import not_numbers
from factcheck.reading.quantities.figure import Figure, Numeral
from factcheck.reading.quantities.finishing import quantity_of
from factcheck.reading.quantities.heads import MINUS_SIGNS, minus_before, sign_before
from factcheck.reading.quantities.joining import joined
from factcheck.reading.quantities.loose import is_length, with_loose
from factcheck.reading.quantities.numerals import GLYPHS
from factcheck.reading.quantities.scope import spread
from factcheck.reading.quantities.sifting import is_figure
from factcheck.reading.quantities.tails import tail_of
from factcheck.reading.quantities.wording import START, with_part, wording_at

# Each begins with a set of letters, which is looked for faster; a word with the letter before it.
DIGIT = re.compile(rf"[.\d{''.join(GLYPHS)}](?:(?<!\.)|\d)")
WORD = re.compile(rf"[^\w-](?i:{START})")


def find_quantities(text: str, *, loose: bool = False) -> tuple[Quantity, ...]:
    """The quantities of ``text`` in its order, none over another.

    Dates, clock times, scores, names with numbers and the like are none. ``loose`` adds the
    counts that no check has a use for (see loose.py). Linear in the length of the text;
    never raises.
    """
    around = Surroundings(text)
    barred = _barred(text, loose)
    figures = [figure for figure in _figures(around, barred) if is_figure(figure, text)]
    found = spread((quantity_of(figure, text) for figure in joined(figures, text)), text)
    return with_loose(found, text) if loose else found


def _figures(around: Surroundings, barred: list[tuple[int, int]]) -> Iterator[Figure]:
    """Every number with what it prints around it, dates and other distractors left out."""
    text = around.text
    done = bar = 0
    for start in _candidates(text):
        if start < done:
            continue
        while bar < len(barred) and barred[bar][1] <= start:
            bar += 1
        if bar < len(barred) and barred[bar][0] <= start:
            done = barred[bar][1]
            continue
        numeral = _numeral(text, start)
        if numeral is None:
            done = run_end(text, start)
            continue
        figure = _figure(numeral, around, done)
        done = figure.end
        yield figure


def _candidates(text: str) -> list[int]:
    """Where a digit or a word is that a number may begin with, in order."""
    words = (word.start() for word in WORD.finditer(f"\n{text}"))
    return sorted((*words, *(digit.start() for digit in DIGIT.finditer(text))))


def _barred(text: str, loose: bool) -> list[tuple[int, int]]:
    """The passages that hold no quantity, merged where they overlap."""
    spans = not_numbers(text)
    spans += [
        (mention.start, mention.end)
        for mention in find_periods(text, None)
        if not (loose and is_length(mention))
    ]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _numeral(text: str, start: int) -> Numeral | None:
    if text[start].isalpha():
        return wording_at(text, start)
    if text[start] == "." and start and (text[start - 1].isalnum() or text[start - 1] == "."):
        start += 1
    numeral = numeral_at(text, start)
    if numeral is None or numeral.form is Form.MALFORMED:
        return numeral
    return with_part(text, numeral)


def _figure(numeral: Numeral, around: Surroundings, done: int) -> Figure:
    sign, start = sign_before(numeral, around)
    tail = tail_of(numeral, sign, around)
    if sign and around.text[numeral.start - 1] in MINUS_SIGNS:
        return Figure(max(start, done), numeral, tail, sign, True)
    minus = minus_before(around.text, start)
    if minus is not None and minus >= done:
        return Figure(minus, numeral, tail, sign, True)
    return Figure(max(start, done), numeral, tail, sign)
