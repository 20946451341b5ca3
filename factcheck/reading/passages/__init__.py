"""Passages: ties of figures by the words between them, read from sketches of the sentences."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Claims
from factcheck.reading.passages.additions import addition_ties
from factcheck.reading.passages.aparts import apart_ties
from factcheck.reading.passages.ballots import ballot_ties
from factcheck.reading.passages.belows import below_ties
from factcheck.reading.passages.bounds import bound_ties
from factcheck.reading.passages.breakdowns import breakdown_ties
from factcheck.reading.passages.chains import chain_ties
from factcheck.reading.passages.contents import content_ties
from factcheck.reading.passages.contests import contest_ties, printed_ties
from factcheck.reading.passages.contrasts import contrast_ties
from factcheck.reading.passages.crosstabs import crosstab_ties
from factcheck.reading.passages.deals import deal_ties
from factcheck.reading.passages.differences import difference_ties
from factcheck.reading.passages.directed import directed_ties
from factcheck.reading.passages.each_lists import each_list_ties
from factcheck.reading.passages.expectations import expectation_ties
from factcheck.reading.passages.extents import extent_ties
from factcheck.reading.passages.extremes import extreme_ties
from factcheck.reading.passages.firsts import first_ties
from factcheck.reading.passages.fractions import fraction_ties
from factcheck.reading.passages.groups import group_ties
from factcheck.reading.passages.halves import half_ties
from factcheck.reading.passages.headed import headed_ties
from factcheck.reading.passages.lots import lot_ties
from factcheck.reading.passages.marks import mark_ties
from factcheck.reading.passages.modest import modest_ties
from factcheck.reading.passages.multiples import multiple_ties
from factcheck.reading.passages.named_shares import named_share_ties
from factcheck.reading.passages.nesting import nested_ties
from factcheck.reading.passages.netted import netted_ties
from factcheck.reading.passages.opinions import opinion_ties
from factcheck.reading.passages.originals import original_ties
from factcheck.reading.passages.others import other_ties
from factcheck.reading.passages.outdone import outdone_ties
from factcheck.reading.passages.outright import outright_ties
from factcheck.reading.passages.paired import paired_ties
from factcheck.reading.passages.peaks import peak_ties
from factcheck.reading.passages.per_share import per_share_ties
from factcheck.reading.passages.pieces import piece_ties
from factcheck.reading.passages.places import place_ties
from factcheck.reading.passages.poles import pole_ties
from factcheck.reading.passages.quotes import quote_ties
from factcheck.reading.passages.records import record_ties
from factcheck.reading.passages.remainders import remainder_ties
from factcheck.reading.passages.returns import return_ties
from factcheck.reading.passages.rises_again import rise_again_ties
from factcheck.reading.passages.rivals import rival_ties
from factcheck.reading.passages.sequels import sequel_ties
from factcheck.reading.passages.sides import side_ties
from factcheck.reading.passages.sketch import passages_of
from factcheck.reading.passages.spans import span_ties
from factcheck.reading.passages.splits import split_ties
from factcheck.reading.passages.steps import step_sequel_ties, step_ties
from factcheck.reading.passages.subsets import subset_ties
from factcheck.reading.passages.tallies import tally_ties
from factcheck.reading.passages.times_more import times_more_ties
from factcheck.reading.passages.tranches import tranche_ties
from factcheck.reading.passages.trends import trend_ties
from factcheck.reading.passages.turns import turn_ties
from factcheck.reading.passages.wholes import whole_ties
from factcheck.reading.passages.years import year_ties
from factcheck.reading.printing import Tie

WITHIN = (
    group_ties,
    contest_ties,
    bound_ties,
    first_ties,
    step_ties,
    multiple_ties,
    times_more_ties,
    rise_again_ties,
    fraction_ties,
    pole_ties,
    breakdown_ties,
    chain_ties,
    turn_ties,
    directed_ties,
    below_ties,
    apart_ties,
    netted_ties,
    piece_ties,
    split_ties,
    outright_ties,
    tally_ties,
    year_ties,
    modest_ties,
    per_share_ties,
    paired_ties,
)
ACROSS = (
    place_ties,
    record_ties,
    peak_ties,
    extreme_ties,
    other_ties,
    half_ties,
    return_ties,
    sequel_ties,
    trend_ties,
    step_sequel_ties,
    difference_ties,
    whole_ties,
    tranche_ties,
    mark_ties,
    expectation_ties,
    each_list_ties,
    original_ties,
    nested_ties,
    contrast_ties,
    crosstab_ties,
    span_ties,
    rival_ties,
    content_ties,
    ballot_ties,
    deal_ties,
    headed_ties,
    named_share_ties,
    opinion_ties,
    remainder_ties,
    addition_ties,
    extent_ties,
    lot_ties,
    subset_ties,
    outdone_ties,
)


def passage_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Every tie that the words of a passage, or of a few that follow each other, give."""
    passages = passages_of(claims, text)
    for passage in passages:
        yield from printed_ties(passage)
        yield from side_ties(passage)
        yield from quote_ties(passage)
        if passage.figures:
            for ties_in in WITHIN:
                yield from ties_in(passage)
    for ties_over in ACROSS:
        yield from ties_over(passages)
