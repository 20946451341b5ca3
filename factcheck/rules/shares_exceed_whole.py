"""The shares of one whole add up to more than all of it, or leave a part out.

Why it matters:
    Percentages of one whole cannot make more than a hundred. Each is rounded, so four of them may
    seem to make 101 or 102; 103 shows that one of them is wrong. Where only the first says what it
    is of ("34 percent of power, gas 41, nuclear 20") they are of one whole too. "Split 60 percent
    and 40", "35 percent ... and the other 65 percent", a list that ends in "the rest" or
    "undecided" leave nothing out, so that too little is as wrong as too much. Where the shares of
    one time make a hundred, those told beside them for another time have to make it too.

Consistent:
    The union said that 48 percent of the wheat was exported, 40 percent was milled and 12
    percent was stored.

Inconsistent:
    The union said that 78 percent of the wheat was exported, 11 percent was milled, 4 percent
    was stored and 10 percent was burnt.

Stays silent:
    When the percentages are not told in one list, since an answer may count more than once.
    When people do, or homes have, more than one of what is listed.
    When they make less than a hundred: parts may be left out.
    When they are the answers of a poll: poll-mismatch tells of those.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby

from factcheck.claim import Claim, Kind, Modality
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.evidence import likely_ties
from factcheck.relation import Constant, Relation, Sum

NAME = "shares-exceed-whole"
MESSAGE = "The share is given as {reported}, but the other shares leave {computed}"
WHOLE = Constant(Fraction(100))
# From here on the words of a list tie just its shares.
TOLD = 0.9
# The answers of a poll, that poll-mismatch sets beside each other.
ANSWERS = ("answers", "all answers")
# What follows a share of a whole of its own ("32% in Wales"), and what leads on in a list.
WHOLES = frozenset({"of", "in", "for", "among", "at", "on"})
LISTING = frozenset({",", "and", "with", ""})
# People may do more than one thing of a list, unless its words leave each other out.
PEOPLE = frozenset(
    "pupils students people adults children women men respondents residents readers voters workers "
    "employees households families patients teachers parents users drivers visitors teenagers "
    "customers consumers companies firms farmers schools boys girls those americans britons".split()
)
OPPOSED = frozenset(
    "oppose opposed opposes opposing against undecided unsure no neither disagree disagreed "
    "disapprove disapproved dissatisfied rest remaining other others died single divorced".split()
)


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Bound the shares that are of one whole, unless they are the answers of a poll."""
    answers = {figure for tie in claims.local_ties if tie.way in ANSWERS for figure in tie.figures}
    for relation in _relations(claims, models):
        if answers.isdisjoint(relation.figures):
            yield relation


def _relations(claims: Claims, models: Models) -> Iterator[Relation]:
    """The shares that one sentence lists, bound by their whole; elsewhere only what fits."""
    shares = [claim for claim in claims if _is_share(claim)]
    for _, group in groupby(shares, key=lambda claim: claim.sentence):
        listed = list(group)
        if len(listed) > 2 and _is_list(claims, listed):
            ids = tuple(claim.id for claim in listed)
            form = Sum(WHOLE, ids, (1,) * len(ids), exhaustive=False)
            yield Relation(NAME, (form,), ids[-1], ids, MESSAGE, inferred=True)
    for tie in claims.local_ties:
        if tie.way in ("whole", "parts"):
            signs = (1,) * len(tie.figures)
            form = Sum(WHOLE, tie.figures, signs, exhaustive=tie.way == "whole")
            yield Relation(
                NAME,
                (form,),
                tie.figures[-1],
                tie.figures,
                MESSAGE,
                confidence=tie.confidence,
                told=tie.way == "parts" or tie.confidence >= TOLD,
            )
    yield from (tie.relation(NAME, MESSAGE) for tie in likely_ties(claims, models, "whole"))


def _is_share(claim: Claim) -> bool:
    share = claim.kind in (Kind.SHARE, Kind.LEVEL) and claim.quantity.unit == "percent"
    return share and claim.modality is not Modality.FORECAST


def _is_list(claims: Claims, shares: list[Claim]) -> bool:
    """Whether the shares are all of one whole: the first says of what, the others do not."""
    tied = any(claims.are_told_together(a.id, b.id) for a in shares for b in shares if a is not b)
    first, *others = shares
    one_time = len({claim.subject.period for claim in shares}) == 1
    return (
        not tied
        and not _may_overlap(shares)
        and one_time
        and first.follow == "of"
        and all(other.follow not in WHOLES and other.lead in LISTING for other in others)
    )


def _may_overlap(shares: list[Claim]) -> bool:
    """Whether the shares are of people, who may be counted in several of them."""
    people = PEOPLE.intersection(shares[0].after[:4])
    told = {word for claim in shares for word in (*claim.before[:6], *claim.after[:6])}
    return bool(people) and OPPOSED.isdisjoint(told)
