"""Claims, relations and judgements made by hand, for tests of what is told about them."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from factcheck.article import Article
from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.comparison import Comparison, Finding, Judgement, Slip, Suspect, Verdict
from factcheck.interval import Interval
from factcheck.period import Period
from factcheck.quantity import Hedge, Quantity
from factcheck.relation import Factor, Mix, Product, Relation, Sum, Unknown
from factcheck.subject import Subject

STORY = (
    "Trade grows\n\n"
    "Total trade reached 41.21 trillion yuan ($5.83 trillion), up 3.6 percent.\n"
    "Exports reached 24.64 trillion yuan, up 6.2 percent, while imports grew 0.2 percent "
    "to 16.75 trillion yuan.\n"
)
SCALES = {"trillion": 10**12, "billion": 10**9, "million": 10**6}
UNITS = {"yuan": "CNY", "$": "USD", "percent": "percent", "%": "percent"}
YEAR = Period(date(2025, 1, 1), date(2026, 1, 1))
HUNDREDTH = Fraction(1, 100)


def quantity(text: str, passage: str, hedge: Hedge = Hedge.NONE) -> Quantity:
    """The first figure of the text that is printed as this passage."""
    start = text.index(passage)
    match = re.search(r"[\d,.]*\d", passage)
    assert match
    printed = match[0].replace(",", "")
    scale = next((each for word, each in SCALES.items() if word in passage), 1)
    place = Fraction(scale, 10 ** len(printed.partition(".")[2]))
    unit = next((code for mark, code in UNITS.items() if mark in passage), "")
    return Quantity(
        passage,
        start,
        start + len(passage),
        Fraction(printed) * scale,
        place,
        place,
        Fraction(scale),
        unit,
        hedge,
        number_start=start + match.start(),
        number_end=start + match.end(),
    )


def claim(text: str, identity: str, passage: str, kind: Kind, measure: str = "trade") -> Claim:
    """A claim about China in one year."""
    subject = Subject(measure, ("China",), YEAR)
    direction = 1 if kind is Kind.CHANGE else 0
    return Claim(identity, quantity(text, passage), kind, subject, direction)


def story_claims(text: str = STORY) -> Claims:
    """The seven figures of the story."""
    exports = "24.64" if "24.64" in text else "24.46"
    return Claims(
        (
            claim(text, "f1", "41.21 trillion yuan", Kind.LEVEL),
            claim(text, "f2", "$5.83 trillion", Kind.LEVEL),
            claim(text, "f3", "3.6 percent", Kind.CHANGE),
            claim(text, "f4", f"{exports} trillion yuan", Kind.LEVEL, "exports"),
            claim(text, "f5", "6.2 percent", Kind.CHANGE, "exports"),
            claim(text, "f6", "0.2 percent", Kind.CHANGE, "imports"),
            claim(text, "f7", "16.75 trillion yuan", Kind.LEVEL, "imports"),
        )
    )


def total() -> Relation:
    """Exports and imports are the total."""
    message = "The total is given as {reported}, but its parts add up to {computed}"
    form = Sum("f1", ("f4", "f7"), (1, 1))
    return Relation("total-mismatch", (form,), "f1", ("f1", "f4", "f7"), message)


def growth(figure: str) -> Factor:
    """A growth rate as a factor."""
    return Factor(figure, Fraction(1), HUNDREDTH)


def growth_mix() -> Relation:
    """The total's growth lies between its parts' growths."""
    form = Mix(growth("f3"), (growth("f5"), growth("f6")))
    figures = ("f3", "f5", "f6")
    return Relation("growth-mix-mismatch", (form,), "f3", figures, "{reported} outside {computed}")


def weighted_growth() -> Relation:
    """The total's growth follows from its parts' levels and growths."""
    before = {each: Unknown(f"before {each}") for each in ("f1", "f4", "f7")}
    forms = (
        Product("f4", growth("f5"), before["f4"]),
        Product("f7", growth("f6"), before["f7"]),
        Sum(before["f1"], (before["f4"], before["f7"]), (1, 1)),
        Product("f1", growth("f3"), before["f1"]),
    )
    figures = ("f3", "f5", "f6", "f1", "f4", "f7")
    return Relation("growth-mix-mismatch", forms, "f3", figures, "{reported} against {computed}")


def trillions(low: str, high: str) -> Interval:
    """A closed interval in trillions."""
    return Interval.between(Fraction(low) * 10**12, Fraction(high) * 10**12)


def wrong_total() -> Finding:
    """The finding of the story: the exports' digits are transposed."""
    comparison = Comparison(
        total(),
        Verdict.INCONSISTENT,
        trillions("41.205", "41.215"),
        trillions("41.38", "41.40"),
    )
    slip = Slip("digits transposed", Fraction("24.46") * 10**12, "24.46")
    suspects = (
        Suspect("f4", trillions("24.45", "24.47"), (slip,)),
        Suspect("f7", trillions("16.56", "16.58")),
        Suspect("f1", trillions("41.38", "41.40")),
    )
    return Finding(comparison, suspects, (total(),))


def holding_mix() -> Comparison:
    """The comparison of the story that holds."""
    return Comparison(
        growth_mix(),
        Verdict.CONSISTENT,
        Interval.between(Fraction("3.55"), Fraction("3.65")),
        Interval.between(Fraction("0.15"), Fraction("6.25")),
    )


def story_judgement() -> Judgement:
    """One comparison that holds, one that does not."""
    finding = wrong_total()
    return Judgement((holding_mix(), finding.comparison), (finding,))


def story_article(text: str = STORY) -> Article:
    """The story with its date."""
    return Article(text, "Trade grows", date(2026, 1, 14))
