"""Additions: figures side by side, and what they make "in all", "altogether" or "on board".

"212 passengers and 18 crew, 230 people in all", "40,000, 35,000 and 25,000 cars, 100,000
together", "with 97 passengers and a crew of seven, vanished with all 104 on board", "had raised
1,500 by Friday. Another 600 came in, making 2,100", "two more deaths, raising the total to 47 from
45".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Kind
from factcheck.interval import Interval
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer, search
from factcheck.reading.passages.joined import joined_with
from factcheck.reading.passages.remainders import are_amounts, counted
from factcheck.reading.passages.sketch import MARK, Passage, are_of_one_unit
from factcheck.reading.printing import Tie

IN_ALL = r"(?:in\sall|altogether|in\stotal|all\stold|together|combined|overall)"
# ", <2> people in all"
ENDS = re.compile(
    rf"(?:,|;|:|\s[–—-]|\sor|\smaking|\sfor|\smakes|\shas|\shave|\shad|\stook|\sgot)\s(?:(?:or|"
    rf"for|making|a|an|and|total|combined|of|that\sis)\s)*"
    rf"<(?P<t>\d+)>(?:\s[a-z]+){{0,3}}?\s{IN_ALL}\b(?!\s(?:this|last|so\sfar|since|of)\b)"
)
# ", so the owner paid <2> altogether"
SO = re.compile(
    r",\s(?:so|and\sso)\s(?:[a-z]+\s){1,3}?(?:paid|pays?|spent|spends?|got|gets?|owes?|owed|earned|raised|"
    rf"needs?|took|made|has|had|have)\s<(?P<t>\d+)>(?:\s[a-z]+){{0,2}}?\s{IN_ALL}\b"
)
# "for a total of <2>", "a combined <2>", "add up to <2>"
MAKES = re.compile(
    r"(?:,|;|:|\s[–—-]|\s)\s?(?:for\sa\s(?:total|sum|combined)(?:\stotal)?(?:\sof)?|(?:add(?:s|"
    r"ed|ing)?|sum(?:s|med)?)\s(?:up\s)?to|"
    r"making\s(?:a\stotal\sof\s|it\s|for\s)?|(?:which|that)\smakes|in\s?all|altogether,?|"
    r"a\stotal\sof)\s?<(?P<t>\d+)>"
    r"(?=\s?(?:[.,;:)]|$|[–—-]|[a-z]+\s?(?:[.,;)]|$)))"
)
# "In all <0> votes were cast, <1> for and <2> against"
BEGINS = re.compile(
    rf"^(?:{IN_ALL}|a\s(?:grand\s|combined\s)?total\sof|between\sthem)"
    rf"\b,?[^<>;:.,(]{{0,40}}?\s?<(?P<t>\d+)>",
    re.IGNORECASE,
)
# "with all <2> people on board"
ABOARD = re.compile(
    r"\b(?:all|the)\s<(?P<t>\d+)>(?:\s(?:people|persons|souls|those))?\s(?:on\sboard|aboard)\b(?!\s(?:the|a)\s(?:second|other|first)\b)"
    r"|\b(?:all|the)\s<(?P<u>\d+)>\s(?=died|were\ssafe|survived)",
    re.IGNORECASE,
)
CREW = re.compile(
    r"<(?P<a>\d+)>\spassengers\s(?:and|plus|as\swell\sas)\s(?:an?\s)?(?:(?:crew|staff)"
    r"\sof\s<(?P<b>\d+)>|"
    r"<(?P<c>\d+)>\s(?:crew|staff|attendants|pilots|sailors)\b)"
)
# "<0> people, including a crew of <1> and <2> passengers"
CREW_OF = re.compile(
    r"<(?P<t>\d+)>(?:\s[a-z]+){0,3},?\s(?:including|with|among\sthem)\sa\s(?:crew|staff)"
    r"\sof\s<(?P<a>\d+)>\sand\s<(?P<b>\d+)>\s(?:passengers|guests|people)"
)
# "<0> died at the scene and another <1> in hospital, taking the toll to <2>"
TOLL = re.compile(
    r"<(?P<a>\d+)>[^<>;.|]{0,40}?,?\sand\s(?:another|a\sfurther)\s<(?P<b>\d+)>"
    r"[^<>;.|]{0,40}?,\s(?:tak|bring|rais|lift|push)ing\s(?:the|its|their)\s"
    r"(?:[a-z]+\s){0,2}?(?:toll|total|number|tally|count)(?:\sof\s[a-z]+)?\sto\s<(?P<t>\d+)>"
)
# "<0> in the first half and <1> in the second, the side took <2>"
HALVES = re.compile(
    r"<(?P<a>\d+)>(?:\s[a-z]+)?\sin\sthe\sfirst(?:\s[a-z]+)?\sand\s<(?P<b>\d+)>(?:\s[a-z]+)"
    r"?\sin\sthe\ssecond(?:\s(?!half\sof\b)[a-z]+)?,\s[^<>;.|]{0,30}?\b(?:took|scored|made|had|"
    r"won|got|finished\swith|ended\swith|reached|totall?ed|shot|came\sto)\s(?:a\stotal\sof\s)"
    r"?<(?P<t>\d+)>"
)
# "<0> and the runner-up <1>, out of a purse of <2>"
OUT_OF = re.compile(
    r"<(?P<a>\d+)>[^<>;.|]{0,30}?\band\s[^<>;.|]{0,25}?<(?P<b>\d+)>"
    r"[^<>;.|]{0,20}?,?\sout\sof\sa\s(?:[a-z]+\s)?(?:purse|total|fund|pot|budget|pool|sum)"
    r"\sof\s<(?P<t>\d+)>"
)
# "raising the total to <1> from <0>", with "<2> more"
RAISED = re.compile(
    r"<(?P<n>\d+)>\s(?:more|new|further|additional|other)\b[^<>;.]{0,60}?\b(?:rais|bring|tak|"
    r"lift|push)\w+\s"
    r"(?:the|its|their)\s(?:[a-z]+\s){0,3}?to\s<(?P<t>\d+)>,?\sfrom\s<(?P<b>\d+)>"
)
# "already home to <0>, ... will take another <1>, bringing the number to <2>"
ALREADY = re.compile(
    r"\b(?:already|had|has|have)\b[^<>;.|]{0,40}?<(?P<a>\d+)>[^<>;.]{0,60}?\b(?:another|"
    r"a\sfurther|additional)\s<(?P<b>\d+)>"
    r"[^<>;.|]{0,60}?,\s(?:(?:bring|tak|rais|lift)\w+\s(?:the|its|it|their|this)\s?(?:[a-z]+\s)"
    r"{0,2}?to|making(?:\sit)?)\s<(?P<t>\d+)>",
    re.IGNORECASE,
)
# "<0> of legal fees on top of the <1> settlement, the case cost <2>"
ON_TOP = re.compile(
    r"<(?P<a>\d+)>[^<>;.|]{0,40}?\s(?:on\stop\sof|in\saddition\sto|plus)\s(?:the\s|a\s|its\s|"
    r"his\s|her\s|their\s)?<(?P<b>\d+)>"
    r"[^<>;.|]{0,40}?(?:,|\sand|\sfor)\s[^<>;.|]{0,30}?\b(?:costs?|c[ao]mes?\sto|total\w*|pays?|"
    r"paid|bill|worth|makes?|made|bringing|sum)\b"
    r"[^<>;.|]{0,25}?<(?P<t>\d+)>"
)
# Words by which figures are parts of parts, or of each.
NO_PARTS = re.compile(
    r"\b(?:includ\w+|of\swhom|of\swhich|of\sthem|among\sthem|each|apiece|per|average|than|from|"
    r"compared|against\s<|at\sleast|out\sof|a\syear|of\sthe|not|except|but|in\sfavou?r)\b"
)
SINGLE = re.compile(r"(?:,|,?\sand|,?\splus)\san?\s[a-z-]+(?:\s[a-z-]+)?(?=,|\sand|\son\b|\s?$)")
BREAK = re.compile(r"[;|:]|\s[–—]\s")
CUE = re.compile(r"\b(?:[Aa]ll|[Aa]nother|[Aa]\sfurther)\b")
# "Were cancelled on Friday, <1> on Saturday": what comes after is of other days.
DAY = re.compile(
    r"\b(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in\s(?:[A-Z]\w+|(?:19|20)\d\d)|last|this)\b"
)
MOST = 6
SAID, LIKELY = 0.95, 0.9


def addition_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each total with the figures that its words say it is made of."""
    for passage in passages:
        if len(passage.figures) < 3:
            continue
        yield from _ended(passage)
        yield from _begun(passage)
        yield from _raised(passage)
        yield from _aboard(passage)
    for passage in joined_with(passages, CUE):
        if len(passage.figures) > 2:
            yield from _aboard(passage)
            yield from _raised(passage)


