"""The trade story, bound by hand: its figures as printed, and the relations among them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Quantity
from factcheck.relation import (
    Equal,
    Factor,
    FormOfRelation,
    Mix,
    Order,
    Product,
    Relation,
    Sum,
    Unknown,
)

SCALES = {"trillion": 10**12, "billion": 10**9, "million": 10**6}
UNITS = {"yuan": "CNY", "$": "USD", "percent": "percent", "%": "percent"}
HUNDREDTH = Fraction(1, 100)
HEADLINE = 59
TOTAL, DOLLARS, GROWTH = 401, 423, 462
EXPORTS, EXPORTS_GROWTH, IMPORTS_GROWTH, IMPORTS = 575, 599, 644, 672
NOVEMBER, NOVEMBER_DOLLARS = 787, 807
FIGURES = {
    HEADLINE: "3.6 %",
    TOTAL: "41.21 trillion yuan",
    DOLLARS: "5.83 trillion $",
    GROWTH: "3.6 percent",
    EXPORTS: "24.46 trillion yuan",
    EXPORTS_GROWTH: "6.2 percent",
    IMPORTS_GROWTH: "0.2 percent",
    IMPORTS: "16.75 trillion yuan",
    NOVEMBER: "3.9 trillion yuan",
    NOVEMBER_DOLLARS: "551.5 billion $",
    858: "4.1 percent",
    921: "5.7 percent",
    968: "1.7 percent",
    1304: "6.82 trillion yuan",
    1327: "8.5 percent",
    1368: "16.6 percent",
    1492: "5.37 trillion yuan",
    1515: "5.4 percent",
    1556: "13 percent",
    1686: "16.9 percent",
    1715: "3.69 trillion yuan",
    1777: "8.9 percent",
    1939: "6 percent",
    1971: "21.33 trillion yuan",
    2007: "51.8 percent",
    2120: "7.1 percent",
    2224: "23.52 trillion yuan",
}
SHARES = {1368: 1304, 1556: 1492, 1777: 1715, 2007: 1971}
FALLS = {1686}
PARTS = (1304, 1492, 1715, 1971, 2224)


def quantity(text: str, start: int = 0) -> Quantity:
    """A figure as "24.46 trillion yuan": number, scale word, unit."""
    match = re.match(r"[\d,.]+", text)
    assert match
    digits = match[0].replace(",", "")
    scale = next((each for word, each in SCALES.items() if word in text), 1)
    decimals = len(digits.partition(".")[2])
    zeros = 0 if decimals else len(digits) - len(digits.rstrip("0"))
    unit = next((code for mark, code in UNITS.items() if mark in text), "")
    return Quantity(
        text,
        start,
        start + len(text),
        Fraction(digits) * scale,
        Fraction(scale, 10**decimals),
        Fraction(scale * 10**zeros, 10**decimals),
        Fraction(scale),
        unit,
        number_start=start,
        number_end=start + match.end(),
    )


def story(slips: Mapping[int, str] | None = None) -> Claims:
    """The claims of the story, some numbers replaced: {575: "24.64"}."""
    claims = []
    for start, text in FIGURES.items():
        number, _, rest = text.partition(" ")
        printed = f"{(slips or {}).get(start, number)} {rest}"
        claims.append(
            Claim(
                f"f{start}",
                quantity(printed, start),
                _kind(start),
                direction=-1 if start in FALLS else int(_kind(start) is Kind.CHANGE),
                headline=start == HEADLINE,
            )
        )
    return Claims(tuple(claims))


def _kind(start: int) -> Kind:
    if start in SHARES:
        return Kind.SHARE
    return Kind.CHANGE if "%" in FIGURES[start] or "percent" in FIGURES[start] else Kind.LEVEL


def relation(rule: str, reported: int, *forms: FormOfRelation, inferred: bool = False) -> Relation:
    """A relation over the figures of its forms."""
    figures = dict.fromkeys(re.findall(r"f\d+", " ".join(map(repr, forms))))
    return Relation(rule, forms, f"f{reported}", tuple(figures), "", inferred=inferred)


def growth(start: int) -> Factor:
    """The factor of a rise or a fall."""
    return Factor(f"f{start}", Fraction(1), -HUNDREDTH if start in FALLS else HUNDREDTH)


def relations() -> tuple[Relation, ...]:
    """Every relation that a careful reader would check."""
    return (*_totals(), *_shares(), *_growths(), *_orders())


def _totals() -> tuple[Relation, ...]:
    rate = Unknown("CNY/USD")
    pairs = [(TOTAL, DOLLARS), (NOVEMBER, NOVEMBER_DOLLARS)]
    conversions = [Product(f"f{yuan}", Factor(f"f{dollars}"), rate) for yuan, dollars in pairs]
    total = Sum(f"f{TOTAL}", (f"f{EXPORTS}", f"f{IMPORTS}"), (1, 1))
    return (
        relation("restatement-mismatch", HEADLINE, Equal(f"f{HEADLINE}", f"f{GROWTH}")),
        relation("total-mismatch", TOTAL, total, inferred=True),
        relation("exchange-rate-mismatch", NOVEMBER_DOLLARS, *conversions, inferred=True),
    )


def _shares() -> tuple[Relation, ...]:
    return tuple(
        relation(
            "share-mismatch",
            share,
            Product(f"f{part}", Factor(f"f{share}", scale=HUNDREDTH), f"f{TOTAL}"),
        )
        for share, part in SHARES.items()
    )


def _growths() -> tuple[Relation, ...]:
    levels = {TOTAL: GROWTH, EXPORTS: EXPORTS_GROWTH, IMPORTS: IMPORTS_GROWTH}
    before = {level: Unknown(f"before f{level}") for level in levels}
    weighted = {
        level: Product(f"f{level}", growth(rate), before[level]) for level, rate in levels.items()
    }
    earlier = Sum(before[TOTAL], (before[EXPORTS], before[IMPORTS]), (1, 1))
    period = Mix(growth(GROWTH), (growth(EXPORTS_GROWTH), growth(IMPORTS_GROWTH)))
    november = Mix(growth(858), (growth(921), growth(968)))
    forms = (weighted[EXPORTS], weighted[IMPORTS], earlier, weighted[TOTAL])
    rule = "growth-mix-mismatch"
    return (
        relation(rule, GROWTH, period, inferred=True),
        relation(rule, GROWTH, *forms, inferred=True),
        relation(rule, 858, november, inferred=True),
    )


def _orders() -> tuple[Relation, ...]:
    ranks = (Order("f1304", "f1492"), Order("f1492", "f1715"))
    return (
        relation("rank-mismatch", 1492, *ranks),
        *(
            relation("part-exceeds-whole", part, Order(f"f{TOTAL}", f"f{part}"), inferred=True)
            for part in (*PARTS, NOVEMBER)
        ),
    )
