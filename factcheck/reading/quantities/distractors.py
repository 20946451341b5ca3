"""Distractors: numbers that count and measure nothing (times, names, scores, versions)."""

from __future__ import annotations

import re

# An e-mail or web address, by the characters inside it.
ADDRESS = re.compile(r"@|://|\bwww\.")
LONGEST_ADDRESS = 200
# "13:30", "5 p.m.", "0800 GMT", "10 o'clock"
CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\b\.?|[apAP][mM]\b|o['’]clock)"
    r"|\b\d{1,3}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)"
    r"|\b\d{1,2}[:.]?\d{2}\s(?:GMT|EST|EDT|BST|UTC|CET|PST|PDT|hrs)\b"
    r"|\b(?:[A-Za-z]{3,6})\s(?:o['’]clock\b|[ap]\.m\.)"
)
# "1.2.3", "192.168.0.1"
VERSION = re.compile(r"\b\d+(?:\.\d+){2,}")
# "+44 20 7946 0958", "555-123-4567"
PHONE = re.compile(
    r"\+\d{1,3}[ (-]\(?\d[\d ().-]{6,16}\d|\(?\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b|"
    r"\b0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}\b|\b1-\d{3}-\d{3}-\d{4}\b"
)
# "No. 5", "No 10", "#3", "number one"
NUMBERED = re.compile(
    r"(?:\b(?:No|no|NO|Nos)\.?\s?|#\s?|\b[Nn]umber(?:s)?\s)(?:\d[\d,]*(?:\s(?:and|to)\s\d+)?"
    r"(?![\d%]|\.\d|,\d|\s(?:percent|pct|[mb]illion|people))|one|two|three|four|ten)\b"
)
PATTERNS = (CLOCK, VERSION, PHONE, NUMBERED)
# Words that make the number after them a name: "Boeing 737", "Article 5", "S&P 500".
NAMING = re.compile(
    r"(?:\b(?:S&P|S&amp;P|S P|S and P|Nikkei|FTSE|CAC|DAX|IBEX|Russell|Stoxx|STOXX|CSI|Nasdaq|NASDAQ|"
    r"ASX|Topix|Fortune|Dow|Boeing|Airbus|Article|Section|Chapter|Pages?|Act|Rule|Title|Form|Flight|"
    r"Route|Highway|Interstate|Room|Gate|Channel|Level|Phase|Group|Formula|Type|Covid|COVID|iPhone|"
    r"iOS|Android|Windows|Xbox|PlayStation|Bowl|Psalm|Part|Vol|Volume|Figure|Fig|Table|Tier|Grade|"
    r"Class|Area|Zone|District|Building|Apartment|Apollo|War|Resolution|Proposition|Prop|Amendment|"
    r"Appendix|Annex|Week|Day|Game|Round|Stage|Step|Episode|Season|Version|Ward|Lane|Pier|Platform|"
    r"Terminal|Unit|Block|Line|Category|Division|League|Top|Big|Radio|BBC|Euro|Under|Agenda|Vision|"
    r"Catch|Studio|Area|Sector|Schedule|Clause|Paragraph|Exhibit|Box|Row|Item|Question|Case|Order|"
    r"Bill|Measure|Directive|Regulation|Convention|Protocol|Camp|Sector|Site|Track|Studio|Model|"
    r"article|section|chapter|pages?|paragraph|line|phase|level|tier|type|title|rule|clause|sentence|"
    r"question|step|episode|season|version|verse|ranked|seeded|world|item|figure|table|appendix|"
    r"route|highway|flight|channel|room|category|grade|stage|formula|magnitude-|Windows|Ubuntu)"
    r"\.?[\s-]{1,3}|\bpp?\.\s?)$"
)
NAME_WORD = re.compile(r"(?<![.!?:;”\"\n])[ \t\n]((?:[A-Z][a-z]+|[A-Z]{2,5})\d?)[ -]$")
# Capitalised words that do not make a name of the number after them.
PLAIN_CAPITALS = frozenset(
    "The A An In On At By For From With And Or But About Around Over Under Some Nearly Almost Only "
    "Just Of To All These Those Its Their Our My Than Up Down Rose Fell Won Lost Scored Killed After "
    "Before When While Since Until Least Most More Less Another Other Last First Next Past Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday Are Is Was Were Has Have Had Plus Minus Aged "
    "Age Between Has Into Every Each Per If As Not No Net Sales Revs Shr Qtr Total".split()
)
LOOK_BACK = 28


def not_numbers(text: str) -> list[tuple[int, int]]:
    """The passages whose digits are no quantities, in the order of their starts."""
    found = [_address(text, match) for match in ADDRESS.finditer(text)]
    found += [match.span() for pattern in PATTERNS for match in pattern.finditer(text)]
    return sorted(found)


def is_named(text: str, start: int) -> bool:
    """Whether a word before ``start`` makes the number a name: "Boeing 737"."""
    return bool(NAMING.search(text[max(0, start - LOOK_BACK) : start]))


def follows_a_name(text: str, start: int) -> bool:
    """Whether a capitalised word inside a sentence stands before ``start``."""
    match = NAME_WORD.search(text[max(0, start - LOOK_BACK) : start])
    return bool(match) and match[1] not in PLAIN_CAPITALS if match else False


def _address(text: str, match: re.Match[str]) -> tuple[int, int]:
    low, high = match.span()
    first, last = max(0, low - LONGEST_ADDRESS), min(len(text), high + LONGEST_ADDRESS)
    while low > first and not text[low - 1].isspace():
        low -= 1
    while high < last and not text[high].isspace():
        high += 1
    return low, high
