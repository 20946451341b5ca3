"""The remembering lemmatizer gives every word the lemma that spaCy's own gives."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from factcheck.reading.language import UNUSED, origin
from factcheck.reading.lemmas import LEMMATIZER, NAME, remember_lemmas

SENTENCES = (
    "Sales of its five leaves rose to 3.5 million as the firm leaves Leeds.",
    "The mice were better fed than the oxen that Zorblax's gloffers kept.",
    "THE WORST of the lying came when they were lying low.",
    "",
)


@pytest.fixture(scope="module")
def remembering() -> Language:
    language = spacy.load(origin().pipeline, exclude=UNUSED)
    remember_lemmas(language)
    return language


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_word_has_the_lemma_of_spacy(
    plain: Language, remembering: Language, sentence: str
) -> None:
    told = [word.lemma_ for word in plain(sentence)]
    for _ in range(2):  # worked out, then remembered
        assert [word.lemma_ for word in remembering(sentence)] == told


def test_it_takes_the_place_of_the_lemmatizer(remembering: Language) -> None:
    assert NAME in remembering.pipe_names
    assert LEMMATIZER not in remembering.pipe_names


def test_an_index_is_still_a_list(plain: Language, remembering: Language) -> None:
    tables = [
        pipeline.get_pipe(LEMMATIZER).lookups.get_table("lemma_index")  # type: ignore[attr-defined]
        for pipeline in (plain, remembering)
    ]
    assert tables[0]["noun"] == tables[1]["noun"]
    assert "leaf" in tables[1]["noun"]
    assert "leaves" not in tables[1]["noun"]


def test_a_lemmatizer_that_looks_at_more_is_left_to_spacy() -> None:
    language = spacy.load(origin().pipeline, exclude=(*UNUSED, LEMMATIZER))
    language.add_pipe("trainable_lemmatizer", LEMMATIZER)
    remember_lemmas(language)
    assert NAME not in language.pipe_names
