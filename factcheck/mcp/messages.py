"""Messages: what the tools answer, short enough for an assistant to act on."""

from __future__ import annotations

from pydantic import BaseModel, Field

from factcheck.report import Check, Report


class Replacement(BaseModel):
    """What to type in place of a stretch of the text."""

    start: int
    end: int
    old: str
    new: str
    slip: str = Field(description="How the print may have come about.")
    certain: bool = Field(description="Whether nothing else is a suspect and no other slip fits.")


class Finding(BaseModel):
    """Figures that cannot all be true."""

    rule: str
    severity: str
    message: str
    working: str = Field(description="The arithmetic, with the numbers as printed.")
    printed: str = Field(description="The values that the printed figure may stand for.")
    computed: str = Field(description="The values that the other figures imply.")
    figures: list[str] = Field(description="The figures that are compared, as printed.")
    suspects: list[str] = Field(description="The figures that alone may be wrong, likeliest first.")
    suggestion: str | None
    replacements: list[Replacement]


class Unchecked(BaseModel):
    """A figure that nothing in the text could check."""

    figure: str
    reason: str | None


class Checked(BaseModel):
    """What a check found. No finding is not a pass: see what was not checked."""

    findings: list[Finding]
    figures: int = Field(description="How many figures were read.")
    checked: int = Field(description="How many of them at least one relation compares.")
    unchecked: list[Unchecked]


class FigureRead(BaseModel):
    """A figure as it was read."""

    text: str
    start: int = Field(description="Offset in Unicode characters.")
    end: int
    low: str | None = Field(description="The least value it may stand for, in whole units.")
    high: str | None
    unit: str
    kind: str
    measure: str
    scope: list[str]
    period: str | None
    status: str


class Figures(BaseModel):
    """All figures of a text."""

    figures: list[FigureRead]


class RuleExplained(BaseModel):
    """The page of a rule."""

    name: str
    page: str


def checked(report: Report) -> Checked:
    """A report for an assistant."""
    return Checked(
        findings=[_finding(report, check) for check in report.findings],
        figures=report.coverage.figures,
        checked=report.coverage.checked,
        unchecked=[
            Unchecked(figure=_printed(report, figure.id), reason=figure.reason)
            for figure in report.figures
            if figure.status != "checked"
        ],
    )


def _finding(report: Report, check: Check) -> Finding:
    return Finding(
        rule=check.rule,
        severity=check.severity.value if check.severity else "error",
        message=check.message,
        working=check.equation,
        printed=check.reported_range or check.reported,
        computed=check.computed,
        figures=[_printed(report, each) for each in check.figures],
        suspects=[_printed(report, each) for each in check.suspects],
        suggestion=check.suggestion,
        replacements=[
            Replacement(
                start=each.start,
                end=each.end,
                old=report.text[each.start : each.end],
                new=each.text,
                slip=each.slip,
                certain=each.certain,
            )
            for each in check.corrections
        ],
    )


def figures_read(report: Report) -> Figures:
    """The figures of a report."""
    records = report.to_dict()["figures"]
    return Figures(figures=[FigureRead.model_validate(record) for record in records])


def _printed(report: Report, figure: str) -> str:
    return " ".join(report.figure(figure).claim.quantity.text.split())
