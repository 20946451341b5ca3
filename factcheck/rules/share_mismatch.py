"""A share is not its part over its whole.

Why it matters:
    A percentage beside both amounts can be recomputed by every reader; one that does not
    fit says that the part, the whole or the percentage is wrong. "Of 1,200 members 300, or 25
    percent", "300 (25 percent) of 1,200", "to 1.3 billion euros, or 13 percent of total sales"
    where total sales are told elsewhere: all three figures are there.

Consistent:
    Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
    dollars, accounting for 16.5 percent of foreign trade.

Inconsistent:
    Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
    dollars, accounting for 15.6 percent of foreign trade.

Stays silent:
    When the whole, or the amount of the part, is not printed in the same unit and for the
    same period.
    When a whole that is only named might be another one, and the figures do not fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim, Claims, Share
from factcheck.domain import Models
from factcheck.evidence import likely_ties
from factcheck.relation import Factor, Product, Relation

NAME = "share-mismatch"
MESSAGE = "The share is given as {reported}, but the amounts make it {computed}"
PERCENT = Fraction(1, 100)


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each printed share beside the part over the whole."""
    for share in claims.shares:
        part = None if share.part is None else claims[share.part]
        whole = _whole(claims, share, part)
        if part is None or whole is None or part.id == whole.id:
            continue
        form = Product(part.id, Factor(share.share, Fraction(0), PERCENT), whole.id)
        yield Relation(NAME, (form,), share.share, (part.id, share.share, whole.id), MESSAGE)
    for tie in claims.local_ties:
        if tie.way == "share":
            percentage, part_of, whole_of = tie.figures
            form = Product(part_of, Factor(percentage, Fraction(0), PERCENT), whole_of)
            yield Relation(
                NAME, (form,), percentage, tie.figures, MESSAGE, confidence=tie.confidence
            )
    yield from (tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "share"))


def _whole(claims: Claims, share: Share, part: Claim | None) -> Claim | None:
    if share.whole is not None:
        return claims[share.whole]
    if part is None or not share.whole_subject.measure:
        return None
    return claims.level(share.whole_subject, part.quantity.unit)
