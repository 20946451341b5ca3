"""The remembering ruler does to every word what spaCy's own does."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from factcheck.reading.language import UNUSED, origin
from factcheck.reading.ruling import NAME, remember_rules

# With rules of several words ("let's", "ain't", "there are"), of a word's form, of its
# dependency ("her" as an object), of spaces, and with the same words in several uses.
SENTENCES = (
    "Let's say that sales rose to 3.5 million, and they ain't going to fall.",
    "There are 12 schools that have closed since May, but nobody has told her.",
    "Her firm did not make 40 cars; it did well, though it won't say so.",
    "But for the rain, those who do the work would have done more of it.",
    "That was the most that its 300 workers had ever been paid.",
    "Spaces  in  the\nmiddle of 5 words.",
    "",
)


@pytest.fixture(scope="module")
def remembering() -> Language:
    language = spacy.load(origin().pipeline, exclude=UNUSED)
    remember_rules(language)
    return language


def test_it_takes_the_place_of_the_ruler(remembering: Language) -> None:
    assert NAME in remembering.pipe_names
    assert "attribute_ruler" not in remembering.pipe_names


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_word_is_ruled_as_by_spacy(
    plain: Language, remembering: Language, sentence: str
) -> None:
    for _ in range(2):  # worked out, then remembered
        ruled = remembering(sentence)
        told = [(word.pos_, word.lemma_, str(word.morph)) for word in ruled]
        assert told == [(word.pos_, word.lemma_, str(word.morph)) for word in plain(sentence)]


def test_rules_that_look_at_more_are_left_to_spacy() -> None:
    language = spacy.load(origin().pipeline, exclude=UNUSED)
    ruler = language.get_pipe("attribute_ruler")
    ruler.add([[{"SHAPE": "dd"}]], {"LEMMA": "number"})  # type: ignore[attr-defined]
    remember_rules(language)
    assert NAME not in language.pipe_names
    assert language("It sold 12 cars.")[2].lemma_ == "number"
