"""Lists of names, counted only where their parts are certain."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A name: words with a capital, small words only between them.
WORD = r"(?:[A-Z0-9][\w.&’'/:-]*|[a-z]+-[A-Z]\w+)"
SMALL = r"(?:a|an|of|the|de|la|le|du|van|von|der|al|in|for|on|to|at)"
NAME = re.compile(rf"(?:the\s)?[“\"']?{WORD}(?:\s(?:{SMALL}\s){{0,2}}{WORD}){{0,6}}[”\"']?")
# Codes beside a name: "<UBS.Z>", "( 601398.SS )"
CODE = re.compile(r"\s?(?:<[^>]*>|\([^)]*\))")
# What follows a comma and belongs to the name before it.
SUFFIXES = re.compile(
    r"(?:Inc|Ltd|Corp|Co|Jr|Sr|LLC|PLC|SA|AG|[A-Z][a-z]{2,4}|[A-Z]\.[A-Z])\.$|(?:Inc|Ltd|LLC|PLC|Jr|Sr)$"
)
END = re.compile(r"\.(?:[”\"'’)]*(?=\s|$))|\n|;|\s--|\s[–—]|\s-\s|[?!)]|$")
SHORT_WORDS = (
    "St Mr Mrs Ms Dr Gen Sen Rep Gov Prof Lt Sgt Col Inc Co Corp Ltd Jr Sr No vs Ft Mt".split()
)
ABBREVIATED = re.compile(rf"(?:\b[A-Z]|\b(?:{'|'.join(SHORT_WORDS)}))$")
# A name after a comma that may tell where or what the one before it is.
REGIONS = frozenset(
    name.strip()
    for name in """
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine,
Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota,
Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota,
Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan, Nova Scotia, England,
Scotland, Wales, Ireland, Northern Ireland, France, Germany, Italy, Spain, Norway,
Sweden, Denmark, Finland, Poland, China, Japan, India, Australia, Canada, Mexico, Brazil,
Russia, Turkey, Greece, Austria, Switzerland, Belgium, Netherlands, Portugal, Ukraine,
Israel, Egypt, South Africa
""".replace("\n", " ").split(",")
)
TITLE = re.compile(
    r"(?:the\s)?(?:[A-Z]\w+\s)?(?:Mayor|President|Chief|Director|Minister|Secretary|Governor|"
    r"Chairman|Senator|King|Prince|Bishop|Professor|Head|Captain|Coach|Editor|Leader)\b"
)
CLAUSE = re.compile(r",\s(?=[a-z])")
LONGEST = 400
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Names:
    """A list of names: its offsets, how many it has, and whether some may belong to others.

    ``nested`` where a name may be the state of a town or the office of a person before it.
    """

    start: int
    end: int
    count: int
    nested: bool


def listed_names(text: str, start: int, *, apposed: bool = False) -> Names | None:
    """The list that starts at ``start``; ``None`` where it is none, or may be divided otherwise.

    An ``apposed`` list stands between commas, the second of them before a verb.
    """
    end = _end(text, start, apposed)
    if end is None:
        return None
    passage = CODE.sub("", text[start:end]).rstrip(" ,")
    names = _divided(passage)
    if names is None or not len(names) >= FEWEST or all(name[0].isdigit() for name in names):
        return None
    if not all(NAME.fullmatch(name) for name in names) or any(map(SUFFIXES.search, names)):
        return None
    nested = any(name in REGIONS or TITLE.match(name) for name in names[1:])
    return Names(start, start + len(text[start:end].rstrip(" ,")), len(names), nested)


def _end(text: str, start: int, apposed: bool) -> int | None:
    """Where the list ends: with its clause, or at the comma before a small letter."""
    stop = start
    while True:
        match = END.search(text, stop, start + LONGEST)
        if match is None:
            return None
        if match[0].startswith(".") and ABBREVIATED.search(text[start : match.start()]):
            stop = match.end()
            continue
        break
    clause = CLAUSE.search(text, start, match.start())
    while clause and text[clause.end() :].startswith(("and ", "the ")):
        clause = CLAUSE.search(text, clause.end(), match.start())
    if clause:
        return clause.start()
    return None if apposed else match.start()


def _divided(passage: str) -> list[str] | None:
    """The parts of "A, B and C"; ``None`` where "and" may stand inside a name."""
    *first, last = re.split(r",\s", passage)
    if last.startswith("and "):
        names = [*first, last.removeprefix("and ")]
    else:
        names = [*first, *last.split(" and ")]
        if len(names) != len(first) + 2:
            return None
    return None if any(re.search(r"\band\b", name) for name in names) else names
