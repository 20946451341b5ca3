"""Belonging: levels that belong to another figure of the sentence."""

from __future__ import annotations

from factcheck.claim import Claim
from factcheck.otherwise.words import ABOVE, AND, FALLING, LOSSES, MOVES, RISING
from factcheck.pairs import BASE, COMPARED, GAP, MERE, NEAR, WAYS, Pair, is_up_from, leads

# What takes up a thing again: "rose to 60 from 35, this should drop to 40".
AGAIN = frozenset({"this", "it", "they"})
# "And this year's total, up from": who is meant after the word that joins.
POINTING = frozenset({"the", "this", "that", "its", "their", "his", "her", "those", "these"})
REACHED = frozenset({"reach", "reached", "reaching", "hit", "hitting"})
WORTH = frozenset({"representing", "worth", "valued", "totalling", "totaling"})
# Two things that one sentence tells of a firm, with one amount each.
RESULTS = LOSSES | frozenset("earnings earned profit profits income net".split())
TAKINGS = frozenset("revenue revenues sales turnover receipts orders billings takings".split())


def _called(claim: Claim) -> frozenset[str] | None:
    """Which of a firm's two amounts the nearest noun before a figure names."""
    for word in claim.before:
        for kind in (RESULTS, TAKINGS):
            if word in kind:
                return kind
    return None


def is_of_another_account(pair: Pair) -> bool:
    """ "4 million on sales of 31, down from a profit of 5": of sales and of profit."""
    kinds = _called(pair.after), _called(pair.before)
    aside = kinds[0] is TAKINGS and pair.after.before[2:3] == ("on",) and pair.goes_back
    return (None not in kinds and kinds[0] is not kinds[1]) or (aside and kinds[1] is None)


def is_told_anew(pair: Pair) -> bool:
    """ "To 5 from 4 at home and lowered to 3 abroad": what comes after "and" is another."""
    after, before = pair.after, pair.before
    if pair.goes_back or not pair.is_of_one_sentence:
        return False
    first = pair.previous(before)
    between = pair.previous(after)
    if between is not None and between is not before and "before" in after.before:
        return pair.fits(between)
    # "Fell to 26, from 35 to 36 five years ago" tells a range.
    if before.lead == "from" and after.before == ("to",) and first is not None:
        return first.lead == "to" or first.quantity.upper is not None
    if not (AND | AGAIN) & set(after.before):
        return False
    own = bool(BASE & set(after.after))
    led = leads(before) or ("from" in before.before and bool(WAYS & set(before.before)))
    return own or (led and first is not None)


def belongs_to_a_nearer_one(pair: Pair) -> bool:
    """ "Tenders to 197 from 166 and mergers to 275 from 250": the 250 is that of the 275."""
    if not (pair.goes_back and pair.is_of_one_sentence):
        return False
    nearer, before = pair.previous(pair.before), pair.before
    if nearer is None or nearer is pair.after or nearer.kind in MOVES:
        return False
    bare = before.quantity.text.replace(",", "").replace(".", "").isdigit()
    alike = nearer.quantity.unit == before.quantity.unit or bare
    words = before.before
    beside = len(words) <= NEAR and (BASE & set(words)) and not {"or", "("} & {nearer.lead}
    if leads(nearer):
        # "975, compared with 1,520 last year, up from 1,010"
        return bool(alike and WAYS & set(words) and "from" in words)
    return bool(alike and beside)


def is_another_level(pair: Pair) -> bool:
    """ "Rise to 23 from 19 and reach 27 next year", "rose to 2,686 with 8,592 lots traded"."""
    before = pair.before
    lead = before.before[:2]
    if not pair.goes_back or not pair.is_of_one_sentence:
        return _is_far_away(pair)
    if pair.after.lead == "at" and "after" in before.before[:NEAR] and REACHED & set(lead):
        return True
    if before.lead == "and" and before.after[:1] == ("after",):
        return True
    if (WORTH & set(lead[:1]) and pair.after.lead not in WORTH) or lead[:1] == ("with",):
        return not COMPARED & set(before.before[1:2])
    anew = REACHED & set(lead[:1]) or (lead[:1] == ("to",) and not COMPARED & set(lead))
    following = pair.following(before)
    own = not leads(before) and any(is_up_from(each) for each in following[:2])
    own = own or (before.lead == "and" and any(leads(each) for each in following[:1]))
    return bool((anew and AND & set(before.before)) or own)


def _is_far_away(pair: Pair) -> bool:
    """Whether what is compared is of another sentence: "17 percent failed. That compares with"."""
    if pair.is_of_one_sentence:
        # "Dropped 620 points to 25,746"
        much = pair.after.before == ("to",) and pair.previous(pair.after) is pair.before
        return much and bool((RISING | FALLING) & set(pair.before.before[:1]))
    compared = MERE | {"compares"}
    mere = compared & set(pair.before.before[:GAP]) and not ABOVE & set(pair.before.before)
    far = pair.before.sentence - pair.after.sentence > 1
    return bool(far and mere) or pair.after.quantity.upper is not None


def is_of_a_new_noun(pair: Pair) -> bool:
    """ "Pledged 1.7 billion, and this year's total, up from 2.6"."""
    words, ahead = pair.before.before, pair.after.after
    up = next((place for place, word in enumerate(words) if word in WAYS), None)
    if up is None or words[up + 1 : up + 2] != (",",) or "and" not in ahead:
        return False
    joined = ahead.index("and")
    return "," not in ahead[:joined] and bool(POINTING & set(ahead[joined + 1 : joined + 2]))
