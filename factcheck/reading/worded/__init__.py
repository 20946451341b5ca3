"""Worded: ties of figures that the words between them give, whatever the grammar is."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claims
from factcheck.reading.printing import Tie
from factcheck.reading.worded.accounts import account_ties
from factcheck.reading.worded.balances import balance_ties
from factcheck.reading.worded.bracketed import bracketed_ties
from factcheck.reading.worded.definite import definite_ties
from factcheck.reading.worded.echoes import echo_ties
from factcheck.reading.worded.headlines import headline_ties
from factcheck.reading.worded.matching import written_ties
from factcheck.reading.worded.mixes import mix_ties
from factcheck.reading.worded.one_whole import one_whole_ties
from factcheck.reading.worded.per_each import per_each_ties
from factcheck.reading.worded.percent_rows import percent_row_ties
from factcheck.reading.worded.resumed import resumed_ties
from factcheck.reading.worded.retold import retold_ties
from factcheck.reading.worded.rows import rows_of, sentence_rows
from factcheck.reading.worded.scaled import scaled_ties
from factcheck.reading.worded.sets import set_ties
from factcheck.reading.worded.shares import share_ties
from factcheck.reading.worded.shifts import shift_ties
from factcheck.reading.worded.skeleton import skeleton_of
from factcheck.reading.worded.tabular import table_rows_ties
from factcheck.reading.worded.telling import all_told
from factcheck.reading.worded.tolls import toll_ties
from factcheck.reading.worded.two_times import two_times_ties
from factcheck.reading.worded.wholes import part_ties

__all__ = ["worded_ties"]


def worded_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each tie of figures of a text that its words give."""
    skeleton = skeleton_of(claims, text)
    if len(skeleton.figures) < 2:
        return
    yield from written_ties(skeleton)
    rows = rows_of(skeleton)
    accounts = list(account_ties(skeleton))
    yield from accounts
    known = {tie.figures[0] for tie in accounts}
    yield from (tie for tie in balance_ties(rows) if tie.figures[0] not in known)
    yield from part_ties(rows)
    sentences = sentence_rows(skeleton)
    yield from set_ties(skeleton, sentences)
    yield from table_rows_ties(sentences)
    yield from bracketed_ties(skeleton, sentences)
    told = all_told(skeleton)
    yield from echo_ties(told)
    yield from headline_ties(told)
    yield from toll_ties(told)
    yield from retold_ties(told)
    yield from resumed_ties(skeleton)
    yield from scaled_ties(skeleton)
    yield from definite_ties(skeleton)
    yield from share_ties(skeleton)
    yield from one_whole_ties(skeleton)
    yield from percent_row_ties(skeleton)
    yield from mix_ties(skeleton)
    yield from two_times_ties(skeleton)
    yield from shift_ties(skeleton)
    yield from per_each_ties(skeleton)
