"""Otherwise: what else two levels may be told for, where the order that words give them fails.

"Up 14 to 164, against 422 a year ago" tells a rise since last week, and 422 for comparison;
"earned 4 million on sales of 31, down from 5 million on sales of 33" tells two moves. Whoever
wrote so is not to be told that 164 is less than 422, or 31 more than 5.
"""

from __future__ import annotations

from collections.abc import Callable

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.pairs import (
    BASE,
    COMPARED,
    FROM,
    GAP,
    MERE,
    NEAR,
    WAYS,
    Pair,
    is_up_from,
    leads,
)

MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE})
ABOVE = WAYS | {"more", "less", "fewer", "above", "below", "better", "worse"}
AND = frozenset({"and", "but", "while", "whereas", "which", "although", "though"})
# "And this year's total, up from": who is meant after the word that joins.
POINTING = frozenset({"the", "this", "that", "its", "their", "his", "her", "those", "these"})
REACHED = frozenset({"reach", "reached", "reaching", "hit", "hitting"})
WORTH = frozenset({"representing", "worth", "valued", "totalling", "totaling"})
SAME = frozenset({"unchanged", "same", "steady", "flat", "identical"})
BRINGING = frozenset({"bringing", "leaving", "putting", "giving"})
GROWTHS = frozenset({"growth", "gain", "gains", "rise", "increase"})
FALLS = frozenset("drop decline fall decrease contraction dip reduction slide slump plunge".split())
LOSSES = frozenset({"loss", "losses", "deficit", "deficits", "shortfall", "shortfalls"})
EXTRA = frozenset({"extra", "additional", "further", "another"})
BOUNDING = frozenset({"over", "under", "above", "below"})
EACH = frozenset({"each", "every"})
THOUGHT = frozenset({"forecast", "forecasts", "estimate", "estimates", "target", "targets"})
# Two things that one sentence tells of a firm, with one amount each.
RESULTS = LOSSES | frozenset("earnings earned profit profits income net".split())
TAKINGS = frozenset("revenue revenues sales turnover receipts orders billings takings".split())
UPWARD, DOWNWARD = frozenset({"upward", "upwards"}), frozenset({"downward", "downwards"})


def is_told_otherwise(claims: Claims, after: Claim, before: Claim, direction: int) -> bool:
    """Whether two levels of which the order fails may be told for something else."""
    pair = Pair(claims, after, before, direction)
    if pair.fits(before):
        return False
    return any(reading(pair) for reading in READINGS)


def is_order_told_otherwise(claims: Claims, greater: Claim, lesser: Claim) -> bool:
    """As :func:`is_told_otherwise`, of two levels of which it is not said which came first."""
    first, last = sorted((greater, lesser), key=lambda each: each.quantity.start)
    after, before = (first, last) if leads(last) and not leads(first) else (last, first)
    return is_told_otherwise(claims, after, before, 1 if after is greater else -1)


def _called(claim: Claim) -> frozenset[str] | None:
    """Which of a firm's two amounts the nearest noun before a figure names."""
    for word in claim.before:
        for kind in (RESULTS, TAKINGS):
            if word in kind:
                return kind
    return None


def _has_a_move_of_its_own(pair: Pair) -> bool:
    """ "Up 14 to 164, against 422 a year ago": the 14 leads from another level."""
    after, much = pair.after, pair.previous(pair.after)
    if much is None or len(after.before) > GAP or pair.before is much:
        return False
    at = after.before == ("at",) and pair.goes_back
    mere = pair.is_merely_compared or not pair.is_of_one_sentence
    if not (at or ("to" in after.before and mere)) or AND & set(after.before):
        return False
    told = much.kind in MOVES or ABOVE & set(much.before[:2])
    return bool(told) and not _is_apart_by(pair, much)


def _is_apart_by(pair: Pair, much: Claim) -> bool:
    """Whether two levels are as far apart as is said, whichever way."""
    after, before = pair.after.quantity.number, pair.before.quantity.number
    told, place = much.quantity.number, much.quantity.place
    apart = [abs(after - before)]
    if much.quantity.unit == "percent" and before:
        apart.append(abs(after - before) * 100 / before)
    return any(abs(each - abs(told)) <= place for each in apart)


def _is_a_base_itself(pair: Pair) -> bool:
    """ "Grew 18 percent from 15 in May and 20 a year before": the 15 did not come from 20."""
    return pair.is_of_one_sentence and leads(pair.after)


def _moves_too(pair: Pair) -> bool:
    """ "Was 5 percent up from 4.9 billion and 42 percent up from 3.7": both say by how much."""
    joined = pair.before.lead == "and" and WAYS & set(pair.before.after[:1])
    much = pair.after.kind is Kind.DIFFERENCE and ABOVE & set(pair.after.after[:1])
    return bool(joined or much)


