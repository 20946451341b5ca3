"""Lives: how old one person was in two years, or in one year after a birth.

"He was 20 when he joined the army in 1980 and 45 when he left it in 2005": the years apart are the
years of age apart, give or take a birthday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from factcheck.article import Article
from factcheck.interval import Interval
from factcheck.reading.cued import finditer
from factcheck.reading.dates.figures import AGES, age_at, year_at
from factcheck.reading.dates.mentions import MONTH, YEAR
from factcheck.reading.layout import sentences_of
from factcheck.reading.printing import Printed, Tie

DATED = rf"(?:(?:{MONTH}\s\d{{1,2}},?|\d{{1,2}}\s{MONTH},?|{MONTH},?)\s)?"
PLAIN_YEAR = rf"(?P<year>{YEAR})\b(?![-–/%]|,\d|\.\d)"
BORN = re.compile(
    rf"\b(?:[Bb]orn|\(b\.)\s(?:(?:[A-Z]\w+\s){{1,3}})?(?:(?:in|at|near)\s(?:[A-Z][\w'’-]+,?\s){{1,3}})?"
    rf"(?:(?:in|on)\s)?(?:the\s\w+\sof\s)?{DATED}{PLAIN_YEAR}"
)
LIFESPAN = re.compile(rf"\((?P<year>{YEAR})\s?[-–—]\s?{YEAR}\)")
AGE = rf"(?P<age>{AGES})(?:\syears\sold|\syears\sof\sage)?"
# What a clause tells between an age and its year: "when he joined the army", "and a clerk".
GAP = r"[^.;:\d()]{0,60}?"
VERB = (
    r"(?:died|married|wed|retired|joined|left|became|won|debuted|started|began|moved|emigrated|"
    r"graduated|enlisted|elected|ordained|arrived|took|made|lost|published|divorced)"
)
# "was 20 when he joined the army in 1980", "turned 65 in 2010", "Aged 12 in 1990"
AGE_FIRST = re.compile(
    rf"\b(?:was|is|turned|turns|[Aa]ged|at\sage|at\sthe\sage\sof|died\sat|and|reached)\s{AGE}"
    rf"(?:,?\s(?:when|as)\s{GAP})?,?\s(?:in|on)\s{DATED}{PLAIN_YEAR}"
)
# "married at 25 in 1960", "At 18 he won his first title, in 1999"
AT_AGE = re.compile(
    rf"(?:\b{VERB}\s{GAP}\bat|^At|(?<=\.\s)At)\s(?:the\sage\sof\s)?{AGE}(?:,?\s(?:he|she)\s{GAP})?,?"
    rf"\s(?:in|on)\s{DATED}{PLAIN_YEAR}",
    re.MULTILINE,
)
# "in 2014, at 33", "in 1975, aged 73", "in 1987 when she was 27", "on Feb. 10, 2001, at 68"
YEAR_FIRST = re.compile(
    rf"\b(?:[Ii]n|[Oo]n)\s{DATED}{PLAIN_YEAR}(?:,?\s(?:aged|at\sage|at\sthe\sage\sof|at|when\s(?:he|she)\swas|"
    rf"(?:he|she)\swas|aged\sonly|only)|,)\s{AGE}\b(?!\s?[%:/]|-\w|[.,]\d|\s(?:percent|per\scent|points|"
    r"million|billion|dollars|euros|pounds|other|of\sthe|[a-z]+s\b))"
)
# "Ms Park, 45, was born in Busan in 1978"; "is now 51"
NOW = re.compile(
    r",\s(?P<age>\d{2,3}),\s(?:(?:who\s)?(?:is|was)\s)?(?=born\b)|\bis\snow\s(?P<now>\d{2,3})(?=[.,;)]|\sand\b|\syears\sold)"
)
# Whoever else is told of has another age.
OTHER = re.compile(
    r"\b(?:sons?|daughters?|wife|husband|brothers?|sisters?|mother|father|parents|child|children|"
    r"friend|partner|widow|twins?|whose|man|woman|nephew|niece|uncle|aunt|cousin|who\shad|another)\b"
)
HE, SHE = (
    re.compile(r"\b(?:he|his|him|Mr)\b", re.IGNORECASE),
    re.compile(r"\b(?:she|her|Ms|Mrs)\b", re.IGNORECASE),
)
GOES_ON = re.compile(r"\W*(?:He|She)\b")
CUE = re.compile(r"\b(?:[Bb]orn|b\.|[Aa]ged?|turn(?:s|ed)|when\s(?:he|she)|(?:at|was|is|now)\s\w+)")
TWO_YEARS = re.compile(rf"\b{YEAR}\b")
BIRTHDAY, TWO_BIRTHDAYS = Interval.between(0, 1), Interval.between(-1, 1)
SURE = 0.95
OLDEST = 120


@dataclass(frozen=True, slots=True)
class _Event:
    """An age with the year in which somebody was as old."""

    age: Printed
    year: Printed


def life_ties(article: Article) -> Iterator[Tie]:
    """Each age with the birth or with the earlier age of the same person."""
    text = article.text
    for start, end in _windows(text):
        if not CUE.search(text, start, end) or OTHER.search(text, start, end):
            continue
        he, she = HE.search(text, start, end), SHE.search(text, start, end)
        if he and she:
            continue
        events = _events(text, start, end)
        births = [
            year_at(match, "year")
            for pattern in (BORN, LIFESPAN)
            for match in finditer(pattern, text, start, end)
        ]
        if len(births) > 1:
            continue
        for event in events if births else ():
            yield Tie("elapsed", (event.year, births[0], event.age), BIRTHDAY, SURE)
        # What is so old in a year may be anything: 40th of a list, 12 degrees.
        one = he or she
        for first, second in (
            combinations(sorted(events, key=_year), 2) if one and not births else ()
        ):
            figures = (second.year, first.year, first.age, second.age)
            yield Tie("two ages", figures, TWO_BIRTHDAYS, SURE)
        yield from _now(article, (start, end), births, events)


def _year(event: _Event) -> int:
    return int(event.year.number)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Sentences that tell two years; with the next where that goes on about the person."""
    sentences = sentences_of(text)
    skip = False
    for number, sentence in enumerate(sentences):
        if skip:
            skip = False
            continue
        end = sentence.end
        following = sentences[number + 1] if number + 1 < len(sentences) else None
        if following and following.paragraph == sentence.paragraph:
            skip = GOES_ON.match(text, following.start, following.end) is not None
            skip = skip and TWO_YEARS.search(text, following.start, following.end) is not None
            end = following.end if skip and following else end
        if TWO_YEARS.search(text, sentence.start, end):
            yield sentence.start, end


