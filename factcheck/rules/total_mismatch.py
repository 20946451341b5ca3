"""A total is not the sum of its parts.

Why it matters:
    A reader who adds the parts gets another total: one of the figures was mistyped, or taken from
    another period or another source. Two that leave nothing else (men and women, home and abroad,
    the first half and the second) are parts in any words, and what is told in rows, one for each
    time, adds up in every column. What was there, what came and what went make what is left: "had
    400 stores, opened 30 and closed 12, and ended with 418".

Consistent:
    Foreign trade reached 41.2 billion dollars in 2024. Exports were 24.5 billion dollars
    and imports were 16.7 billion dollars.

Inconsistent:
    Foreign trade reached 43.2 billion dollars in 2024. Exports were 24.5 billion dollars
    and imports were 16.7 billion dollars.

Stays silent:
    When one of the parts is not printed for the same period and place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models, bound
from factcheck.evidence import likely_ties
from factcheck.relation import Relation, Sum
from factcheck.told import Local

NAME = "total-mismatch"
# How a tie is called whose figures the words around them tell to be of one time.
TOLD = "told "
MESSAGE = "The total is given as {reported}, but its parts add up to {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set each total beside the sum of the parts that its domain model names."""
    for identity in models.identities:
        if identity.is_sum:
            yield from (tie.relation(NAME, MESSAGE) for tie in bound(claims, identity))
    yield from _written(claims)
    for relation in _likely(claims, models):
        parts = {_is_difference(claims[figure]) for figure in relation.figures[1:]}
        # What is more than something else is no part beside a level.
        if len(parts) < 2:
            yield relation


def _leaves_one_out(claims: Claims, tie: Local, signs: Sequence[int]) -> bool:
    """Whether a figure told among them is just what parts leave of their total.

    "Exports were 15.99 billion: 7.43 of crude oil, 2.80 of gas, and 5.77 of all else".
    """
    total, *parts = (claims[figure] for figure in tie.figures)
    left = total.quantity.interval()
    for part, sign in zip(parts, signs, strict=True):
        left = left - part.quantity.interval() if sign > 0 else left + part.quantity.interval()
    sentences = [claim.sentence for claim in (total, *parts)]
    among = (
        each
        for each in claims
        if min(sentences) <= each.sentence <= max(sentences)
        and each.id not in tie.figures
        and each.quantity.unit in ("", total.quantity.unit)
    )
    # What the parts leave, and not what they are too much by; a limit is no part.
    short = left.low is not None and left.low > 0
    told = (each.quantity.interval() for each in among)
    bounded = (each for each in told if each.low is not None and each.high is not None)
    return short and any(each.meets(left) for each in bounded)


def _likely(claims: Claims, models: Models) -> list[Relation]:
    """The sums that evidence speaks for; of two that fit one total, the one of more parts.

    Beside cars and trucks the few buses hardly change what is rounded.
    """
    found = [tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "sum", "list")]
    fitting = [{*each.figures} for each in found if each.tentative]
    return [
        each
        for each in found
        if not (each.tentative and any({*each.figures} < more for more in fitting))
    ]


def _is_difference(claim: Claim) -> bool:
    """Whether a figure is how many more there are than of something else."""
    return claim.after[:1] in (("more",), ("fewer",), ("less",)) and "than" in claim.after[:3]


def _written(claims: Claims) -> Iterator[Relation]:
    """Each total beside the parts that by their words leave nothing else."""
    for tie in claims.local_ties:
        way, _, signs = tie.way.removeprefix(TOLD).partition(" ")
        if way == "rows":
            total, *parts = tie.figures
            signed = tuple(1 if sign == "+" else -1 for sign in signs)
            if _leaves_one_out(claims, tie, signed):
                continue
            yield Relation(
                NAME,
                (Sum(total, tuple(parts), signed),),
                total,
                tie.figures,
                MESSAGE,
                confidence=tie.confidence,
                inferred=True,
                told=tie.way.startswith(TOLD),
            )
