"""Arithmetic: the printed working of a check, read and worked out anew, without its own code.

A line is "24.46 + 16.75 = 41.21 trillion yuan", "6.82 > 5.37 > 3.69", "0 <= 98 <= 100", "4.1 lies
between 1.7 and 5.7 percent", "52 lies outside 12 to 40", "4 March 2025 is a Tuesday" or
"t(28) = 2.20 has p = 0.0362"; several stand between semicolons.
"""

from __future__ import annotations

import ast
import calendar
import math
import operator
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

from scipy import stats

SCALES = {
    "thousand": 1e3, "k": 1e3,
    "million": 1e6, "mln": 1e6, "mn": 1e6, "m": 1e6,
    "billion": 1e9, "bln": 1e9, "bn": 1e9,
    "trillion": 1e12, "tn": 1e12,
    "cents": 0.01, "cent": 0.01, "pence": 0.01, "p": 0.01,
}  # fmt: skip
NUMBER = re.compile(
    r"(?P<sign>(?<![\w.)])-)?[^\d\s()√×/+<>=-]?(?P<digits>\d[\d,]*(?:\.\d+)?|\.\d+)"
    rf"(?:\s?(?P<scale>{'|'.join(SCALES)})\b)?"
)
PERCENT = re.compile(r"%|percent|\bpct\b|\bp\.c\.")
TAIL = re.compile(
    r"(?P<family>t|r|F|chi2|z)(?:\((?P<degrees>[^)]*)\))? = (?P<value>-?\S+) has p = (?P<p>\S+)"
)
WEEKDAY = re.compile(r"(?P<day>.+) is a (?P<weekday>[A-Z]\w+day)")
LIES = re.compile(r"(?P<value>\S+) lies (?P<where>between|in|outside) (?P<ends>.+)")
MONTHS = "|".join(calendar.month_name[1:])
DATE = re.compile(
    rf"(?:\d{{1,2}}\s)?(?:{MONTHS})\s(?:\d{{1,2}},?\s)?\d{{4}}|\d{{1,2}}\s(?:{MONTHS})|(?:{MONTHS})\s\d{{1,2}}"
)
# The year of days that have none.
ANY_YEAR = 2001
COMPARED = re.compile(r"\s(<=|>=|<|>|=)\s")
TESTS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}
STEPS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
# What five printed digits of a value between leave open.
BETWEEN = 2e-4


def mistakes(working: str) -> list[str]:
    """The lines of a working that are wrong, or that cannot be read."""
    lines = [line.strip() for line in working.split(";")]
    return [line for line in lines if line and not _holds(line)]


def _holds(line: str) -> bool:
    if match := TAIL.fullmatch(line):
        return _tail(match)
    if match := WEEKDAY.fullmatch(line):
        return _weekday(match)
    if match := LIES.fullmatch(line):
        return _lies(match)
    parts = COMPARED.split(line)
    sides, signs = parts[::2], parts[1::2]
    return len(sides) > 1 and all(
        _compared(*pair, sign) for pair, sign in zip(pairwise(sides), signs, strict=True)
    )


def _compared(left: str, right: str, sign: str) -> bool:
    """Whether two sides are so, in the scale of either."""
    values = list(_values(right))
    if sign != "=":
        return any(TESTS[sign](_worked_out(left, scale), value) for value, _, scale in values)
    return any(
        abs(_worked_out(left, scale) - value) <= half + abs(value) * BETWEEN * _is_rounded(left)
        for value, half, scale in values
    )


def _is_rounded(left: str) -> bool:
    """Whether a line takes up a value that was worked out before, or a factor that never ends."""
    return any(
        len(re.sub(r"\D", "", number[0]).lstrip("0")) >= 5 for number in NUMBER.finditer(left)
    )