def _events(text: str, start: int, end: int) -> list[_Event]:
    """The ages of a passage, each with its year; of one that may have two years none."""
    found: dict[int, _Event] = {}
    for pattern in (AGE_FIRST, AT_AGE, YEAR_FIRST):
        for match in finditer(pattern, text, start, end):
            event = _Event(age_at(match, "age"), year_at(match, "year"))
            if 1 < event.age.number <= OLDEST:
                found.setdefault(event.age.start, event)
    years = [event.year.start for event in found.values()]
    return [event for event in found.values() if years.count(event.year.start) == 1]


def _now(
    article: Article, span: tuple[int, int], births: Sequence[Printed], events: Sequence[_Event]
) -> Iterator[Tie]:
    """An age of today with the birth, or with the one age in an earlier year."""
    if article.published is None or (not births and len(events) != 1):
        return
    until = Interval.between(article.published.year - 2, article.published.year)
    for match in finditer(NOW, article.text, *span):
        now = age_at(match, "now" if match["now"] else "age")
        if births:
            yield Tie("until", (births[0], now), until, SURE)
            return
        earlier = events[0]
        around = Interval.between(article.published.year - 2, article.published.year + 1)
        figures = (earlier.year, earlier.age, now)
        yield Tie("since age", figures, around, SURE)
