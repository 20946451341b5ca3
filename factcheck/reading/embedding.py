"""Embedding: what spaCy's network makes of a word by itself, with a memory.

The network first looks at each word's form alone, its beginning, ending and shape, and only then
at the words around it. The first of these is the same for a form every time, to the last bit,
and takes a third of the network's time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model

TOK2VEC, FEATURES = "tok2vec", "extract_features"
# Each form takes some 600 bytes; when there are so many, the memory begins anew.
MOST_FORMS = 30_000
Vectors = list[Any]


def remember_forms(nlp: Language) -> None:
    """Give a pipeline's network a memory, where its first layers look at words one by one."""
    if TOK2VEC not in nlp.pipe_names:
        return
    network = nlp.get_pipe(TOK2VEC).model  # type: ignore[attr-defined]
    embed = network.maybe_get_ref("embed")
    if embed is not None and embed.layers and embed.layers[0].name == FEATURES:
        network.replace_node(embed, _remembering(embed))


def _remembering(embed: Model[Any, Any]) -> Model[Any, Any]:
    memory = _Memory(embed)
    return Model("remembering", memory.forward, dims={"nO": embed.get_dim("nO")}, layers=[embed])


class _Memory:
    """The vectors of forms, each form by all the features that the network sees of it."""

    def __init__(self, embed: Model[Any, Any]) -> None:
        self._embed = embed
        self._features, *self._rest = embed.layers
        self._known: dict[bytes, Any] = {}

    def forward(
        self, _model: Model[Any, Any], docs: Sequence[Doc], is_train: bool
    ) -> tuple[Vectors, Callable[[Any], Any]]:
        """The vectors of all words of each document; those that train get the network's own."""
        if is_train or not docs:
            return self._embed(docs, is_train=is_train)
        features = self._features.predict(docs)
        seen = np.concatenate(features)
        forms = seen.view(f"V{seen.itemsize * seen.shape[1]}").ravel().tolist()
        known = self._known_of(forms, seen)
        vectors = np.array([known[form] for form in forms], dtype="float32")
        ends = np.cumsum([len(each) for each in features])
        return np.split(vectors, ends[:-1]), _untrained

    def _known_of(self, forms: Sequence[bytes], seen: Any) -> dict[bytes, Any]:
        """What is known of some forms, after what is new of them was worked out."""
        known = self._known
        new = {form: at for at, form in enumerate(forms) if form not in known}
        if not new:
            return known
        if len(known) > MOST_FORMS:
            # Others may still read the old memory.
            known = self._known = {}
            new = {form: at for at, form in enumerate(forms)}
        worked: Any = [seen[list(new.values())]]
        for layer in self._rest:
            worked = layer.predict(worked)
        known.update(zip(new, (vector.copy() for vector in worked[0]), strict=True))
        return known


def _untrained(_gradient: Any) -> Any:
    raise NotImplementedError("what is remembered cannot be trained")
