"""Runs: months, quarters and halves of a year, and what they come to together."""

from __future__ import annotations

from factcheck.reading.runs.accumulated import accumulated_ties
from factcheck.reading.runs.retold import retold_run_ties
from factcheck.reading.runs.ties import run_ties

__all__ = ["accumulated_ties", "retold_run_ties", "run_ties"]
