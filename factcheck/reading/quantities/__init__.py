"""Quantities: the numbers of a text, as printed."""

from factcheck.reading.quantities.finding import find_quantities

__all__ = ["find_quantities"]
