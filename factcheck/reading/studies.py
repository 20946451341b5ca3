"""Tests of studies: statistics with their probabilities, and intervals with their estimates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Hedge
from factcheck.reading.printing import Printed, Tie

NUMBER = r"[-–−]?\d{0,9}\.?\d{1,9}"
SAMPLE = r"(?:,\s?[Nn]\s?=\s?[\d,]+)?"
DEGREES = r"[1-9]\d{0,6}(?:\.\d{1,3})?"
PROBABILITY = (
    r"[,;]\s?(?:one-tailed\s|two-tailed\s)?[pP]\s?(?P<sign>[=<>≤])\s?(?P<p>0?\.\d+|1\.0+|0)(?!\d)"
)
# "t(28) = 2.20, p = .036"; "F(1, 28) = 4.35, p < .05"; "χ2(1, N = 170) = 14.14, p < .01"
FAMILIES = {
    "t": rf"\bt\s?\((?P<d1>{DEGREES})\)",
    "r": rf"\br\s?\((?P<d1>{DEGREES})\)",
    "F": rf"\bF\s?\((?P<d1>{DEGREES}),\s?(?P<d2>{DEGREES})\)",
    "chi2": (
        r"(?:(?:χ|\bX|\b[Cc]hi)[\s-]?(?:2|²|\^2|squared?)|\bQ)\s?"
        rf"\((?P<d1>{DEGREES}){SAMPLE}\)"
    ),
    "z": r"\b[zZ]",
}
TESTS = {
    family: re.compile(rf"{head}\s?=\s?(?P<statistic>{NUMBER}){PROBABILITY}")
    for family, head in FAMILIES.items()
}
# "(t = 4.20, df = 15, p < .001)"
FREEDOM = {
    family: re.compile(
        rf"\b{name}\s?=\s?(?P<statistic>{NUMBER})[,;]\s?(?:df|d\.f\.)\s?=\s?(?P<d1>{DEGREES}){second}{PROBABILITY}"
    )
    for family, name, second in (
        ("t", "t", ""),
        ("r", "r", ""),
        ("F", "F", rf",\s?(?P<d2>{DEGREES})"),
        ("chi2", "(?:[χX]2|χ²|[Cc]hi-?squared?)", ""),
    )
}
ONE_TAILED = re.compile(r"\bone[\s-](?:tailed|sided)\b|\bdirectional\b", re.IGNORECASE)
# "1.35 (95% CI 1.10 to 1.66)"; "OR = 1.35, 95% CI [1.10, 1.66]"; "72 percent effective (95%
# confidence interval, 65 to 78)"; "5,200, with a confidence interval of 4,100 to 6,300"
AMOUNT = r"[-–−]?(?:\d{1,3}(?:,\d{3})+|\d{0,9}\.?\d{1,9})"
UNIT = r"\s?(?:%|percent\b|per\scent\b|pct\b)?"
OF_WHAT = r"(?:\s(?!to\b|and\b|or\b|than\b|from\b|but\b)[a-z]{1,14}){0,2}"
INTERVAL = re.compile(
    rf"(?<![\d.,])(?!9[059]\s?(?:%|percent|per\scent)\s(?:CI|confidence))(?P<estimate>{AMOUNT}){UNIT}{OF_WHAT},?\s?(?:\(|\[|with\s(?:an?\s)?)?(?:9[059]\s?(?:%|percent|per\scent)\s)?"
    rf"(?:CI|confidence\sinterval)\b(?:\s?[:=,]|\s(?:of|from|was|between))?\s?[(\[]?\s?(?P<low>{AMOUNT}){UNIT}\s?"
    rf"(?:-|–|to|,|and)\s?(?P<high>{AMOUNT})(?!\d)"
)
# What hardly any text has, and any with a test or an interval.
PROBABILITY_NAMED, INTERVAL_NAMED = re.compile(r"[pP]\s?[=<>≤]"), re.compile(r"CI|confidence\s")
HEDGES = {"<": Hedge.LESS_THAN, "≤": Hedge.AT_MOST, ">": Hedge.MORE_THAN, "=": Hedge.NONE}
SURE, USUAL = 0.97, 0.9


def study_ties(text: str) -> Iterator[Tie]:
    """Each test with its probability, and each confidence interval with its estimate."""
    yield from _tested(text)
    if INTERVAL_NAMED.search(text):
        for match in INTERVAL.finditer(text):
            figures = tuple(_figure(match, group) for group in ("estimate", "low", "high"))
            yield Tie("confidence", figures, confidence=USUAL)


def _tested(text: str) -> Iterator[Tie]:
    if not PROBABILITY_NAMED.search(text):
        return
    one_tailed = bool(ONE_TAILED.search(text))
    for family, pattern in (*TESTS.items(), *FREEDOM.items()):
        for match in pattern.finditer(text):
            degrees = [each for each in ("d1", "d2") if each in match.groupdict()]
            figures = tuple(_figure(match, group) for group in ("p", "statistic", *degrees))
            way = f"one-tailed {family}" if one_tailed else f"test {family}"
            yield Tie(way, figures, confidence=SURE)


def _figure(match: re.Match[str], group: str) -> Printed:
    printed = re.sub("[–−]", "-", match[group]).replace(",", "")
    start, end = match.span(group)
    decimals = len(printed.partition(".")[2])
    counted = group in ("d1", "d2")
    hedge = HEDGES[match["sign"]] if group == "p" else Hedge.NONE
    exact = counted or hedge is not Hedge.NONE
    place = Fraction(0) if exact else Fraction(1, 10**decimals)
    kind = Kind.COUNT if counted else Kind.LEVEL
    return Printed(start, end, Fraction(printed), "", kind, place, hedge)
