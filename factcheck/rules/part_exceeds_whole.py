"""A part is larger than the whole it belongs to.

Why it matters:
    One partner's trade cannot exceed all trade, nor one month's the year's so far; when it does, a
    figure is off by a digit or a scale word. "93 out of 150 areas", "12 of its 27 members", "28
    more deaths, taking the total to 275", "of 237 sites, 83", "40 square kilometres, 12 of them in
    Austria" name a part and its whole in one breath. Whoever is out of work for over two years is
    so for over one; "14,000 of those cases" are no more than were counted before.

Consistent:
    Foreign trade was 41.2 billion dollars in 2024. Trade with Norway was 6.8 billion dollars.

Inconsistent:
    Foreign trade was 41.2 billion dollars in 2024. Trade with Norway was 68 billion dollars.

Stays silent:
    When the measure may be less than nothing, as a profit or a balance: losses elsewhere make
    the whole of it less than a part.
    When what is counted is money or a percentage, of which there may be more than one whole.
    When the measure does not add up over partners or over time, as a price does not.
"""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Iterator

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.ordering import ordered
from factcheck.relation import Order, Relation

# An average adds up to nothing, and surpluses and deficits not to each other.
BALANCES, AVERAGED = frozenset({"surplus", "deficit"}), frozenset({"average", "averaged"})
CONTRASTS = frozenset({"while", "whereas", "but"})
CALENDAR = frozenset(
    word.lower() for word in (*month_name, *day_name, "spring", "summer", "autumn", "winter")
)
NAME = "part-exceeds-whole"
# A confidence from which the words themselves say it.
SAID = 0.85
# A part told in another sentence that is so many times its whole is one of something else.
FAR = 3
TOTAL = frozenset({"total", "all", "overall", "altogether"})
# Only the printed digits say it.
LIKELY = 0.75
SEEN = "The part is printed as more than its whole: beside {reported} it is too much"
MESSAGE = "The part is given as {reported}, but the whole allows only {computed}"


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Order each part under the widest whole of its measure that is printed."""
    for part in claims.primary_levels:
        alike = claims.primary_levels_of(part.subject.measure)
        wholes = [
            whole
            for whole in alike
            if _holds(whole, part, models)
            and not claims.are_told_together(whole.id, part.id)
            and not _is_of_another(claims, whole, part)
        ]
        if wholes:
            whole = min(wholes, key=lambda claim: (len(claim.subject.scope), claim.id))
            figures = (part.id, whole.id)
            form = Order(whole.id, part.id)
            yield Relation(NAME, (form,), part.id, figures, MESSAGE, inferred=True)
    yield from _counted(claims)


def _counted(claims: Claims) -> Iterator[Relation]:
    """A part counted of its whole: "93 of the 150", "28 more, taking the total to 275"."""
    for tie in claims.local_ties:
        if tie.way == "part":
            whole, part = tie.figures
            yield _order(claims[whole], claims[part], tie.confidence)


def _order(whole: Claim, part: Claim, confidence: float) -> Relation:
    """A part may be all of its whole, and what only its print denies is a warning."""
    order = ordered(whole, part)
    seen = order.seen and part.quantity.number > whole.quantity.number
    return Relation(
        NAME,
        (order.form if seen else Order(whole.id, part.id),),
        order.reported if seen else part.id,
        (part.id, whole.id),
        SEEN if seen else MESSAGE,
        confidence=min(confidence, LIKELY) if seen else confidence,
        inferred=seen or confidence < SAID,
        told=True,
    )


def _is_of_another(claims: Claims, whole: Claim, part: Claim) -> bool:
    """Whether words set two figures side by side, or limit the one that would be the whole.

    "Exports to Norway rose, while Norway's rose to 1.1 billion", "in flour, exports were",
    "158 in November, compared with 190 a year before".
    """
    if not BALANCES.isdisjoint((*part.before, *part.after)) or AVERAGED & part.around:
        return True
    if part.quantity.number > FAR * whole.quantity.number:
        return True
    # "Toyota's exports to Chile were 71. Nissan's fell to 40; those to Chile to 5": of whose they
    # are is said before.
    if whole.sentence > part.sentence and TOTAL.isdisjoint(whole.before):
        return True
    later = max(whole, part, key=lambda claim: claim.quantity.start)
    if whole.sentence == part.sentence and not CONTRASTS.isdisjoint(later.before):
        return True
    return _has_a_topic(whole) or any(
        _is_shorter(claims[change.after], whole)
        for change in claims.changes_of(whole.id)
        if change.after not in (None, whole.id)
    )


def _has_a_topic(claim: Claim) -> bool:
    """Whether a sentence begins with what it is about: "in flour, exports totalled"."""
    words = claim.before[::-1]
    if words[:1] != ("in",) or words[2:3] != (",",):
        return False
    scope = " ".join(claim.subject.scope).lower()
    return words[1] not in CALENDAR and words[1] not in scope


def _is_shorter(level: Claim, base: Claim) -> bool:
    """Whether a level is told for a shorter time than the one that it is set beside."""
    a, b = level.subject.period, base.subject.period
    return a is not None and b is not None and (a.end - a.start) * 2 < b.end - b.start


def _holds(whole: Claim, part: Claim, models: Models) -> bool:
    a, b = whole.subject, part.subject
    if a.sign != b.sign or whole.quantity.unit != part.quantity.unit:
        return False
    if models.may_be_negative(a.measure) or not (a.period or b.period or part.quantity.unit):
        return False
    wider = set(a.scope) < set(b.scope)
    if wider and models.divides(a.measure):
        return a.period == b.period
    if a.scope != b.scope or a.period is None or b.period is None:
        return False
    # "383 million at the end of February" are those of the year so far.
    if b.period.days == 1 and b.period.end == a.period.end:
        return False
    return models.flows(a.measure) and a.period != b.period and b.period in a.period
