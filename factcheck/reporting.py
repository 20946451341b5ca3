"""Reporting: claims and a judgement told as one report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.comparison import Comparison, Finding, Judgement, Severity, Verdict
from factcheck.coverage import figures_of
from factcheck.interval import EVERYTHING, Interval
from factcheck.rendering.calendar import calendar_text
from factcheck.rendering.corrections import corrections
from factcheck.rendering.numbers import (
    decimals_for,
    decimals_of_range,
    decimals_to_tell_apart,
    digits,
    in_scale,
    range_text,
    signed,
    with_unit,
)
from factcheck.rendering.slips import slip_text, suggestion_text
from factcheck.rendering.wording import equation
from factcheck.report import Check, Report

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.claims import Claims
    from factcheck.quantity import Quantity
    from factcheck.relation import Relation


def compile_report(article: Article, claims: Claims, judgement: Judgement) -> Report:
    """Everything that was found out about an article, in the order of its text."""
    rows = sorted(_rows(judgement), key=lambda row: _position(row.comparison.relation, claims))
    checks = tuple(_check(f"c{number}", row, claims) for number, row in enumerate(rows, start=1))
    figures = figures_of(claims, [row.comparison for row in rows])
    return Report(article.text, article.title, article.published, figures, checks, article.origin)


@dataclass(frozen=True, slots=True)
class _Row:
    """A comparison with what was found about it; ``finding`` is ``None`` where it holds."""

    comparison: Comparison
    finding: Finding | None = None

    @property
    def status(self) -> Verdict:
        return self.comparison.verdict if self.finding is None else Verdict.INCONSISTENT


def _rows(judgement: Judgement) -> list[_Row]:
    """One row a comparison; a finding takes the place of its own comparison."""
    findings = list(judgement.findings)
    rows = []
    for comparison in judgement.comparisons:
        own = [each for each in findings if each.comparison.relation == comparison.relation]
        findings = [each for each in findings if each not in own]
        rows.append(_Row(own[0].comparison, own[0]) if own else _Row(comparison))
    return rows + [_Row(finding.comparison, finding) for finding in findings]


def _position(relation: Relation, claims: Claims) -> tuple[int, int, str]:
    first, *_ = (claims[identity].quantity.start for identity in relation.figures)
    return first, claims[relation.reported].quantity.start, relation.rule


def _check(identity: str, row: _Row, claims: Claims) -> Check:
    comparison, relation = row.comparison, row.comparison.relation
    quantity = claims[relation.reported].quantity
    printed, computed = _side_by_side(comparison, quantity)
    return Check(
        id=identity,
        rule=relation.rule,
        status=row.status,
        figures=relation.figures,
        reported=signed(quantity),
        reported_range=printed,
        printed=in_scale(comparison.reported, quantity.scale),
        computed=computed,
        implied=in_scale(comparison.computed, quantity.scale),
        equation=equation(relation, claims),
        confidence=relation.confidence,
        message=_message(row, claims, computed),
        severity=_severity(row),
        evidence=_evidence(row),
        suspects=_suspects(row),
        slip=_slip(row.finding, claims),
        suggestion=_suggestion(row.finding, claims),
        reason=comparison.reason,
        corrections=() if row.finding is None else corrections(row.finding, claims),
    )


def _side_by_side(comparison: Comparison, quantity: Quantity) -> tuple[str, str]:
    """The printed and the computed range with as many decimals as tell them apart."""
    named = calendar_text(comparison.computed, quantity.unit)
    if named is not None:
        return calendar_text(comparison.reported, quantity.unit) or "", named
    printed = in_scale(comparison.reported, quantity.scale)
    computed = in_scale(comparison.computed, quantity.scale)
    least = decimals_for(quantity)
    apart = decimals_to_tell_apart(printed, computed, decimals_of_range(computed, least))
    return _ranged(printed, least), range_text(computed, apart)


def _ranged(interval: Interval, least: int) -> str:
    return range_text(interval, decimals_of_range(interval, least))


def _message(row: _Row, claims: Claims, computed: str) -> str:
    """What the check says, with its values in it."""
    comparison, relation = row.comparison, row.comparison.relation
    quantity = claims[relation.reported].quantity
    reported, implied = with_unit(digits(quantity), quantity), with_unit(computed, quantity)
    if row.status is Verdict.CONSISTENT:
        return f"{reported} agrees with {implied}"
    if row.status is Verdict.UNDETERMINED:
        return f"Not decided: {comparison.reason or 'the figures leave it open'}"
    if comparison.reported.meets(comparison.computed):
        figures = (*relation.figures, *_evidence(row))
        listed = ", ".join(claims[figure].quantity.text for figure in figures)
        return f"These figures cannot all be right: {listed}"
    return relation.message.replace("{computed}", implied).replace("{reported}", reported)


def _severity(row: _Row) -> Severity | None:
    if row.status is not Verdict.INCONSISTENT:
        return None
    return row.comparison.severity or Severity.ERROR


def _evidence(row: _Row) -> tuple[str, ...]:
    """What the check rests on besides its figures: a joint conflict's other figures too."""
    relation = row.comparison.relation
    conflict = () if row.finding is None else row.finding.conflict
    others = [figure for each in conflict for figure in (*each.figures, *each.evidence)]
    seen = dict.fromkeys((*relation.evidence, *others))
    return tuple(figure for figure in seen if figure not in relation.figures)


def _suspects(row: _Row) -> tuple[str, ...]:
    return () if row.finding is None else tuple(each.figure for each in row.finding.suspects)


def _slip(finding: Finding | None, claims: Claims) -> str | None:
    """The slip of the first suspect that has one."""
    for suspect in () if finding is None else finding.suspects:
        if suspect.slips:
            return slip_text(suspect.slips[0], claims[suspect.figure].quantity)
    return None


def _suggestion(finding: Finding | None, claims: Claims) -> str | None:
    """What would fit for the suspect that the slip speaks of, else for the first one."""
    suspects = () if finding is None else finding.suspects
    telling = [each for each in suspects if not _says_nothing(each.fitting)]
    for suspect in sorted(telling, key=lambda each: not each.slips):
        return suggestion_text(suspect, claims[suspect.figure].quantity)
    return None


def _says_nothing(fitting: Interval) -> bool:
    return fitting.is_empty or fitting == EVERYTHING
