"""Evidence: how likely figures are tied, by what they say, where they stand, and how they fit."""

from factcheck.evidence.families import FAMILIES, Family, Tie
from factcheck.evidence.prior import Weighed, chance, features_of, fitting_ties
from factcheck.evidence.features import rows_of
from factcheck.evidence.suggesting import suggested

__all__ = [
    "FAMILIES",
    "Family",
    "Tie",
    "Weighed",
    "chance",
    "features_of",
    "fitting_ties",
    "rows_of",
    "suggested",
]
