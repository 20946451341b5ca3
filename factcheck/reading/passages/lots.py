"""Lots: a number of people or things, and parts of it that nobody is counted in twice.

"14 men, five of whom were acquitted and nine convicted", "23 victims. Eight were children and 15
were adults", "250 workers, 150 of them in Lyon and 100 in Lille", "nine dead - five in Texas, two
in Ohio and one each in Utah and Iowa", "eight goals: Smith scored four, Jones two, and Brown and
Lee one each".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.joined import joined_with
from factcheck.reading.passages.remainders import counted
from factcheck.reading.passages.sketch import MARK, Passage
from factcheck.reading.passages.tallies import TIMED
from factcheck.reading.printing import Tie

NAME = r"(?:the\s)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}"
# Words of which nobody is told two: each set leaves them apart.
APART = (
    "men women boys girls",
    "boys girls adults",
    "children adults minors",
    "children women men",
    "acquitted convicted sentenced",
    "rescued died drowned",
    "rescued died missing",
    "recovered missing",
    "killed survived escaped",
    "dead alive",
    "died survived",
    "for against undecided abstained favour favor",
    "yes no abstained",
    "sold let unsold empty",
    "won lost drew",
    "passed failed",
    "approved rejected",
    "released freed held jailed",
    "home away",
    "abroad home",
    "passengers crew",
    "civilians soldiers police",
    "teachers pupils students",
    "positive negative",
    "open closed shut",
    "occupied empty vacant",
    "men-only women-only",
    "married single divorced widowed",
    "senators congressmen representatives",
    "goalkeepers defenders midfielders forwards",
)
GROUPS = tuple(frozenset(words.split()) for words in APART)
ALL = tuple(map(frozenset, (("men", "women"), ("boys", "girls"))))
WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
NEGATED = re.compile(r"\b(?:not|never|no\sopinion|another|more|later|also|then)\b")
OF_THEM = r"(?:\sof\s(?:them|whom|these|those|which))?"
# "Of her <0> goals <1> came at home and <2> away"
OF = re.compile(
    r"\b[Oo]f\s(?:the\s|all\s|its\s|their\s|his\s|her\s)*<(?P<t>\d+)>(?P<what>(?:\s[a-z-]+){1,3})"
    r",?\s<(?P<a>\d+)>"
    r"(?P<one>[^<>;.:|]{2,45}?)(?:,|,?\sand|,\swhile|\sbut|;)\s(?:the\s(?:other|remaining)\s)"
    r"?<(?P<b>\d+)>"
    r"(?P<two>[^<>;:|]{2,45})"
)
# "three of the <0> hostages were freed; <2> are still held"
STILL = re.compile(
    r"<(?P<a>\d+)>\s(?:out\s)?of\s(?:the\s|its\s|their\s|his\s|her\s)*<(?P<t>\d+)>"
    r"[^<>.|]{0,60}?[;,|]\s(?:and\s|but\s)?<(?P<b>\d+)>\s"
    r"(?:(?:are|is|were|was)\s(?:still|yet)|(?:still\s)?remain)\b"
)
# "<0> men, <1> of whom were acquitted and <2> convicted"
LOT = re.compile(
    rf"<(?P<t>\d+)>(?P<what>[^<>;.:]{{0,40}}?)(?:,|:|;|\s[–—-]|\s\||\s\(|\swith|\sand)"
    rf"\s(?:of\swhom\s|of\sthem\s|of\swhich\s|including\s|with\s|among\sthem\s)?"
    rf"<(?P<a>\d+)>{OF_THEM}(?P<one>[^<>;.:|]{{2,45}}?)(?:,|,?\sand|,\swhile|\sbut|;)"
    rf"\s(?:the\s(?:other|remaining)\s)?<(?P<b>\d+)>{OF_THEM}"
    r"(?P<two>[^<>;:|]{2,45})"
)
IN = re.compile(
    rf"^\s(?:of\sthem\s)?(?:in|at|from|on|for)\s(?P<name>{NAME}|the\s(?:first|second|one|other|"
    rf"north|south|east|west|left|right))"
)
# "...: five in Texas, two in Ohio and one each in Utah and Iowa"
NUMBER = r"(?:<(?P<k>\d+)>|(?P<word>one|two|three|four))(?:\s[a-z]+)?"
NAMES = rf"{NAME}(?:,\s{NAME}){{0,8}},?\sand\s{NAME}|the\s[a-z]+\sand\sthe\s[a-z]+"
EACH = (
    re.compile(
        rf"{NUMBER}\s(?:each|apiece)\s(?:[a-z]+\s)?(?:in|from|at|for|to|by)\s(?P<names>{NAMES}|"
        rf"[a-z]+\sand\s[a-z]+)"
    ),
    re.compile(
        rf"\b(?P<names>{NAMES})\s(?:had\s|scored\s|got\s|took\s)?{NUMBER}\s(?:each|apiece)\b"
    ),
)
# "one each in the two annexes"
EACH_OF = re.compile(
    rf"{NUMBER}\s(?:each|apiece)\s(?:[a-z]+\s)?(?:in|from|at|for|to|by)\sthe\s(?:other\s)?"
    r"<(?P<names>\d+)>\s[a-z]+"
)
# "<0> of the <1> clubs voted yes, <2> voted no and <3> abstained"
THREE = re.compile(
    r"<(?P<a>\d+)>\s(?:out\s)?of\s(?:the\s|its\s|their\s)*<(?P<t>\d+)>(?P<one>[^<>;:.|,]{2,45}),"
    r"\s<(?P<b>\d+)>(?P<two>[^<>;:.|,]{2,40}),?\sand\s<(?P<c>\d+)>(?P<three>[^<>;:|,]{2,30})"
)
COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4}
# What stands between the total and its parts, and between these.
OPENS = re.compile(r"(?::|,|\s[–—-]|\s\(|\b(?:were|are|came|died|scored))")
PLACED = re.compile(r"\b(?:in|from|at|on)\s[A-Z]")
STRONG = (":", " -", " –", " —", " (")
NO_PART = re.compile(
    r"\b(?:than|each|apiece|including|among\sthem|at\sleast|from\s(?![A-Z])|per|against|compared|"
    r"of\sthe|fatal)\b|[;.|]"
)
CUE = re.compile(r"^<\d+>|^(?:Of\s(?:them|these|those),?|They|There)\b")
# "<0> people, two each in Haiti, Cuba and Jamaica"
ONLY = re.compile(r"(?:\s[a-z]+){0,2}(?:,|:|\s[–—-])\s?(?:<\d+>)?")
MOST = 6
SAID, LIKELY = 0.9, 0.9


def lot_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each number with parts of it that leave each other out."""
    for passage in passages:
        if len(passage.figures) > 2 and not search(TIMED, passage.sketch):
            yield from _lots(passage)
        if len(passage.figures) > 1 and ("each" in passage.sketch or "apiece" in passage.sketch):
            yield from _each(passage)
    for passage in joined_with(passages, CUE):
        if len(passage.figures) > 2:
            yield from _lots(passage, across=True)


