"""Modality: whether a figure is told as a fact, a forecast, or denied."""

from __future__ import annotations

from spacy.tokens import Token

from factcheck.claim import Modality
from factcheck.reading.lexicon import lexicon


def modality_of(word: Token) -> Modality:
    """The modality of what a word and the clauses above it say."""
    verbs = lexicon().verbs
    for above in (word, *word.ancestors):
        if above.pos_ not in ("VERB", "AUX", "NOUN"):
            continue
        if above.pos_ != "NOUN" and verbs.get(above.lemma_.lower()) == "plan":
            return Modality.FORECAST
        for child in above.children:
            if child.dep_ == "neg":
                return Modality.NEGATED
            if child.dep_ == "aux" and verbs.get(child.lemma_.lower()) == "plan":
                return Modality.FORECAST
        if verbs.get(above.lemma_.lower()) == "say":
            break
    return Modality.ACTUAL
