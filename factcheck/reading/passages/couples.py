"""Couples: two levels of one thing, one of them before the other, in whatever words.

"20 euros compared with 30 in the south", "from 16,000 to 10,000", "to 4 pounds from 5", "it stood
at 14.9 percent in 2010 and is now 7.6", "350 animals then and 700 now".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form
from factcheck.reading.cued import finditer, may_match
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.printing import Printed, printed_of

FEW = r"(?:[^<>;.:()–—]{0,45}?\(?)"
LINK = (
    r"(?:(?:as\s)?against|after|compared\s(?:with|to)|rather\sthan|instead\sof|versus|vs\.?|"
    r"(?:down|up)\sfrom|from|than)"
)
# "<0> against <1>", "(<0>) than the old one (<1>)"
AGAINST = re.compile(
    rf"<(?P<b>\d+)>(?P<one>(?:\s?\()?[^<>;.:()]{{0,45}}?\)?,?)\s\(?(?P<link>{LINK})\s"
    rf"(?P<other>{FEW})<(?P<a>\d+)>(?![^<>;.,]{{0,20}}\sto\s<)"
)
# "from <0> to <1>"
FROM_TO = re.compile(
    r"\bfrom\s(?P<one>[^<>;.:()]{0,25}?)<(?P<a>\d+)>(?P<other>[^<>;.:()]{0,40}?),?\sto\s"
    r"(?:[a-z]+\s){0,2}?<(?P<b>\d+)>"
)
# "to <0> (<1> in March)", "to <0> (2010: <1>)"
BRACKETED = re.compile(
    r"\b(?:to|at|was|were|is|are)\s(?:[a-z]+\s)?<(?P<b>\d+)>(?P<one>(?:\s[a-z]+)?)\s\((?P<other>"
    r"(?:[\w']+:?\s){0,3}?)<(?P<a>\d+)>"
    r"(?:\sin\s[^<>()]{2,15}|\s(?:last|a|the)\s[^<>()]{2,20}|(?<=:\s<\d>))?\)"
)
# "<0> on Saturday and only <1> on Sunday"
ONLY = re.compile(
    r"<(?P<a>\d+)>[^<>;.:(),]{0,40}?,?\s(?:and|but)\s(?:[a-z]+\s)?(?:only|just)\s<(?P<b>\d+)>"
)
# "from <x> to <y> in 2023 and to <z> this year": the move ends where the last of it does.
AND_TO = re.compile(
    r"\bfrom\s(?P<one>[^<>;.:()]{0,25}?)<(?P<a>\d+)>(?P<other>[^<>;.:()]{0,40}?),?\sto\s"
    r"<(?P<c>\d+)>[^<>;.:()]{0,40}?,?\s(?:and|then)\s(?:then\s)?to\s<(?P<b>\d+)>"
)
AND_TO_END = re.compile(r"[^<>]{0,40}?\s(?:and|then)\s(?:then\s)?to\s$")
# "<0> since 2010, when there were <1>", "<0> on Friday, having stood at <1>"
WHEN = re.compile(
    r"<(?P<b>\d+)>(?P<one>[^<>;.:(),]{0,40}?),\s(?:when|having)\s(?P<other>(?:[\w']+\s){0,4}?"
    r"(?:was|were|had|stood|been|numbered|counted|totall?ed|issued|sold|reached|traded|closed|"
    r"cost|paid|recorded|reported)\s(?:at\s|about\s|some\s|only\s|just\s|around\s)*)<(?P<a>\d+)>"
)
NOW = re.compile(
    r"^[^<>;.]{0,25}?\b(?:this\s(?:time|year|season|month|week|spring|summer|autumn|winter)|now|"
    r"today|at\spresent|by\sthen)\b"
)
NOW_BEFORE = re.compile(
    r"\b(?:now(?:\s[a-z]+){0,3}|currently|today,?(?:\s[a-z]+){0,3}|this\syear|has\s(?:since\s)"
    r"?[a-z]+\sto|to|will\s(?:now\s)?(?:cost|set|pay|charge)(?:\s[a-z]+){0,3})\s$",
    re.IGNORECASE,
)
THEN = re.compile(
    r"^[^<>;.]{0,30}?\b(?:then|last\s(?:time|year|season|month|week|spring|summer|autumn|winter)|"
    r"(?:years?|months?|weeks?|decades?|season)\s(?:ago|earlier|before)|the\syear\sbefore|"
    r"previously|"
    r"before|used\sto)\b"
)
# "Last summer and <0> the summer before": earlier than any other time.
BEFORE_THAT = re.compile(r"^[^<>;.,]{0,25}?\bthe\s[a-z]+\sbefore\b(?!\s[a-z])")
THEN_BEFORE = re.compile(
    r"\b(?:had\sbeen|was|were|used\sto\sbe|stood\sat|(?:last|previous)\s(?:year|season|month|"
    r"week)(?:\s[a-z]+){0,3}|"
    r"numbered|counted|had|(?:years?|months?|weeks?|decades?)\s(?:ago|earlier|before),?"
    r"(?:\s[a-z]+){1,3})\s(?:about\s|some\s|only\s|just\s)?$",
    re.IGNORECASE,
)
# "In 2019 the figure was <0>"
YEAR_BEFORE = re.compile(
    r"(?:^|[.;|,]\s)(?:[Ii]n|[Bb]y)\s(?P<year>(?:19|20)\d\d),?\s(?:(?:the|it|they|that|there)\s)?"
    r"(?:[a-z]+\s){0,4}$"
)
YEAR = re.compile(r"^(?:[^<>;.]{0,20}?|\s[^<>;.,]{0,40}?\s)\bin\s(?P<year>(?:19|20)\d\d)\b")
# What is expected or planned is set beside no level, and a loss beside no profit.
APART = re.compile(
    r"\b(?:expect\w*|forecast\w*|estimat\w*|predict\w*|project\w*|target\w*|plan\w*|budget\w*|"
    r"limit|"
    r"average|loss|losses|profit\w*|deficit|surplus|while|whereas|but|because|although|though)\b",
    re.IGNORECASE,
)
LOSSES, LEAD = frozenset({"loss", "losses", "deficit"}), 60
LOSS = re.compile(r"\b(?:loss|losses|deficit)\b(?![^<>]*\b(?:profit|surplus))", re.IGNORECASE)
NO_LEVELS = frozenset({Kind.CHANGE, Kind.POINTS, Kind.RANK, Kind.DATE, Kind.AGE})
NUMBERS = frozenset({Form.DIGITS, Form.WORDS})


@dataclass(frozen=True, slots=True)
class Couple:
    """Two levels of a passage, and where in its sketch they begin and end.

    ``alone`` says that only their words of time set them beside each other.
    """

    after: Claim
    before: Claim
    start: int
    end: int
    alone: bool = False


def couples_of(passage: Passage) -> Iterator[Couple]:
    """Each two levels that words set beside each other, in their order of time."""
    found = (*finditer(FROM_TO, passage.sketch), *finditer(BRACKETED, passage.sketch))
    found = (*found, *finditer(AND_TO, passage.sketch), *finditer(WHEN, passage.sketch))
    for match in (*found, *_against(passage)):
        if match is not None:
            after, before = (passage.figures[int(match[name])] for name in "ba")
            apart = _is_apart(match)
            if _are_levels(after, before) and not apart:
                yield Couple(after, before, match.start(), match.end())
    for match in finditer(ONLY, passage.sketch):
        before, after = (passage.figures[int(match[name])] for name in "ab")
        if _are_levels(after, before):
            yield Couple(after, before, match.start(), match.end())
    yield from _in_time(passage)


def _is_apart(match: re.Match[str]) -> bool:
    """Whether words say that two figures are of two things; a loss is none of another loss."""
    apart = set(map(str.lower, APART.findall(f"{match['one']} {match['other']}")))
    lead = match.string[max(0, match.start() - LEAD) : match.start()].rpartition(";")[2]
    return bool(apart) and not (apart <= LOSSES and LOSS.search(lead))


def _against(passage: Passage) -> Iterator[re.Match[str] | None]:
    """What is set against another figure: "less than the price - <1> rather than <2>"."""
    if may_match(AGAINST, passage.sketch):
        for number in range(len(passage.figures) - 1):
            yield AGAINST.match(passage.sketch, passage.place(number))


def _in_time(passage: Passage) -> Iterator[Couple]:
    """Two figures side by side, of which the one is of now and the other of then."""
    for one, other in pairwise(range(len(passage.figures))):
        first, second = passage.figures[one], passage.figures[other]
        if not _are_levels(first, second) or _is_amount(first) or _is_amount(second):
            continue
        times = _time(passage, one), _time(passage, other)
        if times[0] is None or times[1] is None or times[0] == times[1]:
            continue
        start, end = passage.place(one), passage.place(other) + len(f"<{other}>")
        # "From <0> to <1> in 2023 and to <2> this year": all of it began with the first.
        if AND_TO_END.match(passage.between(one, other)):
            continue
        later = times[0] > times[1]
        after, before = (first, second) if later else (second, first)
        yield Couple(after, before, start, end, alone=True)


def _is_amount(claim: Claim) -> bool:
    """Whether a figure is by how much something changed: "rose by 2.8 billion last week"."""
    return claim.kind is Kind.DIFFERENCE and claim.before[:1] == ("by",)


def _time(passage: Passage, number: int) -> int | None:
    """The year that a figure is told of; 0 for an earlier time, 9999 for now."""
    place = passage.place(number)
    start = passage.place(number - 1) + len(f"<{number - 1}>") if number else 0
    before = passage.sketch[start:place]
    after = passage.sketch[place + len(f"<{number}>") :]
    if year := YEAR.match(after) or YEAR_BEFORE.search(before):
        return int(year["year"])
    if NOW.match(after) or NOW_BEFORE.search(before):
        return 9999
    if BEFORE_THAT.match(after):
        return -1
    return 0 if THEN.match(after) or THEN_BEFORE.search(before) else None


def _are_levels(a: Claim, b: Claim) -> bool:
    """Whether two figures are levels of one unit, and neither is a rate of change or a day."""
    plain = all(each.quantity.form in NUMBERS and each.kind not in NO_LEVELS for each in (a, b))
    return plain and a.id != b.id and are_of_one_unit(a, b)


def alike(claim: Claim, other: Claim) -> Printed | str:
    """A figure whose unit is not said again, with that of the one it is set beside."""
    if claim.quantity.unit or not other.quantity.unit:
        return claim.id
    return replace(printed_of(claim.quantity, claim.kind), unit=other.quantity.unit)
