"""Wording: words that make two figures no levels of one move, or turn the move around."""

from __future__ import annotations

from calendar import month_name

from factcheck.otherwise.words import ABOVE, FALLING, LOSSES, RISING
from factcheck.pairs import MERE, NEAR, Pair, is_up_from
from factcheck.pricing import costs_another

SAME = frozenset({"unchanged", "same", "steady", "flat", "identical"})
STAYED = frozenset({"remained", "remain", "remains", "remaining", "stayed", "stays"})
BRINGING = frozenset(
    "bringing brought brings leaving left putting giving taking took takes".split()
)
RATES = frozenset({"rate", "inflation", "growth"})
REVISED = frozenset({"revision", "revised", "decline", "slowdown", "cut", "drop", "fall"})
GROWTHS = frozenset({"growth", "gain", "gains", "rise", "increase"})
FALLS = frozenset("drop decline fall decrease contraction dip reduction slide slump plunge".split())
EXTRA = frozenset({"extra", "additional", "further", "another"})
BOUNDING = frozenset({"over", "under", "above", "below"})
SPANS = frozenset({"day", "week", "month", "year"})
TIMED = frozenset("the a an all last this its their each every".split()) | frozenset(
    word.lower() for word in month_name if word
)
EACH = frozenset({"each", "every"})
THOUGHT = frozenset({"forecast", "forecasts", "estimate", "estimates", "target", "targets"})
# Words that set what came beside what was thought: "missing the average estimate of 4.9 billion".
BEATEN = frozenset(
    "missing missed beating beat topping topped exceeding exceeded surpassing short".split()
)
# Who loses something from a level on: "the income at which they start to lose it".
LOSING = frozenset({"lose", "loses", "losing"})
OF_WHAT = frozenset({"which", "where", "when", "who"})
UPWARD, DOWNWARD = frozenset({"upward", "upwards"}), frozenset({"downward", "downwards"})


def is_moved_the_other_way(pair: Pair) -> bool:
    """ "Exports fell, with a surge in imports from 176 to 252": the nearest word says which."""
    near = (pair.after if pair.goes_back else pair.before).before
    # "Below 2 before climbing to 3" names a way of its own between the two.
    led = pair.goes_back or pair.before.lead == "from"
    if not pair.is_of_one_sentence or is_up_from(pair.before) or not led:
        return False
    # A decline that eases from minus 1.2 to minus 0.4 rises.
    if pair.after.quantity.number < 0 or pair.before.quantity.number < 0:
        return False
    word = next((word for word in near if word in RISING | FALLING), None)
    # "Although exports were up, all sales were 84 against 86" sets them side by side.
    clause = near[: near.index(",")] if "," in near and ":" not in near else ()
    if clause and word is None and near[:1] in (("was",), ("were",)) and not ABOVE & set(clause):
        return len(near) > NEAR and pair.is_merely_compared
    return word is not None and (word in RISING) != (pair.direction > 0)


def is_of_a_clause(pair: Pair) -> bool:
    """ "Raise the income at which they begin to lose it from 40 to 55": the losing is no fall."""
    words = (pair.after if pair.goes_back else pair.before).before
    lost = next((place for place, word in enumerate(words) if word in LOSING), None)
    return lost is not None and not OF_WHAT.isdisjoint(words[lost:])


def is_of_another_rate(pair: Pair) -> bool:
    """ "Base rates fell, and it cut its own to 11 after a reduction in theirs from 11"."""
    words = tuple(word for word in pair.before.before if word.isalpha())
    noun = next((place for place, word in enumerate(words) if word in FALLS | GROWTHS), 0)
    theirs = words[:1] == ("from",) and noun > 1 and pair.goes_back
    rate = pair.before.quantity.unit == "percent" and "after" in words[:2]
    growing = rate and pair.after.lead != "to"
    # "32.7 crowns, or 4.8 dollars, up from 30.9, or 4.5 dollars"
    following = pair.following(pair.before)[:1]
    other = pair.after.lead == "or" != pair.before.lead
    return theirs or growing or (other and any(each.lead == "or" for each in following))


def is_priced(pair: Pair) -> bool:
    """ "It opened at 34.38 to the dollar and should rise to 33 in June and 32 in December"."""
    return any(costs_another(claim) for claim in (pair.after, *pair.row))


def is_no_move(pair: Pair) -> bool:
    """ "Growing at 7.5 percent, unchanged from", "revised downwards", "a loss of 6, down from"."""
    after, before = pair.after, pair.before
    upon = next((word for word in after.before if word in UPWARD | DOWNWARD), None)
    turned = upon is not None and (upon in UPWARD) != (pair.direction > 0)
    both = LOSSES & set(after.before[:NEAR]) and LOSSES & set(before.before[:NEAR])
    lost = both and "from" in before.before
    falls = FALLS & {*after.after[:1], *before.after[:1]}
    bringing = BRINGING & set(after.before) and (GROWTHS | RATES) & set(after.before[:3])
    named = GROWTHS & set(after.before[:NEAR]) and REVISED & set(after.before)
    still = SAME & set(before.before[:NEAR]) or STAYED & set(after.before[:NEAR])
    if not pair.is_merely_compared:
        still = SAME & set(before.before[:NEAR])
    revised = named and pair.direction > 0
    return bool(still or turned or lost or falls or bringing or revised)


def is_no_level(pair: Pair) -> bool:
    """ "46 ecus per 100 kilos", "only an extra 600", "80 today compared with 50 each week"."""
    after, before = pair.after, pair.before
    per = "per" in (*after.before[:1], *before.before[:1])
    extra = EXTRA & set(after.before[:2]) and pair.is_merely_compared
    each = bool(EACH & set(after.after)) != bool(EACH & set(before.after))
    # "2.7 million compared with just over three": that is no more than it.
    hedged = BOUNDING & set(before.before[:1]) and MERE & set(before.before[:NEAR])
    until = after.before[:4] == ("to", "up", "far", "so") and pair.is_merely_compared
    timed = any(
        "-" in claim.quantity.text and claim.quantity.unit in SPANS for claim in (after, before)
    )
    # "Amounted to 180, compared with 147 for coffee, a drop": the drop is of coffee.
    named = before.after[:1] == ("for",) and not TIMED & set(before.after[1:2])
    other = named and pair.is_merely_compared and pair.goes_back
    if until or timed or other:
        return True
    thought = after.before[:1] == ("of",) and THOUGHT & set(after.before[1:2])
    held = not BEATEN.isdisjoint(after.before)
    return bool(per or extra or each or hedged or (thought and not held))
