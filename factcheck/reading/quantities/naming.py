"""Naming: words that make the number after them a name ("Boeing 737", "Article 5")."""

from __future__ import annotations

import re

from factcheck.reading.quantities.tables import words

NAMING = frozenset(
    words("""
S&P S&amp;P sp FT-SE FTSE Nikkei CAC DAX IBEX Russell Stoxx STOXX CSI Nasdaq NASDAQ ASX Topix Dow
Fortune Boeing Airbus Article Section Chapter Page Pages Act Rule Title Form Flight Route Highway
Interstate Room Gate Channel Level Phase Group Formula Type Covid COVID iPhone iOS Android Windows
Xbox PlayStation Bowl Psalm Part Vol Volume Figure Fig Table Diagram Caption Tier Grade Class Area
Zone District Building Apartment Apollo War Resolution Proposition Prop Amendment Appendix Annex
Week Day Game Round Stage Step Episode Season Version Ward Lane Pier Platform Terminal Unit Block
Line Category Division League Top Big Radio BBC Euro Agenda Vision Catch Studio Sector Schedule
Clause Paragraph Exhibit Box Row Item Question Case Order Bill Measure Directive Regulation
Convention Protocol Camp Site Track Model Ubuntu ZIP Code code postcode Chart Scenario Initiative
article note section chapter page pages paragraph line phase level tier top bottom type title rule
clause sentence question step episode season version verse ranked seeded world item figure table
appendix route highway flight channel room category grade stage formula pp p
""")
)
LAST_WORD = re.compile(r"(?<![\w&-])([\w&;-]+?)\.?[\s-]{1,3}$")
CAPITALISED = re.compile(r"(?<![.!?:;”\"\n])[ \t\n]((?:[A-Z][a-z]+|[A-Z]{2,5})\d?)[ -]$")
# Capitalised words that do not make a name of the number after them.
PLAIN_CAPITALS = frozenset(
    words("""
The A An In On At By For From With And Or But About Around Over Under Some Nearly Almost Only Just
Of To All These Those Its Their Our My Than Up Down Rose Fell Won Lost Scored Killed After Before
When While Since Until Least Most More Less Another Other Last First Next Past Monday Tuesday
Wednesday Thursday Friday Saturday Sunday Are Is Was Were Has Have Had Plus Minus Aged Age Between
Into Every Each Per If As Not No Net Sales Revs Shr Qtr Total
""")
)
LOOK_BACK = 28
# "the top three seeds" are three; "top 10" is a list
COUNTED = re.compile(r"\s[a-z]+(?:s|people|men|women)\b")


def is_named(text: str, start: int, end: int) -> bool:
    """Whether the word before ``text[start:end]`` makes the number a name: "Boeing 737"."""
    before = text[max(0, start - LOOK_BACK) : start]
    match = LAST_WORD.search(before)
    if match is None or (match[1] == "top" and COUNTED.match(text, end)):
        return False
    return match[1] in NAMING or before.endswith("S P ")


def follows_a_name(text: str, start: int) -> bool:
    """Whether a capitalised word inside a sentence stands before ``start``."""
    match = CAPITALISED.search(text[max(0, start - LOOK_BACK) : start])
    return match is not None and match[1] not in PLAIN_CAPITALS
