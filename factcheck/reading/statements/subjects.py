"""Subjects: the noun phrase that a figure speaks of, found through its predicate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from factcheck.reading.lexicon import lexicon
from factcheck.reading.statements.cues import DIRECTIONS
from factcheck.reading.statements.roles import group_of

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
# Dependents that tell something else of the phrase, not what it is.
ASIDE = frozenset({"relcl", "acl", "appos", "advcl", "cc", "conj", "punct", "parataxis"})
# Prepositions whose complement says what a change is of: "a rise in exports".
OF_CHANGE = frozenset({"in", "of", "for", "on"})
# Nouns that carry a figure and say nothing of what it measures: "a total of 5 million".
CARRIERS = frozenset(
    "total value volume amount number level figure sum record peak high low average mean maximum "
    "minimum estimate forecast worth size addition height range cost lot".split()
)
# The words that stand for the units of figures in the parsed sentence.
FIGURES = frozenset({"percent", "dollars", "points"})
PRENOMINAL = frozenset({"compound", "amod", "nmod", "poss"})
CLIMB = 6


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase as its words in order, and the clause's actor where that is another."""

    words: tuple[Token, ...]
    actor: tuple[Token, ...] = ()


def gap_phrase(noun: Token) -> Phrase:
    """The phrase of a subject whose verb is left out."""
    return Phrase(tuple(word for word in phrase_words(noun) if word.i <= noun.i))


def phrase_of(predicate: Token) -> Phrase:
    """The phrase whose figure a predicate gives; empty where there is none."""
    if predicate.pos_ in ("NOUN", "PROPN") and group_of(predicate) in DIRECTIONS:
        return _of_change(predicate)
    head = subject_of(predicate)
    if head is None:
        return Phrase(())
    complement = _measured_in(head)
    words = complement or tuple(phrase_words(head))
    return Phrase(words, _actor(predicate, head))


def counted_phrase(head: Token, *, plain: bool) -> Phrase:
    """The phrase of a figure that its own noun measures: "a surplus of", "1,200 workers".

    ``head`` is the word of the figure on which it hangs; ``plain`` says that it has no unit.
    Empty where the noun is none or only carries the figure ("a total of").
    """
    noun = _own_noun(head, plain=plain)
    if noun is None or noun.lemma_.lower() in CARRIERS or group_of(noun) is not None:
        return Phrase(())
    words = tuple(word for word in phrase_words(noun) if not _within_figure(word, head))
    verb = _clause_verb(noun)
    subject = subject_of(verb) if verb is not None else None
    if subject is None or subject in words:
        return Phrase(words)
    return Phrase(words, tuple(phrase_words(subject)))


def _own_noun(head: Token, *, plain: bool) -> Token | None:
    above = head.head
    if head.dep_ == "pobj" and above.lower_ == "of" and above.head.pos_ in ("NOUN", "PROPN"):
        return above.head if above.head.i < head.i else None
    if head.dep_ in ("nummod", "compound", "nmod", "amod", "quantmod") and above.i > head.i:
        return above if above.pos_ == "NOUN" and (plain or head.dep_ != "nummod") else None
    return None


def _within_figure(word: Token, head: Token) -> bool:
    return word.i == head.i or head in word.ancestors


def _of_change(noun: Token) -> Phrase:
    """ "A growth of 7.1 percent in foreign trade": the complement, else what the noun has."""
    complement = _measured_in(noun)
    modifiers = tuple(
        word
        for word in noun.lefts
        if word.dep_ in PRENOMINAL and word.pos_ != "NUM" and not _is_figure(word)
    )
    verb = _clause_verb(noun)
    subject = subject_of(verb) if verb is not None else None
    actor = () if subject is None else tuple(phrase_words(subject))
    if complement:
        return Phrase(complement, actor)
    nouns = tuple(
        part for word in modifiers for part in phrase_words(word) if part.pos_ in ("NOUN", "PROPN")
    )
    if any(word.pos_ == "NOUN" for word in nouns):
        return Phrase(nouns, actor)
    return Phrase(actor or nouns)


