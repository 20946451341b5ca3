"""Directed: two levels of one thing, and a word that says which of them is the greater.

"Lower earnings of 12.6 million against 46.4 million", "the 16.50 offer is an improvement over the
15.00 agreed before", "to fall below 70 million from 75.3 million", "firmed on the news to 187p from
181p", "trimmed to 4,000, is to be further reduced to 2,500".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.claim import Claim
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike, are_of_one_unit
from factcheck.reading.passages.words import move_words
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import DURATIONS

GREATER = "higher|larger|bigger|greater|wider|improved|increased|better|stronger|rising|growing|up"
SMALLER = (
    "lower|smaller|narrower|reduced|decreased|weaker|shrinking|falling|declining|worse|poorer|down"
)
AGAINST = (
    r"(?:compared\s(?:with|to)|in\scomparison\s(?:with|to)|as\s(?:against|opposed\sto)|against|versus|"
    r"vs\.?|down\sfrom|up\sfrom)"
)
CUES = (
    "against ",
    "compared ",
    "comparison ",
    "versus ",
    " vs",
    "opposed to ",
    "down from ",
    "up from ",
)
ABOUT = r"(?:about\s|only\s|just\s|an?\s|some\s|around\s|almost\s|nearly\s|roughly\s)*"
# An amount told a second time: ", or <1>,", " (<1>)", "or <1> a share".
AGAIN = r"(?:,?\s(?:or\s)?\(?(?:about\s)?<\d+>(?:\s(?:a|per)\s[a-z]+)?\)?)?"
WORDS = r"(?:\s[A-Za-z(][\w'.&/()-]*){0,6}?"
FEW = r"(?:\s(?!and\b|but\b|while\b)[\w'.&/-]+){0,6}?,?"
# An earlier time, or nothing more that would say of whom else the other figure is.
TAIL = (
    r"(?:\s(?:stg|francs|marks|yen|dlrs))?\s?(?:[.,;)]|$|or\s<|[^<>;,.]{0,40}?\b(?:year|quarter|month|week|"
    r"period|half|season|previously|earlier|before|ago|yesterday|19\d\d|20\d\d|(?:Mon|Tues|Wednes|Thurs|"
    r"Fri)day|(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*)\b)"
)
# No verb stands between "lower" and what is lower: "higher prices led to earnings of <0>".
NOUNS = (
    r"(?:\s(?!than\b|by\b|to\b|led\b|cut\b|and\b|but\b|as\b|meant\b|hit\b|left\b|gave\b|put\b|drove\b|"
    r"pushed\b|helped\b|brought\b|caused\b|boosted\b|offset\b|made\b|kept\b|sent\b|produced\b)[\w'&/-]+){0,8}?"
)
# "lower earnings of <0> against <1>", "was sharply lower in the first half at <0>, against <1>"
ADJECTIVE = re.compile(
    rf"(?<![\w>-])(?:(?P<up>{GREATER})|(?P<down>{SMALLER})){NOUNS}"
    rf"\s(?:of|at|was|were|totall?ed|is)\s(?:about\s|only\s|just\s|an?\s|some\s)*<(?P<a>\d+)>{AGAIN}{FEW}"
    rf"\s{AGAINST}{WORDS}\s<(?P<b>\d+)>(?={TAIL})",
    re.IGNORECASE,
)
# "an improvement over the <1>"
IMPROVED = re.compile(
    r"<(?P<a>\d+)>[^<>;:]{0,60}?\b(?:is|was|are|were|be|represent(?:s|ed|ing)?|mark(?:s|ed|ing)?|,)\s?"
    r"an?\s(?:[a-z]+\s){0,2}?"
    r"(?:(?P<up>improvement|increase|advance|rise|gain|jump|premium)|(?P<down>decline|decrease|drop|"
    r"fall|reduction|discount))\s(?:over|on|from|compared\swith)\s"
    r"(?:the\s|an?\s|its\s|their\s|last\s|this\s)?(?:[\w'-]+\s){0,5}?<(?P<b>\d+)>"
)
# "<0> bid exceeds the <1> offer"
EXCEEDS = re.compile(
    r"<(?P<a>\d+)>(?:\s(?!after\b|before\b|from\b|and\b|but\b|while\b)[\w'&/-]+){0,7}?"
    r"\s(?:(?P<up>exceed(?:s|ed|ing)|top(?:s|ped|ping)|surpass(?:es|ed|ing)|"
    r"beat(?:s|ing)?|outstrip(?:s|ped|ping)|outpac(?:es|ed|ing)|overtook|overtakes|better(?:s|ed))|"
    r"(?P<down>undercut(?:s|ting)?|trail(?:s|ed|ing)|lagg?(?:s|ed|ing)|undershot|missed))\s"
    r"(?:the\s|an?\s|its\s|their\s|both\s|last\s|previous\s|all\s)?(?:[\w'-]+\s){0,6}?<(?P<b>\d+)>"
)
# "to fall below <0> this year from <1>"
PASSING = re.compile(
    r"\b(?:(?P<down>(?:fall|drop|slip|dip|sink|go|decline|slide|ease)(?:s|ing|ped|ped|ping|en|d)?|fell|slid|"
    r"sank|gone|went)\s(?:to\s)?(?:below|under)|"
    r"(?P<up>(?:rise|climb|go|increase|grow|jump|surge|advance)(?:s|d|ed|ing)?|rose|grew|went|gone)\s"
    rf"(?:to\s)?(?:above|over|more\sthan|past|beyond))\s<(?P<a>\d+)>{FEW}\s"
    r"(?:from|against|compared\swith|compared\sto|versus)\s(?:an?\s|the\s)?(?:[\w'-]+\s){0,4}?<(?P<b>\d+)>"
)
# What sets two levels apart: what was planned is none that it was, a loss is no profit.
APART = re.compile(
    r"\b(?:expect\w*|forecast\w*|estimat\w*|predict\w*|project\w*|target\w*|plan\w*|budget\w*|limit|"
    r"average|loss|losses|profit\w*|deficit|surplus|earn\w*|by|between|while|whereas|but|minus|negative)\b",
    re.IGNORECASE,
)
LOSS, GAIN = (
    re.compile(r"\b(?:loss|losses|deficit)\b", re.IGNORECASE),
    re.compile(r"\b(?:profit\w*|earn\w*|income|surplus|net)\b", re.IGNORECASE),
)
# "a record <0>, against <1>", "slipped to their lowest level for ten years, <0>, compared with <1>"
RECORD = re.compile(
    r"\b(?:(?:an?|its|their|the|another|at|hit|set|reached|posted|all-time)\s(?:new\s)?"
    r"(?P<up>record(?:\shigh)?)(?!\slow)|(?P<most>highest|lowest)(?:\s(?:level|rate|total|point|reading|figure))?"
    r"(?=\s(?:ever|since|for|in)\b|,|\sat))"
    rf"(?:[\s,](?!than\b|by\b|and\b|but\b|while\b)[\w'.,/-]+){{0,9}}?[\s,]+{ABOUT}<(?P<a>\d+)>{AGAIN}{FEW}"
    rf"\s{AGAINST}{WORDS}\s<(?P<b>\d+)>(?={TAIL})",
    re.IGNORECASE,
)
# "<0>, missing the average estimate of <1>", "<0>, well above its target of <1>"
MET = re.compile(
    r"<(?P<a>\d+)>(?:\s\(<\d+>\))?[^<>;:.()]{0,60}?,\s(?:and\s|but\s)?(?:well\s|far\s|just\s|narrowly\s|"
    r"slightly\s|easily\s|comfortably\s|handily\s|still\s)?"
    r"(?:(?P<up>beating|exceeding|surpassing|topping|outstripping|eclipsing|breaking|smashing|above|ahead\sof)|"
    r"(?P<down>missing|trailing|undershooting|below|short\sof))\s(?:the\s|an?\s|its\s|their\s)?"
    r"(?:[\w'-]+\s){0,5}?(?:estimates?|forecasts?|targets?|goal|consensus|expectations?|average|projections?|"
    rf"record|mark|threshold|ceiling|limit|minimum)\s(?:of|for|at|by\s[a-z]+\sof)\s{ABOUT}<(?P<b>\d+)>"
)
SAID, LEAD = 0.9, 70
# "The 12 men beat the 14": fewer of what is counted may win.
MEASURED = 100
PATTERNS = (IMPROVED, EXCEEDS, PASSING)


def directed_ties(passage: Passage) -> Iterator[Tie]:
    """Each two levels of a passage, the one that is said to be the greater first."""
    if len(passage.figures) < 2:
        return
    yield from _met(passage)
    beside = any(cue in passage.sketch for cue in CUES)
    for pattern in (*((ADJECTIVE, RECORD) if beside else ()), *PATTERNS, *_moved()):
        for match in finditer(pattern, passage.sketch):
            one, other = (passage.figures[int(match[name])] for name in "ab")
            counted = not other.quantity.unit and other.quantity.number < MEASURED
            if pattern is EXCEEDS and counted:
                continue
            if _are_levels(one, other, match) and not are_apart(match):
                pair = (one, other) if _is_up(match) else (other, one)
                yield Tie("moved", (pair[0].id, pair[1].id), confidence=SAID)


def _met(passage: Passage) -> Iterator[Tie]:
    """A level with what it was expected or planned to be, or may be at most."""
    for match in finditer(MET, passage.sketch):
        one, other = (passage.figures[int(match[name])] for name in "ab")
        # A loss beyond what was expected misses it, and whoever takes less time is the faster.
        few = not other.quantity.unit and other.quantity.number < MEASURED
        if few or other.quantity.unit in DURATIONS or LOSS.search(passage.sketch):
            continue
        if one.kind not in MOVES and are_of_one_unit(one, other):
            pair = (one, other) if _is_up(match) else (other, one)
            yield Tie("moved", (pair[0].id, pair[1].id), confidence=SAID)


def _is_up(match: re.Match[str]) -> bool:
    """Whether the first of two figures is said to be the greater."""
    told = match.groupdict()
    return bool(told.get("up")) or (told.get("most") or "").lower() == "highest"


@cache
def _moved() -> tuple[re.Pattern[str], ...]:
    """A verb of rise or fall with what it led to and what was before, over more words."""
    words = move_words()
    up = any_of(tuple(word for word, way in words.items() if way > 0))
    down = any_of(tuple(word for word, way in words.items() if way < 0))
    verb = rf"\b(?:(?P<up>{up})|(?P<down>{down}))\b"
    # What improves is less where it is a rate of what is bad, so that only gains are told so.
    better = (
        r"\b(?:profit\w*|earnings|income|sales|revenues?|turnover|cash\sflow|margins?|results?|shares?|stock|"
        r"price|output|dividend)\s(?:[\w'-]+\s){0,5}?(?P<up>improved|bettered|brightened|recovered)"
        rf"(?:\s(?!by\b|from\b)[\w'-]+){{0,5}}?\sto\s(?:about\s|some\s)*<(?P<a>\d+)>{AGAIN}{FEW}"
        r"\s(?:after|from|against|compared\swith|versus)\s(?:an?\s|the\s)?(?:[\w'-]+\s){0,3}?"
        rf"<(?P<b>\d+)>(?={TAIL})"
    )
    # "Climbed again to <0> after <1> in 1985"
    after = (
        rf"{verb}(?:\s(?!to\b|by\b|from\b)[\w'-]+){{0,6}}?,?\sto\s(?:about\s|an?\s|some\s)*<(?P<a>\d+)>{AGAIN}{FEW}"
        rf"\safter\s(?:an?\s|the\s)?(?:[\w'-]+\s){{0,3}}?<(?P<b>\d+)>(?={TAIL})"
    )
    # "Trimmed to <1>, is expected to be further reduced to <0>"
    further = (
        r"\bto\s<(?P<b>\d+)>[^<>;]{0,25}?(?:\sfrom\s<\d+>)?[^<>;]{0,60}?"
        rf"\b(?:further|again)\s{verb}\sto\s<(?P<a>\d+)>"
    )
    # "Weakened to <0> on Friday, having stood at <1> on Monday"
    having = (
        rf"{verb}(?:\s(?!to\b|by\b|from\b)[\w'-]+){{0,4}}?\sto\s(?:about\s|an?\s|some\s)*<(?P<a>\d+)>{FEW}"
        r"(?:\s(?:having\s(?:been|stood|started|begun|traded|closed|reached)|it\s(?:was|had\sbeen|had\sstood)|"
        r"when\sit\s(?:was|had\sbeen|stood)|where\sit\shad\sbeen)|[;,]\s(?:(?:on|in|at|a|the)\s[\w\s]{2,25}?,?\s)?(?:it|they)\s(?:was|were|had\sbeen|had\sstood))(?:\sat|\son)?\s(?:about\s|some\s)?"
        r"<(?P<b>\d+)>"
    )
    # "Births declined: <0> were born, compared with <1> the year before"
    colon = (
        rf"{verb}(?:\s[\w'-]+){{0,3}}:\s(?:about\s|some\s|only\s|just\s)*<(?P<a>\d+)>[^<>;.:]{{0,50}}?,?\s"
        r"(?:compared\s(?:with|to)|against|after|down\sfrom|up\sfrom|versus)\s(?:about\s|the\s)?"
        rf"<(?P<b>\d+)>(?={TAIL})"
    )
    told = (after, better, further, having, colon)
    return tuple(re.compile(each, re.IGNORECASE) for each in told)


def _are_levels(one: Claim, other: Claim, match: re.Match[str]) -> bool:
    """Whether two figures are levels of one unit; beyond a figure is a level, not a move."""
    moves = {one.kind, other.kind} & MOVES
    passing = match.re in (PASSING, RECORD) and one.kind is other.kind
    return (not moves or passing) and one.id != other.id and are_alike(one, other)


def are_apart(match: re.Match[str]) -> bool:
    """Whether words between two figures say that they are of two things."""
    start, end = match.end("a"), match.start("b")
    between = match.string[start:end]
    lead = match.string[max(0, match.start("a") - LEAD) : match.start("a")]
    apart = set(map(str.lower, APART.findall(between)))
    if not apart:
        return False
    # A loss that is set beside a loss is of one thing.
    kind = LOSS if LOSS.search(lead) else GAIN
    return not (kind.search(lead) and all(kind.fullmatch(word) for word in apart))
