"""Racing: times in which something was run, where whoever is faster has the smaller figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.reading.passages.groups import group_ties
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import DURATIONS

FASTER = re.compile(r"\b(?:faster|quicker|slower)\s(?:than\b|by\b)")


def racing_ties(passage: Passage) -> Iterator[Tie]:
    """Figures side by side in their order, that of two times turned: "9.90, faster than 9.95"."""
    turned = FASTER.search(passage.sketch) is not None
    units = {claim.id: claim.quantity.unit for claim in passage.figures} if turned else {}
    for tie in group_ties(passage):
        timed = any(units.get(str(figure)) in DURATIONS for figure in tie.figures)
        yield replace(tie, figures=tie.figures[::-1]) if timed and tie.way == "ranked" else tie