def _values(side: str) -> Iterator[tuple[float, float, float]]:
    """A printed result: its value, half of its last digit, and what the left side is counted in."""
    side = DATE.sub(_days_or_months, side)
    number = NUMBER.search(side)
    assert number is not None, side
    digits = number["digits"].replace(",", "")
    value = float(digits) * (-1 if number["sign"] else 1)
    half = 0.5000001 * 10 ** -len(digits.partition(".")[2])
    scale = _scale(number, side)
    for unit in {1.0, scale}:
        yield value * unit, half * unit, 1.0
    if PERCENT.search(side):
        yield value, half, 100.0


def _scale(number: re.Match[str], side: str) -> float:
    word = number["scale"] or next(
        (word for word in re.findall(r"[a-z]+", side[number.end() :]) if word in SCALES), ""
    )
    return SCALES.get(word, 1.0)


def _worked_out(side: str, scale: float) -> float:
    """The value of a side, times what it is counted in: 100 where the result is a percentage."""
    counted = DATE.sub(_days_or_months, side).replace("√", "root ")
    plain = NUMBER.sub(_plain, counted).replace("×", "*")
    plain = re.sub(r"root (\S+)", r"(\1)**0.5", plain)
    return _evaluated(ast.parse(plain, mode="eval").body) * scale


def _days_or_months(match: re.Match[str]) -> str:
    """A day as its number since year 1, a month as its number since year 0."""
    text = match[0].replace(",", "")
    text = text if re.search(r"\d{4}", text) else f"{text} {ANY_YEAR}"
    if day := _day(text):
        return str(day.toordinal())
    month = datetime.strptime(text, "%B %Y").replace(tzinfo=UTC)
    return str(12 * month.year + month.month - 1)


def _plain(number: re.Match[str]) -> str:
    value = float(number["digits"].replace(",", "")) * SCALES.get(number["scale"] or "", 1.0)
    return f"{number['sign'] or ''}{value!r}"


def _evaluated(node: ast.expr) -> float:
    match node:
        case ast.Constant(value):
            return float(value)
        case ast.UnaryOp(ast.USub(), operand):
            return -_evaluated(operand)
        case ast.BinOp(left, ast.Pow(), right):
            return math.pow(_evaluated(left), _evaluated(right))
        case ast.BinOp(left, step, right):
            return STEPS[type(step)](_evaluated(left), _evaluated(right))
    raise ValueError(ast.dump(node))


def _tail(match: re.Match[str]) -> bool:
    value = abs(float(match["value"]))
    degrees = [float(each) for each in (match["degrees"] or "").split(",") if each]
    computed = _probability(match["family"], value, degrees)
    return abs(float(match["p"]) - computed) <= 0.006 * computed


def _probability(family: str, value: float, degrees: list[float]) -> float:
    match family:
        case "z":
            return float(2 * stats.norm.sf(value))
        case "t":
            return float(2 * stats.t.sf(value, *degrees))
        case "r":
            statistic = value * math.sqrt(degrees[0] / (1 - value**2))
            return float(2 * stats.t.sf(statistic, *degrees))
        case "F":
            return float(stats.f.sf(value, *degrees))
    return float(stats.chi2.sf(value, *degrees))


def _weekday(match: re.Match[str]) -> bool:
    """Whether a day is such a weekday; a day without its year, in some recent year."""
    day = match["day"].replace(",", "")
    years = [""] if re.search(r"\b\d{4}\b", day) else [f" {year}" for year in range(1980, 2030)]
    found = {_day(day + year) for year in years}
    return match["weekday"] in {each.strftime("%A") for each in found if each}


def _day(text: str) -> datetime | None:
    for pattern in ("%d %B %Y", "%B %d %Y", "%b %d %Y", "%d %b %Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text.replace(".", ""), pattern).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def _lies(match: re.Match[str]) -> bool:
    value = _worked_out(match["value"], 1.0)
    low, high = (float(each["digits"].replace(",", "")) * (-1 if each["sign"] else 1)
                 for each in NUMBER.finditer(match["ends"]))  # fmt: skip
    return (low <= value <= high) == (match["where"] != "outside")
