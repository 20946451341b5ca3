"""Families: figures that may be tied, before any evidence is weighed.

A family looks at units, kinds and places only: what it yields is wide enough to hold the
ties that news prose makes. Each tie comes with the range that its reported figure prints and
the one that the others imply, in floating point: the judge works out what is kept.
"""

from __future__ import annotations

from factcheck.evidence.rates import (
    find_growths,
    find_moves,
    find_shares,
    growth_forms,
    growth_needed,
    move_forms,
    move_needed,
    share_forms,
    share_needed,
)
from factcheck.evidence.repeats import find_repeats, repeat_forms, repeat_needed
from factcheck.evidence.sums import (
    find_lists,
    find_sums,
    find_wholes,
    sum_forms,
    sum_needed,
    whole_forms,
    whole_needed,
)
from factcheck.evidence.tie import Family

FAMILIES: dict[str, Family] = {
    family.name: family
    for family in (
        Family("growth", ("after", "before", "rate"), find_growths, growth_forms, growth_needed, 2),
        Family("move", ("after", "amount", "rate"), find_moves, move_forms, move_needed, 2),
        Family("share", ("part", "whole", "rate"), find_shares, share_forms, share_needed, 2),
        Family("sum", ("total", "first", "second"), find_sums, sum_forms, sum_needed, 0, ways=2),
        Family("list", ("total", "first", "last"), find_lists, sum_forms, sum_needed, 0, ways=2),
        Family("whole", ("first", "last"), find_wholes, whole_forms, whole_needed, -1),
        Family("repeat", ("first", "second"), find_repeats, repeat_forms, repeat_needed, 1),
    )
}
