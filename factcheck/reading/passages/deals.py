"""Deals: how many of a thing are bought or sold, for how much each, and what that makes.

"Raised 90 million pounds by selling 18 million shares at 500 pence", "the 16.8 million dollar buy
of 2.4 million shares at 7 dollars each", "six banks, each underwriting 10 million dollars".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.cued import search
from factcheck.reading.passages.sketch import MOVES, Passage
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.statements.ties import is_currency
from factcheck.reading.worded.per_each import is_a_slip_away

THING = (
    r"(?:shares?|stocks?|units?|warrants?|options?|rights|debentures?|notes|bonds|adrs|adss|ads|"
    r"ounces?|tonnes?|tons?|barrels?|bushels?|acres|hectares|gallons?|litres|pounds|bales|bags|"
    r"aircraft|banks|firms|companies|workers|employees|holders|planes?|jets?|tickets?|copies|homes|houses|cars|buses|trains?|trucks?|ships|stores)"
)
# "<1> Hal Roach common shares", "<1> new units"
COUNTED = re.compile(
    rf"\s(?:of\s)?(?:(?!and\b|or\b)[A-Za-z.'&/-]+\s){{0,7}}?(?P<of>{THING})\b", re.IGNORECASE
)
# "<2> each", "<2> a share", "<2> for each unit"
EACH = re.compile(
    rf"(?:\s[a-z]+)?\s(?:each|apiece|(?:per|an?|for\s(?:each|every)|for\sone)\s(?:[a-z]+\s){{0,2}}(?P<per>{THING}))\b",
    re.IGNORECASE,
)
# "at <2>", "priced at <2>", "a price of <2> "
PRICED = re.compile(
    r"\b(?:at|for|offer(?:ed|ing)?|price(?:d\sat)?|value(?:d\sat)?|cost(?:ing|s)?|paid|paying)"
    r"(?:\s(?:of|about|a|an|the|fixed|price|strike|exercise|issue|offer|subscription|cash)){0,5}\s$",
    re.IGNORECASE,
)
# "each underwriting <2>"
EACH_GIVES = re.compile(r"\beach\s[a-z]+(?:ing|s|ed)\s(?:about\s)?$")
# What says that an amount is what the deal makes.
LINKED = re.compile(
    r"\b(?:total(?:s|l?ed|l?ing)?|rais(?:e|es|ed|ing)|worth|valu(?:e|es|ed|ing)|proceeds|cost(?:s|ing)?|"
    r"spend(?:s|ing)?|spent|pa(?:y|ys|id|ying)|for|realis\w+|realiz\w+|bringing|purchase|buy|sale|"
    r"acquisition|acquir\w+|buying|consideration|or|offer|bid|deal|placing|issue)\b",
    re.IGNORECASE,
)
# Words of other amounts than that of all: what is left after costs, what comes beside it.
OTHER = re.compile(
    r"\b(?:net|nominal|par|plus|premium|dividend\w*|earn\w*|profit\w*|loss\w*|debt|cash\sand|remaining|"
    r"previous\w*|earlier|market|revenue\w*|sales|up\sto|at\sleast|minimum|maximum|first|second|already|"
    r"additional|another|others|notes?|loans?|credit|financing|or\sabout|and\sassum\w+|asset\w*|book|fee\w*|against|"
    r"compared|from|income|increase\w*|rais\w+\sits)\b"
)
ADDED = re.compile(r"\b(?:and|plus)\s$")
CUES = ("each", "apiece", " at ", " a ", " per ")
# Units of what is sold.
THINGS = frozenset({"share", "troy ounce", "ounce", "tonne", "ton", "barrel", "bushel"})
MOST, NEXT = 12, 1
# How many characters before a price are looked at.
LEAD, SHORT = 60, 25
# Which part of a round number, and of one that is said to be about so, may have been rounded off.
LOOSE, LOOSER, MOST_LOOSE = 300, 50, 25
SAID, LIKELY = 0.9, 0.85


def deal_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each price of one with how many there are and what all of them cost: rate, amount, count."""
    for number, passage in enumerate(passages):
        if not any(cue in passage.sketch for cue in CUES) and not any(
            "/" in each.quantity.unit for each in passage.figures
        ):
            continue
        for price, per in _prices(passage):
            counts, amounts = _counts(passage, price, per), _amounts(passage, price)
            about = passages[max(0, number - NEXT) : number + NEXT + 1]
            amounts = [each for each in amounts if not _comes_beside(passage, each, counts)]
            tie = _tied(price, counts, amounts) or _tied(
                price,
                [each for near in about for each in _counts(near, price, per)],
                [
                    each
                    for near in about
                    for each in (amounts if near is passage else _amounts(near, price))
                ],
            )
            if tie is not None:
                yield tie
            elif _is_told(passage, price, counts, amounts):
                yield _tie(price, amounts[0], counts[0], SAID)