def _lots(passage: Passage, *, across: bool = False) -> Iterator[Tie]:
    for match in finditer(STILL, passage.sketch):
        claims = [passage.figures[int(match[name])] for name in "tab"]
        if across == ("|" in match[0]) and _are_counts(claims):
            yield Tie("at least sum", counted(claims[0], *claims), confidence=SAID)
    for match in () if across else finditer(THREE, passage.sketch):
        claims = [passage.figures[int(match[name])] for name in "tabc"]
        pairs = combinations((match["one"], match["two"], match["three"]), 2)
        if all(_are_apart(*pair) for pair in pairs) and _are_counts(claims):
            yield Tie("at least sum", counted(claims[0], *claims), confidence=SAID)
    for match in (*finditer(LOT, passage.sketch), *finditer(OF, passage.sketch)):
        if across != ("|" in match[0]) or not _are_apart(match["one"], match["two"]):
            continue
        claims = [passage.figures[int(match[name])] for name in "tab"]
        elsewhere = IN.match(match["one"]) and PLACED.search(match["what"])
        if _are_counts(claims) and not elsewhere:
            way = "told sum" if _are_all(match) else "at least sum"
            yield Tie(way, counted(claims[0], *claims), confidence=SAID)


def _are_all(match: re.Match[str]) -> bool:
    """Whether the two parts leave nobody out: "of whom 3,100 are women and 2,100 men"."""
    told = frozenset(WORD.findall(f"{match['one']} {match['two']}"))
    partly = re.search(
        r"\b(?:including|among|at\sleast|with)\b", match[0][: match.start("a") - match.start()]
    )
    return partly is None and any(pair <= told for pair in ALL)


