"""Component: factcheck as a part of a spaCy pipeline, ``nlp.add_pipe("factcheck")``."""

from __future__ import annotations

from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from factcheck import Checker

EXTENSION = "factcheck"


@Language.factory("factcheck", default_config={"published": None})
def create(nlp: Language, name: str, published: str | None) -> Component:
    """The component; ``published`` is the ISO date that "Monday" is counted from."""
    return Component(published)


class Component:
    """Puts a report on ``doc._.factcheck``, with offsets into ``doc.text``.

    The report is read from the text alone, by a pipeline of factcheck's own, so the
    tokens and the other components of the host do not matter.
    """

    def __init__(self, published: str | None = None) -> None:
        from datetime import date

        self._published = date.fromisoformat(published) if published else None
        if not Doc.has_extension(EXTENSION):
            Doc.set_extension(EXTENSION, default=None)

    def __call__(self, doc: Doc) -> Doc:
        doc._.factcheck = _checker().check(doc.text, published=self._published)
        return doc


@cache
def _checker() -> Checker:
    """One checker for every component of the process: the language model is large."""
    return Checker()
