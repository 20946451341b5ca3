"""The steps of features/reading."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from factcheck.quantity import Quantity
from factcheck.reading.periods import PeriodMention, find_periods, find_publication_date
from factcheck.reading.quantities import find_quantities

scenarios("reading")

Table = list[list[str]]


@given(parsers.parse('the text "{text}"'), target_fixture="text")
def the_text(text: str) -> str:
    return text


@when("its quantities are read", target_fixture="quantities")
def read_quantities(text: str) -> tuple[Quantity, ...]:
    return find_quantities(text)


@when(parsers.parse("its periods are read with publication date {day}"), target_fixture="periods")
def read_periods(text: str, day: str) -> tuple[PeriodMention, ...]:
    return find_periods(text, date.fromisoformat(day))


@when("its periods are read without a publication date", target_fixture="periods")
def read_unanchored_periods(text: str) -> tuple[PeriodMention, ...]:
    return find_periods(text, None)


@when("its publication date is read", target_fixture="published")
def read_publication_date(text: str) -> date | None:
    return find_publication_date(text)


@then("the quantities are")
def check_quantities(quantities: tuple[Quantity, ...], datatable: Table) -> None:
    header, *rows = datatable
    assert [[_column(quantity, name) for name in header] for quantity in quantities] == [
        [_expected(name, cell) for name, cell in zip(header, row, strict=True)] for row in rows
    ]


@then("there are no quantities")
def check_no_quantities(quantities: tuple[Quantity, ...]) -> None:
    assert [quantity.text for quantity in quantities] == []


@then("the periods are")
def check_periods(periods: tuple[PeriodMention, ...], datatable: Table) -> None:
    header, *rows = datatable
    assert [[_told(mention, name) for name in header] for mention in periods] == rows


@then("there are no periods")
def check_no_periods(periods: tuple[PeriodMention, ...]) -> None:
    assert [mention.text for mention in periods] == []


@then(parsers.re('the publication date is "(?P<day>.*)"'))
def check_publication_date(published: date | None, day: str) -> None:
    assert published == (date.fromisoformat(day) if day else None)


NUMBERS = ("value", "upper", "place", "coarse", "low", "high")


def _expected(name: str, cell: str) -> str | Fraction | None:
    if name not in NUMBERS:
        return cell
    return Fraction(cell) if cell else None


def _column(quantity: Quantity, name: str) -> str | Fraction | None:
    columns = {
        "text": quantity.text,
        "value": quantity.number,
        "upper": quantity.upper,
        "unit": quantity.unit,
        "hedge": str(quantity.hedge),
        "form": str(quantity.form),
        "exact": "yes" if quantity.exact else "no",
        "place": quantity.place,
        "coarse": quantity.coarse_place,
        "low": quantity.interval().low,
        "high": quantity.interval().high,
    }
    return columns[name]


def _told(mention: PeriodMention, name: str) -> str:
    columns = {
        "text": mention.text,
        "kind": mention.kind,
        "period": str(mention.period or ""),
        "comparative": "yes" if mention.comparative else "no",
        "shift": f"{mention.shift.months} months" if mention.shift else "",
    }
    if name not in columns:
        pytest.fail(f"no column {name}")
    return columns[name]
