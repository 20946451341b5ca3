"""Query: a request to check a text, as LanguageTool's clients make it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.server.languagetool.annotated import read_annotation
from factcheck.server.languagetool.languages import language_code

LEVELS = ("default", "picky")
CATEGORY = "FACTCHECK"


def read_query(fields: Mapping[str, str]) -> dict[str, Any]:
    """What a worker is asked to do for a form.

    Raises:
        ValueError: the form cannot be used; the message is one line.
    """
    if ("text" in fields) == ("data" in fields):
        raise ValueError("either the field text or the field data is needed")
    if "language" not in fields:
        raise ValueError("the field language is needed")
    code = language_code(fields["language"], fields.get("preferredVariants", ""))
    if code is None:
        raise ValueError(f"language {fields['language'][:20]!r} is not known; only English is")
    level = fields.get("level", LEVELS[0])
    if level not in LEVELS:
        raise ValueError("level is default or picky")
    as_it_is = [{"text": fields.get("text", "")}]
    return {
        "task": "languagetool",
        "annotation": read_annotation(fields["data"]) if "data" in fields else as_it_is,
        "language": code,
        "asked": fields["language"],
        "picky": level == "picky",
        "silenced": _silenced(fields),
    }


def _silenced(fields: Mapping[str, str]) -> dict[str, Any]:
    """Which rules are to keep silent: ``only`` these speak, if any, and never the ``others``.

    Names of rules that are LanguageTool's own mean nothing here.
    """
    enabled, disabled = _names(fields, "enabledRules"), _names(fields, "disabledRules")
    categories = _names(fields, "enabledCategories")
    if fields.get("enabledOnly", "").lower() not in ("true", "yes"):
        off = CATEGORY in _names(fields, "disabledCategories")
        return {"only": enabled if off else None, "others": disabled}
    if not enabled and not categories:
        raise ValueError("enabledOnly needs enabledRules or enabledCategories")
    return {"only": None if CATEGORY in categories else enabled, "others": disabled}


def _names(fields: Mapping[str, str], name: str) -> list[str]:
    return [each.strip() for each in fields.get(name, "").split(",") if each.strip()]
