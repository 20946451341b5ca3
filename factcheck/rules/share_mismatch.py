"""A share is not its part over its whole.

Why it matters:
    A percentage beside both amounts can be recomputed by every reader; one that does not
    fit says that the part, the whole or the percentage is wrong. "Of 1,200 members 300, or 25
    percent", "300 (25 percent) of 1,200", "to 1.3 billion euros, or 13 percent of total sales"
    where total sales are told elsewhere: all three figures are there. Portions that stand
    together, "62 percent (14.4 million)" and "30 percent (7.1 million)", are of one whole, whether
    it is told or not.

Consistent:
    Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
    dollars, accounting for 16.5 percent of foreign trade.

Inconsistent:
    Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
    dollars, accounting for 15.6 percent of foreign trade.

Stays silent:
    When the whole, or the amount of the part, is not printed in the same unit and for the
    same period.
    When a whole that is only named might be another one, and no slip of a digit explains why the
    figures do not fit.
    When portions are of other years, regions or groups.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence import likely_ties
from factcheck.ordering import is_coupon
from factcheck.relation import Factor, Product, Relation, Unknown
from factcheck.told import Local, Share

NAME = "share-mismatch"
MESSAGE = "The share is given as {reported}, but the amounts make it {computed}"
OF_ONE = "The share is given as {reported}, but the other part with its share makes it {computed}"
# A part and its share that others beside them, or the words, set beside just this whole.
# Beyond so many wholes a part is none of it, even with a slip.
VAST = 2000
HUNDRED = 100
PORTION = "portion"
# "4 percent of 14-year-olds" is told of people, and of no part of their years.
AGED = "year of age"
PERCENT = Fraction(1, 100)


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each printed share beside the part over the whole."""
    for share in claims.shares:
        part = None if share.part is None else claims[share.part]
        whole = _whole(claims, share, part)
        if part is None or whole is None or _are_one(part, whole) or part.quantity.unit == AGED:
            continue
        if _is_of_them(claims[share.share]) or is_coupon(part) or is_coupon(whole):
            continue
        form = Product(part.id, Factor(share.share, Fraction(0), PERCENT), whole.id)
        yield Relation(NAME, (form,), share.share, (part.id, share.share, whole.id), MESSAGE)
    for tie in claims.local_ties:
        if tie.way in ("share", PORTION):
            percentage, part_of, whole_of = tie.figures
            if claims[part_of].quantity.number > VAST * claims[whole_of].quantity.number:
                continue
            # "It and two subsidiaries held 295,800 shares or 14.8 percent": no slip is so far off.
            made = claims[whole_of].quantity.number * claims[percentage].quantity.number
            if made > VAST * HUNDRED * claims[part_of].quantity.number:
                continue
            form = Product(part_of, Factor(percentage, Fraction(0), PERCENT), whole_of)
            yield Relation(
                NAME,
                (form,),
                percentage,
                tie.figures,
                MESSAGE,
                confidence=tie.confidence,
                told=tie.way == PORTION,
            )
        elif tie.way == "one whole":
            yield _of_one(tie)
    yield from (tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "share"))


def _are_one(part: Claim, whole: Claim) -> bool:
    """Whether a part is told again where its whole would be: nothing is a share of itself."""
    return part.id == whole.id or part.quantity.number == whole.quantity.number


def _of_one(tie: Local) -> Relation:
    """Two parts of one whole that is not printed, each with its share."""
    share, part, other_share, other_part = tie.figures
    whole = Unknown("whole")
    forms = (
        Product(other_part, Factor(other_share, Fraction(0), PERCENT), whole),
        Product(part, Factor(share, Fraction(0), PERCENT), whole),
    )
    return Relation(NAME, forms, share, tie.figures, OF_ONE, confidence=tie.confidence)


def _is_of_them(share: Claim) -> bool:
    """Whether a clause begins with a share of what was told before: "; 33 percent of them were"."""
    return (
        share.after[:2] in (("of", "them"), ("of", "these"), ("of", "those")) and share.lead == ";"
    )


def _whole(claims: Claims, share: Share, part: Claim | None) -> Claim | None:
    if share.whole is not None:
        return claims[share.whole]
    if part is None or not share.whole_subject.measure:
        return None
    return claims.level(share.whole_subject, part.quantity.unit)
