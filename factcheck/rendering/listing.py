"""Listing: the figures of a story in columns, and the page of a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.cells import cell_len

from factcheck.claim import Claim, Kind, Modality
from factcheck.quantity import Quantity
from factcheck.rendering.calendar import calendar_text
from factcheck.rendering.numbers import (
    decimals_for,
    decimals_of_range,
    in_scale,
    range_text,
    scale_name,
)
from factcheck.rendering.passage import visible
from factcheck.report import Report

HEADINGS = ("place", "figure", "range", "unit", "kind", "measure", "scope", "period", "hedge")
SIGNS = {1: "rise", -1: "fall"}
DIRECTED = (Kind.CHANGE, Kind.DIFFERENCE, Kind.POINTS)


def figure_lines(report: Report) -> Iterator[str]:
    """Every figure that was read, one a line, in columns."""
    rows = [HEADINGS, *(_row(report, figure.claim) for figure in report.figures)]
    return columns(rows)


def columns(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Rows with every column as wide as its widest cell."""
    table = [[visible(cell) for cell in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = zip(row, widths, strict=True)
        yield "  ".join(cell + " " * (width - cell_len(cell)) for cell, width in cells).rstrip()


def page_text(page: str, feature: Path) -> str:
    """A rule's page, and the feature that specifies it where there is one."""
    if not feature.is_file():
        return page.strip()
    return f"{page.strip()}\n\n{feature.read_text(encoding='utf-8').strip()}"


def _row(report: Report, claim: Claim) -> tuple[str, ...]:
    place, quantity, subject = report.place(claim.id), claim.quantity, claim.subject
    return (
        place.label or f"{place.line}:{place.column}",
        quantity.text,
        _range(quantity),
        f"{scale_name(quantity.scale)} {quantity.unit}".strip() or "-",
        _kind(claim),
        subject.measure or "-",
        ", ".join(subject.scope) or "-",
        str(subject.period or "-"),
        ", ".join(filter(None, (quantity.hedge.value, _mood(claim)))) or "-",
    )


def _kind(claim: Claim) -> str:
    sign = SIGNS.get(claim.direction) if claim.kind in DIRECTED else None
    return f"{claim.kind.value} {sign or ''}".rstrip()


def _range(quantity: Quantity) -> str:
    days = calendar_text(quantity.interval(), quantity.unit)
    if days is not None:
        return days
    values = in_scale(quantity.interval(), quantity.scale)
    return range_text(values, decimals_of_range(values, decimals_for(quantity)))


def _mood(claim: Claim) -> str:
    return "" if claim.modality is Modality.ACTUAL else claim.modality.value
