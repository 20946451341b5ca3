"""Averages: means and medians beside the figures that they are of."""

from __future__ import annotations

from factcheck.reading.averages.ties import average_ties

__all__ = ["average_ties"]
