"""Ranks: "China's second-largest trading partner", a place in an order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from spacy.tokens import Token

from factcheck.quantity import Form, Quantity
from factcheck.reading.lexicon import lexicon
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.names import names_in


@dataclass(frozen=True, slots=True)
class Rank:
    """A printed place in an order.

    ``word`` is the superlative; place counts from 1; order is "largest" or "smallest";
    among names what is ranked.
    """

    word: Token
    quantity: Quantity
    place: int
    order: str
    among: str


def ranks_of(text: str, statement: Statement, short: Mapping[str, str]) -> Iterator[Rank]:
    """The ranks that a statement prints, in the order of the text."""
    orders = lexicon().orders
    for word in statement.doc:
        order = orders.get(word.lower_.rpartition("-")[2])
        if order is None or word.tag_ not in ("JJS", "RBS", "JJ", "NN"):
            continue
        noun = word.head if word.head.pos_ in ("NOUN", "PROPN") else None
        if noun is None or noun.i < word.i:
            continue
        first = _first_word(word)
        place = _place(statement.doc[first].lower_.partition("-")[0]) if first <= word.i else 1
        among = _among(word, noun, short)
        start = statement.offsets[first]
        end = statement.offsets[word.i] + len(word.text)
        yield Rank(word, _quantity(text, start, end, place), place, order, among)


def _first_word(word: Token) -> int:
    """The index of the ordinal before a superlative, over a hyphen; else its own."""
    index = word.i - 1
    if index >= 0 and word.doc[index].text == "-":
        index -= 1
    if index >= 0 and word.doc[index].lower_ in lexicon().places:
        return index
    return word.i


def _place(ordinal: str) -> int:
    places = lexicon().places
    return places.index(ordinal) + 1 if ordinal in places else 1


def _among(word: Token, noun: Token, short: Mapping[str, str]) -> str:
    """The noun phrase that is ranked, with whose it is: "China trading partner"."""
    before = [w for w in noun.lefts if w.i != word.i and w.dep_ in ("poss", "compound", "amod")]
    owners = [part for w in before for part in w.subtree]
    names = sorted(names_in(owners, short))
    lemmas = [w.lemma_.lower() for w in before if w.i > word.i and not w.text[0].isupper()] + [
        noun.lemma_.lower()
    ]
    return " ".join([*names, *lemmas])


def _quantity(text: str, start: int, end: int, place: int) -> Quantity:
    return Quantity(
        text=text[start:end],
        start=start,
        end=end,
        number=Fraction(place),
        place=Fraction(1),
        coarse_place=Fraction(1),
        exact=True,
        form=Form.WORDS,
        number_start=start,
        number_end=end,
    )
