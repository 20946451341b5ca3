"""Clocks: one moment in two times of day: "2.15pm (12h15 GMT)", "0415 GMT (11:15 p.m. EST)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Printed, Tie

ZONE = r"(?:GMT|UTC|BST|CET|E[SD]T|C[SD]T|M[SD]T|P[SD]T|local(?:\stime)?)"
TIME = (
    r"(?<![\d.,:$£€])(?P<hour{0}>[01]?\d|2[0-3])(?:[.:h]|(?<=\d\d)(?=\d\d\s?{1}))(?P<minute{0}>[0-5]\d)"
    r"(?:\s?(?P<half{0}>[ap])\.?m\b\.?)?(?P<zone{0}>\s?{1})?"
)
TWICE = re.compile(
    rf"{TIME.format(1, ZONE)}(?:\s[A-Z]?[a-z]+)?\s?[(\[]{TIME.format(2, ZONE)}[^()]{{0,20}}[)\]]"
)
# The clocks of the world differ by whole quarters of an hour.
QUARTER = 15
SURE = 0.95


def clock_ties(text: str) -> Iterator[Tie]:
    """The minutes of a moment told in two zones, where no two zones lie so far apart."""
    for match in finditer(TWICE, text):
        if not (match["zone1"] or match["zone2"]):
            continue
        first, second = (_minutes(match, which) for which in ("1", "2"))
        if (first.number - second.number) % QUARTER:
            yield Tie("clocks", (first, second), confidence=SURE)


def _minutes(match: re.Match[str], which: str) -> Printed:
    start, end = match.span(f"minute{which}")
    minutes = Fraction(match[f"minute{which}"])
    return Printed(start, end, minutes, "minute", Kind.DURATION)
