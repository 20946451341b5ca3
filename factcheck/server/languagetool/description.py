"""Description: the forms of ``/v2/check`` for OpenAPI, which FastAPI cannot see."""

from __future__ import annotations

from typing import Any

from factcheck.server.languagetool.languages import AUTOMATIC, LANGUAGES
from factcheck.server.languagetool.query import LEVELS
from factcheck.server.messages import EXAMPLE

RULES = {"type": "string", "description": "Names of rules, with commas between them."}
FIELDS: dict[str, dict[str, Any]] = {
    "text": {"type": "string", "description": "The text; either this or data."},
    "data": {
        "type": "string",
        "description": 'JSON with markup: {"annotation": [{"text": "A "}, {"markup": "<b>"}]}.',
    },
    "language": {"type": "string", "enum": [*LANGUAGES, AUTOMATIC]},
    "enabledRules": RULES,
    "disabledRules": RULES,
    "enabledOnly": {"type": "string", "enum": ["true", "false"]},
    "level": {"type": "string", "enum": list(LEVELS), "description": "picky: notes as well."},
}
EXAMPLE_FORM = {"text": EXAMPLE, "language": "en-US"}
CHECK_BODY = {
    "requestBody": {
        "required": True,
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": FIELDS,
                    "required": ["language"],
                    "oneOf": [{"required": ["text"]}, {"required": ["data"]}],
                },
                "example": EXAMPLE_FORM,
            }
        },
    }
}
CHECK_PARAMETERS = {
    "parameters": [
        {
            "name": name,
            "in": "query",
            "required": name in EXAMPLE_FORM,
            "schema": field,
            **({"example": EXAMPLE_FORM[name]} if name in EXAMPLE_FORM else {}),
        }
        for name, field in FIELDS.items()
        if name != "data"
    ]
}
MATCHES = {
    "type": "object",
    "required": ["software", "warnings", "language", "matches"],
    "properties": {
        "software": {"type": "object"},
        "warnings": {"type": "object"},
        "language": {"type": "object"},
        "matches": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "offset", "length", "replacements", "context", "rule"],
                "properties": {
                    "message": {"type": "string"},
                    "shortMessage": {"type": "string"},
                    "offset": {"type": "integer", "description": "UTF-16 code units."},
                    "length": {"type": "integer", "description": "UTF-16 code units."},
                    "replacements": {"type": "array", "items": {"type": "object"}},
                    "factcheck": {"type": "object", "description": "The checks and figures."},
                },
            },
        },
    },
}


def returns_matches() -> dict[int | str, dict[str, Any]]:
    """The success of a check."""
    content = {"application/json": {"schema": MATCHES}}
    return {200: {"description": "The matches.", "content": content}}
