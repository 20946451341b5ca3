"""Comparison: a relation worked out, the reported interval beside the computed one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from factcheck.interval import Interval
from factcheck.quantity import Rounding
from factcheck.relation import Relation


class Verdict(StrEnum):
    """What the arithmetic says of a relation (XBRL Calculations 1.1; snorkel: abstain)."""

    CONSISTENT = "consistent"
    INCONSISTENT = "inconsistent"
    UNDETERMINED = "undetermined"


class Severity(StrEnum):
    """How much a finding matters to an editor."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Profile(StrEnum):
    """How a newsroom reads last digits.

    NEAREST: as rounded to nearest; where that fails, cut digits are an excuse, and trailing
    zeros that may say nothing make a warning of an error. ANY: whatever reading holds is as
    good. STRICT: rounded to nearest, every printed zero counts, nothing is an excuse.
    """

    NEAREST = "nearest"
    ANY = "any"
    STRICT = "strict"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A relation with its printed and its computed interval.

    ``reported`` and ``computed`` are in the unit of the reported figure as printed, whole
    units (41210000000000, not 41.21; percent for a rate). ``rounding`` is the reading of
    the last digits under which the verdict was reached.
    """

    relation: Relation
    verdict: Verdict
    reported: Interval
    computed: Interval
    rounding: Rounding = Rounding.NEAREST
    severity: Severity | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """How a suspect may have come about.

    kind is a term of the field ("digits transposed"), value the intended number in whole
    units, printed that number as it would stand in the text ("24.46").
    """

    kind: str
    value: Fraction
    printed: str


@dataclass(frozen=True, slots=True)
class Suspect:
    """A figure whose release alone restores consistency (Fellegi and Holt, 1976).

    fitting holds every value, in whole units, that would fit all the other figures.
    """

    figure: str
    fitting: Interval
    slips: tuple[Slip, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """An inconsistent comparison, or a conflict that only the joint system shows.

    ``comparison`` is the relation that a reader can follow. ``conflict`` holds the smallest
    set of relations that cannot all hold, the comparison's own among them.
    """

    comparison: Comparison
    suspects: tuple[Suspect, ...]
    conflict: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """All comparisons of an article, the consistent ones too, and the findings."""

    comparisons: tuple[Comparison, ...] = ()
    findings: tuple[Finding, ...] = ()
