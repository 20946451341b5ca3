"""Web Annotation (W3C): findings as annotations that other programs can lay over the story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from factcheck.outcome import Outcome
from factcheck.report import Check

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Characters before and after a figure, so that a quotation is found again.
AROUND = 32


def annotation_record(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """A page of annotations, one a finding, each with a target for every figure of it.

    Positions count Unicode code points of what was given; quotations are of the text as read.
    """
    items = [_annotation(outcome, check) for outcome in outcomes for check in outcome.findings]
    return {"@context": CONTEXT, "type": "AnnotationPage", "items": items}


def _annotation(outcome: Outcome, check: Check) -> dict[str, Any]:
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
    return {
        "id": f"urn:factcheck:{outcome.fingerprints[check.id]}:{quote(outcome.name)}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": [body, *tags],
        "target": [_target(outcome, figure) for figure in figures],
    }


def _target(outcome: Outcome, figure: str) -> dict[str, Any]:
    report = outcome.report
    quantity = report.figure(figure).claim.quantity
    start, end = quantity.start, quantity.end
    span = report.span(figure)
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    if span.field:
        position = {"type": "FragmentSelector", "value": span.field, "refinedBy": position}
    words = {
        "type": "TextQuoteSelector",
        "exact": report.text[start:end],
        "prefix": report.text[max(0, start - AROUND) : start],
        "suffix": report.text[end : end + AROUND],
    }
    return {"source": quote(outcome.name), "selector": [position, words]}
