"""The words of the calendar, and the pieces of grammar that are built from them."""

from __future__ import annotations

MONTHS = {
    name[:3].lower(): number
    for number, name in enumerate(
        "January February March April May June July August September October November "
        "December".split(),
        1,
    )
}
MONTH_NAMES = (
    "January February March April May June July August September October November December".split()
)
WEEKDAYS = {
    name.lower(): number
    for number, name in enumerate(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    )
}
ORDINALS = {
    "first": 1,
    "1st": 1,
    "opening": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
}
COUNTS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
} | {"a": 1, "an": 1, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30}
MONTHS_OF = {"year": 12, "quarter": 3, "month": 1, "decade": 120, "half": 6, "half-year": 6}
DAYS_OF = {"week": 7, "day": 1}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def _month_pattern() -> str:
    forms = []
    for name in MONTH_NAMES:
        short = "Sept?" if name == "September" else name[:3]
        forms += [name, name.upper(), rf"{short}\b\.?", rf"{name[:3].upper()}\b\.?"]
    return f"(?:{'|'.join(forms)})"


GAP = r"\s{1,6}"
MONTH = _month_pattern()
YEAR = r"(?:1[5-9]|20|21)\d\d(?![\d/]|[.,]\d)"
COUNT = rf"(?:{'|'.join(COUNTS)}|\d{{1,3}})"
ORDINAL = rf"(?:{'|'.join(ORDINALS)})"
WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"


def count_of(word: str) -> int:
    """The number that a word or digits of a period print: "twelve", "12", "a"."""
    lowered = word.lower()
    return COUNTS[lowered] if lowered in COUNTS else int(lowered)


def month_of(word: str) -> int:
    """The month, 1 to 12, of a name or abbreviation."""
    return MONTHS[word[:3].lower()]
