"""Everyday ways of writing: each passage is sound, and is found out where one figure slips.

The catalogues go through the forms that each rule knows, one after another, as newsrooms
write them. Of each form the first passage runs by default, the others where time allows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import factcheck
from factcheck.readers.webpage import read_page

HERE = Path(__file__).parent
EVERYDAY, CATALOGUES = HERE / "everyday.txt", sorted(HERE.glob("catalogue_*.txt"))


def findings(text: str, published: str = "") -> list[str]:
    """The messages of what is reported."""
    when = date.fromisoformat(published) if published else None
    article = read_page(text) if text.startswith("<") else text.replace("\\n", "\n")
    checks = factcheck.check(article, published=when).to_dict()["checks"]
    return [
        each["message"]
        for each in checks
        if each["status"] == "inconsistent" and each["severity"] != "note"
    ]


def passages(path: Path, part: int) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The passages of a part of a file, and whether each is the first of its form."""
    first = False
    for line in path.read_text("utf-8").split("---\n")[part].splitlines():
        if line.startswith("#") or not line:
            first = True
            continue
        yield tuple(line.split(" || ")), first
        first = False


def cases(part: int) -> list[object]:
    """Everyday passages and the first of each form; the others of the catalogues are slow."""
    found: list[object] = [fields for fields, _ in passages(EVERYDAY, part)]
    for path in CATALOGUES:
        for fields, first in passages(path, part):
            shown = first and path.stem.count("_") == 1
            marks = () if shown else (pytest.mark.slow,)
            found.append(pytest.param(fields, marks=marks))
    return found


SLIPS = [fields for path in (EVERYDAY, *CATALOGUES) for fields, _ in passages(path, 0)]


@pytest.mark.parametrize("fields", cases(0))
def test_a_slip_is_found(fields: tuple[str, ...]) -> None:
    text, old, new, *published = fields
    assert old in text
    assert findings(text.replace(old, new, 1), *published)


@pytest.mark.slow
@pytest.mark.parametrize("fields", SLIPS)
def test_the_same_without_a_slip_is_sound(fields: tuple[str, ...]) -> None:
    text, _, _, *published = fields
    assert findings(text, *published) == []


@pytest.mark.parametrize("fields", cases(1))
def test_what_looks_alike_is_sound(fields: tuple[str, ...]) -> None:
    assert findings(*fields) == []
