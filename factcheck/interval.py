"""Interval: every value that a printed figure may stand for, and its arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Exact = Fraction | int


@dataclass(frozen=True, slots=True)
class Interval:
    """Values between two exact ends; an end of ``None`` is unbounded.

    Each end says whether it belongs to the interval. Arithmetic is the usual interval
    arithmetic (Moore, *Interval Analysis*, 1966): the result holds every value that the
    operation can give, and an end is included only where both ends that made it are.
    """

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    @classmethod
    def point(cls, value: Exact) -> Interval:
        """The interval of one value."""
        return cls(Fraction(value), Fraction(value))

    @classmethod
    def between(cls, low: Exact | None, high: Exact | None) -> Interval:
        """The closed interval of two ends."""
        return cls(None if low is None else Fraction(low), None if high is None else Fraction(high))

    @property
    def is_empty(self) -> bool:
        """Whether no value lies inside."""
        if self.low is None or self.high is None or self.low < self.high:
            return False
        return self.low > self.high or not (self.low_closed and self.high_closed)

    def __contains__(self, value: Exact) -> bool:
        return self.meets(Interval.point(value))

    def meets(self, other: Interval) -> bool:
        """Whether the two have a value in common."""
        return not self.intersect(other).is_empty

    def intersect(self, other: Interval) -> Interval:
        """The values that lie in both; possibly empty."""
        low, low_closed = _tighter(self._floor, other._floor, highest=True)
        high, high_closed = _tighter(self._ceiling, other._ceiling, highest=False)
        return Interval(low, high, low_closed, high_closed)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low, low_closed = _wider(self._floor, other._floor, lowest=True)
        high, high_closed = _wider(self._ceiling, other._ceiling, lowest=False)
        return Interval(low, high, low_closed, high_closed)

    def __neg__(self) -> Interval:
        return Interval(
            None if self.high is None else -self.high,
            None if self.low is None else -self.low,
            self.high_closed,
            self.low_closed,
        )

    def __add__(self, other: Interval | Exact) -> Interval:
        other = _interval(other)
        return Interval(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
            self.low_closed and other.low_closed,
            self.high_closed and other.high_closed,
        )

    def __sub__(self, other: Interval | Exact) -> Interval:
        return self + -_interval(other)

    def __mul__(self, other: Interval | Exact) -> Interval:
        other = _interval(other)
        if self.is_empty or other.is_empty:
            return NOTHING
        products = [_product(a, b) for a in _ends(self) for b in _ends(other)]
        low = min(products, key=lambda end: (end.sign, end.value, not end.closed))
        high = max(products, key=lambda end: (end.sign, end.value, end.closed))
        return Interval(low.finite, high.finite, low.closed, high.closed)

    def __truediv__(self, other: Interval | Exact) -> Interval:
        """The quotients; the whole line where the divisor holds zero inside.

        Raises:
            ZeroDivisionError: the divisor is the point zero.
        """
        return self * _interval(other).reciprocal()

    def reciprocal(self) -> Interval:
        """The values 1/x; the whole line where zero lies strictly inside.

        Raises:
            ZeroDivisionError: the interval is the point zero.
        """
        if self.low == 0 and self.high == 0:
            raise ZeroDivisionError("an interval of zero has no reciprocal")
        if (self.low is None or self.low < 0) and (self.high is None or self.high > 0):
            return EVERYTHING
        at_zero_low, at_zero_high = self.high == 0, self.low == 0
        return Interval(
            None if at_zero_low else _inverse(self.high),
            None if at_zero_high else _inverse(self.low),
            self.high_closed and self.high is not None,
            self.low_closed and self.low is not None,
        )

    @property
    def _floor(self) -> tuple[Fraction | None, bool]:
        return self.low, self.low_closed

    @property
    def _ceiling(self) -> tuple[Fraction | None, bool]:
        return self.high, self.high_closed


@dataclass(frozen=True, slots=True)
class _End:
    """An end with its infinity kept apart: ``sign`` is -1 or 1 where it is unbounded."""

    sign: int
    value: Fraction
    closed: bool

    @property
    def finite(self) -> Fraction | None:
        return None if self.sign else self.value


def _ends(interval: Interval) -> tuple[_End, _End]:
    low, high = interval.low, interval.high
    return (
        _End(-1 if low is None else 0, low or Fraction(0), interval.low_closed),
        _End(1 if high is None else 0, high or Fraction(0), interval.high_closed),
    )


def _interval(value: Interval | Exact) -> Interval:
    return value if isinstance(value, Interval) else Interval.point(value)


def _inverse(value: Fraction | None) -> Fraction:
    return Fraction(0) if value is None else 1 / value


def _product(a: _End, b: _End) -> _End:
    """The product of two ends; zero times infinity is zero, as limits of intervals need."""
    for one, other in ((a, b), (b, a)):
        if not one.sign and one.value == 0:
            reached = one.closed or (not other.sign and other.value == 0 and other.closed)
            return _End(0, Fraction(0), reached)
    if not a.sign and not b.sign:
        return _End(0, a.value * b.value, a.closed and b.closed)
    positive = ((a.sign or a.value) > 0) == ((b.sign or b.value) > 0)
    return _End(1 if positive else -1, Fraction(0), True)


def _tighter(
    a: tuple[Fraction | None, bool], b: tuple[Fraction | None, bool], *, highest: bool
) -> tuple[Fraction | None, bool]:
    if a[0] is None or b[0] is None:
        return b if a[0] is None else a
    if a[0] == b[0]:
        return a[0], a[1] and b[1]
    return a if (a[0] > b[0]) == highest else b


def _wider(
    a: tuple[Fraction | None, bool], b: tuple[Fraction | None, bool], *, lowest: bool
) -> tuple[Fraction | None, bool]:
    if a[0] is None or b[0] is None:
        return None, True
    if a[0] == b[0]:
        return a[0], a[1] or b[1]
    return a if (a[0] < b[0]) == lowest else b


EVERYTHING = Interval(None, None)
NOTHING = Interval(Fraction(1), Fraction(0))
