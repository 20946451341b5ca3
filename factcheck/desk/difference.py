"""Difference: what an edit of a story fixed, broke or changed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from factcheck.outcome import Outcome
from factcheck.report import Check, Report


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions of a story compared.

    Attributes:
        fixed: findings of the old one that are no more.
        broken: findings that only the new one has.
        changed: a finding of the old one beside what it has become.
        kept: findings of the new one that were there before.
        gone, added: figures as printed that only the old, only the new one has.
        unsettled: figures printed alike that were checked and no longer are.
    """

    fixed: tuple[Check, ...]
    broken: tuple[Check, ...]
    changed: tuple[tuple[Check, Check], ...]
    kept: tuple[Check, ...]
    gone: tuple[str, ...]
    added: tuple[str, ...]
    unsettled: tuple[str, ...]


def difference(old: Outcome, new: Outcome) -> Difference:
    """What became of the findings and the figures of a story by an edit."""
    marks = {old.fingerprints[check.id] for check in old.findings}
    kept = [check for check in new.findings if new.fingerprints[check.id] in marks]
    marks = {new.fingerprints[check.id] for check in kept}
    fixed = [check for check in old.findings if old.fingerprints[check.id] not in marks]
    broken = [check for check in new.findings if check not in kept]
    changed = []
    for before in tuple(fixed):
        after = next((each for each in broken if _same(old, before, new, each)), None)
        if after is not None:
            changed.append((before, after))
            fixed.remove(before)
            broken.remove(after)
    return Difference(
        tuple(fixed),
        tuple(broken),
        tuple(changed),
        tuple(kept),
        _only(old.report, new.report),
        _only(new.report, old.report),
        _unsettled(old.report, new.report),
    )


def _same(old: Outcome, before: Check, new: Outcome, after: Check) -> bool:
    """Whether two findings are of one rule and about the same things."""
    return before.rule == after.rule and _about(old.report, before) == _about(new.report, after)


def _about(report: Report, check: Check) -> Counter[object]:
    claims = (report.figure(figure).claim for figure in check.figures)
    return Counter((claim.kind, claim.subject, claim.quantity.unit) for claim in claims)


def _printed(report: Report) -> Counter[str]:
    return Counter(" ".join(each.claim.quantity.text.split()) for each in report.figures)


def _only(one: Report, other: Report) -> tuple[str, ...]:
    return tuple((_printed(one) - _printed(other)).elements())


def _unsettled(old: Report, new: Report) -> tuple[str, ...]:
    def checked(report: Report) -> Counter[str]:
        return Counter(
            " ".join(each.claim.quantity.text.split())
            for each in report.figures
            if each.status == "checked"
        )

    lost = checked(old) - checked(new)
    still = _printed(new)
    return tuple(text for text in lost if text in still)
