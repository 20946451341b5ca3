"""Nearby rates: a rate whose amount and count stand in sentences about it.

"The farms harvested 34.01 million tonnes of rice. It was planted on 5.795 million hectares, and the
yield per hectare was 5.87 tonnes."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claim import Claim, Kind, Modality
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.cued import may_match
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import NAMES
from factcheck.reading.rates.phrases import EACH, REACH
from factcheck.reading.rates.ties import is_counted
from factcheck.units import UNITS, step_of_rate

# "the harvest per acre was up 0.4 percent at 3.12 tonnes", "average per-acre yield of"
PER = re.compile(
    r"\b(?:yields?|output|production|harvest|crop)\s(?:\w+\s)?per\s(?P<unit>[a-z]+)\b"
    r"(?:[^.;]|\.\d){0,70}$"
    r"|\bper[\s-](?P<before>[a-z]+)\s(?:yields?|output|production)\b(?:[^.;]|\.\d){0,70}$"
)
# ", or $65 billion in total": what all of them make
IN_ALL = re.compile(r"\s(?:in\s(?:total|all)|altogether|overall)\b")
OR = re.compile(r"\s?(?:,|[–—]|--|\()\s?(?:or|totall?ing|a\stotal\sof|for\sa\stotal\sof)?\s?$")
# "310,000 tonnes, or 0.7 percent, less than": an amount that is a difference
DIFFERENCE = re.compile(
    r",?\s(?:or\s[^,.;]{1,24}(?:\.\d[^,.;]{1,20})?,?\s)?(?:less|more|fewer|higher|lower|up|down)\b"
)
# "will spend 640 mln dlrs to redeem 16 mln shares", "sold 4 mln shares for 120 mln dlrs"
PAID = re.compile(
    r"\s(?:to|on|in)\s(?:redeem(?:ing)?|buy(?:ing)?|acquir(?:e|ing)|purchas(?:e|ing)|"
    r"repurchas(?:e|ing)|retir(?:e|ing)|tender(?:ing)?\sfor)\s(?:back\s)?(?:up\sto\s)?"
    r"(?:(?:its|the|about|some|all)\s){0,2}"
)
SOLD = re.compile(r"\s(?:[\w-]+\s){0,4}(?:for|worth|raising)\s(?:a\stotal\sof\s|about\s)?")
# A speed of something else, or no mean one: "with winds of 85 mph", "a top speed of"
OTHER_SPEED = re.compile(
    r"\b(?:winds?|gusts?|gusting|top|maximum|peak|highest|limit|speeds?\sof\sup\sto|as\s(?:fast|much)\sas|up\sto|reaching)\b"
    r"[^.;]{0,30}$",
    re.IGNORECASE,
)
# What one costs: "at 50 dlrs a share", "a stated value of 50 dlrs per share"
PRICE = re.compile(
    r"\b(?:at|for|price|value|valued|priced|paid|paying|offer\w*)\b(?:[^.;]|\.\d){0,24}$"
)
# Sentences before and after a rate in which its amount and its count may stand.
BEFORE, AFTER = 3, 2
MOST = 6
SAID, LIKELY = 0.9, 0.85


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate: its claim, where its passage ends, its unit, and the unit that it is per."""

    claim: Claim
    end: int
    unit: str
    per: str


def nearby_ties(claims: Claims, text: str, known: frozenset[str]) -> Iterator[Tie]:
    """Each rate that is in no tie yet with the amount and the count about it.

    Where several may be meant, each is a "possible rate": only arithmetic tells which.
    """
    found = [claim for claim in claims if _is_told(claim)]
    by_id = {claim.id: claim for claim in found}
    ties = [
        tie
        for rate in _rates(found, text)
        if rate.claim.id not in known
        for tie in _tied(text, rate, [each for each in found if _is_near(each, rate)])
        # The amount and the count of another rate are not of this one.
        if not known.issuperset(tie.figures[1:])
    ]
    made = {tie.figures[1:] for tie in ties if _fits(*(by_id[str(each)] for each in tie.figures))}
    for tie in ties:
        if tie.figures[1:] not in made or _fits(*(by_id[str(each)] for each in tie.figures)):
            yield tie


def _is_near(claim: Claim, rate: Rate) -> bool:
    return claim is not rate.claim and _is_about(claim, rate)


def _fits(rate: Claim, amount: Claim, count: Claim) -> bool:
    one, all_of_them, number = (each.quantity.interval() for each in (rate, amount, count))
    return (one * number).meets(all_of_them)


