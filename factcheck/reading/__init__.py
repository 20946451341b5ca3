"""Reading: from an article to its numeric claims; spaCy and quantulum3 stay in here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from factcheck.article import Article
from factcheck.claims import Claims
from factcheck.domain import Models

if TYPE_CHECKING:
    from spacy.language import Language


def read(article: Article, nlp: Language, models: Models) -> Claims:
    """The claims of an article with the ties that its statements give them."""
    from factcheck.reading.layout import sentences_of
    from factcheck.reading.local import with_local_ties
    from factcheck.reading.parsing import Printed, parse
    from factcheck.reading.periods import find_periods
    from factcheck.reading.quantities import find_quantities
    from factcheck.reading.statements import Context, claims_of

    quantities = find_quantities(article.text)
    if not quantities:
        return with_local_ties(Claims(), article)
    periods = find_periods(article.text, article.published)
    printed = Printed(article.text, sentences_of(article.text), quantities, periods)
    claims = claims_of(parse(nlp, printed), Context(article.text, quantities, models))
    return with_local_ties(claims, article)


def date_line(text: str) -> date | None:
    """The day of publication that a text prints in its date line, if it does."""
    from factcheck.reading.periods import find_publication_date

    return find_publication_date(text)
