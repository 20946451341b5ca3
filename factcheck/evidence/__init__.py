"""Evidence: how likely figures are tied, by what they say, where they stand, and how they fit."""

from factcheck.evidence.chance import chance
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.features import Surveyed, surveyed
from factcheck.evidence.prior import Weighed, likely_ties
from factcheck.evidence.scoring import features_of
from factcheck.evidence.tie import Family, Tie

__all__ = [
    "FAMILIES",
    "Family",
    "Surveyed",
    "Tie",
    "Weighed",
    "chance",
    "features_of",
    "likely_ties",
    "surveyed",
]
