"""Two amounts in two currencies imply different exchange rates.

Why it matters:
    A story converts all of its amounts at one rate. An amount that implies another was
    mistyped, or converted with the wrong figure. A rate holds the other way round ("the euro was
    at 0.80 pounds, a pound bought 1.25 euros"), and two rates make a third.

Consistent:
    Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
    yuan ($2.37 billion).

Inconsistent:
    Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
    yuan ($2.73 billion).

Stays silent:
    When the amounts are of years apart, at whose rates they may have been converted, unless one
    sentence converts both in brackets.
    When an amount is rounded so much that it leaves the rate open, and no rate is quoted.
    When rates are of several days, or differ by less than a hundredth.
    When two conversions miss one rate by less than a hundredth, or by less than a fortieth in
    two sentences, which may have been converted on two days.
    When a single pair implies a rate that some day has seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.currencies import possible_rates
from factcheck.domain import Models
from factcheck.exchange import Pair, are_close, imprecision, may_be_one_rate, reference, turned
from factcheck.interval import Interval
from factcheck.relation import Constant, Factor, Linear, Product, Relation, Unknown
from factcheck.told import Local

NAME = "exchange-rate-mismatch"
MESSAGE = (
    "The conversion is given as {reported}, but the rate of the other pair makes it {computed}"
)
POSSIBLE = "The conversion is given as {reported}, but no rate makes it other than {computed}"
QUOTED = {
    "inverse": "The rate is given as {reported}, but quoted the other way it makes {computed}",
    "cross": "The rate is given as {reported}, but two other rates make it {computed}",
}
# How far apart the ends of two periods may lie to be converted at one rate.
ONE_RATE_DAYS = 100
# How much of the rate of a pair its rounding may leave open; beyond that a mismatch tells nothing.
ROUNDEST = Fraction(1, 5)
CLOSE, BRACKETED, ROUGH, OPEN, SURE = 0.9, 0.95, 0.8, 0.45, 0.97
# Words at an amount that is of another time than what is told around it.
OTHER_TIME = frozenset({"following", "previous", "next"})


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Tie each pair of amounts to the pair of the same two currencies that most others fit."""
    bracketed = {figure for pair in _places(claims, "exchange") for figure in pair}
    groups: dict[frozenset[str], list[Pair]] = {}
    for pair in _pairs(claims):
        beyond = bracketed.issuperset((pair[0].id, pair[1].id)) and _beyond_all_rates(pair)
        if beyond:
            yield beyond
        else:
            units = frozenset(claim.quantity.unit for claim in pair)
            groups.setdefault(units, []).append(pair)
    best = {units: reference(pairs) for units, pairs in groups.items()}
    quoted = {frozenset(figures) for figures in _places(claims, "quotation")}
    for units, pairs in groups.items():
        told = frozenset(claim.id for claim in best[units]) in quoted
        for pair in pairs:
            one = _of_one_time(pair, best[units]) or _in_one_story(pair, best[units], bracketed)
            if pair is not best[units] and (told or one):
                relation = _relation(best[units], pair)
                # At a rate that is told no rounding leaves the rate open.
                sure = replace(relation, confidence=CLOSE) if told else None
                yield sure or _sure(relation, (*pair, *best[units]), bracketed)
    yield from _across(best)
    for tie in claims.local_ties:
        if tie.way in QUOTED:
            form = _quoted(tie)
            yield Relation(
                NAME,
                (form,),
                tie.figures[0],
                tie.figures,
                QUOTED[tie.way],
                confidence=tie.confidence,
                told=True,
            )


def _quoted(tie: Local) -> Product:
    """A rate and its inverse make one; a rate over a third currency is the product of two."""
    whole, first, *second = tie.figures
    if not second:
        return Product(Constant(Fraction(1)), Factor(whole), first)
    return Product(whole, Factor(first), second[0])


def _pairs(claims: Claims) -> Iterator[Pair]:
    """The pairs of the statements and of single places, each once.

    What quotes a rate, "$1 = 7.07 yuan", is no conversion of the amount before it.
    """
    quoted = {
        figure for tie in claims.local_ties if tie.way == "quotation" for figure in tie.figures
    }
    told = [
        (each.amount, each.converted)
        for each in claims.conversions
        if quoted.isdisjoint((each.amount, each.converted))
    ]
    told += _places(claims, "exchange", "quotation")
    for amount, converted in dict.fromkeys(told):
        yield claims[amount], claims[converted]


