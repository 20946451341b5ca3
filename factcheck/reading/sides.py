"""Sides: an area or a volume beside the sides that make it.

"20 m by 30 m, or 600 square metres"; "a 40-foot-by-25-foot stage gives the band 1,000 square feet";
"10 m long, 5 m wide and 2 m deep and holds 100 cubic metres".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form
from factcheck.reading.cued import finditer
from factcheck.reading.dimensions import NUMBER, valued
from factcheck.reading.printing import Printed, Tie
from factcheck.reading.quantities.units import NAMES, SYMBOLS
from factcheck.units import UNITS

UNIT = (
    r"(?:m|cm|mm|km|ft|in|yd|feet|foot|inch(?:es)?|yards?|miles?|"
    r"(?:centi|milli|kilo)?met(?:re|er)s?)"
)
WIDE = r"(?:\s(?:long|wide|deep|high|tall|across|in\slength|in\swidth|in\sdepth|in\sheight))?"
BY = r"(?:\sby\s|-by-|\s?[x×]\s?|,\s(?:and\s)?|\sand\s)"
SIDE = rf"(?P<{{0}}>{NUMBER})(?:[\s-]?(?P<{{0}}unit>{UNIT})(?!\w))?"
# "20 m by 30 m", "4 x 5 metres", "50 feet wide and 120 feet deep", "10 x 5 x 2 m"
AND_BY = r"(?:\sby\s|-by-|\s?[x×]\s?)"
SIDES = re.compile(
    rf"(?<![\w.,]){SIDE.format('a')}{WIDE}(?P<by>{BY}){SIDE.format('b')}{WIDE}"
    rf"(?:{AND_BY}{SIDE.format('c')}{WIDE}|(?:,\s(?:and\s)?|\sand\s)(?P<d>{NUMBER})[\s-]?(?P<dunit>{UNIT})(?!\w){WIDE})?"
    r"(?![\w.,]*\d)"
)
SHAPED = re.compile(r"\s(?:long|wide|deep|high|tall|across|in\s(?:length|width|depth|height))\b")
# What the sides make is of just what they are told of.
MAKES = re.compile(
    r"(?:,|\s[–—-]|\s\()?\s?(?:or\s|is\s|so\s(?:it|they|that|this)\s(?:covers?|has|have|is|measures?)\s|an?\s(?:total\s)?(?:area|volume|floor(?:\sspace|\sarea)?)\sof\s|with\san?\s(?:\w+\s)?"
    r"(?:area|volume|floor)\sof\s|that\sis\s|which\sis\s|i\.e\.\s|=\s|making\s|covering\s|which\s(?:makes|gives)\s|"
    r"has\san?\s(?:\w+\s)?(?:area|volume|floor)\sof\s|and\s(?:covers|holds|has\san?\s\w+\sof)\s|"
    r"(?:[a-z]+\s)?(?:covers|gives(?:\sthe\s\w+)?|holds|offers)\s|about\s|some\s|roughly\s|nearly\s)*\s?"
)
# "Ten rooms of 4 x 5 metres": how many there are multiplies them
SEVERAL = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|several|many|each|both)\b[^.;]*$",
    re.IGNORECASE,
)
SMALLER = re.compile(r"\s(?:smaller|larger|bigger|less|more|short)\b")
REACH = 50
IN_ALL = re.compile(r"\s(?:in\s(?:all|total)|altogether)\b|[.;)]|$")
DIMENSION = {2: "area", 3: "volume"}
SURE = 0.95


def side_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each area with its two sides, each volume with its three."""
    areas = [claim for claim in claims if _dimension(claim) in DIMENSION.values()]
    if not areas:
        return
    for match in finditer(SIDES, text):
        sides = _sides(match)
        made = next((each for each in areas if each.quantity.start >= match.end()), None)
        if not sides or made is None or _dimension(made) != DIMENSION[len(sides)]:
            continue
        bare = text[match.end() : made.quantity.start] == ", "
        if bare and not IN_ALL.match(text, made.quantity.end):
            continue
        if SMALLER.match(text, made.quantity.end):
            continue
        if SEVERAL.search(text, max(0, match.start() - REACH), match.start()):
            continue
        if MAKES.fullmatch(text, match.end(), made.quantity.start) and _is_single(made):
            yield Tie("area" if len(sides) == 2 else "volume", (made.id, *sides), confidence=SURE)


def _dimension(claim: Claim) -> str:
    unit = UNITS.get(claim.quantity.unit)
    return unit.dimension if unit else ""


def _is_single(claim: Claim) -> bool:
    return claim.quantity.upper is None and claim.quantity.form in (Form.DIGITS, Form.WORDS)


def _sides(match: re.Match[str]) -> tuple[Printed, ...]:
    """The sides in their units; none where one has no unit, or commas join what has no shape."""
    names = ("a", "b", *(third for third in ("c", "d") if match[third]))
    listed = match["by"].strip(" ,") in ("", "and")
    if listed and len(SHAPED.findall(match[0])) < len(names):
        return ()
    units = [_unit(match[f"{name}unit"]) for name in names]
    last = units[-1]
    if not last or any(unit and unit not in UNITS for unit in units):
        return ()
    return tuple(_side(match, name, unit or last) for name, unit in zip(names, units, strict=True))


def _unit(word: str | None) -> str:
    if not word:
        return ""
    return "metre" if word == "m" else NAMES.get(word.lower(), SYMBOLS.get(word, ""))


def _side(match: re.Match[str], name: str, unit: str) -> Printed:
    number, place = valued(match[name])
    end = match.end(f"{name}unit") if match[f"{name}unit"] else match.end(name)
    return Printed(
        match.start(name), end, number, unit, Kind.LEVEL, place, number_end=match.end(name)
    )
