"""Evidence: how likely figures are tied, by what they say, where they stand, and how they fit."""

from factcheck.evidence.families import FAMILIES
from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.weighed import Weighed
from factcheck.evidence.weighing import likely_ties

__all__ = ["FAMILIES", "Family", "Tie", "Weighed", "likely_ties"]
