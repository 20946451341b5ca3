"""A probability is not that of its test, or an estimate lies outside its own interval.

Why it matters:
    Whether a study found anything often hangs on one p-value; one that its own statistic does
    not give is wrong, in the study or in the story. The check is that of statcheck (Nuijten et
    al., *Behavior Research Methods* 48, 2016): a warning, and an error where the result would
    be significant at 0.05 with one value and not with the other. Means and percentages of small
    samples are checked as by GRIM (Brown and Heathers, *Social Psychological and Personality
    Science* 8, 2017): 42 percent of 30 people cannot be.

Consistent:
    Those who slept longer remembered more, t(28) = 2.20, p = .036.

Inconsistent:
    Those who slept longer remembered more, t(28) = 1.20, p = .036.

Stays silent:
    When the degrees of freedom are not printed.
    When the text speaks of one-tailed tests and half of the probability fits.
    When percentages are weighted, or so rough that they are round numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import Factor, FormOfRelation, Grain, Order, Product, Relation, Tail
from factcheck.told import Local

NAME = "statistic-mismatch"
PROBABILITY = "The probability is given as {reported}, but its test makes it {computed}"
ESTIMATE = "The estimate is given as {reported}, but its interval makes it {computed}"

SAMPLE = "The percentage is given as {reported}, but the sample makes it {computed}"
GRAIN = "No whole number of the sample makes {reported}: the nearest that one does is {computed}"
MESSAGES = {
    "test": PROBABILITY,
    "one-tailed": PROBABILITY,
    "confidence": ESTIMATE,
    "grain": GRAIN,
    "sample": SAMPLE,
}
# How much of a whole one of the sample is, by what the mean is printed in.
STEPS = {"grain of percent": Fraction(1, 100), "grain of mean": Fraction(1)}


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each probability beside its test, and each estimate inside its interval."""
    for tie in claims.local_ties:
        sort, _, family = tie.way.partition(" ")
        if sort not in MESSAGES or (sort == "sample" and _is_told(claims, tie)):
            continue
        yield Relation(
            NAME,
            _forms(tie, family),
            tie.figures[0],
            tie.figures,
            MESSAGES[sort],
            confidence=tie.confidence,
            inferred=sort == "grain",
        )


def _is_told(claims: Claims, tie: Local) -> bool:
    """Whether a statement tells the same share, which is judged as such."""
    rate, *others = tie.figures
    return any({share.part, share.whole} == set(others) for share in claims.shares_by(rate))


def _forms(tie: Local, family: str) -> tuple[FormOfRelation, ...]:
    first, second, *rest = tie.figures
    if tie.way in STEPS:
        return (Grain(first, second, STEPS[tie.way]),)
    if tie.way == "sample":
        return (Product(second, Factor(first, scale=Fraction(1, 100)), rest[0]),)
    if family:
        one_tailed = tie.way.startswith("one-tailed")
        return (Tail(first, second, family, tuple(rest), one_tailed),)
    return (Order(rest[0], first), Order(first, second))
