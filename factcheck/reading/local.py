"""Local: ties that one place of the text gives by itself, without any grammar."""

from __future__ import annotations

from factcheck.article import Article
from factcheck.claim import Claims
from factcheck.reading.conversions import conversion_ties
from factcheck.reading.counts import count_ties
from factcheck.reading.dates import date_ties
from factcheck.reading.grouping import grouping_ties
from factcheck.reading.limits import limit_ties
from factcheck.reading.printing import with_ties
from factcheck.reading.ranges import range_ties
from factcheck.reading.studies import study_ties
from factcheck.reading.tables import table_ties
from factcheck.reading.worded import worded_ties


def with_local_ties(claims: Claims, article: Article) -> Claims:
    """The claims of an article with every tie that a place of its text gives by itself."""
    text = article.text
    ties = (
        *date_ties(article),
        *conversion_ties(claims, text),
        *grouping_ties(claims, text),
        *limit_ties(claims, text),
        *count_ties(claims, text),
        *range_ties(claims, text),
        *study_ties(text),
        *table_ties(text),
        *worded_ties(claims, text),
    )
    return with_ties(claims, text, ties)
