"""The steps of features/reading."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

import factcheck
from factcheck.period import Period
from factcheck.quantity import Quantity
from factcheck.reading.periods import (
    PeriodMention,
    Shift,
    find_periods,
    find_publication_date,
)
from factcheck.reading.quantities import find_quantities

scenarios("reading")

Table = list[list[str]]


@given(parsers.parse('the text "{text}"'), target_fixture="text")
def the_text(text: str) -> str:
    return text


@when("its quantities are read", target_fixture="quantities")
def read_quantities(text: str) -> tuple[Quantity, ...]:
    return find_quantities(text)


@when("all its quantities are read", target_fixture="quantities")
def read_all_quantities(text: str) -> tuple[Quantity, ...]:
    return factcheck.quantities(text)


@when(parsers.parse("its periods are read with publication date {day}"), target_fixture="periods")
def read_periods(text: str, day: str) -> tuple[PeriodMention, ...]:
    return find_periods(text, date.fromisoformat(day))


@when("its periods are read without a publication date", target_fixture="periods")
def read_unanchored_periods(text: str) -> tuple[PeriodMention, ...]:
    return find_periods(text, None)


@when("its publication date is read", target_fixture="published")
def read_publication_date(text: str) -> date | None:
    return find_publication_date(text)


@given(parsers.parse('the expression "{expression}"'), target_fixture="text")
def the_expression(expression: str) -> str:
    return f"Sales were 5 million {expression}."


@when(parsers.parse("it is read in a story of {day}"), target_fixture="mention")
def read_anchored(text: str, day: str) -> PeriodMention:
    published = None if day == "no known day" else date.fromisoformat(day)
    return _only(find_periods(text, published), text)


def _only(mentions: tuple[PeriodMention, ...], text: str) -> PeriodMention:
    assert len(mentions) == 1, f"{text}: {[mention.text for mention in mentions]}"
    return mentions[0]


@then(parsers.parse("it runs from {first} to before {after}"))
def check_span(mention: PeriodMention, first: str, after: str) -> None:
    assert mention.period == Period(date.fromisoformat(first), date.fromisoformat(after))


@then(parsers.parse("it is a base from {first} to before {after}"))
def check_named_base(mention: PeriodMention, first: str, after: str) -> None:
    check_span(mention, first, after)
    assert mention.comparative


@then(parsers.parse("it is a base that lies {months:d} months and {days:d} days off"))
def check_distance(mention: PeriodMention, months: int, days: int) -> None:
    assert mention.comparative
    assert mention.shift == Shift(months, days)
    assert mention.period is None


@then("it is not anchored")
def check_not_anchored(mention: PeriodMention) -> None:
    assert mention.period is None or not mention.period.anchored


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
