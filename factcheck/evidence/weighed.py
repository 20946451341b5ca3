"""Weighed: a tie with how likely it is, and what a rule asserts by it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.trees import trees
from factcheck.relation import Relation

MEANT, MISSED = "meant", "missed"
# How sure a relation is that only the trees speak for, and that its figures do not keep to.
ACCUSING = 0.7


@dataclass(frozen=True, slots=True)
class Weighed:
    """A tie with the probability that it is meant, or that a slip keeps it from fitting."""

    tie: Tie
    family: Family
    fits: bool
    probability: float

    @property
    def reported(self) -> str:
        """The id of the figure that is set beside what the others imply."""
        return self.tie.rows[self.family.reported].id

    @property
    def compared(self) -> tuple[str, ...]:
        """The ids of the figures that it explains: what is reported, or both that are one."""
        both = self.family.name == "repeat"
        return tuple(row.id for row in self.tie.rows) if both else (self.reported,)

    @property
    def is_told(self) -> bool:
        """Whether it is likely enough to be told."""
        return self.probability >= trees(name_of(self.family, fits=self.fits)).sure

    def relation(self, rule: str, message: str) -> Relation:
        """What a rule asserts by it; tentative where only the fit makes it likely."""
        return Relation(
            rule,
            self.family.forms(self.tie),
            self.reported,
            tuple(row.id for row in self.tie.rows),
            message,
            confidence=round(self.probability, 2) if self.fits else ACCUSING,
            inferred=True,
            learned=True,
            tentative=self.fits,
        )


def name_of(family: Family, *, fits: bool) -> str:
    """The name of the trees for the ties of a family that fit, or that do not."""
    return f"{family.name}-{MEANT if fits else MISSED}"
