"""The words of the calendar, and the pieces of grammar that are built from them."""

from __future__ import annotations

from factcheck.reading.alternation import any_of

MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"Sept": 9}
MONTHS |= {name.upper(): number for name, number in MONTHS.items()}
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {name: number for number, name in enumerate(WEEKDAY_NAMES)}
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
_COUNTED = "one two three four five six seven eight nine ten eleven twelve"
COUNTS = {word: number for number, word in enumerate(_COUNTED.split(), 1)}
COUNTS |= {"a": 1, "an": 1, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30}
MONTHS_OF = {"year": 12, "quarter": 3, "month": 1, "decade": 120, "half": 6, "half-year": 6}
DAYS_OF = {"week": 7, "day": 1}
# "last", "next": how many units on
OFFSETS = {"last": -1, "past": -1, "next": 1, "coming": 1}
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


GAP = r"\s{1,6}"
# A word that may be a month: that it is one is looked up, which costs less than to spell it out.
MONTH = r"(?:[JFMASOND][A-Za-z]{4,8}\b|(?:May|June|July)\b|[JFMASOND][A-Za-z]{2,3}\b\.?)"
YEAR = r"(?:1[5-9]|20|21)\d\d(?!\d|/\d|[.,]\d)"
COUNT = rf"(?:{any_of(COUNTS)}|\d{{1,3}})"
ORDINAL = any_of(ORDINALS)
WEEKDAY = any_of(WEEKDAYS)


def count_of(word: str) -> int:
    """The number that a word or digits of a period print: "twelve", "12", "a"."""
    lowered = word.lower()
    return COUNTS[lowered] if lowered in COUNTS else int(lowered)


def is_month_name(word: str) -> bool:
    """Whether a word is the name of a month or an abbreviation of one."""
    return word.rstrip(".") in MONTHS


def month_of(name: str) -> int:
    """The month, 1 to 12, of a name or abbreviation."""
    return MONTHS[name.rstrip(".")]
