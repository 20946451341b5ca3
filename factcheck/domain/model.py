"""Model: the measures of one beat, the identities between them, and what lies within what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Measure:
    """A canonical measure and how newsrooms write it.

    Attributes:
        name: the canonical name ("exports").
        terms: ways of writing it, lower case ("outbound shipments").
        negative: ways of writing its negative: a deficit is a surplus below zero.
        short, short_negative: what both are called in a story that tells of its parts ("the
            surplus", "the gap").
        flow: whether it adds up over time, so that a month lies within its year.
    """

    name: str
    terms: tuple[str, ...]
    negative: tuple[str, ...] = ()
    flow: bool = False
    short: tuple[str, ...] = ()
    short_negative: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """``total`` equals the sum of ``parts``, each times its sign (1 or -1)."""

    total: str
    parts: tuple[str, ...]
    signs: tuple[int, ...]

    @property
    def is_sum(self) -> bool:
        """Whether all parts are added."""
        return all(sign > 0 for sign in self.signs)


@dataclass(frozen=True, slots=True)
class Model:
    """One beat's measures, its identities, and the measures that any breakdown divides."""

    name: str
    measures: tuple[Measure, ...]
    identities: tuple[Identity, ...] = ()
    within: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Models:
    """All domain models in use; two are one only if they are the same object.

    What is worked out from them is kept by them, and to compare all that they say takes longer
    than to work it out.
    """

    models: tuple[Model, ...]

    @property
    def identities(self) -> Iterator[Identity]:
        """The identities of all models."""
        return (identity for model in self.models for identity in model.identities)

    @property
    def measures(self) -> Iterator[Measure]:
        """The measures of all models."""
        return (measure for model in self.models for measure in model.measures)

    def divides(self, measure: str) -> bool:
        """Whether a part of the population or of the partners has a part of this measure."""
        return any(measure in model.within for model in self.models)

    def flows(self, measure: str) -> bool:
        """Whether the measure adds up over time."""
        return measure in self._flowing

    def may_be_negative(self, measure: str) -> bool:
        """Whether the measure may be less than nothing, so that a part may exceed the whole."""
        return measure in self._signed

    @cached_property
    def _signed(self) -> frozenset[str]:
        return frozenset(measure.name for measure in self.measures if measure.negative)

    @cached_property
    def _flowing(self) -> frozenset[str]:
        return frozenset(measure.name for measure in self.measures if measure.flow)
