"""What the tests of reading share: the language model with nothing of ours in it."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from factcheck.reading.language import UNUSED, origin


@pytest.fixture(scope="session")
def plain() -> Language:
    return spacy.load(origin().pipeline, exclude=UNUSED)
