"""Places: figures that say where somebody stands, or how far apart two are, and no level.

A place in a list that rises is a smaller number, a club that drops is more games behind, and a
number that names an average or an anniversary is not what another figure was.
"""

from __future__ import annotations

from factcheck.claim import Claim
from factcheck.otherwise.words import AND
from factcheck.pairs import FROM, LIGHT, NEAR, Pair

CHARTS = frozenset({"chart", "charts", "ranking", "rankings", "standings", "hitlist"})
PLACES = frozenset({"place", "places", "spot", "spots"})
# A list is hardly longer, and what is counted by thousands is no place in it.
LONGEST = 200
BEHIND = frozenset({"behind", "back", "adrift"})
FAR = frozenset({"games", "points", "strokes", "shots", "laps"})
ORDINALS = frozenset({"st", "nd", "rd", "th"})
AVERAGES = frozenset({"average", "dma", "ma"})
# "Missed the record by 2 seconds", "beat her by 12": how far apart two are.
OUTDOING = frozenset("missed misses missing beat beats beating won lost outpaced led".split())
TO = ("to",)


def is_a_place(pair: Pair) -> bool:
    """ "Crept up from nine to seven in the charts", "rising six places to 12"."""
    if any(not _may_be_a_place(claim) for claim in (pair.after, pair.before)):
        return False
    charts = CHARTS & (pair.after.around | pair.before.around)
    return bool(charts) or any(PLACES & set(each.after[:1]) for each in pair.row)


def _may_be_a_place(claim: Claim) -> bool:
    quantity = claim.quantity
    whole = quantity.number.denominator == 1 and 0 < quantity.number <= LONGEST
    return whole and not quantity.unit


def is_behind(pair: Pair) -> bool:
    """ "Dropped from 7 games behind Oslo to 13 games back": whoever drops is further behind."""
    return all(
        FAR & set(claim.after[:1]) and BEHIND & set(claim.after[:2])
        for claim in (pair.after, pair.before)
    )


def is_a_name(pair: Pair) -> bool:
    """ "14 points above the 40- DMA", "in 14 years ... before the 30 th anniversary"."""
    ahead = pair.before.after
    dashed = ahead[:1] == ("-",) and AVERAGES & set(ahead[1:3])
    return bool(dashed) or bool(ORDINALS & set(ahead[:1]))


def are_apart_by(pair: Pair) -> bool:
    """ "Missed the record by 2 seconds as he beat Berg by almost 12": neither is a level."""
    return all(
        next((word for word in claim.before if word not in LIGHT), "") == "by"
        and not OUTDOING.isdisjoint(claim.before)
        for claim in (pair.after, pair.before)
    )


def is_short_of_it(pair: Pair) -> bool:
    """ "26 medals, more than any other - short of the 41 of 2016": that is less than it."""
    led = tuple(word for word in pair.before.before if word not in LIGHT)
    return pair.goes_back and pair.direction > 0 and led[:2] in (("of", "short"), ("of", "shy"))


def is_of_two_sides(pair: Pair) -> bool:
    """ "A lead of 52 to 48, an improvement from 50": what is better is the first of the two."""
    first = pair.previous(pair.after)
    if first is None or pair.after.before != TO or AND & {first.lead} or FROM & {first.lead}:
        return False
    led = Pair(pair.claims, first, pair.before, pair.direction)
    after = pair.goes_back and not FROM.isdisjoint(pair.before.before[:NEAR])
    return after and led.fits(pair.before)
