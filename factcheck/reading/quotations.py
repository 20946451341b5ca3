"""Quotations: what one of a currency is in another, and the same the other way round.

"The euro was at 0.80 pounds, meaning a pound bought 1.25 euros"; "the dollar rose to 150 yen, while
the euro was at 1.10 dollars and 165 yen": of three currencies two rates make the third.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, permutations

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer, search
from factcheck.reading.exchanges import OTHER_POUNDS, POUND, STERLING
from factcheck.reading.layout import sentences_of
from factcheck.reading.printing import Printed, Tie, printed_of
from factcheck.reading.quantities.currencies import WORDS
from factcheck.reading.statements.ties import is_currency

NAMES = {name: code for name, code in WORDS.items() if not name.endswith("s")} | {"pound": STERLING}
BASE = rf"(?P<base>{any_of(NAMES)})"
VERB = (
    r"(?:was|is|stood|stands|traded|trades|trading|closed|ended|rose|rises|fell|falls|climbed|slipped|dropped|"
    r"weakened|strengthened|bought|buys|buy|would\sbuy|cost|costs|fetched|fetches|worth|quoted|changed\shands|"
    r"settled|opened|firmed|eased|gained|hit|reached|at|to|for|little|unchanged|slightly|higher|lower|up|down|"
    r"nearly|about|around|being|now|currently|only|just|as|much|stronger|weaker|edged|equal(?:s|led)?|makes)"
)
# "the dollar rose to", "one euro bought", "sterling stood at"
LEADS = re.compile(
    rf"(?:\b(?:the|an?|one|1|each|every|per)\s)?(?<![\w'’-])(?<!\d\s){BASE}(?:\s(?:itself|in\sturn))?(?:\s{VERB}){{1,5}}\s$",
    re.IGNORECASE,
)
# "one dollar 110 yen": what it bought is told before
ELIDED = re.compile(rf"\b(?:one|1)\s{BASE}\s$", re.IGNORECASE)
# "20 pesos to the dollar", "80 rupees per dollar", "0.93 francs to one dollar"
PER = re.compile(
    rf"\s(?:to|per|for|against)\s(?:the\s|an?\s|one\s|each\s|every\s)?{BASE}\b(?!s)", re.IGNORECASE
)
# "and 165 yen", ", 0.80 pounds and": what the same currency is in another
LISTED = re.compile(r",\s(?:and\s)?|\sand\s|\sor\s")
ANY = re.compile(rf"\b{BASE}\b", re.IGNORECASE)
# Words of rates of several times.
TIMES = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|ago|earlier|previous(?:ly)?|last\s(?:week|month|year|quarter)|in\s(?:1|2)\d{3}|since|a\syear\sbefore|"
    r"forecasts?|expect\w*|would\s(?!buy)|average\w*|by\sthe\send|futures?|forward|black\smarket|airport|street|tourists?|cash|parallel|official)\b",
    re.IGNORECASE,
)
# Rates of one hour differ by so much, and no slip makes less.
APART = Fraction(1, 100)
PAIR, TRIANGLE = 2, 3
SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Quotation:
    """What one ``base`` is in ``quoted``."""

    base: str
    quoted: str
    figure: Printed
    claim: Claim

    @property
    def rate(self) -> Fraction:
        return self.claim.quantity.number


def quotation_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each two rates of one pair of currencies, and each three of three, that are of one time."""
    money = [claim for claim in claims if _is_money(claim)]
    if len(money) < PAIR or next(finditer(ANY, text), None) is None:
        return
    sterling = not search(OTHER_POUNDS, text)
    for start, end in _windows(text):
        inside = [claim for claim in money if start <= claim.quantity.start < end]
        if len(inside) < PAIR or TIMES.search(text, start, end):
            continue
        found = list(_quotations(text, start, inside)) if sterling else []
        yield from _inverse(found)
        yield from _triangles(found)


def _is_money(claim: Claim) -> bool:
    quantity = claim.quantity
    unit = is_currency(quantity.unit) or quantity.unit == POUND
    plain = quantity.upper is None and quantity.form in (Form.DIGITS, Form.WORDS)
    # "One euro" is what is quoted, and no quotation.
    one = quantity.form is Form.WORDS and quantity.number == 1
    return unit and plain and not one and quantity.scale <= 1 and quantity.number > 0


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Each sentence, with the next one of its paragraph where that quotes on."""
    sentences = sentences_of(text)
    for number, sentence in enumerate(sentences):
        end = sentence.end
        if number + 1 < len(sentences):
            following = sentences[number + 1]
            if following.paragraph == sentence.paragraph and ANY.search(
                text, following.start, following.end
            ):
                end = following.end
        yield sentence.start, end


def _quotations(text: str, start: int, money: Sequence[Claim]) -> Iterator[_Quotation]:
    last: _Quotation | None = None
    for number, claim in enumerate(money):
        quantity = claim.quantity
        unit = STERLING if quantity.unit == POUND else quantity.unit
        per = PER.match(text, quantity.end)
        led = LEADS.search(text, max(start, quantity.start - 80), quantity.start)
        before = money[number - 1].quantity.end if number else start
        base = ""
        if per:
            base = NAMES[per["base"].lower()]
        elif led or (led := ELIDED.search(text, max(start, quantity.start - 40), quantity.start)):
            base = NAMES[led["base"].lower()]
        elif (
            last
            and LISTED.fullmatch(text, before, quantity.start)
            and last.claim is money[number - 1]
        ):
            base = last.base
        if base and base != unit:
            place = Fraction(0) if quantity.exact else quantity.place
            figure = replace(printed_of(quantity, claim.kind), unit=unit, place=place)
            last = _Quotation(base, unit, figure, claim)
            yield last


def _inverse(found: Sequence[_Quotation]) -> Iterator[Tie]:
    for one, other in combinations(found, 2):
        if (one.base, one.quoted) == (other.quoted, other.base) and _differ(one.rate * other.rate):
            yield Tie("inverse", (other.figure, one.figure), confidence=SURE)


def _triangles(found: Sequence[_Quotation]) -> Iterator[Tie]:
    """Three rates that lead from a currency over another to a third, and there at once."""
    for three in combinations(found, TRIANGLE):
        if len({frozenset((each.base, each.quoted)) for each in three}) != TRIANGLE:
            continue
        for first, second, whole in permutations(three):
            chained = first.quoted == second.base
            if chained and (whole.base, whole.quoted) == (first.base, second.quoted):
                if _differ(first.rate * second.rate / whole.rate):
                    yield Tie("cross", (whole.figure, first.figure, second.figure), confidence=SURE)
                break


def _differ(ratio: Fraction) -> bool:
    """Whether rates fit closely, or differ by more than those of one day do."""
    return not APART / 2 < abs(ratio - 1) <= APART
