"""Tolls: how many were killed, hurt or rescued, in the headline and in the lead.

"Storm leaves 19 dead", and below it "Nine people died when a storm hit the coast": where the
story counts the dead only once, both are one number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.reading.printing import Tie
from factcheck.reading.worded.skeleton import LEVEL
from factcheck.reading.worded.synonyms import toll_stems
from factcheck.reading.worded.telling import Told

COUNTED = frozenset({"", "person"})
# How far into the text the lead goes, and how many words from a number the toll is told.
LEAD, BEFORE, AFTER = 2, 1, 3
SURE = 0.95


def toll_ties(told: Sequence[Told]) -> Iterator[Tie]:
    """Each toll of the headline that the lead tells otherwise, and no other sentence at all."""
    tolls = [(each, toll) for each in told if (toll := _toll(each))]
    for head, toll in tolls:
        if not head.claim.headline or head.is_limit:
            continue
        body = [each for each, of in tolls if of == toll and not each.claim.headline]
        alone = len(body) == 1 and body[0].claim.sentence <= LEAD and not body[0].is_limit
        if alone and head.claim.quantity.number != body[0].claim.quantity.number:
            yield Tie("echo", (head.claim.id, body[0].claim.id), confidence=SURE)


def _toll(told: Told) -> str:
    """What happened to the people that a figure counts; "" where it counts none."""
    quantity = told.claim.quantity
    if told.mark != LEVEL or quantity.unit not in COUNTED or quantity.number.denominator != 1:
        return ""
    near = (*told.before[-BEFORE:], *told.after[:AFTER])
    found = {toll_stems()[stem] for stem in near if stem in toll_stems()}
    return found.pop() if len(found) == 1 else ""
