"""Ties of rates: three figures told in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import DURATIONS, PER
from factcheck.reading.rates.phrases import (
    ADDED,
    EACH,
    EQUATED,
    FEE,
    FEE_IS,
    GIVEN,
    MAKES,
    OF,
    PRICED,
    REACH,
    SPREAD,
    TOLD,
)
from factcheck.units import UNITS, factors, rate_base, step_of_rate

MORE = re.compile(
    r"\b(?:another|plus|others?|additional|further)\b|\d"
    r"|\band\s(?!(?:averag|rais|earn|brought|ma[dk]|paid|collect|total|cost|took|for|so|thus|there|sold|sell|won)\w*)"
)


# "Six in Rome and two apiece in Milan and Turin"
OVER = re.compile(
    r"(?:\s(?:each|apiece))?\s(?:in|to|from|for|at)\s(?:[a-z]+\s){0,3}[A-Z][\w'’-]+(?:,|\sand)\s[A-Z]"
)
# "250,000 each after tax"
LESS = re.compile(
    r"(?:\s(?:each|apiece))?,?\s(?:after|before|net|gross|excluding|without|less|minus|plus|including|with|not\scounting)\b"
)


def rate_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each rate with the amount and the count that are told right beside it."""
    found = [claim for claim in claims if claim.kind is not Kind.RANK]
    before: Claim | None = None
    for three in zip(found, found[1:], found[2:], strict=False):
        if _are_near(text, three) and not _adds_to(text, before, three):
            yield from _tie(text, three)
        before = three[0]


def _are_near(text: str, three: tuple[Claim, ...]) -> bool:
    first, second, third = (claim.quantity for claim in three)
    plain = all(
        claim.quantity.upper is None and claim.quantity.form in (Form.DIGITS, Form.WORDS)
        for claim in three
    )
    gaps = (second.start - first.end, third.start - second.end)
    return plain and max(gaps) <= REACH and len({claim.sentence for claim in three}) == 1


def _adds_to(text: str, before: Claim | None, three: tuple[Claim, ...]) -> bool:
    """Whether an amount before is a part of the total too: "$30 million and 2 million shares"."""
    if before is None or before.sentence != three[0].sentence:
        return False
    between = text[before.quantity.end : three[0].quantity.start]
    units = {claim.quantity.unit for claim in three}
    return before.quantity.unit in units and bool(ADDED.search(between))


def _tie(text: str, three: tuple[Claim, ...]) -> Iterator[Tie]:
    first, second, third = three
    if _is_fee(text, three):
        yield Tie("fee", (third.id, first.id, second.id), confidence=TOLD)
        return
    for rate, amount, count in permutations(three):
        end = _end_of_rate(text, rate, amount, count)
        if end is not None and _is_told(text, three, (rate, end)):
            way = "rate" if third is rate else "rated amount"
            yield Tie(way, (rate.id, amount.id, count.id), confidence=TOLD)
            return


def _is_fee(text: str, three: tuple[Claim, ...]) -> bool:
    first, second, third = (claim.quantity for claim in three)
    return (
        first.unit == "percent"
        and _is_money(second.unit)
        and third.unit.partition("/")[0] == second.unit
        and _is_charged(text, first.start, (first.end, second.start))
        and bool(MAKES.fullmatch(text, second.end, third.start))
    )


def _is_charged(text: str, start: int, between: tuple[int, int]) -> bool:
    """Whether a percentage is a fee on what follows: "1 percent fee on", "fee is 1 percent of"."""
    if FEE.fullmatch(text, *between):
        return True
    return bool(OF.fullmatch(text, *between) and FEE_IS.search(text[max(0, start - 40) : start]))


def _is_money(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()


def _end_of_rate(text: str, rate: Claim, amount: Claim, count: Claim) -> int | None:
    """Where the passage of a rate ends, if the units are of one; ``None`` where they are not."""
    units = (rate.quantity.unit, amount.quantity.unit, count.quantity.unit)
    if not units[0] or "percent" in units or step_of_rate(*units) is None:
        return None
    above, is_per, below = units[0].partition("/")
    if is_per:
        fits = _is_amount(text, above, amount) and is_counted(text, below, count)
        return rate.quantity.end if fits else None
    each = EACH.match(text, rate.quantity.end)
    if each is None or not units[1] or not _counts_things(text, count):
        return None
    noun = each["noun"]
    return each.end() if noun is None or noun in nouns_of(text, count) else None


def _is_amount(text: str, above: str, amount: Claim) -> bool:
    """Whether an amount is of what a rate has above: deaths of "4 deaths per 100,000 people"."""
    unit = amount.quantity.unit
    if unit:
        return unit.partition("/")[0] == above or bool(factors(unit, above))
    return bool(above) and above in nouns_of(text, amount)


def is_counted(text: str, below: str, count: Claim) -> bool:
    """Whether a count is of what a rate is per: hours of "km/h", people of "per 100,000 people"."""
    _, each = rate_base(below)
    unit = count.quantity.unit
    if each in UNITS or each in DURATIONS:
        return unit == each or bool(factors(each, unit))
    if each == "person" or not each:
        return unit == "person" or (not unit and _counts_things(text, count))
    names = {word for word, name in PER.items() if name == each} | {each}
    return not unit and bool(names & nouns_of(text, count))


def _counts_things(text: str, count: Claim) -> bool:
    """Whether a number counts what the words after it name in the plural."""
    quantity = count.quantity
    if quantity.unit == "person":
        return True
    return not quantity.unit and any(word.endswith("s") for word in _words(text, count))


def nouns_of(text: str, count: Claim) -> frozenset[str]:
    """The words after a count, as they are and in the singular."""
    words = _words(text, count)
    singular = {word.removesuffix("s") for word in words}
    singular |= {f"{word.removesuffix('ies')}y" for word in words if word.endswith("ies")}
    return frozenset(words) | frozenset(singular)


def _words(text: str, count: Claim) -> list[str]:
    after = text[count.quantity.number_end : count.quantity.end + REACH]
    phrase = re.match(r"(?:\s(?:million|billion|thousand|bn|mln))?((?:\s[a-z-]+){0,4})", after)
    return phrase[1].split() if phrase else []


def _is_told(text: str, three: tuple[Claim, ...], rate: tuple[Claim, int]) -> bool:
    """Whether the words between say that the third is made of the first two."""
    ends = [rate[1] if claim is rate[0] else claim.quantity.end for claim in three]
    first, second, third = (claim.quantity.start for claim in three)
    spread = SPREAD.fullmatch(text, ends[0], second) is not None
    if not spread and three[1] is rate[0] and "/" not in rate[0].quantity.unit:
        spread = GIVEN.fullmatch(text, ends[0], second) is not None
    if not spread and three[0] is rate[0] and three[0].lead == "at":
        spread = PRICED.fullmatch(text, ends[0], second) is not None
    # "400 shares at 25 dollars each and another 100 later, for a total": the total has more in it.
    if MORE.search(text, ends[1], third) or LESS.match(text, ends[2]) or OVER.match(text, ends[2]):
        return False
    return first < second and spread and EQUATED.fullmatch(text, ends[1], third) is not None
