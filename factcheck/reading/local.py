"""Local: ties that one place of the text gives by itself, without any grammar."""

from __future__ import annotations

from factcheck.article import Article
from factcheck.claims import Claims
from factcheck.reading.averages import average_ties
from factcheck.reading.conversions import conversion_ties
from factcheck.reading.counts import count_ties
from factcheck.reading.dates import date_ties
from factcheck.reading.exchanges import exchange_ties
from factcheck.reading.grains import grain_ties
from factcheck.reading.grouping import grouping_ties
from factcheck.reading.holdings import holding_ties
from factcheck.reading.limits import limit_ties
from factcheck.reading.marking import marked
from factcheck.reading.passages import passage_ties
from factcheck.reading.polls import poll_ties
from factcheck.reading.printing import with_ties
from factcheck.reading.quotations import quotation_ties
from factcheck.reading.ranges import range_ties
from factcheck.reading.rates import made_ties, nearby_ties, rate_ties
from factcheck.reading.runs import accumulated_ties, retold_run_ties, run_ties
from factcheck.reading.scores import score_ties
from factcheck.reading.spreads import spread_ties
from factcheck.reading.streaks import streak_ties
from factcheck.reading.studies import study_ties
from factcheck.reading.tables import table_ties
from factcheck.reading.votes import vote_ties
from factcheck.reading.worded import worded_ties


def with_local_ties(claims: Claims, article: Article) -> Claims:
    """The claims of an article with every tie that a place of its text gives by itself."""
    text = article.text
    around = marked(claims, text)
    rates = (*rate_ties(claims, text), *made_ties(claims, text))
    rated = frozenset(figure for tie in rates for figure in tie.figures if isinstance(figure, str))
    ties = (
        *date_ties(article),
        *conversion_ties(claims, text),
        *exchange_ties(claims, text),
        *quotation_ties(claims, text),
        *grouping_ties(claims, text),
        *limit_ties(claims, text),
        *count_ties(claims, text),
        *range_ties(claims, text),
        *spread_ties(claims, text),
        *poll_ties(around),
        *holding_ties(around),
        *rates,
        *nearby_ties(claims, text, rated),
        *average_ties(around, rated),
        *vote_ties(around),
        *score_ties(around),
        *study_ties(text),
        *grain_ties(around),
        *streak_ties(around),
        *passage_ties(claims, text),
        *table_ties(claims, text),
        *run_ties(claims, text),
        *accumulated_ties(claims, text),
        *retold_run_ties(text),
        *worded_ties(claims, text),
    )
    return with_ties(claims, text, ties)
