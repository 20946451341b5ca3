"""Pricing: whether a level is what another currency costs."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim

# Currencies of which some make a dollar or a pound, and the words for what they then buy.
QUOTED = frozenset(
    "yen mark franc guilder lira peso krona krone crown rand rupee won baht ringgit rupiah yuan "
    "renminbi riyal dinar dirham escudo drachma peseta schilling markka cruzado austral shilling "
    "rouble ruble zloty forint koruna hryvnia lev leu real shekel naira cedi currency".split()
)
DOLLARS = frozenset({"canadian dollar", "singapore dollar", "taiwan dollar", "kong dollar"})
# How many words after a price say of what it is: "32 to the U.S. dollar".
REACH = 5
PRICED = frozenset({"dollar", "pound", "euro", "sterling", "ecu", "greenback", "dlr"})
CURRENCIES = frozenset("CAD SGD TWD HKD BRC".split())
# What a currency of which some make a dollar is called: in its own, it is what a dollar costs.
OWN = {
    "JPY": "yen",
    "DEM": "mark",
    "FRF": "franc",
    "CHF": "franc",
    "BEF": "franc",
    "NLG": "guilder",
    "ITL": "lira",
    "MXN": "peso",
    "KRW": "won",
    "ZAR": "rand",
    "SEK": "krona",
    "NOK": "krone",
    "DKK": "krone",
}

# What a currency costs in another is printed to thousandths, and is some of its units.
FINEST, MOST = Fraction(1, 1000), 10
EURO, POUND = frozenset({"euro", "currency"}), frozenset({"pound", "sterling", "cable"})
QUOTED_OF = {"USD": EURO | POUND | {"ecu", "franc"}, "EUR": POUND, "GBP": EURO}


def is_price_of_another(*levels: Claim) -> bool:
    """Whether a level is what another currency costs: it falls when the currency itself rises.

    "The yen firmed to 149.50 to the dollar from 150.20", "the mark eased to 1.83".
    """
    return any(
        costs_another(claim) or _is_quoted(claim) or is_quote_of_own(claim) for claim in levels
    )


def costs_another(claim: Claim) -> bool:
    """Whether the words after a level say what it buys: "149.50 to the dollar"."""
    # "18.75 kwacha to the dollar": the currency's name may stand between.
    named = 0 if claim.quantity.unit else 1
    leads = {"per", "to", "a"}.intersection(claim.after[: 1 + named])
    dollars = claim.after[-2:] == ("u", "s") and len(claim.after) <= REACH
    return bool(leads and (dollars or PRICED.intersection(claim.after[: REACH + named])))


def _is_quoted(claim: Claim) -> bool:
    """Whether a level is told of a currency of which some make a dollar or a pound.

    In another currency than its own, "the yen rose to 1.24 marks", it is its price.
    """
    subject = claim.subject.measure.split()
    unit = claim.quantity.unit
    # "The value of the yen against the dollar rose to 161", "the yen/dollar rate"
    words = {*claim.before, *subject}
    if (not unit or "rate" in words) and not QUOTED.isdisjoint(words) and PRICED & words:
        return True
    if unit and unit not in CURRENCIES and OWN.get(unit) not in subject[-1:]:
        return False
    named = pairwise((*claim.before, *subject))
    other = any(f"{one} {two}" in DOLLARS for two, one in named)
    return other or bool(QUOTED.intersection(subject[-1:]))


def is_quote_of_own(claim: Claim) -> bool:
    """Whether a level is what another currency costs in the one that it is told of.

    "The dollar slid to $1.3666 before rallying to $1.3636": the quote falls as the dollar rises.
    """
    quantity = claim.quantity
    if quantity.unit not in QUOTED_OF or quantity.place > FINEST or not 0 < quantity.number < MOST:
        return False
    return QUOTED_OF[quantity.unit].isdisjoint(claim.subject.measure.split())
