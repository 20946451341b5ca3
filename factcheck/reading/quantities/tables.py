"""Tables of forms: what a newsroom writes, to the name that we give it."""

from __future__ import annotations


def table(text: str) -> dict[str, str]:
    """The forms of a table, each to its name.

    A line is "name: form, form"; "barrel+" is short for "barrel, barrels".
    """
    found: dict[str, str] = {}
    for line in text.strip().splitlines():
        name, _, forms = line.strip().partition(": ")
        for form in forms.split(", "):
            if form.endswith("+"):
                found[form[:-1]] = found[f"{form[:-1]}s"] = name
            else:
                found[form] = name
    return found


def words(text: str) -> tuple[str, ...]:
    """The words of a text, in its order."""
    return tuple(text.split())
