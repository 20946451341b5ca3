"""Relation: an arithmetic tie between figures, in one of ten forms.

A term of a form is the id of a claim ("f3") whose printed interval bounds it, an
:class:`Unknown`, a value that the text never prints, or a :class:`Constant`. A relation
neither judges nor rounds.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from factcheck.interval import Interval


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that is not printed; the same name is the same value in every relation."""

    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that is known without being printed: the whole of 100 percent."""

    value: Fraction


Term = str | Unknown | Constant


@dataclass(frozen=True, slots=True)
class Factor:
    """How a printed figure multiplies: ``offset + scale * figure``.

    A growth of 6.2 percent is Factor("f4", offset=1, scale=1/100), a fall of 16.9 percent
    has scale -1/100, a share of 13 percent offset 0 and scale 1/100.
    """

    figure: str
    offset: Fraction = Fraction(0)
    scale: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class Sum:
    """``total`` is the sum of ``parts``, each times its sign (1 or -1)."""

    total: Term
    parts: tuple[Term, ...]
    signs: tuple[int, ...]
    exhaustive: bool = True  # where not, the parts may come to less than the total


@dataclass(frozen=True, slots=True)
class Product:
    """``result = factor * other``: a share, a growth, a rate, an exchange rate."""

    result: Term
    factor: Factor
    other: Term


@dataclass(frozen=True, slots=True)
class Order:
    """``greater`` is at least ``lesser``; more than it where ``strict``."""

    greater: Term
    lesser: Term
    strict: bool = False


@dataclass(frozen=True, slots=True)
class Equal:
    """Two prints of one value."""

    a: Term
    b: Term


@dataclass(frozen=True, slots=True)
class Mix:
    """A weighted mean lies between its parts: a total's growth, an overall average.

    The weights are not printed: any weights that are not negative may be meant.
    """

    mean: Factor
    parts: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """``weekday`` (0 is Monday) is the weekday of the printed day.

    A day counts as its proleptic Gregorian ordinal, as ``date.toordinal`` has it.
    """

    weekday: str
    day: str


@dataclass(frozen=True, slots=True)
class Linear:
    """The terms, each times its coefficient, add up to a value within an interval.

    100 miles in kilometres is Linear(("km", "miles"), (1, -1609344/10**6), point(0)); an age
    that may be a birthday short is Linear(("year", "born", "age"), (1, -1, -1), [0, 1]). An
    empty interval says that what is printed can be no value at all.
    """

    terms: tuple[Term, ...]
    coefficients: tuple[Fraction, ...]
    within: Interval


@dataclass(frozen=True, slots=True)
class Tail:
    """``probability`` is that of a test statistic at least as extreme as ``statistic``.

    family is "t", "r", "F", "chi2" or "z", degrees its degrees of freedom in their usual order;
    one_tailed says that half the two-tailed probability may be meant.
    """

    probability: str
    statistic: str
    family: str
    degrees: tuple[str, ...] = ()
    one_tailed: bool = False


@dataclass(frozen=True, slots=True)
class Margin:
    """``margin`` is the error, in percentage points, that the size of a random sample allows.

    It is ``deviations`` standard deviations of a share of one half: 98 / sqrt(sample) for the 95
    percent that 1.96 deviations hold (Cochran, *Sampling Techniques*, 3rd edition, 1977). How a
    sample was drawn and weighted may double it, and never makes it less.
    """

    margin: str
    sample: str
    deviations: Fraction


@dataclass(frozen=True, slots=True)
class Grain:
    """``mean``, times ``step`` and the ``size`` of the sample, is a whole number (GRIM).

    A mean of 3.47 of 28 whole numbers has step 1, 42 percent of 30 people step 1/100 (Brown and
    Heathers, *Social Psychological and Personality Science* 8, 2017).
    """

    mean: str
    size: str
    step: Fraction


FormOfRelation = Sum | Product | Order | Equal | Mix | Calendar | Linear | Tail | Margin | Grain


@dataclass(frozen=True, slots=True)
class Wording:
    """What is meant where the words say another thing: points by "percent", so many times as many.

    Where a relation fails and these ``forms`` of its figures hold, only its wording is at stake,
    and ``message`` is what a finding says.
    """

    forms: tuple[FormOfRelation, ...]
    message: str


# Below this confidence nothing is decided by a relation.
DOUBTFUL = 0.5


@dataclass(frozen=True, slots=True)
class Relation:
    """An arithmetic tie that the text asserts or a domain model implies.

    Attributes:
        rule: the name of the rule that bound it ("share-mismatch").
        forms: worked out in this order; each but the last leaves one unknown to compute.
        reported: id of the figure that is set beside what the others imply.
        figures: ids of all figures of the relation, ``reported`` among them.
        evidence: ids of claims that assert the tie without a value in it (rank words).
        message: what a finding says; ``{reported}`` and ``{computed}`` are filled in.
        confidence: how sure the binding is, between 0 and 1.
        inferred: whether the tie is implied by a model, not said by the statement.
        learned: whether its confidence is a learned probability, with all that is uncertain
            of its figures already weighed.
        tentative: whether only the arithmetic shows that the figures are tied: it is kept
            where it holds, and says nothing where it does not.
        rounded: whether its numbers are rounded as newsrooms round what they convert: to two
            digits, and by up to a tenth where they end in zeros ("20 miles (30 km)").
        told: whether the words of one place tie just these figures, so that it does not matter
            of what period each of them is.
        wording: what else its words may mean; a finding that this explains is a note.
    """

    rule: str
    forms: tuple[FormOfRelation, ...]
    reported: str
    figures: tuple[str, ...]
    message: str
    evidence: tuple[str, ...] = ()
    confidence: float = 0.9
    inferred: bool = False
    learned: bool = False
    tentative: bool = False
    rounded: bool = False
    told: bool = False
    wording: Wording | None = None

    @property
    def is_doubtful(self) -> bool:
        """Whether its figures may not belong together at all."""
        return self.confidence < DOUBTFUL