def _is_told(claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.form in (Form.DIGITS, Form.WORDS) and quantity.upper is None
    return plain and claim.kind is not Kind.RANK and claim.modality is not Modality.NEGATED


def _rates(found: Sequence[Claim], text: str) -> Iterator[Rate]:
    pers = may_match(PER, text)
    for claim in found:
        unit, end = claim.quantity.unit, claim.quantity.end
        above, is_per, below = unit.partition("/")
        start = claim.quantity.start
        if is_per and above in UNITS and OTHER_SPEED.search(text, max(0, start - REACH), start):
            continue
        if is_per and above and below:
            yield Rate(claim, end, unit, below)
        elif pers and (match := PER.search(text, max(0, start - 2 * REACH), start)):
            per = NAMES.get(match["unit"] or match["before"], "")
            if (
                per
                and unit in UNITS
                and UNITS[unit].dimension != UNITS.get(per, UNITS[unit]).dimension
            ):
                yield Rate(claim, end, f"{unit}/{per}", per)
        elif unit and (each := EACH.match(text, end)) and each["noun"]:
            yield Rate(claim, each.end(), unit, each["noun"])


def _is_about(claim: Claim, rate: Rate) -> bool:
    apart = claim.sentence - rate.claim.sentence
    return -BEFORE <= apart <= AFTER and not claim.headline


def _tied(text: str, rate: Rate, about: Sequence[Claim]) -> Iterator[Tie]:
    counts = [claim for claim in about if is_counted(text, rate.per, claim)]
    amounts = [claim for claim in about if claim not in counts and _is_amount(text, claim, rate)]
    physical = rate.unit.partition("/")[0] in UNITS and rate.per in UNITS
    for amount in amounts[:MOST]:
        said = _is_in_all(text, rate, amount)
        alike = amount.modality is rate.claim.modality
        for count in counts[:MOST]:
            if not _makes(rate, amount, count) or _is_some(text, amount, count):
                continue
            beside = rate.claim.sentence in (amount.sentence, count.sentence)
            only = physical and beside and len(amounts) == 1
            alone = len(counts) == 1 and alike and (said or only)
            alone = alone or (_is_paid(text, amount, count) and _is_price(text, rate))
            way = "nearby rate" if alone else "possible rate"
            figures = (rate.claim.id, amount.id, count.id)
            yield Tie(way, figures, confidence=SAID if said else LIKELY)


def _is_some(text: str, amount: Claim, count: Claim) -> bool:
    """Whether what is counted is only a part of what the amount is told of: "including"."""
    between = text[amount.quantity.end : count.quantity.start]
    return amount.sentence == count.sentence and " including " in between


def _is_paid(text: str, amount: Claim, count: Claim) -> bool:
    """Whether words say that just this amount was paid for just so many."""
    first, second = amount.quantity, count.quantity
    if amount.sentence != count.sentence:
        return False
    if first.end <= second.start:
        return PAID.fullmatch(text, first.end, second.start) is not None
    return SOLD.fullmatch(text, second.end, first.start) is not None


def _is_price(text: str, rate: Rate) -> bool:
    """Whether a rate is what one costs, and no dividend of it."""
    start = rate.claim.quantity.start
    return PRICE.search(text, max(0, start - REACH), start) is not None


def _makes(rate: Rate, amount: Claim, count: Claim) -> bool:
    """Whether the units are of one rate; one that is not printed with the rate is the count's."""
    units = (rate.unit, amount.quantity.unit, count.quantity.unit)
    printed = rate.claim.quantity.unit == rate.unit
    return step_of_rate(*units) is not None and (printed or count.quantity.unit in ("", rate.per))


def _is_amount(text: str, claim: Claim, rate: Rate) -> bool:
    """Whether a claim is a level in the unit of a rate's amount, and larger than the rate."""
    if claim.kind is not Kind.LEVEL or DIFFERENCE.match(text, claim.quantity.end):
        return False
    alike = claim.quantity.unit == rate.unit.partition("/")[0]
    return alike and abs(claim.quantity.number) > abs(rate.claim.quantity.number)


def _is_in_all(text: str, rate: Rate, amount: Claim) -> bool:
    """Whether the amount is told right after the rate as that of all."""
    between = text[rate.end : amount.quantity.start]
    return bool(OR.fullmatch(between)) and bool(IN_ALL.match(text, amount.quantity.end))
