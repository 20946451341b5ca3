"""Lemmas: spaCy's lemmatizer with a memory, and with an index.

What it makes of a form with its part of speech and morphology is the same every time, and it
works it out anew for most words of each text. To do so it goes through a list of all nouns or
verbs, word by word: two thirds of what it costs to find the heads of all words of a text.
"""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc

NAME, LEMMATIZER, INDEX = "remembering_lemmatizer", "lemmatizer", "lemma_index"
# The ways of lemmatizing that look at nothing else of a word.
MODES = frozenset({"rule", "lookup"})
SEEN: list[int | str] = ["ORTH", "POS", "MORPH", "LEMMA"]


@Language.factory(NAME)
def _remembering(nlp: Language, name: str) -> RememberingLemmatizer:
    lemmatizer = nlp.get_pipe(LEMMATIZER)
    assert isinstance(lemmatizer, Lemmatizer)
    return RememberingLemmatizer(lemmatizer)


def remember_lemmas(nlp: Language) -> None:
    """Put a remembering lemmatizer in the place of a pipeline's own, where its mode allows it."""
    if LEMMATIZER not in nlp.pipe_names:
        return
    lemmatizer = nlp.get_pipe(LEMMATIZER)
    if isinstance(lemmatizer, Lemmatizer) and lemmatizer.mode in MODES:
        nlp.add_pipe(NAME, after=LEMMATIZER)
        nlp.disable_pipe(LEMMATIZER)


class RememberingLemmatizer:
    """Does as the lemmatizer does, from memory where it can."""

    def __init__(self, lemmatizer: Lemmatizer) -> None:
        self._lemmatizer = lemmatizer
        self._known: dict[tuple[int, int, int], int] = {}
        if lemmatizer.lookups.has_table(INDEX):
            table = lemmatizer.lookups.get_table(INDEX)
            for part_of_speech, words in list(table.items()):
                table[part_of_speech] = _Indexed(words)

    def __call__(self, doc: Doc) -> Doc:
        """A document with a lemma for each word that the rules gave none."""
        overwrite = self._lemmatizer.overwrite
        for word, (form, use, morphology, given) in zip(
            doc, doc.to_array(SEEN).tolist(), strict=True
        ):
            if given and not overwrite:
                continue
            key = (form, use, morphology)
            lemma = self._known.get(key)
            if lemma is None:
                told = self._lemmatizer.lemmatize(word)[0]
                lemma = self._known[key] = doc.vocab.strings.add(told)
            word.lemma = lemma
        return doc


class _Indexed(list[str]):
    """A list of words that knows at once whether a word is one of them."""

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__(words)
        self._all = frozenset(self)

    def __contains__(self, word: object) -> bool:
        return word in self._all
