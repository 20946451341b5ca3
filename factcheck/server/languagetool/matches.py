"""Matches: the findings that speak of one figure, as one match of LanguageTool's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factcheck.offsets import Utf16
from factcheck.rendering.record import check_record
from factcheck.report import Check, Report
from factcheck.server.languagetool.annotated import Annotated
from factcheck.server.languagetool.query import CATEGORY

SHORT = "These numbers cannot all be true"
CONTEXT = 40
ELLIPSIS = "..."
SENTENCE_END = re.compile(r"(?<=[.!?])[”\"']?\s+|\n+")


def match_record(report: Report, annotated: Annotated, checks: Sequence[Check]) -> dict[str, Any]:
    """One match; replacements only where nothing else can be meant."""
    leading = checks[0]
    figure = (*leading.suspects, *leading.figures)[0]
    quantity = report.figure(figure).claim.quantity
    offset, length = annotated.span(quantity.start, quantity.end)
    return {
        "message": _message(report, leading),
        "shortMessage": _short(leading),
        "replacements": _replacements(report, checks),
        "offset": offset,
        "length": length,
        "context": _context(report.text, quantity.start, quantity.end),
        "sentence": _sentence(report.text, quantity.start),
        "type": {"typeName": "Other"},
        "rule": _rule(leading),
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": -1,
        "factcheck": {
            "checks": [check_record(check, report) for check in checks],
            "figures": _figures(report, annotated, checks),
        },
    }


def _short(check: Check) -> str:
    """The working in a few words: LibreOffice shows nothing else in its dialogue."""
    return f"Printed {check.reported}, but {check.equation}" if check.equation else SHORT


def _message(report: Report, check: Check) -> str:
    """What is wrong, the working, and who is suspected, in sentences."""
    working = f": {check.equation}" if check.equation else ""
    said = f"{check.message}{working}."
    suspects = [_printed(report, suspect) for suspect in check.suspects]
    if not suspects:
        return said
    blamed = " or ".join(suspects)
    return f"{said} Suspect: {blamed}" + (f" ({check.slip})." if check.slip else ".")


def _replacements(report: Report, checks: Sequence[Check]) -> list[dict[str, str]]:
    certain = {each for check in checks for each in check.corrections if each.certain}
    if len(certain) != 1 or not all(check.corrections for check in checks):
        return []
    (only,) = certain
    quantity = report.figure(only.figure).claim.quantity
    before, after = report.text[quantity.start : only.start], report.text[only.end : quantity.end]
    return [{"value": f"{before}{only.text}{after}"}]


def _context(text: str, start: int, end: int) -> dict[str, Any]:
    """The words around a figure; the offset counts UTF-16 code units of them."""
    low, high = max(0, start - CONTEXT), min(len(text), end + CONTEXT)
    first = ELLIPSIS if low else ""
    shown = f"{first}{text[low:high]}{ELLIPSIS if high < len(text) else ''}"
    shown = shown.replace("\n", " ").replace("\r", " ")
    utf16, place = Utf16(shown), len(first) + start - low
    offset = utf16.units(place)
    return {"text": shown, "offset": offset, "length": utf16.units(place + end - start) - offset}


def _sentence(text: str, offset: int) -> str:
    """The sentence around a figure, roughly: some clients show it."""
    start = 0
    for end in SENTENCE_END.finditer(text):
        if end.start() > offset:
            return text[start : end.start()].strip()
        start = end.end()
    return text[start:].strip()


def _rule(check: Check) -> dict[str, Any]:
    from factcheck import RULES

    summary = next((rule.summary for rule in RULES if rule.name == check.rule), check.rule)
    return {
        "id": check.rule,
        "description": summary,
        "issueType": "inconsistency",
        "category": {"id": CATEGORY, "name": "Numbers"},
        "isPremium": False,
        "confidence": check.confidence,
    }


def _figures(report: Report, annotated: Annotated, checks: Sequence[Check]) -> list[dict[str, Any]]:
    """The figures that the checks name, where they stand."""
    named = (f for check in checks for f in (*check.figures, *check.evidence, *check.suspects))
    found = []
    for figure in dict.fromkeys(named):
        quantity = report.figure(figure).claim.quantity
        offset, length = annotated.span(quantity.start, quantity.end)
        found.append({"id": figure, "text": quantity.text, "offset": offset, "length": length})
    return found


def _printed(report: Report, figure: str) -> str:
    return " ".join(report.figure(figure).claim.quantity.text.split())