def _places(claims: Claims, *ways: str) -> list[tuple[str, str]]:
    """The pairs that single places of the text tell."""
    return [(tie.figures[0], tie.figures[1]) for tie in claims.local_ties if tie.way in ways]


def _beyond_all_rates(pair: Pair) -> Relation | None:
    """A pair whose rate no day has seen: a scale word was lost."""
    amount, converted = pair
    rates = possible_rates(amount.quantity.unit, converted.quantity.unit)
    if rates is None or not amount.quantity.number or rates.low is None or rates.high is None:
        return None
    implied = converted.quantity.number / amount.quantity.number
    if implied in rates:
        return None
    end, within = (
        (rates.high, Interval.between(None, 0))
        if implied > rates.high
        else (rates.low, Interval.between(0, None))
    )
    figures = (converted.id, amount.id)
    form = Linear(figures, (Fraction(1), -end), within)
    return Relation(NAME, (form,), converted.id, figures, POSSIBLE, confidence=SURE)


def _sure(
    relation: Relation, claims: Sequence[Claim], bracketed: AbstractSet[str] = frozenset()
) -> Relation:
    """The relation with how sure it is: of pairs in brackets no rate is another by far."""
    pairs = list(zip(claims[::2], claims[1::2], strict=True))
    rough = max(map(imprecision, pairs)) > ROUNDEST
    elsewhen = any(claim.around & OTHER_TIME for claim in claims) or are_close(pairs)
    close = BRACKETED if all(claim.id in bracketed for claim in claims) else CLOSE
    if elsewhen or (rough and may_be_one_rate(*pairs)):
        return replace(relation, confidence=OPEN)
    if rough:
        return replace(relation, confidence=ROUGH)
    return replace(relation, confidence=close)


def _across(best: Mapping[frozenset[str], Pair]) -> Iterator[Relation]:
    """Three currencies, each two of them in a pair: two of the rates make the third."""
    for one, other, third in combinations(best, 3):
        pairs = best[one], best[other], best[third]
        if len(one | other | third) == 3 and all(_of_one_time(pairs[0], pair) for pair in pairs):
            yield _sure(_triangle(*pairs), [claim for pair in pairs for claim in pair])


def _triangle(first: Pair, second: Pair, third: Pair) -> Relation:
    """By the rate of the first pair the second is one of the currencies of the third."""
    (shared,) = {claim.quantity.unit for claim in first} & {claim.quantity.unit for claim in second}
    a, b = turned(first, shared)
    c, d = turned(second, shared)
    e, f = turned(third, b.quantity.unit)
    rate, through, between = Unknown("rate"), Unknown("through"), Unknown("between")
    forms = (
        Product(b.id, Factor(a.id), rate),
        Product(through, Factor(c.id), rate),
        Product(through, Factor(d.id), between),
        Product(e.id, Factor(f.id), between),
    )
    figures = tuple(claim.id for pair in (first, second, third) for claim in pair)
    return Relation(NAME, forms, third[1].id, figures, MESSAGE, inferred=True)


def _in_one_story(pair: Pair, other: Pair, bracketed: AbstractSet[str]) -> bool:
    """Whether one sentence converts two amounts in brackets: at one rate, of whatever year."""
    claims = (*pair, *other)
    beside = len({claim.sentence for claim in claims}) == 1
    return beside and all(claim.id in bracketed for claim in claims)


def _of_one_time(pair: Pair, other: Pair) -> bool:
    a, b = pair[0].subject.period, other[0].subject.period
    return a is None or b is None or abs((a.end - b.end).days) <= ONE_RATE_DAYS


def _relation(best: Pair, pair: Pair) -> Relation:
    unit = best[0].quantity.unit
    rate = Unknown("/".join(claim.quantity.unit for claim in best))
    forms = tuple(
        Product(amount.id, Factor(converted.id), rate)
        for amount, converted in (best, turned(pair, unit))
    )
    figures = tuple(claim.id for claim in (*best, *pair))
    return Relation(NAME, forms, pair[1].id, figures, MESSAGE, inferred=True)
