"""Measures: what a noun phrase measures, canonical through the models, else its lemmas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from factcheck.domain import Models
from factcheck.reading.statements.names import is_place
from factcheck.reading.statements.subjects import CARRIERS

# Words beside a measure that do not narrow it.
NEUTRAL = frozenset(
    "total overall combined whole entire annual yearly monthly quarterly weekly daily value volume "
    "goods merchandise good commodity country nation national nationwide aggregate own bilateral "
    "number amount figure latest official two-way foreign month period year quarter week day half "
    "cumulative same overall fiscal financial previous last first second third next".split()
)


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure with its sign, -1 where the phrase names the negative ("deficit").

    ``rest`` are the words of the phrase beside the measure's own; ``narrowing`` the lemmas
    of those that make it the measure of a part ("agricultural");
    ``known`` says that a domain model has it.
    """

    name: str
    rest: tuple[Token, ...] = ()
    narrowing: frozenset[str] = frozenset()
    sign: int = 1
    known: bool = False


def measured(words: Sequence[Token], models: Models) -> Measured:
    """The measure of a noun phrase, given as its words in order."""
    best = _longest_term([word.lower_ for word in words], models)
    if best is None:
        return _open_measure(words)
    name, sign, start, length = best
    rest = tuple(word for at, word in enumerate(words) if not start <= at < start + length)
    return Measured(name, rest, _narrowing(rest), sign, known=True)


@cache
def _terms(models: Models) -> dict[tuple[str, ...], tuple[str, int]]:
    """Every way of writing a measure, as words, with its name and sign."""
    found: dict[tuple[str, ...], tuple[str, int]] = {}
    for measure in models.measures:
        for sign, terms in ((1, measure.terms), (-1, measure.negative)):
            for term in terms:
                found.setdefault(tuple(term.split()), (measure.name, sign))
    return found


@cache
def _most_words(models: Models) -> int:
    """How many words the longest way of writing a measure has."""
    return max(map(len, _terms(models)), default=0)


def _longest_term(words: list[str], models: Models) -> tuple[str, int, int, int] | None:
    terms = _terms(models)
    for length in range(min(_most_words(models), len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            found = terms.get(tuple(words[start : start + length]))
            if found is not None:
                return (*found, start, length)
    return None


def _narrowing(words: Sequence[Token]) -> frozenset[str]:
    return frozenset(word.lemma_.lower() for word in words if _says_what(word))


def _says_what(word: Token) -> bool:
    """Whether a word of a phrase tells what is measured: no name, no neutral word."""
    return (
        word.pos_ in ("NOUN", "ADJ")
        and not is_place(word.text)
        and NEUTRAL.isdisjoint((word.lower_, word.lemma_.lower()))
    )


def _open_measure(words: Sequence[Token]) -> Measured:
    """The lemmas of the nouns and adjectives, in the order of the text."""
    lemmas = [word.lemma_.lower() for word in words if _says_what(word)]
    return Measured(" ".join(lemma for lemma in lemmas if lemma not in CARRIERS), tuple(words))
