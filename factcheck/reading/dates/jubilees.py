"""Jubilees: years counted between two that are both printed.

"The club, founded in 1921, marked its 100th anniversary in 2021"; "in 2019, for the first time in
20 years, since 1999".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.calendar import YEAR_ONLY
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.figures import ORDINAL, count_at, ordinal_of, year_at
from factcheck.reading.dates.lengths import LENGTH, length_of
from factcheck.reading.dates.mentions import MONTH, YEAR
from factcheck.reading.layout import sentences_of
from factcheck.reading.printing import Printed, Tie

YEARS = re.compile(rf"(?<![\w.,/$£€-])(?P<year>{YEAR})\b(?![-–/%]|,\d|\.\d)")
DATED = rf"(?:(?:{MONTH}\s\d{{1,2}},?|\d{{1,2}}\s{MONTH}|{MONTH})\s)?"
BEGUN = (
    r"(?:[Ff]ounded|[Oo]pened|[Ee]stablished|[Bb]uilt|[Ll]aunched|[Cc]reated|[Ii]ncorporated|[Ss]et\sup|"
    r"[Ff]ormed|[Cc]ompleted|[Ii]naugurated|[Cc]hartered|[Bb]egan|[Ss]tarted|[Dd]at(?:es|ing)\sfrom|born)"
)
# "founded in 1921", "a club founded there in 1921", "the bridge opened on 3 May 1932"
BEGAN = re.compile(rf"\b{BEGUN}\s(?:[a-z]+\s){{0,2}}?(?:(?:in|on)\s)?{DATED}(?P<year>{YEAR})\b")
# "its 100th anniversary", "the centenary of its founding"
OWN = r"(?:founding|foundation|establishment|opening|birth|creation|launch|beginning|completion)"
MARK = re.compile(
    rf"\b(?P<nth>{ORDINAL})[\s-](?:anniversary|birthday|jubilee)\b"
    r"|\b(?P<hundred>(?P<two>bi)?centenary|(?:bi)?centennial)\b"
    r"|\b(?:turn(?:s|ed)|turning|will\sturn)\s(?P<turned>\d{2,3})\b(?![-–/%]|[.,]\d)"
    r"|\b(?:is|was|be|are|were|became)\s(?:now\s|exactly\s|then\s)?(?P<old>\d{2,3})\syears\sold\b",
    re.IGNORECASE,
)
OF_OTHER = re.compile(
    rf"(?:\s(?:in|on)\s{DATED}{YEAR})?\s(?:of|since)\s(?!(?:its|their|the)\s{OWN}\b)", re.IGNORECASE
)
# "the 50th anniversary of the moon landing of 1969", "the war in 1914, exactly 100 years before"
OF_YEAR = re.compile(
    rf"\b(?P<nth>{ORDINAL})\sanniversary(?:,?\s(?:in|on)\s{DATED}{YEAR},?)?\sof\s"
    rf"(?:[A-Za-z'’-]+\s){{1,7}}?(?:of|in|on|from)\s{DATED}(?P<year>{YEAR})\b(?![-–/])",
    re.IGNORECASE,
)
BROUGHT = re.compile(
    rf"\b(?:in|of)\s(?P<since>{YEAR})[;,.:]\s(?:and\s)?(?:in\s)?(?P<year>{YEAR})\s(?:brought|brings|saw|marked|"
    rf"marks|is|was|will\sbe|will\sbring)\s(?:the|its|their)\s(?P<nth>{ORDINAL})\sanniversary\b",
    re.IGNORECASE,
)
# Who is told of beside what began has an age too.
SOMEBODY = re.compile(
    r"\b(?:he|she|his|her|who|whose|chair\w*|president|founder|director|owner|mayor|queen|king|coach|boss|"
    r"chief|head|editor|minister|leader|star|singer|actor|captain|manager)\b",
    re.IGNORECASE,
)
STEP, SAME = Interval.between(-1, 1), Interval.point(0)
# "for the first time in 20 years, since 1999"; "since 1990, 24 years earlier"
SINCE = r"since\s(?:(?:[a-z-]+\s){1,4}?(?:in|of)\s)?"
FIRST = (
    r"(?:first|highest|lowest|largest|biggest|smallest|worst|best|strongest|weakest|fewest|fastest|"
    r"slowest|steepest|sharpest|longest|hottest|coldest|wettest|driest|deadliest|earliest|latest|last)"
)
IN_YEARS = re.compile(
    rf"\bin\s{LENGTH}(?:,|\s[-–—]|\s\()?\s(?:or\s|and\sthe\sfirst\s)?{SINCE}{DATED}(?P<since>{YEAR})\b(?![-–/])"
)
YEARS_EARLIER = re.compile(
    rf"\b{FIRST}\s(?:[a-z]+\s){{0,3}}?{SINCE}{DATED}(?P<since>{YEAR})(?:,|\s[-–—]|\s\()\s?(?:that\sis\s|which\sis\s|or\s|i\.e\.\s)?"
    rf"(?:in\s)?{LENGTH}(?:\s(?:earlier|before|ago|previously))?(?=[,.;)]|\s[-–—]|$)"
)
FIRST_TIME = re.compile(
    rf"\b{FIRST}\s(?:[a-z]+\s){{0,3}}?{SINCE}{DATED}(?P<since>{YEAR})\b(?![-–/])"
)
# When it was, told at the head of the sentence, right before, or right after: "In 2019 it grew",
# "in 2014 for the first time", "since 2004, at the 2016 games".
WHEN = re.compile(
    rf"^\W*In\s{DATED}(?P<a>{YEAR})\b(?P<gap>[^.;:()]{{0,90}})$"
    rf"|\bin\s{DATED}(?P<b>{YEAR}),?\s(?:and\s)?(?:for\s)?(?:the\s|its\s|their\s|an?\s)?(?:[a-z]+\s){{0,2}}$"
)
WHEN_AFTER = re.compile(rf",?\s(?:at|in)\s(?:the\s)?(?P<c>{YEAR})\b(?![-–/])")
# Another event, or what somebody says of one.
ANOTHER = re.compile(
    r"\b(?:now|has|have|who|which|that|when|said|says|will|would|until|expect\w*|forecast|predict\w*|plan\w*)\b"
)
CELEBRATED = re.compile(
    r"\b(?:celebrat|mark|commemorat|remember|observ|honou?r|held|hold|recall)\w*\b"
)
TWO = 2
SURE = 0.95


def jubilee_ties(text: str) -> Iterator[Tie]:
    """Each count of years with the two years of its sentence that it lies between."""
    sentences = sentences_of(text)
    for number, sentence in enumerate(sentences):
        span = (sentence.start, sentence.end)
        own = len(list(YEARS.finditer(text, *span)))
        if own == TWO:
            yield from _between(text, *span)
        elif own == 1 and number + 1 < len(sentences):
            following = sentences[number + 1]
            beside = re.match(r"(?:It|The\s[a-z]+|They)\s", text[following.start : following.end])
            both = (sentence.start, following.end)
            beside = beside if following.paragraph == sentence.paragraph else None
            if beside and len(list(YEARS.finditer(text, *both))) == TWO:
                yield from _marked(text, *both)


def _between(text: str, start: int, end: int) -> Iterator[Tie]:
    yield from _marked(text, start, end)
    for pattern in (IN_YEARS, YEARS_EARLIER):
        for match in finditer(pattern, text, start, end):
            length, since = length_of(match, YEAR_ONLY), year_at(match, "since")
            year = _when(text, start, match)
            if length and year:
                yield Tie("elapsed", (year, since, length), STEP, SURE)
    for match in finditer(FIRST_TIME, text, start, end):
        since, year = year_at(match, "since"), _when(text, start, match)
        # An order that holds is no news, and years are no figures of their own.
        if year and year.number < since.number:
            yield Tie("order", (year, since), confidence=SURE)


def _when(text: str, start: int, match: re.Match[str]) -> Printed | None:
    """The year in which something was for the first time since another."""
    ahead = WHEN.search(text[start : match.start()])
    if ahead and not (ahead["gap"] and ANOTHER.search(ahead["gap"])):
        return year_at(ahead, "a" if ahead["a"] else "b", start)
    after = WHEN_AFTER.match(text, match.end())
    return year_at(after, "c") if after else None


def _marked(text: str, start: int, end: int) -> Iterator[Tie]:
    """The one anniversary, or age of a thing, that a passage of two years has."""
    for match in finditer(BROUGHT, text, start, end):
        count = count_at(match, "nth", ordinal_of(match["nth"]))
        yield Tie("elapsed", (year_at(match, "year"), year_at(match, "since"), count), STEP, SURE)
        return
    for match in finditer(OF_YEAR, text, start, end):
        since = year_at(match, "year")
        year = _other(text, (start, end), since)
        told = year and re.search(rf"\b[IiOo]n\s{DATED}$", text[start : year.start])
        if year and told and CELEBRATED.search(text, start, match.start()):
            count = count_at(match, "nth", ordinal_of(match["nth"]))
            yield Tie("elapsed", (year, since, count), SAME, SURE)
        return
    began = list(finditer(BEGAN, text, start, end))
    marks = list(finditer(MARK, text, start, end))
    if len(began) != 1 or len(marks) != 1 or OF_OTHER.match(text, marks[0].end()):
        return
    if SOMEBODY.search(text, start, end):
        return
    since = year_at(began[0], "year")
    year = _other(text, (start, end), since)
    if year and not re.search(rf"\b[IiOo]n\s{DATED}$", text[start : year.start]):
        return
    if year and abs(marks[0].start() - year.start) <= BESIDE:
        yield Tie("elapsed", (year, since, _counted(marks[0])), STEP, SURE)


# An anniversary and its year stand in one clause.
BESIDE = 60


def _counted(match: re.Match[str]) -> Printed:
    if match["hundred"]:
        return count_at(match, "hundred", 200 if match["two"] else 100)
    if match["nth"]:
        return count_at(match, "nth", ordinal_of(match["nth"]))
    group = "turned" if match["turned"] else "old"
    return count_at(match, group, int(match[group]))


def _other(text: str, span: tuple[int, int], known: Printed) -> Printed | None:
    """The other year of a passage of two."""
    found = [year_at(match, "year") for match in YEARS.finditer(text, *span)]
    others = [each for each in found if each.start != known.start]
    return others[0] if len(others) == 1 else None
