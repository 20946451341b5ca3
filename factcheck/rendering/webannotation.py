"""Web Annotation (W3C): findings as annotations that other programs can lay over the story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from factcheck.outcome import Outcome
from factcheck.rendering.selecting import Selecting
from factcheck.report import Check

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation_record(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """A page of annotations, one a finding, each with a target for every figure of it.

    Positions count Unicode code points, and quotations quote, the text that the Web Annotation
    Data Model says: that of the file as it stands; of HTML and XML without tags and with
    character references resolved; in JSON that of the member; of documents as it was read.
    """
    items = [each for outcome in outcomes for each in _annotations(outcome)]
    ids = "\n".join(item["id"] for item in items)
    return {
        "@context": CONTEXT,
        "id": _identity(f"page\n{ids}"),
        "type": "AnnotationPage",
        "partOf": {
            "id": _identity(f"collection\n{ids}"),
            "type": "AnnotationCollection",
            "label": "factcheck",
            "total": len(items),
        },
        "startIndex": 0,
        "items": items,
    }


def _identity(words: str) -> str:
    """The same IRI for the same words."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, words)}"


def _annotations(outcome: Outcome) -> list[dict[str, Any]]:
    selecting = Selecting(outcome.report)
    return [_annotation(outcome, check, selecting) for check in outcome.findings]


def _annotation(outcome: Outcome, check: Check, selecting: Selecting) -> dict[str, Any]:
    figures = dict.fromkeys((*check.suspects, *check.figures))
    severity = check.severity.value if check.severity else "error"
    told = [check.message, check.equation, check.slip or ""]
    body = {
        "type": "TextualBody",
        "purpose": "commenting",
        "format": "text/plain",
        "language": "en",
        "value": "\n".join(filter(None, told)),
    }
    tags = [
        {"type": "TextualBody", "purpose": "tagging", "value": tag}
        for tag in (check.rule, severity)
    ]
    source = quote(outcome.name if outcome.path == "-" else outcome.path)
    return {
        "id": f"urn:factcheck:{outcome.fingerprints[check.id]}:{quote(outcome.name)}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": [body, *tags],
        "target": [{"source": source, "selector": selecting.figure(each)} for each in figures],
    }
