"""Evidence: how likely figures are tied, by what they say, where they stand, and how they fit."""

from factcheck.evidence.families import FAMILIES, Family, Tie
from factcheck.evidence.features import Surveyed, rows_of
from factcheck.evidence.prior import Weighed, chance, features_of, likely_ties

__all__ = [
    "FAMILIES",
    "Family",
    "Surveyed",
    "Tie",
    "Weighed",
    "chance",
    "features_of",
    "likely_ties",
    "rows_of",
]
