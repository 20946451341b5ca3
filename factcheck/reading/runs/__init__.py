"""Runs: months, quarters and halves of a year, and what they come to together."""

from __future__ import annotations

from factcheck.reading.runs.ties import run_ties

__all__ = ["run_ties"]
