"""Polls: answers of one question, leads, and margins of error beside the size of the sample."""

from factcheck.reading.polls.ties import poll_ties

__all__ = ["poll_ties"]
