"""Moves: how a balance changed, beside the changes of its two sides.

"The deficit was 6.2 billion, widening by 0.3 billion. Exports fell by 0.5 billion to 18.4 and
imports by 0.2 billion to 24.6": what exports lost and imports did not is what the deficit grew by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from factcheck.claim import Claim
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.worded.accounts.cells import MONTHS, Cell
from factcheck.reading.worded.accounts.entry import Entry, are_of_one_unit
from factcheck.reading.worded.accounts.sentences import is_whole
from factcheck.reading.worded.skeleton import LEVEL, MARKS, STOP, Skeleton

RISE = r"rose|rise|rising|grew|growing|growth|increas\w+|climb\w*|widen\w*|up|gain\w*|jump\w*"
FALL = r"fell|fall|falling|drop\w*|declin\w+|decreas\w+|shrank|shrink\w*|narrow\w*|down|lower\w*"
MOVE = rf"(?:(?P<up>{RISE})|(?P<down>{FALL}))"
BY = r"\s(?:further\s|only\s|just\s|slightly\s|by\s)*"
# "total imports decreased by 0.1 billion": what moves, and by how much.
SIDE = re.compile(
    rf"\b(?P<side>exports|imports)(?P<of>(?:\sof\s(?:goods|services))?)(?:\s(?:also|then|had))?"
    rf"\s{MOVE}{BY}(?P<amount>{LEVEL})"
)
BALANCE = (
    # "the deficit on trade in goods was #, widening by #", "the deficit narrowed by #"
    re.compile(
        rf"\b(?P<sign>surplus|deficit|gap|shortfall)\b(?:(?!exports|imports)[^{STOP};]){{0,80}}?[\s,]{MOVE}\s(?:further\s)?by\s"
        rf"(?P<amount>{LEVEL})"
    ),
    # "a fall of # in the trade in goods deficit"
    re.compile(
        rf"\ban?\s{MOVE}\sof\s(?P<amount>{LEVEL})\sin\sthe\s[^{MARKS}{STOP};,]{{0,40}}?"
        r"\b(?P<sign>surplus|deficit|gap|shortfall)\b"
    ),
)
KINDS = ("goods", "services")
# "The drop in the goods trade deficit was largely due to": whose sides are told next.
OF_KIND = re.compile(
    rf"\b(goods|services)\s(?:trade\s)?(?:surplus|deficit)\s[^{MARKS}{STOP}]*\bdue\sto\b"
)
TRADE = frozenset({"trade", "goods and services", "balance"})
YEAR_AGO = re.compile(
    r"\byear[ -](?:earlier|ago|before)\b|\b(?:same|corresponding|like)\b|\ba year\b"
)
# How many sentences apart the two sides are told, and the balance before or after them.
APART, BEFORE, AFTER = 2, 5, 1
NEAR = 30
SURE = 0.85


@dataclass(frozen=True, slots=True)
class _Move:
    """A change of one side or of a balance: its figure, its sign, and of what trade it is."""

    claim: Claim
    sign: int
    name: str
    kind: str

    @property
    def interval(self) -> Interval:
        return self.claim.quantity.interval() * self.sign


def move_ties(skeleton: Skeleton, entries: Sequence[Entry]) -> Iterator[Tie]:
    """Each change of a balance with those of its sides, and each balance with the one before."""
    sides = list(_sides(skeleton))
    pairs = [
        (plus, minus)
        for plus, minus in product(sides, sides)
        if (plus.name, minus.name) == ("exports", "imports")
        and plus.kind == minus.kind
        and abs(plus.claim.sentence - minus.claim.sentence) <= APART
    ]
    if not pairs:
        return
    balances = list(_balances(skeleton))
    for pair in pairs:
        yield from _changed(pair, balances)
        yield from _left(skeleton, pair, entries)


def _sides(skeleton: Skeleton) -> Iterator[_Move]:
    words = skeleton.words
    for match in finditer(SIDE, words):
        claim = skeleton.figures[match.start("amount")]
        before = words[max(0, match.start() - NEAR) : match.start()]
        if is_whole(before) or before.endswith(" due to "):
            sign = 1 if match["up"] else -1
            ahead = OF_KIND.search(words, words.rfind(STOP, 0, match.start()) + 1, match.start())
            kind = match["of"].rpartition(" ")[2] or (ahead[1] if ahead else "")
            yield _Move(claim, sign, match["side"], kind)


def _balances(skeleton: Skeleton) -> Iterator[_Move]:
    for pattern in BALANCE:
        for match in finditer(pattern, skeleton.words):
            grown = 1 if match["up"] else -1
            sign = grown if match["sign"] == "surplus" else -grown
            named = [kind for kind in KINDS if re.search(rf"\b{kind}\b", match[0])]
            kind = named[0] if len(named) == 1 else ""
            yield _Move(skeleton.figures[match.start("amount")], sign, "balance", kind)


def _changed(pair: tuple[_Move, _Move], balances: Sequence[_Move]) -> Iterator[Tie]:
    """The change that those of the two sides make; where none does, the only one that is near."""
    plus, minus = pair
    made = plus.interval - minus.interval
    first = min(each.claim.sentence for each in pair)
    near = [each for each in balances if _may_be_of(each, plus, first)]
    fitting = [each for each in near if each.interval.meets(made)]
    own = [each for each in near if each.kind == plus.kind] or near
    for each in fitting[:1] or (own if len(own) == 1 else []):
        signs = (each.sign * plus.sign, -each.sign * minus.sign)
        yield _tie(signs, (each.claim, plus.claim, minus.claim))


def _may_be_of(balance: _Move, side: _Move, sentence: int) -> bool:
    distance = sentence - balance.claim.sentence
    units = (balance.claim.quantity.unit, side.claim.quantity.unit)
    kinds = {balance.kind, side.kind} - {""}
    return -AFTER <= distance <= BEFORE // 2 and are_of_one_unit(*units) and len(kinds) < 2


def _left(skeleton: Skeleton, pair: tuple[_Move, _Move], entries: Sequence[Entry]) -> Iterator[Tie]:
    """The balance that levels of both sides make, with the one before, from which they moved."""
    plus, minus = pair
    levels = [_level(entries, each) for each in pair]
    if None in levels or _is_of_a_year(skeleton, minus):
        return
    exports, imports = (entry for entry in levels if entry is not None)
    for entry in entries:
        far = minus.claim.sentence - entry.sentence
        if entry.account not in TRADE or entry.partner or not -AFTER <= far <= 2 * BEFORE:
            continue
        now = entry.cells[0]
        before = _before(entry, entries)
        made = exports.cells[0].interval - imports.cells[0].interval
        if before is not None and now.interval.meets(made):
            own = now.sign
            signs = (own * before.sign, own * plus.sign, -own * minus.sign)
            yield _tie(signs, (now.claim, before.claim, plus.claim, minus.claim))


def _level(entries: Sequence[Entry], move: _Move) -> Entry | None:
    """What a side came to, told in the sentence that tells by how much it moved."""
    sentence = move.claim.sentence
    named = (each for each in entries if (each.account, each.sentence) == (move.name, sentence))
    return next((each for each in named if not each.partner), None)


def _is_of_a_year(skeleton: Skeleton, move: _Move) -> bool:
    """Whether a sentence sets its figures beside those of a year ago."""
    place = next(at for at, claim in skeleton.figures.items() if claim.id == move.claim.id)
    start = skeleton.words.rfind(STOP, 0, place) + 1
    return YEAR_AGO.search(skeleton.words, start, skeleton.words.find(STOP, place)) is not None


def _before(entry: Entry, entries: Sequence[Entry]) -> Cell | None:
    """The same balance of the month, quarter or year just before."""
    own = [(entry, cell) for cell in entry.cells[1:]]
    following = [
        (other, other.cells[0])
        for other in entries
        if other.account == entry.account
        and not other.partner
        and 0 < other.sentence - entry.sentence <= 1
    ]
    for told, cell in (*own, *following):
        month = cell.month or (told.month if told is not entry else "")
        years = entry.span == "year" and not entry.month and (cell.year or told is entry)
        if not cell.first and (years or _follow(month, entry.month)):
            return cell
    return None


def _follow(before: str, month: str) -> bool:
    """Whether a month or quarter is the one after another."""
    for names in (MONTHS, ["q1", "q2", "q3", "q4"]):
        if before in names and month in names:
            return (names.index(month) - names.index(before)) % len(names) == 1
    return False


def _tie(signs: Sequence[int], claims: Sequence[Claim]) -> Tie:
    written = "".join("+" if sign > 0 else "-" for sign in signs)
    return Tie(f"told rows {written}", tuple(claim.id for claim in claims), confidence=SURE)