def _measured_in(noun: Token) -> tuple[Token, ...]:
    """The complement that says of what a change is, if the noun names a change."""
    if group_of(noun) not in DIRECTIONS:
        return ()
    verb = _clause_verb(noun)
    beside = [] if verb is None else [word for word in verb.rights if word.i > noun.i]
    for preposition in (*_prepositions(noun), *beside):
        if preposition.dep_ != "prep" or preposition.lower_ not in OF_CHANGE:
            continue
        for complement in preposition.rights:
            if complement.pos_ in ("NOUN", "PROPN") and not _is_figure(complement):
                return tuple(phrase_words(complement))
    return ()


def _prepositions(noun: Token) -> list[Token]:
    """Those of the noun, and of the figure that it takes: "growth of 7.1 percent in trade"."""
    own = [word for word in noun.rights if word.dep_ == "prep"]
    figures = [word for each in own for word in each.rights if _is_figure(word)]
    return own + [word for figure in figures for word in figure.rights]


def _is_figure(word: Token) -> bool:
    return any(child.pos_ == "NUM" for child in word.lefts)


def _clause_verb(word: Token) -> Token | None:
    for ancestor in word.ancestors:
        if ancestor.pos_ in ("VERB", "AUX"):
            return ancestor
    return None


def subject_of(predicate: Token) -> Token | None:
    """The head of the subject of a verb, or of what the verb hangs on."""
    word = predicate
    for _ in range(CLIMB):
        for child in word.children:
            if child.dep_ in SUBJECTS and not _is_relative(child):
                return child
        beside = _noun_before(word)
        if beside is not None:
            return _whole_phrase(beside)
        if word.dep_ in ("acl", "relcl") and word.head.pos_ in NOMINAL:
            return _whole_phrase(word.head)
        if word.head.i == word.i:
            break
        word = word.head
    return None


def _noun_before(word: Token) -> Token | None:
    """The noun right before a verb, or before "up" in a headline, whatever its head is."""
    index = word.i - 1
    while index > 0 and word.pos_ != "ADV" and word.doc[index].pos_ in ("ADV", "AUX", "PART"):
        index -= 1
    noun = word.doc[index] if index >= 0 else None
    if noun is None or noun.pos_ not in ("NOUN", "PROPN"):
        return None
    return None if _is_figure(noun) else noun


def _whole_phrase(noun: Token) -> Token:
    """The head of the phrase that a noun closes: "value" of "the value of imports"."""
    for _ in range(CLIMB):
        if noun.dep_ == "conj" and noun.head.pos_ in NOMINAL and not _is_figure(noun.head):
            noun = noun.head
        elif noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ in NOMINAL:
            noun = noun.head.head
    return noun


def _is_relative(word: Token) -> bool:
    return word.tag_ in ("WDT", "WP") or word.lower_ in ("which", "that", "who")


def _actor(predicate: Token, subject: Token) -> tuple[Token, ...]:
    """The main clause's subject, for a clause that only adds to it: "with trade reaching"."""
    if predicate.tag_ not in ("VBG", "VBN"):
        return ()
    verbs = lexicon().verbs
    for verb in (predicate, *predicate.ancestors):
        if verb.pos_ not in ("VERB", "AUX") or verbs.get(verb.lemma_) == "say":
            continue
        for child in verb.children:
            if child.dep_ in SUBJECTS and child.i != subject.i and not _is_relative(child):
                named = [word for word in verb.children if word.dep_ == "attr"]
                return tuple(word for head in (child, *named) for word in phrase_words(head))
    return ()


def phrase_words(head: Token) -> Iterator[Token]:
    """The words of a noun phrase in order, without clauses and asides of it."""
    words: list[Token] = []
    _collect(head, words, top=True)
    return iter(sorted(words, key=lambda word: word.i))


def _collect(word: Token, words: list[Token], *, top: bool) -> None:
    words.append(word)
    for child in word.children:
        joined = child.dep_ in ("cc", "conj") and _joins(child)
        if child.dep_ in ASIDE and not joined:
            continue
        if child.dep_ in SUBJECTS or (child.lower_ in FIGURES and _is_figure(child)):
            continue
        if child.pos_ in ("VERB", "AUX") and child.dep_ not in PRENOMINAL:
            continue
        _collect(child, words, top=False)


def _joins(child: Token) -> bool:
    """Whether "and" joins nouns into one phrase: "imports and exports"."""
    return child.pos_ in ("CCONJ", "NOUN", "PROPN") and not any(
        word.pos_ == "NUM" for word in child.subtree
    )
