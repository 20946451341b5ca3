"""Made: a rate told for each of a count, with the one amount and the one count about it.

"The city of 240,000 people spends 36 million dollars a year, or 150 dollars per resident"; "1,200
inhabitants per square kilometre: 60,000 people live on 50 square kilometres"; "each of the 52,000
households will pay 45 pounds, raising 2.34 million pounds".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form, Hedge, Rounding
from factcheck.reading.layout import sentences_of
from factcheck.reading.printing import Printed, Tie, printed_of
from factcheck.reading.quantities.units import DURATIONS, NAMES
from factcheck.reading.rates.cues import (
    CAPITA_BEFORE,
    CUES,
    EACH_OF,
    FOR_EACH,
    OFTEN,
    OTHERS,
    PER,
)
from factcheck.reading.rates.ties import LESS, MORE, OVER, is_counted, nouns_of
from factcheck.reading.rates.times import is_one_time, one_time
from factcheck.units import SPEED_OF, UNITS, factors, step_of_rate

# What goes on after a semicolon is of something else, but for what it takes up.
OTHER_CLAUSE = re.compile(r";\s(?!(?:that|this|it|or|which|they|on\saverage)\b)")
# "Two billion dollars of reserves, including 470 million barrels at 2.80 dollars a barrel"
INCLUDING = re.compile(r"\bincluding\b")
PLAIN = (Form.DIGITS, Form.WORDS)
THREE = 3
# Beyond this part a rate is no rounded one.
FAR = Fraction(5, 4)
SURE = 0.95


@dataclass(frozen=True, slots=True)
class _Rate:
    """A rate, where its words end, and what it is for: a unit, a noun, a person, or "" for each."""

    claim: Claim
    start: int
    end: int
    per: str


def made_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each rate of a passage of just three figures, with the amount and the count of it."""
    for start, end, told in _passages(claims, text):
        found = one_time(text, told)
        if len(found) != THREE:
            continue
        if INCLUDING.search(text, found[0].quantity.end, found[-1].quantity.start):
            continue
        if OTHERS.search(text, start, end) or not CUES.search(text, start, end):
            continue
        yield from (*_each_of(text, found), *_for_each(text, found))
        every = (rate for claim in found for rate in _rates(text, claim))
        rates = [rate for rate in every if not OVER.match(text, rate.end)]
        ties = [tie for rate in rates for tie in _tied(text, rate, found)]
        if len(ties) == 1:
            (three,) = ties
            exact = _is_far(*three) and _may_fit(*three)
            figures = tuple(_figure(each, claims, exact=exact) for each in three)
            way = "rated amount" if three[1] is found[-1] else "rate"
            yield Tie(way, figures, confidence=SURE)


def _passages(claims: Claims, text: str) -> Iterator[tuple[int, int, list[Claim]]]:
    """Sentences of three figures, alone or with the next one of their paragraph."""
    sentences = sentences_of(text)
    by_sentence: dict[int, list[Claim]] = {}
    for claim in claims:
        one = claim.quantity.form is Form.WORDS and claim.quantity.number == 1
        if claim.kind not in (Kind.RANK, Kind.DATE, Kind.AGE) and not one:
            by_sentence.setdefault(claim.sentence, []).append(claim)
    for number, sentence in enumerate(sentences):
        own = by_sentence.get(number, [])
        if len(own) == THREE or (len(own) == THREE + 1 and is_one_time(text, own)):
            yield sentence.start, sentence.end, own
        elif own and len(own) < THREE and number + 1 < len(sentences):
            following = sentences[number + 1]
            both = [*own, *by_sentence.get(number + 1, [])]
            if len(both) == THREE and following.paragraph == sentence.paragraph:
                yield sentence.start, following.end, both


def _for_each(text: str, found: Sequence[Claim]) -> Iterator[Tie]:
    """ "The bill, 6.3 billion, works out at 1,125 for each of the 5.6 million citizens"."""
    amount, rate, count = found
    units = (rate.quantity.unit, amount.quantity.unit.partition("/")[0], count.quantity.unit)
    made = CUES.search(text, amount.quantity.end, rate.quantity.start)
    if not made or not FOR_EACH.fullmatch(text, rate.quantity.end, count.quantity.start):
        return
    alike = units[0] == units[1] not in ("", "percent") and units[2] in ("", "person")
    if alike and all(map(_is_plain, found)) and amount.quantity.number > rate.quantity.number:
        yield Tie("rate", (rate.id, amount.id, count.id), confidence=SURE)


def _each_of(text: str, found: Sequence[Claim]) -> Iterator[Tie]:
    """ "Each of the 52,000 households will pay 45 pounds more, raising 2.34 million pounds"."""
    count, rate, amount = found
    units = (rate.quantity.unit, amount.quantity.unit, count.quantity.unit)
    led = EACH_OF.search(text, max(0, count.quantity.start - 20), count.quantity.start)
    made = CUES.search(text, rate.quantity.end, amount.quantity.start)
    alike = units[0] == units[1] not in ("", "percent") and not units[2]
    if not (led and made and alike and all(map(_is_plain, found))):
        return
    if amount.quantity.number > rate.quantity.number:
        yield Tie("rated amount", (rate.id, amount.id, count.id), confidence=SURE)


