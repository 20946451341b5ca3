"""Scene: a statement while it is read, with what is known of the story by then."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.claim import Modality
from factcheck.domain import Models
from factcheck.period import Period
from factcheck.quantity import Quantity
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.comparisons import Compared
from factcheck.reading.statements.roles import Part, Role
from factcheck.reading.statements.scoping import Scopes
from factcheck.reading.statements.timing import Periods
from factcheck.subject import Subject

LEVELS = frozenset({Part.LEVEL, Part.AFTER, Part.BEFORE})
CURRENT = frozenset({Part.LEVEL, Part.AFTER})
DURATIONS = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with its role, its subject and its time.

    ``of`` is the figure whose change or share it gives, or that it is the base of, if any;
    for a share, ``whole`` is what it is a share of. ``certain`` is false where another period
    may be meant; ``compared`` is the comparison that it is the base of; ``after`` the level
    before it that it has changed from ("by 2012 this had fallen to 264").
    """

    figure: int
    role: Role
    subject: Subject
    sentence: int = 0
    base: Period | None = None
    modality: Modality = Modality.ACTUAL
    of: int | None = None
    whole: Subject | None = None
    certain: bool = True
    compared: Compared | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Carried:
    """What one statement leaves to the next: scopes, periods, and what "that" stands for."""

    scopes: Scopes
    periods: Periods = field(default_factory=Periods)
    level: Told | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What does not change from statement to statement."""

    text: str
    quantities: tuple[Quantity, ...]
    models: Models


@dataclass(frozen=True, slots=True)
class Scene:
    """A statement with what is known when it is read."""

    statement: Statement
    context: Context
    carried: Carried

    @property
    def scopes(self) -> Scopes:
        return self.carried.scopes

    @property
    def paragraph(self) -> int:
        return self.statement.sentence.paragraph

    def can_be_meant(self, told: Told) -> bool:
        """Whether a figure is a level that a rate, a share or a pronoun may speak of."""
        unit = self.context.quantities[told.figure].unit
        return told.role.part in LEVELS and unit not in DURATIONS
