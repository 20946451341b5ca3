"""Sentences: the accounts that one sentence tells of, with their figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from factcheck.claim import Claim, Kind
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.worded.accounts.cells import COMPARED, month_in, sign_in
from factcheck.reading.worded.accounts.drafts import (
    CUT,
    Draft,
    cell_of,
    compared_together,
    goes_on,
    is_timed,
)
from factcheck.reading.worded.accounts.entry import Entry
from factcheck.reading.worded.accounts.vocabulary import vocabulary
from factcheck.reading.worded.skeleton import LEVEL, Skeleton

FLOWS = frozenset({"exports", "imports", "revenue", "spending", "births", "deaths"})
BARE, PART, NATURAL = "balance", "part", "natural change"
LAST_WORD = re.compile(r"([\w'-]+)\s*$")
NATIONAL = re.compile(r"(?:'s?|an|ese|ish|ch|uk|us|s|eu)$")
PARTNER = re.compile(
    r"^\s*(?:with|to|from|into|outside)\s(?:(?:the|other|countries|its|all)\s)*([a-z][\w-]+)"
)
TRADING = re.compile(r"\btrade with (?:(?:the|other|its|all) )*([a-z][\w-]+)")
DONE = re.compile(r"shipped|(?:ex|im)ported")
NON = re.compile(r"\b(non-\w+)\s*$")
ONLY_SOME = re.compile(r"^\s*(?:of|by)\s(?!goods\b|all\b)[a-z]")
TWO_MONTHS = "two months"
JANUARY_FEBRUARY = re.compile(
    r"\b(?:(?:first )?two months|january(?: and |-|/| to )february|jan[-/]feb)\b"
)
# Words for partners that were named just before.
NAMELESS = frozenset({"them", "these", "those", "there", "it"})
SPAN = re.compile(
    r"\b(?:quarter|half|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)[ -]months?|"
    r"year to date|fiscal|(?:january|jan)(?:[-/]| and | to )\w+)\b"
)
RAW = {"unadjusted": "raw", "unsmoothed": "raw", "accumulated": "cumulative"}
PLAIN = frozenset({"smoothed", "adjusted"})
LEVELS = frozenset({Kind.LEVEL, Kind.COUNT})
BEYOND = re.compile(r"^\s*(?:more|less|fewer|higher|lower|wider|smaller|larger|bigger|up|down)\b")
OF = re.compile(r"\sof\s(?:[\w-]+\s){0,2}|\s")
BESIDE = re.compile(r"^\s*(?:[\w-]+\s){0,2}?$")
NEAR, REACH = 30, 60


class Sentence:
    """A sentence of a skeleton, from ``start`` to ``end``, to be read for its entries."""

    def __init__(self, skeleton: Skeleton, start: int, end: int) -> None:
        self._skeleton = skeleton
        self._words = skeleton.words
        self._start, self._end = start, end
        self._used = start
        self.places = [place for place in range(start, end) if place in skeleton.figures]

    def entries(self) -> Iterator[Entry]:
        """Each account that it names with its figures."""
        drafts: list[Draft] = []
        last = self._start
        for number, place in enumerate(self.places):
            draft = self._named(last, place, drafts[-1] if drafts else None, number)
            if draft is not None:
                if draft.partner in NAMELESS and drafts:
                    draft.partner = drafts[-1].partner
                drafts.append(draft)
            if drafts:
                self._add(drafts[-1], last, place, number)
            last = place + 1
        series = self._series()
        for draft in compared_together(drafts):
            if draft.cells and draft.account != PART:
                yield Entry(
                    draft.account,
                    series,
                    draft.partner,
                    draft.month,
                    draft.year,
                    draft.span,
                    draft.cells[0].claim.sentence,
                    tuple(draft.cells),
                )

    def going_on(self, entry: Entry) -> Entry:
        """An entry with the figures of this sentence, which sets them beside it."""
        draft = Draft(entry.account, "", entry.partner, cells=list(entry.cells))
        last = self._start
        for number, place in enumerate(self.places):
            self._add(draft, last, place, number)
            last = place + 1
        return replace(entry, cells=tuple(draft.cells))

    def _series(self) -> frozenset[str]:
        told = vocabulary().series.findall(self._words, self._start, self._end)
        return frozenset(RAW.get(word, word) for word in told if word not in PLAIN)

    def _named(self, last: int, place: int, open_: Draft | None, number: int) -> Draft | None:
        """The entry that the words before a figure open, or those just after it."""
        told = self._matches(max(last, self._used), place, open_)
        stop = self._next(number)
        named = bool(told) and self._account(told[-1]) != BARE
        if not named:
            beyond = self._beyond(place, stop, open_)
            told = [*told, beyond] if beyond is not None else told
        if not told:
            return None
        match = told[-1]
        self._used = match.end()
        account = self._account(match)
        if open_ is not None and not open_.cells and account == BARE:
            return (
                None
                if open_.account not in FLOWS
                else self._draft(match, account, (last, place, stop))
            )
        if open_ is not None and open_.cells and account in (BARE, open_.account):
            compared = COMPARED.search(self._words, last, match.start())
            beside = match.start() > place or OF.fullmatch(self._words, match.end(), place)
            if open_.account not in FLOWS and (compared or beside):
                return None
        return self._draft(match, account, (last, place, stop))

    def _matches(self, start: int, place: int, open_: Draft | None) -> list[re.Match[str]]:
        """The accounts that words before a figure name; none that only says what the last was."""
        ahead = vocabulary().accounts.finditer(self._words, start, self._end)
        found = list(takewhile(lambda match: match.end() <= place, ahead))
        if open_ is not None and open_.cells and open_.account not in FLOWS:
            cut = CUT.search(self._words, start, place)
            own = cut.start() if cut else start + NEAR
            found = [each for each in found if self._account(each) != BARE or each.start() > own]
        return [each for each in found if self._account(each) != BARE] or found

    def _beyond(self, place: int, stop: int, open_: Draft | None) -> re.Match[str] | None:
        """The account that the words after a figure name: "792,400 births"."""
        beyond = vocabulary().accounts.search(self._words, place + 1, min(stop, place + REACH))
        if beyond is None or CUT.search(self._words, place + 1, beyond.start()):
            return None
        account = self._account(beyond)
        just = BESIDE.match(self._words[place + 1 : beyond.start()])
        if open_ is None:
            return beyond if just or account not in FLOWS else None
        if account in FLOWS or account == NATURAL:
            return beyond if just else None
        return beyond if open_.account == BARE and account != BARE and not open_.cells else None

    def _draft(self, match: re.Match[str], account: str, at: tuple[int, int, int]) -> Draft:
        last, place, stop = at
        after = self._words[match.end() : max(place, match.end())]
        # "Korea shipped", "the country imported": who does it is no part of the goods.
        if account in FLOWS and match.start() < place and not DONE.fullmatch(match[0]):
            before = self._words[max(last, match.start() - NEAR) : match.start()]
            if not is_whole(before) or ONLY_SOME.match(after):
                account = PART
        partner = PARTNER.match(after or self._words[match.end() : stop])
        if partner is None and account not in FLOWS:
            partner = TRADING.search(self._words, match.start(), stop)
        if partner is None and account == BARE:
            partner = NON.search(self._words, max(last, match.start() - NEAR), match.start())
        told = self._words[last:place] + " " + self._follow(place, stop)
        month, year = month_in(told)
        span = SPAN.search(told)
        length = span[0].split()[-1] if span else ("year" if year and not month else "")
        return Draft(
            account,
            self._words[last:place],
            partner[1] if partner else "",
            month,
            year,
            TWO_MONTHS if JANUARY_FEBRUARY.search(self._words, last, stop) else length,
        )

    def _account(self, match: re.Match[str]) -> str:
        return vocabulary().names[str(match.lastgroup)]

    def _next(self, number: int) -> int:
        return self.places[number + 1] if number + 1 < len(self.places) else self._end

    def _follow(self, place: int, stop: int) -> str:
        """The words after a figure that are still of it."""
        cut = CUT.search(self._words, place + 1, stop)
        return self._words[place + 1 : cut.start() if cut else stop]

    def _add(self, draft: Draft, last: int, place: int, number: int) -> None:
        """The figure at a place as another cell, where it is one of the entry."""
        claim = self._skeleton.figures[place]
        stop = self._next(number)
        gap, follow = self._words[last:place], self._follow(place, stop)
        natural = draft.account == NATURAL
        # What stands in a row at a time of its own is a level, whatever its clause seems to tell.
        timed = bool(draft.cells) and is_timed(follow)
        if not self._is_level(place, claim, natural or timed):
            return
        if BEYOND.match(follow) and not natural:
            return
        if draft.cells and not goes_on(draft, claim, gap):
            return
        sign = 1
        if draft.account not in FLOWS:
            sign = self._sign(draft, gap, place, stop)
        if sign:
            draft.cells.append(cell_of(claim, sign, gap, follow, opening=not draft.cells))

    def _sign(self, draft: Draft, gap: str, place: int, stop: int) -> int:
        """The sign of a balance: what stands just after it says, else before it."""
        near = self._words[place + 1 : min(stop, place + NEAR)]
        cut = CUT.search(near)
        beside = sign_in(near[: cut.start()] if cut else near)
        before = draft.cells[-1].sign if draft.cells else 0
        return beside or sign_in(gap) or before or self._usual()

    def _usual(self) -> int:
        """The sign of what the sentence tells of, or else the story."""
        return sign_in(self._words[self._start : self._end]) or _usual_sign(self._words)

    def _is_level(self, place: int, claim: Claim, moved: bool) -> bool:
        return (
            self._words[place] == LEVEL
            and (claim.kind in LEVELS or (moved and claim.kind is Kind.DIFFERENCE))
            and claim.quantity.unit not in DURATIONS
            and not claim.headline
        )


def _usual_sign(words: str) -> int:
    """1 where a story tells of surpluses rather, -1 where of deficits."""
    known = vocabulary()
    surpluses, deficits = (len(each.findall(words)) for each in (known.surplus, known.deficit))
    return (surpluses > deficits) - (surpluses < deficits)


def is_whole(before: str) -> bool:
    """Whether the word before "exports" leaves all of them: no "oil exports"."""
    word = LAST_WORD.search(before)
    if word is None or word[1] in vocabulary().whole or month_in(word[1])[0]:
        return True
    return NATIONAL.search(word[1]) is not None