def _prices(passage: Passage) -> Iterator[tuple[Claim, str]]:
    """The prices of one of a thing, exact to the last cent, and of which thing."""
    for number, claim in enumerate(passage.figures):
        quantity = claim.quantity
        above, is_per, per = quantity.unit.partition("/")
        if not is_currency(above):
            continue
        place = passage.place(number)
        before = passage.sketch[max(0, place - LEAD) : place]
        each = is_per or EACH.match(passage.sketch, place + len(f"<{number}>"))
        if claim.kind in MOVES and not EACH_GIVES.search(before):
            continue
        bare = quantity.scale <= 1 and PRICED.search(before[-SHORT:])
        if (each and PRICED.search(before)) or bare or EACH_GIVES.search(before):
            exact = quantity.scale <= 1 and quantity.hedge is Hedge.NONE
            named = per or (each["per"] or "" if isinstance(each, re.Match) else "")
            yield replace(claim, quantity=replace(quantity, exact=exact or quantity.exact)), named


def _counts(passage: Passage, price: Claim, per: str) -> list[Claim]:
    """How many there are of what is sold."""
    found = []
    for number, claim in enumerate(passage.figures):
        quantity = claim.quantity
        end = passage.place(number) + len(f"<{number}>")
        of_money = is_currency(quantity.unit.partition("/")[0]) or quantity.unit == "percent"
        named = COUNTED.match(passage.sketch, end)
        of = quantity.unit if quantity.unit in THINGS else named["of"].lower() if named else ""
        alike = bool(of) and per.lower().rstrip("s") in of
        if claim.id != price.id and quantity.number > 1 and alike and not of_money:
            found.append(claim)
    return found


def _amounts(passage: Passage, price: Claim) -> list[Claim]:
    """What may be the price of all."""
    unit = price.quantity.unit.partition("/")[0]
    return [
        claim
        for claim in passage.figures
        if claim.quantity.unit == unit and claim.quantity.number > price.quantity.number
    ]


def _comes_beside(passage: Passage, amount: Claim, counts: Sequence[Claim]) -> bool:
    """Whether an amount is added to what the count makes: "$30 million and 2 million shares"."""
    numbers = {each.id: number for number, each in enumerate(passage.figures)}
    return any(
        numbers[amount.id] < numbers[count.id]
        and search(ADDED, passage.between(numbers[amount.id], numbers[count.id]))
        for count in counts
    )


def _tied(price: Claim, counts: Sequence[Claim], amounts: Sequence[Claim]) -> Tie | None:
    """The first amount that a price and a count make, where few may be meant."""
    if not len(counts) * len(amounts) <= MOST:
        return None
    pairs = ((count, amount) for count in counts for amount in amounts)
    fitting = ((count, amount) for count, amount in pairs if _fits(price, amount, count))
    return next((_tie(price, amount, count, LIKELY) for count, amount in fitting), None)


def _tie(price: Claim, amount: Claim, count: Claim, confidence: float) -> Tie:
    quantity = price.quantity
    place = Fraction(0) if quantity.exact else quantity.place
    rate = Printed(
        quantity.number_start,
        quantity.number_end,
        quantity.number,
        quantity.unit,
        price.kind,
        place,
    )
    return Tie("told rate", (rate, amount.id, count.id), confidence=confidence)


def _fits(price: Claim, amount: Claim, count: Claim) -> bool:
    return _printed(amount).meets(_printed(price) * _printed(count))


def _printed(claim: Claim) -> Interval:
    """What a figure may stand for, of which not every zero at its end was rounded."""
    quantity = claim.quantity
    slack = Fraction(0)
    if not quantity.exact:
        loose = quantity.number / (LOOSE if quantity.hedge is Hedge.NONE else LOOSER)
        slack = max(quantity.place / 2, min(quantity.coarse_place / 2, loose))
        slack = min(slack, quantity.number / MOST_LOOSE)
    return Interval(quantity.number - slack, quantity.number + slack)


def _is_told(
    passage: Passage, price: Claim, counts: Sequence[Claim], amounts: Sequence[Claim]
) -> bool:
    """Whether a sentence tells of one deal, and a slip may be what keeps it from fitting."""
    three = (price, *counts, *amounts)
    if not len(counts) == len(amounts) == 1 or any(
        each.quantity.hedge is not Hedge.NONE for each in three
    ):
        return False
    if search(OTHER, passage.sketch) or not search(LINKED, passage.sketch):
        return False
    fits = _fits(price, amounts[0], counts[0])
    return not fits and is_a_slip_away(price, counts[0], amounts[0])
