"""Fractions in words beside what they are of: "cut by a third to 2.56", "just over half (53)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.multiples import FINENESS, FROM, HEDGED, LOOSE, NUMBERS, worded
from factcheck.reading.passages.sketch import MOVES, Passage, are_alike
from factcheck.reading.printing import Printed, Tie, printed_of

# "cut by <0> to <1> against <2>", where <0> is a third
BY_PART = re.compile(
    rf"\b(?:by\s)?{LOOSE}<(?P<part>\d+)>\sto\s{LOOSE}<(?P<b>\d+)>[^<>;.]{{0,50}}?"
    rf"{FROM}[^<>;.]{{0,30}}?<(?P<a>\d+)>"
)
# "from <0> to <1>, which is <2> lower", "<2> lower at <1> than the <0> of 2020"
LOWER = (
    re.compile(
        rf"\bfrom\s{LOOSE}<(?P<a>\d+)>[^<>;.]{{0,50}}?\bto\s{LOOSE}<(?P<b>\d+)>[^<>;.,]{{0,30}},\s"
        rf"(?:or\s|which\sis\s|that\sis\s)?{LOOSE}<(?P<part>\d+)>\s(?:lower|less|fewer|down)\b"
        r"(?!\s(?:than|on))"
    ),
    re.compile(
        rf"<(?P<part>\d+)>\s(?:lower|less|cheaper|fewer)(?:,\sat|\sat)\s{LOOSE}<(?P<b>\d+)>[^<>;.]{{0,40}}?"
        rf"\bthan\s{LOOSE}<(?P<a>\d+)>"
    ),
)
# "out of <0> deaths, <1> (just over <2>)"; "spent <0>, and <1> – more than <2> of the total"
PART_OF = re.compile(
    r"<(?P<whole>\d+)>[^;.]{0,90}?<(?P<part>\d+)>\s?(?:\(|[–—-]\s?|,\s(?:or\s)?)(?:[a-z]+\s){0,3}"
    r"<(?P<share>\d+)>(?P<end>\)|\sof\s(?:the|its|their|that|all)\s(?:total|whole|sum)\b)"
)
OUT_OF = re.compile(r"\bof\s(?:the\s|all\s|these\s|a\stotal\sof\s)*$", re.IGNORECASE)
HEDGES = HEDGED | {
    "just over": Hedge.MORE_THAN,
    "slightly more than": Hedge.MORE_THAN,
    "just under": Hedge.NEARLY,
    "about": Hedge.ABOUT,
    "around": Hedge.ABOUT,
    "roughly": Hedge.ABOUT,
}
PIECES = {
    "third": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "fifth": Fraction(1, 5),
    "sixth": Fraction(1, 6),
    "tenth": Fraction(1, 10),
}
COUNTS = {"a": 1, "one": 1, "nine": 9} | NUMBERS
ALL = {"ten": 10, "10": 10} | NUMBERS
# What says it again: "(<0>)", or between commas: "about a third of them, <0>,"
AGAIN = (
    r"(?:[^<>;.:()]{0,70}?\(<(?P<share>\d+)>\)|"
    r"[^<>;.:(),]{0,60}?(?:,|\s[–—]|\s--)\s(?:or\s|at\s)?<(?P<told>\d+)>"
    r"(?=\s?(?:[,.;–—]|--)|\s(?:say|said|think|believe|favou?r|support|oppose|"
    r"approve|disapprove|want|back|were|are)\b))"
)
# "just over half (<0>)", "nearly six-in-ten voters said so (<0>)"
SAID_AGAIN = re.compile(
    rf"\b(?:(?P<hedge>{'|'.join(HEDGES)})\s)?(?P<printed>half|(?:a|one|two|three|four|five)[\s-]"
    rf"(?:thirds?|quarters?|fifths?|sixths?|tenths?)|(?P<count>{'|'.join(COUNTS)})(?:-in-|\sin\s|\sout\sof\s)"
    rf"(?P<all>{'|'.join(ALL)}))\b{AGAIN}",
    re.IGNORECASE,
)
# The bracket or comma that every one of these has.
SET_OFF = re.compile(r"[(,–—-]\s?(?:or\s|at\s)?<", re.IGNORECASE)
BRACKETED = re.compile(rf"<(?P<part>\d+)>{AGAIN}")
# "<0> (25 out of 200)", "25 out of 200 pupils, or <0>"
COUNTED = (
    re.compile(
        rf"<(?P<share>\d+)>(?:\s[a-z]+){{0,4}}?\s?\({LOOSE}<(?P<part>\d+)>(?:\s[a-z]+){{0,3}}\)"
    ),
    re.compile(rf"<(?P<part>\d+)>(?:\s[a-z-]+){{0,4}}?,?\s(?:\(|or\s){LOOSE}<(?P<share>\d+)>"),
)
OF_ALL = re.compile(r"\d[\d,]*\sout\sof\s(?:the\s|a\stotal\sof\s)?(?P<all>\d[\d,]*)$")
# "One out of three" is said of 35 percent too.
FEWEST = 20
# "Almost half" is said of 44 percent too.
TENTH = Fraction(1, 10)
# What is more than a third is not 31 percent.
BOUNDING = {Hedge.MORE_THAN: "above part", Hedge.LESS_THAN: "below part"}
# Words that let a figure be more than a fraction, but not by much, or less.
JUST = re.compile(
    r"\b(?:(?P<over>just\sover|slightly\s(?:more\sthan|over)|a\slittle\s(?:over|more\sthan))|"
    r"(?:just\sunder|slightly\s(?:less\sthan|under)|a\slittle\s(?:under|less\sthan)))\b",
    re.IGNORECASE,
)
NEXT_TO = 25
SAID, SURE = 0.9, 0.95


def fraction_ties(passage: Passage) -> Iterator[Tie]:
    """Each fraction with the figures that it is told of."""
    yield from _by_part(passage)
    yield from _parts(passage)
    yield from _said_again(passage)
    yield from _bounded(passage)
    yield from _counted(passage)


def _counted(passage: Passage) -> Iterator[Tie]:
    """A percentage with the two numbers that it is made of."""
    for pattern in COUNTED:
        for match in finditer(pattern, passage.sketch):
            share, part = (passage.figures[int(match[name])] for name in ("share", "part"))
            counts = OF_ALL.search(part.quantity.text)
            percent = share.quantity.unit == "percent" and share.kind not in MOVES
            if counts and percent and int(counts["all"].replace(",", "")) >= FEWEST:
                yield Tie("again", (share.id, part.id), confidence=SURE)


def _bounded(passage: Passage) -> Iterator[Tie]:
    """A fraction that a percentage in brackets is more than, or less: "over <0> of them (<1>)"."""
    for match in finditer(BRACKETED, passage.sketch):
        part, share = passage.figures[int(match["part"])], _share(passage, match)
        way = BOUNDING.get(part.quantity.hedge)
        fraction = part.quantity.form is Form.FRACTION and not part.quantity.unit
        if not fraction or share is None:
            continue
        if way:
            yield Tie(way, (share.id, part.id), confidence=SAID)
            yield from _just(passage, part, share)
        if match["told"]:
            yield Tie("again", (share.id, _loosely(part)), confidence=SAID)


def _just(passage: Passage, part: Claim, share: Claim) -> Iterator[Tie]:
    """A percentage that is only a little more, or less, than the fraction before it."""
    place = passage.place(passage.figures.index(part))
    just = JUST.search(f"{passage.sketch[max(0, place - NEXT_TO) : place]}{part.quantity.text}")
    if just is not None:
        way = "just above part" if just["over"] else "just below part"
        yield Tie(way, (share.id, part.id), confidence=SAID)


def _share(passage: Passage, match: re.Match[str]) -> Claim | None:
    """The percentage that a match tells last, if it is one of a whole."""
    share = passage.figures[int(match["share"] or match["told"])]
    return share if share.quantity.unit == "percent" and share.kind not in MOVES else None


def _loosely(part: Claim) -> Printed:
    """A fraction in words, which is never told to the last digit."""
    hedge = Hedge.ABOUT if part.quantity.hedge is Hedge.NONE else part.quantity.hedge
    place = TENTH if hedge is Hedge.NEARLY else FINENESS
    return replace(printed_of(part.quantity, Kind.MULTIPLE), hedge=hedge, place=place)


def _by_part(passage: Passage) -> Iterator[Tie]:
    """A level that rose or fell by a fraction of the earlier one."""
    found = (match for each in (BY_PART, *LOWER) for match in finditer(each, passage.sketch))
    for match in found:
        part, b, a = (passage.figures[int(match[name])] for name in ("part", "b", "a"))
        if part.quantity.form is Form.FRACTION and not part.quantity.unit and are_alike(a, b):
            way = "less by" if b.quantity.number < a.quantity.number else "more by"
            yield Tie(way, (b.id, part.id, a.id), confidence=SAID)


def _parts(passage: Passage) -> Iterator[Tie]:
    """A part that is told with its whole and as a fraction of it."""
    for match in finditer(PART_OF, passage.sketch):
        whole, part, share = (passage.figures[int(match[n])] for n in ("whole", "part", "share"))
        fraction = share.quantity.form is Form.FRACTION and not share.quantity.unit
        of = OUT_OF.search(passage.sketch[: match.start()])
        if fraction and are_alike(whole, part) and (of or match["end"] != ")"):
            yield Tie("multiple", (part.id, share.id, whole.id), confidence=SAID)
            place = passage.place(passage.figures.index(share))
            before = passage.sketch[max(0, place - NEXT_TO) : place]
            just = JUST.search(f"{before}{share.quantity.text}")
            if just is not None:
                way = "just over" if just["over"] else "just under"
                yield Tie(way, (part.id, share.id, whole.id), confidence=SURE)


def _said_again(passage: Passage) -> Iterator[Tie]:
    """A fraction in words with the percentage in brackets that says it again."""
    for match in finditer(SAID_AGAIN, passage.sketch) if SET_OFF.search(passage.sketch) else ():
        share = _share(passage, match)
        if share is not None:
            hedge = HEDGES.get((match["hedge"] or "").lower(), Hedge.ABOUT)
            number, place = _value(match)
            place = TENTH if hedge is Hedge.NEARLY else place
            fraction = worded(passage, match, (number, place), hedge)
            yield Tie("again", (share.id, fraction), confidence=SAID)
            if hedge in BOUNDING:
                yield Tie(BOUNDING[hedge], (share.id, fraction), confidence=SAID)
            just = JUST.search(match["hedge"] or "")
            if just is not None:
                way = "just above part" if just["over"] else "just below part"
                yield Tie(way, (share.id, fraction), confidence=SAID)


def _value(match: re.Match[str]) -> tuple[Fraction, Fraction]:
    """The fraction that a match prints, and the value of its last digit."""
    if match["count"]:
        parts = ALL[match["all"].lower()]
        return Fraction(COUNTS[match["count"].lower()], parts), TENTH if parts == 10 else FINENESS
    words = re.split(r"[\s-]", match["printed"].lower())
    if len(words) == 1:
        return Fraction(1, 2), FINENESS
    return COUNTS[words[0]] * PIECES[words[1].removesuffix("s")], FINENESS