def _ended(passage: Passage) -> Iterator[Tie]:
    """The figures of a clause before "in all" or "add up to", all of them its parts."""
    for pattern in (ENDS, MAKES, SO):
        for match in finditer(pattern, passage.sketch):
            number = int(match["t"])
            total = passage.figures[number]
            start = max(
                (each.end() for each in BREAK.finditer(passage.sketch, 0, match.start())), default=0
            )
            numbers = [n for n in passage.before(match.start() + 1) if passage.place(n) >= start]
            parts = [passage.figures[n] for n in reversed(numbers)]
            # "The two grants, of 15,000 and 22,500": how many there are is no part.
            if len(parts) > 2 and parts[0].quantity.number == len(parts) - 1:
                parts = parts[1:]
            clause = passage.sketch[start : match.start()]
            if search(NO_PARTS, clause) or not are_parts(total, parts):
                continue
            joined = (" and ", " with ", " plus ")
            if not any(word in clause.lower() for word in joined):
                continue
            # "30 children, two teachers and a driver": whoever is told without a number.
            if singles := len(SINGLE.findall(clause)):
                if not total.quantity.unit or total.quantity.unit == "person":
                    rest = Interval.point(singles)
                    yield Tie("told each", counted(total, total, *parts), rest, LIKELY)
                continue
            yield Tie("told sum", counted(total, total, *parts), confidence=LIKELY)


