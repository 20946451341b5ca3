"""Bases: whether a change is told of the levels that stand beside it."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable
from fractions import Fraction

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.ordering import is_coupon
from factcheck.quantity import Form
from factcheck.told import Change

# What is counted otherwise than the levels: "rose 4 percent on a comparable-store basis to 31".
ON_A_BASIS = re.compile(
    r"\b(?:comparable|like[ -]+for[ -]+like|same[ -]+stores?|constant|organic\w*|local currenc\w+|"
    r"currency[ -]+adjusted|real terms|underlying|pro[ -]+forma)\b"
)
# "16 percent up on", "4 percent higher than", "an increase of 9 percent on", "3 percent above"
OWN_BASE = re.compile(
    r"(?:(?:up|down|higher|lower|more|less|fewer|larger|smaller|better|worse|"
    r"increase|rise|gain|fall|drop|decline|improvement|jump|growth|advance|reduction|decrease)"
    r"\s)?(?:above|below|over|on|than|from|under|compared (?:with|to)|against)\s(?=[\w,])"
)
# Words after which another thing is told.
BUT = re.compile(r"\b(?:but|while|whereas|with|although|though|and)\b")
# What sets a figure beside another one.
BESIDE = re.compile(
    r"\b(?:from|against|compared|versus|vs|than|over|above|below|on|when|which)\b[^,;]*$"
)
# "Beating the consensus of 788": how far before a figure it is said to be what was expected.
THOUGHT = frozenset("consensus analyst analysts estimate estimates forecast expectations".split())
NEAR = 4
# Words of another clause than the one of the levels.
ELSEWHERE = frozenset("but could would might help helped maintained although though".split())
COMPARED = frozenset("higher lower larger smaller greater better stronger weaker worse".split())
OF_OTHERS = frozenset("excluding including implying leaving gap shortfall".split())
# What a percentage is a grade of, or a holding, or a payment in shares: "2.2 percent sulphur".
GRADED = frozenset(
    "sulphur sulfur protein fat moisture purity alcohol stake shareholding interest tax duty "
    "tariff levy coupon stock".split()
)
FROM = frozenset("from against versus vs compared than".split())
A_YEAR_AGO = frozenset("ago earlier last previous".split())
# What follows "for" where it is no time: "compared with 147 for coffee".
TIMES = frozenset(
    "the a an all last each this same full fiscal whole calendar first second third fourth".split()
)
MONTHS = frozenset(name.lower() for name in month_name if name)
# "Breached the 300 dollar level", "rising six places to 12": what is no amount of a move.
LEVELS = frozenset("level levels mark threshold barrier place places spot spots".split())
HUNDRED = 100
Pairs = frozenset[tuple[str, str]]


def is_of_another(claims: Claims, change: Change) -> bool:
    """Whether a rate is a coupon ("its 5.3 percent bonds") or of what another clause tells.

    "Cut its estimate by 1.30 to 12.34, but said that this could help growth of 4 percent".
    """
    if change.rate is None:
        return False
    rate = claims[change.rate]
    if is_coupon(rate):
        return True
    if change.amount is not None and not THOUGHT.isdisjoint(claims[change.amount].before[:NEAR]):
        return True
    levels = [claims[each] for each in (change.after, change.amount) if each is not None]
    later = bool(levels) and all(each.quantity.end <= rate.quantity.start for each in levels)
    return later and rate.lead == "of" and not ELSEWHERE.isdisjoint(rate.before)


def is_told_otherwise(claims: Claims, change: Change, fitting: Pairs) -> bool:
    """Whether the words make a figure of a change something else than its part in it.

    ``fitting`` are the levels that another percentage leads from and to.
    """
    amount = claims[change.amount] if change.amount else None
    if amount is not None and is_no_amount(amount):
        return True
    levels = [claims[each] for each in (change.after, change.before) if each is not None]
    if any(_is_amount_of_rate(claims, level) or _is_a_name(level) for level in levels):
        return True
    if _is_set_beside(claims, change):
        return True
    if change.rate is None:
        return False
    rate = claims[change.rate]
    if not GRADED.isdisjoint(rate.after[:1]) or "against" in rate.before:
        return True
    if amount is not None and (rate.follow == "of" or _are_quoted(amount, rate)):
        return True
    if change.after is None or change.before is None:
        return False
    if is_on_other_basis(rate) or has_own_base(claims, rate, claims[change.before]):
        return True
    known = {(change.after, change.before), (change.rate, "")}
    return not known.isdisjoint(fitting) and not _fits(claims, change)


def is_one_more_rate(claims: Claims, change: Change) -> bool:
    """Whether a percentage is a growth as well: "17 percent this year and 21 percent next year"."""
    if change.rate is None or change.after is None or change.before is None:
        return False
    rate, after, before = (claims[each] for each in (change.rate, change.after, change.before))
    joined = rate.sentence == after.sentence and rate.quantity.end <= after.quantity.start
    return joined and after.lead == "and" and before.sentence > after.sentence


def is_on_other_basis(rate: Claim) -> bool:
    """Whether a percentage is counted otherwise than the levels: "on a comparable basis"."""
    return ON_A_BASIS.search(" ".join(rate.after)) is not None


def has_own_base(claims: Claims, rate: Claim, before: Claim) -> bool:
    """Whether a percentage names another base than the level that would be its earlier one.

    "Up from 52 in May and 7 percent above the level of a year ago"; "60, 7 percent up on May, while
    imports were 52".
    """
    words = " ".join(rate.after)
    named = OWN_BASE.match(words)
    if named is None:
        return False
    if before.quantity.end <= rate.quantity.start:
        return bool(BUT.search(" ".join(rate.before))) or _is_before_level(claims, rate, before)
    if _next_of(claims, rate) is not before:
        return False
    rest = words[named.end() :]
    if BUT.search(rest):
        return True
    return "," in rest and not BESIDE.search(rest)


def _is_before_level(claims: Claims, rate: Claim, before: Claim) -> bool:
    """Whether the next figure is what a percentage is told against: "5 percent down on 4.2"."""
    following = _next_of(claims, rate)
    if following is None or following.sentence != rate.sentence or "," in rate.after:
        return False
    return following.quantity.unit == before.quantity.unit


def _next_of(claims: Claims, claim: Claim) -> Claim | None:
    later = (each for each in claims if each.quantity.start >= claim.quantity.end)
    return min(later, key=lambda each: each.quantity.start, default=None)


def is_no_amount(amount: Claim) -> bool:
    """Whether a figure says which things, when, or against what.

    "Excluding a gain of 24", "implying a gap of 270", "vans of up to 3 tonnes", "higher than 1.4",
    "the quarter ended March five", "breached the 300 dollar level".
    """
    bound = amount.before[:2] == ("to", "up") and amount.before[2:3] != ("by",)
    if "by" not in amount.before[:1] and not OF_OTHERS.isdisjoint(amount.before[:NEAR]):
        return True
    against = amount.before[:1] == ("than",) and not COMPARED.isdisjoint(amount.before[1:2])
    day = amount.quantity.form is Form.WORDS and not MONTHS.isdisjoint(amount.before[:1])
    return against or bound or day or not LEVELS.isdisjoint(amount.after[:1])


def _is_a_name(claim: Claim) -> bool:
    """Whether a number is what something is called: "its smallest coach, the 417, and"."""
    bare = claim.quantity.text.isdigit() and claim.before[:2] == ("the", ",")
    return bare and claim.after[:1] in ((",",), ("and",))


def _is_amount_of_rate(claims: Claims, level: Claim) -> bool:
    """Whether what would be a level is how much the percentage before it is: "17 pct or 130"."""
    if level.lead != "or" or len(level.before) != 1:
        return False
    before = [each for each in claims if each.quantity.end <= level.quantity.start]
    last = max(before, key=lambda each: each.quantity.end, default=None)
    return last is not None and last.quantity.unit == "percent"


def _are_quoted(first: Claim, second: Claim) -> bool:
    """Whether nothing stands between two figures, as between a bid and an offer: "9-1/4 9"."""
    gap = second.quantity.start - first.quantity.end
    return 0 <= gap <= 1 and not second.before


def fitting_pairs(claims: Claims, changes: Iterable[Change]) -> Pairs:
    """The later and earlier levels that some percentage leads from and to, and with "" that one."""
    told = [
        change
        for change in changes
        if change.after and change.before and change.rate and _fits(claims, change)
    ]
    pairs = ((change.after or "", change.before or "") for change in told)
    return frozenset((*pairs, *((change.rate or "", "") for change in told)))


def _is_set_beside(claims: Claims, change: Change) -> bool:
    """Whether the later level is what another is set beside, or the earlier one of another thing.

    "Down 7 percent from 93 and compared to 59 a year ago"; "fell by 4 to 758, against 723 a year
    ago"; "180 compared with 147 for coffee".
    """
    if change.after is None or change.before is None:
        return False
    after, before = claims[change.after], claims[change.before]
    led = after.before[:NEAR]
    if not FROM.isdisjoint(led) and "to" not in led and "at" not in led:
        return True
    if before.after[:1] == ("for",) and before.after[1:2] and _is_thing(before.after[1]):
        return True
    beside = not FROM.isdisjoint(before.before) and "from" not in before.before
    ago = not A_YEAR_AGO.isdisjoint(before.after)
    if not (change.rate is None and change.amount and beside and ago):
        return False
    amount = claims[change.amount].quantity.interval() * change.direction
    return not (before.quantity.interval() + amount).meets(after.quantity.interval())


def _is_thing(word: str) -> bool:
    return word.isalpha() and word not in TIMES and word not in MONTHS


def _fits(claims: Claims, change: Change) -> bool:
    after, before, rate = (
        claims[each or ""].quantity.interval()
        for each in (change.after, change.before, change.rate)
    )
    if None in (before.low, before.high, rate.low, rate.high):
        return False
    growth = (rate * change.direction + HUNDRED) * Fraction(1, HUNDRED)
    return (before * growth).meets(after)
