"""Rates: an amount, a count and a rate told together: "400 million pounds at 10 cents a pound"."""

from factcheck.reading.rates.made import made_ties
from factcheck.reading.rates.nearby import nearby_ties
from factcheck.reading.rates.ties import rate_ties

__all__ = ["made_ties", "nearby_ties", "rate_ties"]
