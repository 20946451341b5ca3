"""Ages and anniversaries: a number of years beside the years that it is counted between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from factcheck.article import Article
from factcheck.calendar import YEAR_ONLY
from factcheck.claim import Kind
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.lengths import LENGTH, length_of, number_of
from factcheck.reading.dates.mentions import YEAR
from factcheck.reading.printing import Printed, Tie

ORDINAL = r"(?P<count>\d{1,3})(?:st|nd|rd|th)"
# "marks the 50th anniversary of the 1969 landing", "... of the 1969 landing in 2019"
ANNIVERSARY = re.compile(
    rf"\b{ORDINAL}\sanniversary\sof\s(?:the|its|his|her|their)\s(?P<since>{YEAR})\b(?![-–/])"
    rf"(?P<what>(?:\s[a-zA-Z'’-]+){{1,4}}?\sin\s(?P<year>{YEAR}))?"
)
MARKED_NOW = re.compile(
    r"\b(?:marks|marking|celebrates|celebrating|commemorates|commemorating|this\syear\sis|"
    r"today\sis)\s(?:the|its|their)\s$",
    re.IGNORECASE,
)
# "in 1985, 20 years ago"; "20 years ago, in 1985"
YEAR_THEN_AGO = re.compile(
    rf"\b(?:in|since)\s(?P<since>{YEAR}),?\s\(?{LENGTH}\sago\b", re.IGNORECASE
)
AGO_THEN_YEAR = re.compile(rf"\b{LENGTH}\sago,?\s\(?in\s(?P<since>{YEAR})\b", re.IGNORECASE)
# "in 1997, ten years after the mill opened in 1987"
YEAR_AFTER = re.compile(
    rf"\bin\s(?P<year>{YEAR}),\s{LENGTH}\s(?P<side>after|before)\s(?P<what>[^.;,\d]{{1,80}}?)"
    rf"\sin\s(?P<other>{YEAR})\b",
    re.IGNORECASE,
)
# "opened in 1987 and closed ten years later, in 1997"
YEAR_LATER = re.compile(
    rf"\bin\s(?P<other>{YEAR})(?P<what>[^.;\d]{{1,50}}?)\s{LENGTH}\s(?P<side>later|earlier),?"
    rf"\sin\s(?P<year>{YEAR})\b",
    re.IGNORECASE,
)
# A year of a thing, not of what happened: "after he left the firm founded in 1905".
OF_A_THING = re.compile(
    r"\b(?:that|which|who|whose)\b|(?<!was )(?<!were )\b(?:built|founded|created|established|made|"
    r"written|introduced|launched|passed|signed|held|published|set\sup|formed|named|drawn)$"
)
MOST_WORDS = {"after": 6, "before": 6, "later": 3, "earlier": 3}
LONGEST_VERB = 40
BACKWARD = ("before", "earlier")
BIRTHDAY, STEP = Interval.between(0, 1), Interval.between(-1, 1)
SURE = 0.95


def age_ties(article: Article) -> Iterator[Tie]:
    """Every age, anniversary or number of years ago with the years around it."""
    if article.published:
        yield from _years_ago(article.text, article.published)
    yield from _anniversaries(article)
    yield from _years_apart(article.text)


def _years_ago(text: str, published: date) -> Iterator[Tie]:
    for pattern in (YEAR_THEN_AGO, AGO_THEN_YEAR):
        for match in finditer(pattern, text):
            length = length_of(match, YEAR_ONLY)
            if length:
                until = Interval.between(published.year - 1, published.year + 1)
                yield Tie("until", (_year(match, "since"), length), until, SURE)


def _anniversaries(article: Article) -> Iterator[Tie]:
    """An anniversary of what a year names, in the year that is printed or the story's own."""
    for match in finditer(ANNIVERSARY, article.text):
        since, count = _year(match, "since"), _counted(match)
        if match["year"]:
            yield Tie("elapsed", (_year(match, "year"), since, count), confidence=SURE)
        elif article.published and MARKED_NOW.search(
            article.text, max(0, match.start() - 40), match.start()
        ):
            year = article.published.year
            yield Tie("until", (since, count), Interval.between(year - 1, year + 1), SURE)


def _before(text: str, start: int) -> str:
    return text[max(0, start - LONGEST_VERB) : start]


def _years_apart(text: str) -> Iterator[Tie]:
    for pattern in (YEAR_AFTER, YEAR_LATER):
        for match in finditer(pattern, text):
            length = length_of(match, YEAR_ONLY)
            if length and _tells_what(match):
                ends = (_year(match, "year"), _year(match, "other"))
                later, earlier = ends[::-1] if match["side"].lower() in BACKWARD else ends
                yield Tie("elapsed", (later, earlier, length), STEP, SURE)


def _tells_what(match: re.Match[str]) -> bool:
    """Whether the words between the years are one event, the one that is counted from."""
    what = match["what"]
    short = len(what.split()) <= MOST_WORDS[match["side"].lower()]
    return short and not OF_A_THING.search(what)


def _year(match: re.Match[str], group: str) -> Printed:
    start, end = match.span(group)
    return Printed(start, end, Fraction(match[group]), YEAR_ONLY, Kind.DATE)


def _age(match: re.Match[str]) -> Printed:
    start, end = match.span("age")
    return Printed(start, end, Fraction(number_of(match["age"])), "year of age", Kind.AGE)


def _counted(match: re.Match[str]) -> Printed:
    start, end = match.span("count")
    return Printed(start, end, Fraction(match["count"]), "year", Kind.DURATION)
