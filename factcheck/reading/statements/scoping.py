"""Scoping: whose figure it is, named in its phrase or carried from the story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from factcheck.reading.lexicon import lexicon
from factcheck.reading.statements.measures import Measured
from factcheck.reading.statements.names import is_place, names_in
from factcheck.reading.statements.subjects import SUBJECTS, Phrase, phrase_words

# Prepositions that tie a figure to a partner: "trade with the US", "exports to the country".
PARTNER = frozenset({"with", "to", "from"})
BLOC_WORDS = frozenset({"partner", "country", "nation", "bloc", "economy", "member", "region"})


@dataclass(frozen=True, slots=True)
class Scopes:
    """What scopes are carried: the story's own, and that of the last statement.

    ``short`` maps acronyms to the names they stand for.
    """

    short: Mapping[str, str]
    story: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    paragraph: int = -1


def scope_of(
    phrase: Phrase, measure: Measured, grouped: bool, context: tuple[Scopes, int]
) -> frozenset[str]:
    """The names and narrowing words that say whose figure a phrase gives.

    ``grouped`` says that the phrase's actor may be a group of people or firms ("private
    enterprises ..., with trade reaching"); ``context`` is what is carried, and the paragraph.
    """
    scopes, paragraph = context
    own = names_in(phrase.words, scopes.short) or _owner(phrase.words, scopes.short)
    partner = _partner(measure.rest, scopes.short)
    narrowing = frozenset(word for word in measure.narrowing if word not in BLOC_WORDS)
    if own or partner:
        return own | partner | narrowing | (scopes.story if partner else frozenset())
    inherited = _actor_scope(phrase.actor, scopes, grouped=grouped)
    if not inherited:
        inherited = scopes.last if paragraph == scopes.paragraph else scopes.story
    return inherited | narrowing


def _owner(words: Sequence[Token], short: Mapping[str, str]) -> frozenset[str]:
    """Whose "its" is: the names of who is said to say it ("Volvo said its exports fell")."""
    for word in words:
        if word.tag_ != "PRP$":
            continue
        for ancestor in word.ancestors:
            if lexicon().verbs.get(ancestor.lemma_.lower()) != "say":
                continue
            for child in ancestor.children:
                if child.dep_ in SUBJECTS:
                    return names_in(phrase_words(child), short)
    return frozenset()


def _partner(words: Sequence[Token], short: Mapping[str, str]) -> frozenset[str]:
    """The partner that a preposition names; a marker where it names none ("to the country")."""
    for word in words:
        if word.lower_ not in PARTNER or word.pos_ not in ("ADP", "SCONJ", "PART"):
            continue
        complement = [w for child in word.rights for w in child.subtree]
        if not complement:
            continue
        names = names_in(complement, short)
        if names:
            return names
        return frozenset({" ".join(w.lemma_.lower() for w in complement if w.pos_ != "DET")})
    return frozenset()


def _actor_scope(actor: Iterable[Token], scopes: Scopes, *, grouped: bool) -> frozenset[str]:
    """The names of the main clause's actor; a group as its lemmas ("private enterprise")."""
    words = tuple(actor)
    names = names_in(words, scopes.short)
    if not grouped or len(names) > 1 or not any(word.tag_ == "NNS" for word in words):
        return names
    group = [
        word.lemma_.lower()
        for word in words
        if word.pos_ in ("NOUN", "ADJ") and not is_place(word.text)
    ]
    return (names or scopes.story) | {" ".join(group)}