def _fits_another(pair: Pair) -> bool:
    """ "Rose to 6.3 against 6.2 in May and 6.4 a year before": the last is for comparison."""
    near = pair.before
    said = ABOVE & set(near.before[:GAP])
    if said and not (pair.is_of_one_sentence and "from" in near.before[:NEAR]):
        return False
    for change in pair.claims.changes_to(pair.after.id):
        if change.before in (None, near.id) or change.direction * pair.direction < 0:
            continue
        other = pair.claims[change.before]
        earlier = other.quantity.start < near.quantity.start and pair.is_of_one_sentence
        # "Fell to 8.0 from 8.1 in May and 7.7 a year before" says it of both.
        both = near.lead == "and" and (ABOVE | FROM) & set(other.before[:NEAR])
        if (earlier or pair.is_merely_compared) and pair.fits(other) and not both:
            return True
    return False


def _is_of_another_account(pair: Pair) -> bool:
    """ "4 million on sales of 31, down from a profit of 5": of sales and of profit."""
    kinds = _called(pair.after), _called(pair.before)
    return None not in kinds and kinds[0] is not kinds[1]


def _is_told_anew(pair: Pair) -> bool:
    """ "To 5 from 4 at home and lowered to 3 abroad": what comes after "and" is another."""
    after, before = pair.after, pair.before
    if pair.goes_back or not pair.is_of_one_sentence or not AND & set(after.before):
        return False
    own = bool(BASE & set(after.after))
    return own or (leads(before) and pair.previous(before) is not None)


def _belongs_to_a_nearer_one(pair: Pair) -> bool:
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


def _is_another_level(pair: Pair) -> bool:
    """ "Rise to 23 from 19 and reach 27 next year", "rose to 2,686 with 8,592 lots traded"."""
    before = pair.before
    lead = before.before[:2]
    if not pair.goes_back or not pair.is_of_one_sentence:
        return False
    if (WORTH & set(lead[:1]) and pair.after.lead not in WORTH) or lead[:1] == ("with",):
        return not COMPARED & set(before.before[1:2])
    anew = REACHED & set(lead[:1]) or (lead[:1] == ("to",) and not COMPARED & set(lead))
    own = not leads(before) and any(is_up_from(each) for each in pair.following(before)[:2])
    return bool((anew and AND & set(before.before)) or own)


def _is_of_a_new_noun(pair: Pair) -> bool:
    """ "Pledged 1.7 billion, and this year's total, up from 2.6"."""
    words, ahead = pair.before.before, pair.after.after
    up = next((place for place, word in enumerate(words) if word in WAYS), None)
    if up is None or words[up + 1 : up + 2] != (",",) or "and" not in ahead:
        return False
    joined = ahead.index("and")
    return "," not in ahead[:joined] and bool(POINTING & set(ahead[joined + 1 : joined + 2]))


def _is_one_of_two_pairs(pair: Pair) -> bool:
    """ "Rose to 32 of gas and 66 of oil, compared with 29 and 70": the first of them rose."""
    lead = {pair.after.lead, pair.before.lead}
    first, other = pair.previous(pair.after), pair.previous(pair.before)
    if lead not in ({"and"}, {"or"}) or first is None or other is None:
        return False
    whole = Pair(pair.claims, first, other, pair.direction)
    if lead == {"and"}:
        apart = first.quantity.unit != other.quantity.unit or whole.fits(other)
        return first.quantity.unit != pair.after.quantity.unit and apart
    return any(reading(whole) for reading in READINGS if reading is not _is_one_of_two_pairs)


def _is_no_move(pair: Pair) -> bool:
    """ "Growing at 7.5 percent, unchanged from", "revised downwards", "a loss of 6, down from"."""
    after, before = pair.after, pair.before
    upon = next((word for word in after.before if word in UPWARD | DOWNWARD), None)
    turned = upon is not None and (upon in UPWARD) != (pair.direction > 0)
    both = LOSSES & set(after.before[:NEAR]) and LOSSES & set(before.before[:NEAR])
    lost = both and "from" in before.before
    falls = FALLS & {*after.after[:1], *before.after[:1]}
    bringing = BRINGING & set(after.before) and GROWTHS & set(after.before[:2])
    return bool(SAME & set(before.before[:NEAR]) or turned or lost or falls or bringing)


def _is_no_level(pair: Pair) -> bool:
    """ "46 ecus per 100 kilos", "only an extra 600", "80 today compared with 50 each week"."""
    after, before = pair.after, pair.before
    per = "per" in (*after.before[:1], *before.before[:1])
    extra = EXTRA & set(after.before[:2]) and pair.is_merely_compared
    each = bool(EACH & set(after.after)) != bool(EACH & set(before.after))
    # "2.7 million compared with just over three": that is no more than it.
    hedged = BOUNDING & set(before.before[:1]) and MERE & set(before.before[:NEAR])
    thought = after.before[:1] == ("of",) and THOUGHT & set(after.before[1:2])
    return bool(per or extra or each or hedged or thought)


READINGS: tuple[Callable[[Pair], bool], ...] = (
    _has_a_move_of_its_own,
    _is_a_base_itself,
    _moves_too,
    _fits_another,
    _is_of_another_account,
    _is_told_anew,
    _belongs_to_a_nearer_one,
    _is_another_level,
    _is_of_a_new_noun,
    _is_one_of_two_pairs,
    _is_no_move,
    _is_no_level,
)
