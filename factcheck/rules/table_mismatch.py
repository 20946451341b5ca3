"""A cell of a table does not fit the others: a total, a share or a change.

Why it matters:
    Readers trust a table more than a sentence, and copy from it; a column that does not add up
    to its total has a wrong cell, whichever it is. Changes may be of two columns or from row to
    row; the games and points of a league are left to score-mismatch.

Consistent:
    | Town   | Boats | Crew |
    |--------|------:|-----:|
    | Oslo   |   120 |  341 |
    | Bergen |    85 |  202 |
    | Total  |   205 |  543 |

Inconsistent:
    | Town   | Boats | Crew |
    |--------|------:|-----:|
    | Oslo   |   120 |  341 |
    | Bergen |    85 |  202 |
    | Total  |   250 |  543 |

Stays silent:
    When some rows are parts of others ("of which") or the table lists only the largest.
    When a column does not add up by its nature: rates, prices, averages, ages.
    When the rows have not all as many cells as the header, or a cell spans several.
    When a sentence beside the table names more than one of its rows, or sets two beside each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import Equal, Factor, FormOfRelation, Product, Relation, Sum

NAME = "table-mismatch"
MESSAGES = {
    "table total": "The total of the table is given as {reported}, but its cells add up to "
    "{computed}",
    "table share": "The share in the table is given as {reported}, but the amounts make it "
    "{computed}",
    "table percent": "The change in the table is given as {reported}, but its row makes it "
    "{computed}",
    "table cell": "It is given as {reported} in the text, but as {computed} in the table",
    "table change": "The change in the table is given as {reported}, but its row makes it "
    "{computed}",
}
ONE, PERCENT = Fraction(1), Fraction(1, 100)


def relate(claims: Claims, models: Models) -> Iterator[Relation]:
    """Set totals, shares and changes of tables beside the cells that they are made of."""
    for tie in claims.local_ties:
        if tie.way in MESSAGES:
            form = _form(tie.way, tie.figures)
            message, figure = MESSAGES[tie.way], tie.figures[0]
            yield Relation(NAME, (form,), figure, tie.figures, message, confidence=tie.confidence)


def _form(way: str, figures: tuple[str, ...]) -> FormOfRelation:
    first, *others = figures
    match way:
        case "table total":
            return Sum(first, tuple(others), (1,) * len(others))
        case "table cell":
            return Equal(first, others[0])
        case "table share":
            return Product(others[0], Factor(first, Fraction(0), PERCENT), others[1])
        case "table percent":
            return Product(others[0], Factor(first, ONE, PERCENT), others[1])
        case _:
            return Sum(others[0], (others[1], first), (1, 1))
