"""Dates: what weekdays, days, years, ages and lengths of time say about each other."""

from __future__ import annotations

from factcheck.article import Article
from factcheck.reading.dates.ages import age_ties
from factcheck.reading.dates.beginnings import beginning_ties
from factcheck.reading.dates.clocks import clock_ties
from factcheck.reading.dates.ends import end_ties
from factcheck.reading.dates.events import event_ties
from factcheck.reading.dates.jubilees import jubilee_ties
from factcheck.reading.dates.lives import life_ties
from factcheck.reading.dates.spans import impossible_ties, span_ties, too_many_ties
from factcheck.reading.dates.straight import straight_ties
from factcheck.reading.dates.terms import term_ties
from factcheck.reading.dates.waits import wait_ties
from factcheck.reading.dates.weekdays import weekday_ties
from factcheck.reading.printing import Tie


def date_ties(article: Article) -> tuple[Tie, ...]:
    """The ties between the dates of an article, wherever one place gives them."""
    text = article.text
    return (
        *weekday_ties(article),
        *impossible_ties(text),
        *too_many_ties(text),
        *clock_ties(text),
        *span_ties(text),
        *age_ties(article),
        *life_ties(article),
        *jubilee_ties(text),
        *straight_ties(text),
        *wait_ties(text),
        *beginning_ties(article),
        *term_ties(article),
        *event_ties(text),
        *end_ties(text),
    )
