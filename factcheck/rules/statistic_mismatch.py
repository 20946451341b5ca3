"""A probability is not that of its test, or an estimate lies outside its own interval.

Why it matters:
    Whether a study found anything often hangs on one p-value; one that its own statistic does
    not give is wrong, in the study or in the story. The check is that of statcheck (Nuijten et
    al., *Behavior Research Methods* 48, 2016): a warning, and an error where the result would
    be significant at 0.05 with one value and not with the other.

Consistent:
    Those who slept longer remembered more, t(28) = 2.20, p = .036.

Inconsistent:
    Those who slept longer remembered more, t(28) = 1.20, p = .036.

Stays silent:
    When the degrees of freedom are not printed.
    When the text speaks of one-tailed tests and half of the probability fits.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claim import Claims, Local
from factcheck.domain import Models
from factcheck.relation import FormOfRelation, Order, Relation, Tail

NAME = "statistic-mismatch"
PROBABILITY = "The probability is given as {reported}, but its test makes it {computed}"
ESTIMATE = "The estimate is given as {reported}, but its interval makes it {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each probability beside its test, and each estimate inside its interval."""
    for tie in claims.local_ties:
        sort, _, family = tie.way.partition(" ")
        if sort not in ("test", "one-tailed", "confidence"):
            continue
        message = PROBABILITY if family else ESTIMATE
        figure = tie.figures[0]
        forms = _forms(tie, family)
        yield Relation(NAME, forms, figure, tie.figures, message, confidence=tie.confidence)


def _forms(tie: Local, family: str) -> tuple[FormOfRelation, ...]:
    first, second, *rest = tie.figures
    if family:
        one_tailed = tie.way.startswith("one-tailed")
        return (Tail(first, second, family, tuple(rest), one_tailed),)
    return (Order(rest[0], first), Order(first, second))
