"""Articles that are true by construction, for properties: values, their prints, relations."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import floor

from hypothesis import strategies as st

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
    Term,
    Unknown,
)

PERCENT = Fraction(1, 100)


def printed(value: Fraction, place: Fraction, unit: str, *, cut: bool) -> Quantity:
    """A value as an article prints it, rounded to nearest or cut to a place."""
    digits = floor(abs(value) / place) if cut else floor(abs(value) / place + Fraction(1, 2))
    number = digits * place * (-1 if value < 0 else 1)
    coarse = place
    while place >= 1 and digits and digits % 10 == 0:
        digits, coarse = digits // 10, coarse * 10
    text = f"{float(number):f}"
    return Quantity(text, 0, len(text), number, place, coarse, unit=unit, number_end=len(text))


@dataclass(slots=True)
class Writer:
    """Draws an article: figures with their true values, and relations that hold of those."""

    draw: st.DrawFn
    cut: bool
    magnitude: Fraction
    truth: dict[str, Fraction] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)

    def figure(self, value: Fraction, unit: str, kind: Kind = Kind.LEVEL) -> str:
        size = Fraction(1, 10)
        while size * 10 <= abs(value):
            size *= 10
        while size > abs(value) > 0:
            size /= 10
        digits = self.draw(st.integers(0, 5))
        place = Fraction(1, 10 ** min(2, digits)) if unit == "percent" else size / 10**digits
        identity = f"f{len(self.claims)}"
        self.claims.append(Claim(identity, printed(value, place, unit, cut=self.cut), kind))
        self.truth[identity] = value
        return identity

    def level(self) -> str:
        """A level of before, or a new one."""
        known = self.levels()
        again: bool = self.draw(st.booleans())
        if known and again:
            return self.draw(st.sampled_from(known))
        lowest = self.draw(st.sampled_from([0, 0, 0, -1000]))
        return self.figure(self.magnitude * self.draw(st.integers(lowest, 1000)) / 7, "CNY")

    def levels(self) -> list[str]:
        return [claim.id for claim in self.claims if claim.quantity.unit == "CNY"]

    def rate(self, growth: Fraction) -> Factor:
        """The printed figure of a growth, a fall printed without its sign."""
        rate = self.figure(abs(growth) * 100, "percent", Kind.CHANGE)
        return Factor(rate, Fraction(1), PERCENT if growth >= 0 else -PERCENT)

    def tie(self, *forms: FormOfRelation, figures: tuple[Term, ...]) -> None:
        named = tuple(dict.fromkeys(each for each in figures if isinstance(each, str)))
        reported = self.draw(st.sampled_from(named))
        self.relations.append(Relation(f"rule {type(forms[-1])}", forms, reported, named, ""))

    def sum(self) -> None:
        parts = tuple(dict.fromkeys(self.level() for _ in range(self.draw(st.integers(2, 3)))))
        signs = tuple(self.draw(st.sampled_from([1, 1, -1])) for _ in parts)
        value = sum((self.truth[p] * s for p, s in zip(parts, signs, strict=True)), Fraction(0))
        total = self.figure(value, "CNY")
        self.tie(Sum(total, parts, signs), figures=(total, *parts))

    def share(self) -> None:
        whole = self.level()
        share = Fraction(self.draw(st.integers(0, 1200)), 1100)
        part = self.figure(self.truth[whole] * share, "CNY")
        factor = Factor(self.figure(share * 100, "percent", Kind.SHARE), scale=PERCENT)
        self.tie(Product(part, factor, whole), figures=(part, factor.figure, whole))

    def growth(self) -> None:
        before = self.level()
        growth = Fraction(self.draw(st.integers(-900, 2000)), 999)
        after = self.figure(self.truth[before] * (1 + growth), "CNY")
        factor = self.rate(growth)
        self.tie(Product(after, factor, before), figures=(after, factor.figure, before))

    def mix(self) -> None:
        """A total's growth, by its parts' growths alone and by their levels."""
        number = len(self.claims)
        befores = [self.magnitude * self.draw(st.integers(1, 1000)) / 3 for _ in range(2)]
        growths = [Fraction(self.draw(st.integers(-300, 900)), 777) for _ in range(2)]
        afters = [b * (1 + g) for b, g in zip(befores, growths, strict=True)]
        values = [(sum(befores), sum(afters)), *zip(befores, afters, strict=True)]
        rates = [self.rate(Fraction(after) / Fraction(before) - 1) for before, after in values]
        levels = [self.figure(Fraction(after), "CNY") for _, after in values]
        figures = (*(rate.figure for rate in rates), *levels)
        self.tie(Mix(rates[0], tuple(rates[1:])), figures=figures[: len(rates)])
        then = [Unknown(f"before {number}.{place}") for place in range(3)]
        forms = [Product(*each) for each in zip(levels, rates, then, strict=True)]
        earlier = Sum(then[0], tuple(then[1:]), (1, 1))
        self.tie(*forms[1:], earlier, forms[0], figures=figures)
        self.tie(Sum(levels[0], tuple(levels[1:]), (1, 1)), figures=tuple(levels))

    def exchange(self) -> None:
        rate = Fraction(self.draw(st.integers(1, 900)), 77)
        # Each call has a rate of its own, so each is of another currency.
        value = Unknown(f"CNY/USD {len(self.claims)}")
        pairs = [
            (level, self.figure(self.truth[level] / rate, "USD"))
            for level in dict.fromkeys((self.level(), self.level()))
        ]
        forms = [Product(level, Factor(dollars), value) for level, dollars in pairs]
        self.tie(*forms, figures=tuple(figure for pair in pairs for figure in pair))

    def order(self) -> None:
        pair = tuple(dict.fromkeys((self.level(), self.level())))
        ranked = sorted(pair, key=lambda figure: -self.truth[figure])
        if len(ranked) == 2:
            self.tie(Order(ranked[0], ranked[1]), figures=tuple(ranked))

    def restatement(self) -> None:
        level = self.level()
        again = self.figure(self.truth[level], "CNY")
        self.tie(Equal(level, again), figures=(level, again))


@dataclass(frozen=True, slots=True)
class TrueArticle:
    """Claims, the relations that hold of what they round, and what that is."""

    claims: Claims
    relations: tuple[Relation, ...]
    truth: dict[str, Fraction]

    def altered(self, figure: str, number: Fraction) -> Claims:
        """The claims with one number printed otherwise."""
        quantity = replace(self.claims[figure].quantity, number=number)
        return Claims(
            tuple(
                replace(claim, quantity=quantity) if claim.id == figure else claim
                for claim in self.claims
            )
        )


@st.composite
def true_articles(draw: st.DrawFn, *, cut: bool | None = None) -> TrueArticle:
    """Articles of one to six ties, at any scale, rounded to nearest or cut throughout."""
    magnitude = Fraction(10) ** draw(st.integers(-3, 15)) / 100
    writer = Writer(draw, draw(st.booleans()) if cut is None else cut, magnitude)
    ties = (
        writer.sum,
        writer.share,
        writer.growth,
        writer.mix,
        writer.exchange,
        writer.order,
        writer.restatement,
    )
    for tie in draw(st.lists(st.sampled_from(ties), min_size=1, max_size=6)):
        tie()
    return TrueArticle(Claims(tuple(writer.claims)), tuple(writer.relations), writer.truth)