def _begun(passage: Passage) -> Iterator[Tie]:
    """The total that a sentence begins with, and all its other figures."""
    match = BEGINS.match(passage.sketch)
    if match is None or int(match["t"]) > 1:
        return
    number = int(match["t"])
    total, *parts = passage.figures[number:]
    rest = passage.sketch[match.end() :]
    timed = DAY.search(rest.split("<")[0])
    lists = " and " in rest and not timed and not search(NO_PARTS, rest) and not BREAK.search(rest)
    if lists and are_parts(total, parts):
        yield Tie("told sum", counted(total, total, *parts), confidence=LIKELY)


def _raised(passage: Passage) -> Iterator[Tie]:
    for match in finditer(RAISED, passage.sketch):
        total, parts = _figures(passage, match, "t", "n", "b")
        if are_parts(total, parts):
            yield Tie("told sum", counted(total, total, *parts), confidence=SAID)
    for match in finditer(HALVES, passage.sketch):
        total, parts = _figures(passage, match, "t", "a", "b")
        if are_parts(total, parts):
            yield Tie("told sum", counted(total, total, *parts), confidence=LIKELY)
    for pattern in (CREW_OF, OUT_OF, TOLL):
        for match in finditer(pattern, passage.sketch):
            total, parts = _figures(passage, match, "t", "a", "b")
            if are_parts(total, parts):
                yield Tie("at least sum", counted(total, total, *parts), confidence=SAID)
    for match in (*finditer(ALREADY, passage.sketch), *finditer(ON_TOP, passage.sketch)):
        total, parts = _figures(passage, match, "t", "a", "b")
        if are_parts(total, parts):
            yield Tie("told sum", counted(total, total, *parts), confidence=SAID)


def _aboard(passage: Passage) -> Iterator[Tie]:
    """Passengers and crew, and all who were on board."""
    for match in finditer(CREW, passage.sketch):
        crew = match["b"] or match["c"]
        for end in finditer(ABOARD, passage.sketch):
            number = int(end["t"] or end["u"])
            if number <= int(crew) or (
                end["u"] and MARK.search(passage.sketch[match.end() : end.start()])
            ):
                continue
            total = passage.figures[number]
            parts = [passage.figures[int(match["a"])], passage.figures[int(crew)]]
            if are_parts(total, parts):
                yield Tie("told sum", counted(total, total, *parts), confidence=LIKELY)
            break


def _figures(passage: Passage, match: re.Match[str], *names: str) -> tuple[Claim, list[Claim]]:
    total, *parts = (passage.figures[int(match[name])] for name in names)
    return total, parts


def are_parts(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether figures are levels of the total's unit, as they are printed, and each is less."""
    every = (total, *parts)
    plain = all(
        each.quantity.hedge is Hedge.NONE
        and each.quantity.upper is None
        and each.quantity.number > 0
        and each.quantity.unit not in ("percent", "year", "month", "day", "week", "hour", "minute")
        and each.kind not in (Kind.RANK, Kind.DATE, Kind.AGE, Kind.CHANGE, Kind.POINTS)
        for each in every
    )
    alike = all(are_of_one_unit(total, part) for part in parts) or are_amounts(*every)
    return (
        plain
        and alike
        and 1 < len(parts) <= MOST
        and len({each.id for each in every}) == len(every)
    )