def _is_far(rate: Claim, amount: Claim, count: Claim) -> bool:
    """Whether no rounding, however rough, explains that the three do not fit."""
    step = step_of_rate(*(each.quantity.unit for each in (rate, amount, count)))
    made = rate.quantity.number * count.quantity.number * (step or 1)
    return not 1 / FAR < amount.quantity.number / made < FAR


def _may_fit(rate: Claim, amount: Claim, count: Claim) -> bool:
    """Whether they would fit all the same, were every zero at an end rounded."""
    step = step_of_rate(*(each.quantity.unit for each in (rate, amount, count))) or Fraction(1)
    loose = [each.quantity.interval(Rounding.COARSE) for each in (rate, amount, count)]
    return (loose[0] * loose[2] * step).meets(loose[1])


def _figure(claim: Claim, known: Claims, *, exact: bool) -> Printed | str:
    """A known figure, as it is where that is ``exact``, or the one that two of them make."""
    if known[claim.id].quantity.number != claim.quantity.number:
        return printed_of(claim.quantity, Kind.DURATION)
    printed = replace(printed_of(claim.quantity, claim.kind), place=Fraction(0))
    return printed if exact else claim.id


def _rates(text: str, claim: Claim) -> Iterator[_Rate]:
    quantity = claim.quantity
    above, is_per, below = SPEED_OF.get(quantity.unit, quantity.unit).partition("/")
    if (is_per and below not in DURATIONS) or (is_per and above in UNITS):
        yield _Rate(claim, quantity.start, quantity.end, below)
        return
    if (
        quantity.unit == "percent"
        or OFTEN.match(text, quantity.end)
        or LESS.match(text, quantity.end)
    ):
        return
    before = CAPITA_BEFORE.search(text, max(0, quantity.start - 60), quantity.start)
    match = PER.match(text, quantity.end)
    if before:
        yield _Rate(claim, before.start(), quantity.end, "person")
    elif match and (match["head"] or match["each"] == "per capita"):
        yield _Rate(claim, quantity.start, match.end(), "person")
    elif match and match["each"]:
        yield _Rate(claim, quantity.start, match.end(), "")
    elif match:
        noun = match["noun"].replace("sq ", "square ").replace("sq. ", "square ")
        name = NAMES.get(noun, noun)
        if name not in DURATIONS:
            yield _Rate(claim, quantity.start, match.end(), name)


def _tied(text: str, rate: _Rate, found: Sequence[Claim]) -> Iterator[tuple[Claim, Claim, Claim]]:
    others = [claim for claim in found if claim is not rate.claim]
    if not all(_is_plain(claim) for claim in found):
        return
    for amount, count in (others, others[::-1]):
        if (
            not _adds(text, rate, amount, count)
            and _counts(text, rate, count)
            and _is_amount(text, rate, amount)
            and _fits(rate, amount, count)
        ):
            yield rate.claim, amount, count


def _is_plain(claim: Claim) -> bool:
    quantity = claim.quantity
    about = quantity.hedge in (Hedge.NONE, Hedge.ABOUT, Hedge.NEARLY)
    return about and quantity.form in PLAIN and quantity.upper is None and quantity.number > 0


def _counts(text: str, rate: _Rate, count: Claim) -> bool:
    """Whether a figure counts what the rate is for each of."""
    unit = count.quantity.unit
    if rate.per == "person":
        people = {"person", "people", *PEOPLE} & nouns_of(text, count)
        return unit == "person" or (not unit and bool(people))
    if rate.per == "":
        return not unit and any(noun.endswith("s") for noun in nouns_of(text, count))
    if rate.per in UNITS:
        return unit == rate.per or bool(factors(unit, rate.per))
    return not unit and (rate.per in nouns_of(text, count) or is_counted(text, rate.per, count))


PEOPLE = frozenset(
    "resident inhabitant citizen taxpayer adult villager islander soul voter child pupil".split()
)


def _is_amount(text: str, rate: _Rate, amount: Claim) -> bool:
    """Whether an amount is of what the rate is of: money, a measure, or the same things."""
    own, unit = rate.claim.quantity.unit.partition("/")[0], amount.quantity.unit.partition("/")[0]
    own = SPEED_OF.get(own, own).partition("/")[0]
    if own:
        return own == unit or (own in UNITS and bool(factors(own, unit)))
    if unit not in ("", "person"):
        return False
    words = nouns_of(text, rate.claim)
    return (
        not words or unit == "person" or bool(words & nouns_of(text, amount)) or rate.per in UNITS
    )


def _adds(text: str, rate: _Rate, amount: Claim, count: Claim) -> bool:
    """Whether an amount at the end has more in it than a rate makes: "each and build a depot"."""
    first = min((amount.quantity, count.quantity), key=lambda each: abs(each.start - rate.start))
    apart = text[first.end : rate.start] or text[rate.end : first.start]
    if OTHER_CLAUSE.search(apart):
        return True
    start = max(rate.end, count.quantity.end)
    return MORE.search(text[start : amount.quantity.start]) is not None


def _fits(rate: _Rate, amount: Claim, count: Claim) -> bool:
    units = (rate.claim.quantity.unit, amount.quantity.unit, count.quantity.unit)
    often = [unit.partition("/")[2] for unit in units[:2]]
    if often[0] in DURATIONS and often[0] != often[1] and units[0].partition("/")[0] not in UNITS:
        return False
    larger = rate.per in UNITS or amount.quantity.number > rate.claim.quantity.number
    return step_of_rate(*units) is not None and larger
