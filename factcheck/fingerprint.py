"""Fingerprints: a finding's name that stays while the story around its figures is edited."""

from __future__ import annotations

import hashlib
from collections import Counter

from factcheck.report import Check, Report

DIGITS = 12


def fingerprints(report: Report) -> dict[str, str]:
    """The fingerprint of each finding, by the id of its check.

    It is made of the rule and of the figures as printed, not of where they stand; the second
    finding of the same rule and figures ends in "-2". A figure that changes makes another one.
    """
    told: Counter[str] = Counter()
    found = {}
    for check in report.findings:
        mark = _hash(report, check)
        told[mark] += 1
        found[check.id] = mark if told[mark] == 1 else f"{mark}-{told[mark]}"
    return found


def _hash(report: Report, check: Check) -> str:
    texts = (report.figure(figure).claim.quantity.text for figure in check.figures)
    figures = sorted(" ".join(text.split()).lower() for text in texts)
    words = "\n".join([check.rule, *figures])
    return hashlib.sha256(words.encode()).hexdigest()[:DIGITS]