def _are_apart(one: str, two: str) -> bool:
    """Whether nobody is told of in both: other places, or words that leave each other out."""
    if NEGATED.search(one) or NEGATED.search(two[:30]):
        return False
    first, second = IN.match(one), IN.match(two)
    if first and second:
        return first["name"] != second["name"]
    here, there = (frozenset(WORD.findall(each)) for each in (one, two))
    return any(
        bool(here & group) and bool(there & group) and not here & there & group for group in GROUPS
    )


def _each(passage: Passage) -> Iterator[Tie]:
    """A total with its parts, the last of them so many each for some names."""
    for pattern in EACH:
        for match in finditer(pattern, passage.sketch):
            names = (
                match["names"].count(",")
                + 1
                + len(re.findall(r"(?<!,)\sand\s|,\sand\s", match["names"]))
            )
            names -= len(re.findall(r",\sand\s", match["names"]))
            yield from _with_each(passage, match, names)
    for match in finditer(EACH_OF, passage.sketch):
        names = passage.figures[int(match["names"])].quantity.number
        if names <= MOST:
            yield from _with_each(passage, match, int(names))


def _with_each(passage: Passage, match: re.Match[str], names: int) -> Iterator[Tie]:
    numbers = passage.before(match.start())[::-1]
    if not 0 < len(numbers) <= MOST + 1:
        return
    first = passage.place(numbers[0]) + len(f"<{numbers[0]}>")
    between = passage.sketch[first : match.start()]
    opened = max(
        OPENS.finditer(between), key=lambda each: (each[0] in STRONG, -each.start()), default=None
    )
    if len(numbers) == 1 and not (match["k"] and ONLY.fullmatch(between)):
        return
    if opened is None:
        return
    # "Six in Sindhuli, 3 each in Ilam and Morang": the first is a part itself.
    if opened[0] not in STRONG and PLACED.search(between.split(",")[0]):
        return
    # "The seven seats went to three parties: ...": how many there are is no part.
    ahead = [number for number in numbers[1:] if passage.place(number) < first + opened.start()]
    parts = [number for number in numbers[1:] if number not in ahead]
    kinds = [passage.figures[number].quantity.number for number in ahead]
    if kinds and kinds != [len(parts) + names]:
        return
    claims = [passage.figures[number] for number in (numbers[0], *parts)]
    if NO_PART.search(MARK.sub("", between[opened.start() :]).rstrip(". ")):
        return
    rest = Fraction(names)
    figures: list[Claim] = list(claims)
    if match["k"]:
        each = passage.figures[int(match["k"])]
        rest *= each.quantity.number
    else:
        rest *= COUNTS[match["word"]]
    if _are_counts(figures):
        yield Tie("each", counted(figures[0], *figures), Interval.point(rest), LIKELY)


def _are_counts(claims: Sequence[Claim]) -> bool:
    """Whether figures count whole things alike, as they are printed."""
    units = {claim.quantity.unit for claim in claims} - {"", "person"}
    plain = all(
        claim.quantity.upper is None
        and claim.quantity.hedge is Hedge.NONE
        and claim.quantity.place >= 1
        and claim.kind not in (Kind.RANK, Kind.DATE, Kind.AGE, Kind.CHANGE, Kind.POINTS)
        for claim in claims
    )
    return plain and not units and len({claim.id for claim in claims}) == len(claims)
