"""Votes: for, against and abstained beside margins, chambers, majorities and turnout."""

from factcheck.reading.votes.ties import vote_ties

__all__ = ["vote_ties"]
