"""A network with a memory gives words the very vectors that it gives them without."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from factcheck.reading import embedding
from factcheck.reading.embedding import remember_forms
from factcheck.reading.language import UNUSED, origin

SENTENCES = (
    "Sales of its five leaves rose to 3.5 million as the firm leaves Leeds.",
    "Sales rose; sales rose.",
    "",
    "The firm leaves Leeds.",
)


@pytest.fixture
def remembering() -> Language:
    language = spacy.load(origin().pipeline, exclude=UNUSED)
    remember_forms(language)
    return language


def _tensors(language: Language) -> list[np.ndarray]:
    return [doc.tensor for doc in language.pipe(SENTENCES)]


@pytest.mark.parametrize("most", [embedding.MOST_FORMS, 3])
def test_vectors_are_those_of_spacy(
    plain: Language, remembering: Language, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(embedding, "MOST_FORMS", most)
    expected = _tensors(plain)
    for _ in range(2):  # worked out, then remembered
        for known, told in zip(_tensors(remembering), expected, strict=True):
            assert np.array_equal(known, told)


def test_a_form_is_worked_out_once(remembering: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    list(remembering.pipe(SENTENCES))
    network = remembering.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    mixing = network.get_ref("embed").layers[0].layers[1]
    monkeypatch.setattr(mixing, "_func", lambda *_, **__: pytest.fail("worked out again"))
    words = Doc(remembering.vocab, words=["Sales", "rose"])
    network.layers[0]([words], is_train=False)
    with pytest.raises(pytest.fail.Exception):
        network.layers[0]([Doc(remembering.vocab, words=["London"])], is_train=False)


def test_a_network_of_other_first_layers_is_left_as_it_is() -> None:
    language = spacy.blank("en")
    language.add_pipe(
        "tok2vec",
        config={
            "model": {
                "@architectures": "spacy.Tok2Vec.v2",
                "embed": {
                    "@architectures": "spacy.CharacterEmbed.v2",
                    "width": 8,
                    "rows": 10,
                    "nM": 4,
                    "nC": 2,
                    "include_static_vectors": False,
                },
                "encode": {
                    "@architectures": "spacy.MaxoutWindowEncoder.v2",
                    "width": 8,
                    "depth": 1,
                    "window_size": 1,
                    "maxout_pieces": 2,
                },
            }
        },
    )
    before = [layer.name for layer in language.get_pipe("tok2vec").model.walk()]  # type: ignore[attr-defined]
    remember_forms(language)
    after = [layer.name for layer in language.get_pipe("tok2vec").model.walk()]  # type: ignore[attr-defined]
    assert before == after
