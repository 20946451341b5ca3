"""Joining: ranges, and lists whose numbers share a unit or a scale."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.reading.quantities.figure import Figure
from factcheck.reading.quantities.gaps import HANGING, gap_between, links
from factcheck.reading.quantities.inheriting import inherited
from factcheck.reading.quantities.ranges import ranges
from factcheck.reading.quantities.sharing import shared


def joined(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures with ranges made one, scores dropped, and shared units shared."""
    found: list[Figure] = []
    for chain in _chains(figures, text):
        found += ranges(_complete(shared(chain, text), text), text)
    return inherited(found, text)


def _chains(figures: Sequence[Figure], text: str) -> list[list[Figure]]:
    """The figures in runs that only "to", "and", commas and dashes stand between."""
    chains: list[list[Figure]] = []
    for figure in figures:
        if chains and links(gap_between(text, chains[-1][-1], figure)):
            chains[-1].append(figure)
        else:
            chains.append([figure])
    return chains


def _complete(chain: list[Figure], text: str) -> list[Figure]:
    """Without the parts of words that a hyphen leaves hanging: "two- and three-bedroom"."""
    return [each for each in chain if not (each.bare and HANGING.match(text, each.end))]
