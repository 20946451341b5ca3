"""Grains: percentages and means of small samples, which only some values can be.

The GRIM test (Brown and Heathers, *Social Psychological and Personality Science* 8, 2017): of 30
people 12 are 40.0 percent and 13 are 43.3, so that 42 percent are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.reading.cued import finditer
from factcheck.reading.marking import Mark, Marked
from factcheck.reading.printing import Tie

WHO = (
    r"(?:patients|participants|volunteers|subjects|people|mice|rats|infants|babies|children|"
    r"students|pupils|women|men|adults|respondents|schools|hospitals|players|nurses|doctors|"
    r"teachers|girls|boys|villages|families|households|restaurants|firms|companies|banks|hotels|shops|"
    r"samples|tests|trees|judges|members|countries|games|matches|cities|towns|councils|clubs|farms|"
    r"cars|buses|ships|aircraft|houses|homes|flats|beaches|bridges|dogs|cats|cows|birds|animals|"
    r"workers|employees|voters|jurors|lawyers|athletes|runners|applicants|candidates|deputies|"
    r"senators|lawmakers|councillors|delegates|experts|economists|analysts|officers|soldiers|"
    r"prisoners|drivers|passengers|residents|customers|visitors|residents|executives|managers|"
    r"directors|reports|cases|letters|complaints|questions|products|toys|foods|wells|rivers|lakes|"
    r"sites|stations|stores|plants|factories|colleges|universities|hospitals|clinics)(?!['’])\b"
)
PERCENT = r"(?P<rate>#)\s?(?:%|percent|per\scent)"
# "47 percent of the pain" is a part of no sample.
OF_THEM = r"(?!\sof\s(?!them\b|these\b|those\b|whom\b))"
THESE = r"(?:the\s|all\s|these\s|those\s|its\s|our\s|their\s)*"
SIZE = rf"(?P<size>#)\s(?:[a-z-]+\s)?{WHO}"
# "42 percent of the 30 patients", "Of the 30 patients, 42 percent"
SHARES = (
    re.compile(rf"{PERCENT}\sof\s{THESE}{SIZE}"),
    re.compile(rf"\b[Oo]f\s{THESE}{SIZE}[^#.;:]{{0,40}}?,\s{PERCENT}{OF_THEM}"),
    re.compile(rf"\b[Aa]mong\s{THESE}{SIZE}[^#.;:]{{0,40}}?,\s{PERCENT}{OF_THEM}"),
    # "A survey of 25 firms found that 36 percent", "12 patients. Of them 75 percent"
    re.compile(
        rf"\b(?:survey|poll|study|sample|test|inspection|class|group|panel|review)\sof\s{THESE}{SIZE}"
        rf"(?:\s[a-z]+){{0,4}}?\s(?:(?:found|shows?|showed|said|says)\s)?(?:that\s|how\s)?{PERCENT}(?!\sof\b)"
    ),
    re.compile(
        rf"\b(?:survey|study|test|inspection|review|sample)\sof\s{THESE}(?P<size>#)\s(?:[a-z-]+\s)?[a-z]+s\s"
        rf"(?:found|shows?|showed)\s(?:that\s)?(?:only\s)?{PERCENT}\s(?:were|are|had|have|failed|passed|did)\b"
    ),
    re.compile(
        rf"\b[Oo]f\s{THESE}(?P<size>#)\s(?:[a-z-]+\s)?[a-z]+s\s(?:tested|inspected|surveyed|asked|examined|checked),?\s{PERCENT}(?!\sof\b)"
    ),
    re.compile(rf"{SIZE}\.\s(?:Of|Among)\s(?:them|these|those),?\s{PERCENT}(?!\sof\b)"),
    re.compile(rf"\b[Oo]f\s{THESE}{SIZE},?\s(?:[a-z]+,\s)?{PERCENT}(?!\sof\b)"),
    # "the committee's 15 members", "45 percent of its 20 games"
    re.compile(rf"{PERCENT}\sof\s(?:the|its|their|our|a)\s(?:[a-z]+\s){{0,2}}?[a-z]+['’]s\s{SIZE}"),
)
# "12 of 30 patients (40 percent)", "12 (40%) of the 30 patients", "40% (12/30)"
OUT_OF = r"(?:\s(?:out\s)?of\s|\s?/\s?)"
SAMPLES = (
    re.compile(rf"(?P<part>#){OUT_OF}{THESE}{SIZE}\s?(?:\(|,\sor\s|\s[–—]\s){PERCENT}(?:\s?\)|\b)"),
    re.compile(rf"(?P<part>#)\s\({PERCENT}\)(?:\sof\s){THESE}{SIZE}"),
    # "Of the 30 pupils asked, 12, or 40 percent,"; "seven of the nine judges - 78 percent -"
    re.compile(
        rf"\b[Oo]f\s{THESE}{SIZE}(?:\s[a-z]+){{0,3}},\s(?P<part>#)(?:\sof\sthem)?(?:,\sor\s|\s\(|\s[-–—]\s){PERCENT}"
    ),
    re.compile(rf"(?P<part>#){OUT_OF}{THESE}{SIZE}(?:\s[a-z]+){{0,2}}\s[-–—]\s(?:or\s)?{PERCENT}"),
    re.compile(rf"(?P<part>#){OUT_OF}{THESE}{SIZE}(?:\s[a-z]+){{1,3}},\sor\s{PERCENT}"),
    re.compile(
        rf"{PERCENT}\s?\((?:about\s)?(?P<part>#){OUT_OF}{THESE}(?P<size>#)\s?[^()#]{{0,20}}\)"
    ),
    re.compile(rf"(?P<part>#)\s?/\s?(?P<size>#)\s?[(,]\s?{PERCENT}\s?\)?"),
)
# "A trial with 30 patients found that 60 percent (18) had fewer headaches"
OF_SAMPLE = re.compile(rf"{SIZE}[^#.;:]{{0,50}}?\s{PERCENT}\s?\((?P<part>#)(?:\s[a-z]+)?\)")
# "a mean of 3.47", "M = 3.47"; "n = 28", "28 children"
MEAN = re.compile(
    r"\b(?:[Mm]ean|[Aa]verage|averaged|M)\b[^#.;]{0,30}?(?P<mean>#)(?!\s?(?:%|per|pct))"
)
SIZES = re.compile(
    rf"\b[nN]\s?=\s?(?P<size>#)|\b(?:among|group\sof|sample\sof|panel\sof|team\sof)\s(?:the\s|all\s|these\s|those\s)?(?P<those>#)\s[a-z]+s\b|(?P<many>#)\s(?:[a-z-]+\s)?{WHO}"
)
# What is counted, or chosen in whole numbers.
WHOLE = re.compile(
    r"\b(?:scale\s(?:of|from)|siblings|goals|visits|errors|mistakes|whole\s(?:points|numbers)|"
    r"correct\sanswers|cigarettes|books|pregnancies)\b|#-point\sscale"
    # "a mean of 1.85 children", "on average 2.25 cups of coffee"
    r"|\b(?:mean|average|averaged)\b[^#.;]{0,20}?#\s(?:[a-z]+\s){0,1}?(?:children|cups|drinks|meals|seizures|attacks|"
    r"calls|falls|teeth|eggs|nights|items|words|pets|cars|trips|episodes|injuries|headaches|migraines|"
    r"errors|mistakes|infections|friends|sessions|doses|relapses)\b"
    r"|\b(?:number|count)\sof\s[a-z]+\saveraged\b"
)
# Weighted percentages, and means of several answers or of others.
NOT_COUNTED = re.compile(
    r"\b(?:weight(?:ed|ing)|adjusted|estimated?|items|subscales?|SD\s?=|if|would)\b"
)
# Decimals from which a mean is fine enough.
LEAST_DECIMALS = 2
# What is counted may be a unit elsewhere.
COUNTED = ("", "person", "cup")
PERCENT_STEPS, FIVE = 100, 5
SURE, TOLD = 0.7, 0.9


def grain_ties(around: Marked) -> Iterator[Tie]:
    """Each percentage and each mean of a sample so small that not all values are possible.

    A percentage with the part that it is of the sample is tied to both, whatever its size.
    """
    for pattern in SHARES:
        for match in finditer(pattern, around.text):
            rate, size = around.of(match, "rate", "size")
            if _is_fine(rate, size) and not _is_uncounted(around, match):
                yield Tie("grain of percent", (rate.figure, size.counted), confidence=SURE)
    for match in finditer(MEAN, around.text):
        yield from _mean(around, match)
    for pattern in (*SAMPLES, OF_SAMPLE):
        for match in finditer(pattern, around.text):
            rate, part, size = around.of(match, "rate", "part", "size")
            if part.is_count and size.is_count and 0 < part.number <= size.number:
                figures = (rate.figure, part.counted, size.counted)
                yield Tie("sample", figures, confidence=TOLD)


def _is_fine(rate: Mark, size: Mark) -> bool:
    """Whether a percentage is printed so finely that some are impossible; 5 percent is rough."""
    if rate.claim is None or not rate.is_plain or not size.is_count or not size.number:
        return False
    quantity = rate.claim.quantity
    rough = quantity.place >= 1 and quantity.number % FIVE == 0
    return not rough and size.number * quantity.place < PERCENT_STEPS and 0 < quantity.number < 100


def _mean(around: Marked, match: re.Match[str]) -> Iterator[Tie]:
    """A mean of whole numbers, with the only size of a sample in its sentence."""
    low, high = around.sentence(*match.span())
    (mean,) = around.of(match, "mean")
    sizes = [
        mark
        for size in finditer(SIZES, around.text, low, high)
        for mark in around.within(*size.span())
        if mark is not mean
    ]
    if len({size.number for size in sizes}) != 1 or not WHOLE.search(around.text, low, high):
        return
    size = sizes[0]
    fine = mean.claim is not None and mean.is_plain and mean.unit in COUNTED
    if not fine or not size.is_count or _is_uncounted(around, match):
        return
    place = mean.claim.quantity.place if mean.claim else 1
    if place * 10**LEAST_DECIMALS <= 1 and size.number * place < 1:
        yield Tie("grain of mean", (mean.figure, size.counted), confidence=SURE)


def _is_uncounted(around: Marked, match: re.Match[str]) -> bool:
    return bool(NOT_COUNTED.search(around.text, *around.sentence(*match.span())))
