"""Distractors: numbers that count and measure nothing (times, names, scores, versions)."""

from __future__ import annotations

import re

from factcheck.reading.cued import finditer

# An e-mail or web address, by the characters inside it.
ADDRESS = re.compile(r"@|://|\bwww\.")
LONGEST_ADDRESS = 200
# A digit that begins a word, for which a text is looked through quicker than for a boundary.
FIRST_DIGIT = r"\d(?<!\w\d)"
# Clock times such as "13:30", "5 p.m.", "0800 GMT", "10 o'clock"
CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\b\.?|[apAP][mM]\b|o['’]clock)"
    r"|\b\d{1,3}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d)"
    r"|\b\d{1,2}[:.]?\d{2}\s(?:GMT|EST|EDT|BST|UTC|CET|PST|PDT|hrs)\b"
)
# "Ten o'clock", "noon p.m."
WORDED_CLOCK = re.compile(r"\b(?:[A-Za-z]{3,6})\s(?:o['’]clock\b|[ap]\.m\.)")
# "2h 15m", "1m 32.4s"
LASTED = re.compile(
    rf"{FIRST_DIGIT}\d?(?:h\s?\d{{1,2}}m(?:ins?)?|m\s?\d{{1,2}}(?:\.\d+)?s(?:ecs?)?)\b"
)
# "79 AD", "300 BC"
ERA = re.compile(r"\bAD\s?\d{1,4}\b|\b\d{1,5}\s?(?:BCE?|AD|CE)\b")
# "1.2.3", "192.168.0.1"
VERSION = re.compile(rf"{FIRST_DIGIT}\d*(?:\.\d+){{2,}}")
# "+44 20 7946 0958", "555-123-4567"
PHONE = re.compile(
    r"\+\d{1,3}[ (-]\(?\d[\d ().-]{6,16}\d|\(?\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b|"
    r"\b0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}\b|\b1-\d{3}-\d{3}-\d{4}\b"
)
# "Group of 20", "§ 230"
GROUP = re.compile(r"\bGroup of (?:\d{1,3}|Seven|Eight|Twenty)\b|§{1,2}\s?\d+")
# "737-800", "Standard & Poor's 500"
NAMED = re.compile(r"\b7[0-8]7-\d{3}\b|\bPoor['’]s\s(?:1|4|5|6|15)00\b")
# "No. 5", "No 10", "#3", "number one"
NUMBERED = re.compile(
    r"(?:\b(?:No|no|NO|Nos)\.?\s?|#\s?|\b[Nn]umber(?:s\s(?!\d{1,3},\d{3})|\s))(?:\d[\d,]*(?:\s(?:and|to)\s\d+)?"
    r"(?![\d%]|\.\d|,\d|\s(?:percent|pct|[mb]illion|people))|one|two|three|four|ten)\b"
)
# "Districts 2, 9 and 13", "Tables 4 to 6"
LISTED = re.compile(
    r"\b(?:[Dd]istricts|[Ss]ections|[Cc]hapters|[Aa]rticles|[Pp]ages|[Ff]igures|[Tt]ables|[Pp]arts|"
    r"[Cc]olumns|[Rr]ows|[Ii]tems|[Nn]otes|[Cc]lauses|[Pp]aragraphs|[Qq]uestions|[Rr]outes|Models)\s"
    r"\d{1,3}(?:(?:,\s|\s?[-–]\s?|,?\sand\s|\sto\s|\sor\s)\d{1,3})*(?![\d%]|[.,]\d|\s(?:percent|pct))"
    r"|\b(?:rows|seats|pages|gates|lanes|platforms)\s\(\d{1,3}(?:,\s\d{1,3})*\s(?:and|to)\s\d{1,3}\)"
)
# What every match of these two has, and what is found faster.
NUMBER_AHEAD = re.compile(r"[Nn#](?:[oO]s?\.?\s?|(?<=#)\s?|umbers?\s)(?:\d|one|two|three|four|ten)")
PLURAL_AHEAD = re.compile(r"s(?<=[ehlmnrtw]s)\s\(?\d")
# "Caption 16 of 76 Photos"
NUMBER_OF = re.compile(r"\b(?:Caption|Photo|Slide|Page|Image)\s\d{1,3}\sof\s\d{1,3}\b")
# "3. Percentages represent": a note or a numbered list at the start of a line
NOTE = re.compile(r"^\W{0,4}\d{1,2}[.)]\s(?=[A-Z])", re.MULTILINE)
# "1.244 marks per 100 from 1.243": what something is the price of, with no noun of its own
PER = re.compile(
    r"\bper\s1(?:0{2,6}|0{0,2}(?:,000)+)"
    r"(?=[,;)]|\.(?!\d)|\s(?:at|from|in|on|to|after|against|and|but|compared|versus|up|down)\b|\s*$)"
)
PATTERNS = (
    PER,
    NUMBER_OF,
    NOTE,
    CLOCK,
    WORDED_CLOCK,
    LASTED,
    ERA,
    VERSION,
    PHONE,
    GROUP,
    NAMED,
)
GATED = ((NUMBERED, NUMBER_AHEAD), (LISTED, PLURAL_AHEAD))


def not_numbers(text: str) -> list[tuple[int, int]]:
    """The passages whose digits are no quantities, in the order of their starts."""
    found: list[tuple[int, int]] = []
    for match in finditer(ADDRESS, text):
        if not found or match.start() >= found[-1][1]:
            found.append(_address(text, match))
    patterns = [*PATTERNS, *(pattern for pattern, gate in GATED if gate.search(text))]
    found += [match.span() for pattern in patterns for match in finditer(pattern, text)]
    return sorted(found)


def _address(text: str, match: re.Match[str]) -> tuple[int, int]:
    low, high = match.span()
    first, last = max(0, low - LONGEST_ADDRESS), min(len(text), high + LONGEST_ADDRESS)
    while low > first and not text[low - 1].isspace():
        low -= 1
    while high < last and not text[high].isspace():
        high += 1
    return low, high
