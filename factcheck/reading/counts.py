"""Counts: a number printed twice, "ten (10)", and a number beside the names it announces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Form, Hedge, Quantity
from factcheck.reading.lists import Names, listed_names
from factcheck.reading.printing import Printed, Tie, printed_of
from factcheck.reading.quantities.units import DURATIONS
from factcheck.reading.things import Things, listed_things

# "three banks: ", "three major Swiss banks -- "; "Four films are planned. They are: "
COLON = re.compile(
    r"(?:[\s-][a-zA-Z’'-]+){1,12}?(?:\s\d{1,2}(?:\s[a-z-]+){1,4})?(?:\sin\s(?:19|20)\d\d)?(?:\s(?:are|were|is|has|have)(?:\s[a-zA-Z]+){1,6})?"
    r"(?::\s|\s?(?:--|[–—])\s?|\s-\s|\s\(|\.\sThey\s(?:are|were):?\s)"
)
# "Paris, Rome and Madrid: these three cities", "Lyon, Porto and Ajax - all three clubs"
REFERRED = re.compile(
    r"(?:(?::|\s[–—-]|\s--)\s(?:these|those|all|all\sthese)|,\s(?P<beside>the|all))\s$"
)
BESIDE = re.compile(r"\s[a-z]+s,\s")
NAMED_FIRST = re.compile(r"(?:^|(?<=[.!?]\s)|(?<=\n))[^.!?\n]{3,200}$")
# "Only two states in the country, "
COMMA = re.compile(r"\s(?:[a-z-]+\s){0,3}[a-z-]+(?:\s(?:in|of|on)\s(?:the\s)?[a-zA-Z]+)?,\s")
# "In 11 states and two territories, A and B": the names are those of the second.
ANOTHER = re.compile(
    r"\b(?:and|or|with)\s(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s"
)
# "Two sons, Ariel, 4, and Kfir": a number in a list of names is an age.
AGED = re.compile(r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*,\s\d{1,2},")
# "The four finalists are Kenya, Brazil, Japan and Norway."
ARE = re.compile(r"(?:[\s-][a-z’'-]+){1,5}?\s(?:are|were)\s(?=[A-Z])")
THE = re.compile(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s$")
# Before these a comma ends a clause: "After two defeats, Oslo and Bergen, ..."
FRONTED = re.compile(
    r"(?:^|[.!?\n]\W*)(?:After|In|With|Within|Despite|Since|Following|For|At|By|On|When|As|From|"
    r"Over|Until|During|Before|Unlike|Like|Of|Among|Under|Besides)\b[^.;]*$"
)
# "Only three times has it lost so often -- in 1982 in Oslo; in 1986 in Bergen; and in 1991"
ITEMS = re.compile(
    r"\s[^.;:\n]{3,120}?(?::\s|\s?--\s|\s[–—]\s)(?P<items>[^.;:\n]{3,120}(?:;\s[^.;:\n]{3,120}){1,12}?;?\s?"
    r"\band\s[^.;:\n]{3,120})\.(?:\s|$)"
)
# What is a part of another number: "three of the top 10 films"
OF_THE = re.compile(
    r"\b(?:[Oo]f|[Ii]n|[Aa]mong)\s(?:the|its|their|these|those|all)(?:\s(?:top|last|first|past))?\s$"
)
# Some of what is announced: "three banks, among them"
PARTLY = re.compile(
    r"\b(?:include|includes|including|such|among|like|especially|notably|example|"
    r"more|other|others|another|additional|further)\b",
    re.IGNORECASE,
)
SOME = re.compile(r"\b(?:includ\w+|such as|among|notably|for example|especially)\b", re.IGNORECASE)
# What may have more in it, or fewer, than are listed beside it.
GENERAL = re.compile(
    r"\b(?:times|ways?\sof|pairs?|sets?|dozen|hundred|thousand|million|billion|percent|years?|months?|"
    r"weeks?|days?|hours?|minutes?|points?|goals?)\b"
)
# What each of a list is one of, whatever its number: "three things: bread, milk and eggs".
KINDS = re.compile(
    r"\b(?:things|items|reasons|factors|kinds|types|sorts|categories|sectors|subjects|areas|fields|topics|"
    r"words|causes|problems|issues|goals|aims|products|ingredients|foods|crops|options|elements)\b"
)
REGIONAL = re.compile(r"\b(?:states|countries|nations|regions|provinces|powers|members)\b")
MOST = 20
PASSAGE = 120
SAME, TOLD = 0.95, 0.95


def count_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each number that is printed twice in a row, and each beside the names it announces."""
    for words, digits in pairwise(claims):
        if _is_repeated(text, words.quantity, digits.quantity):
            # A number that is written out is not rounded either.
            both = (
                replace(printed_of(each.quantity, each.kind), place=Fraction(0))
                for each in (digits, words)
            )
            yield Tie("twice", tuple(both), confidence=SAME)
    last = -1
    for claim in claims:
        if _announces(text, claim):
            yield from (tie for tie in _announced(text, claim) if _is_nearest(tie, claims, claim))
            if claim.sentence != last:
                beside = [each for each in claims if each.sentence == claim.sentence]
                yield from _itemised(
                    text, claim, [each for each in beside if _announces(text, each)]
                )
            last = claim.sentence


def _is_repeated(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether a number in words is followed by itself in digits, or the other way round."""
    forms = {first.form, second.form} == {Form.WORDS, Form.DIGITS}
    bracketed = text[first.number_end : second.start].strip() == "("
    # "300,000 (zero)" is last year's.
    some = first.number and second.number
    return (
        bool(some)
        and forms
        and bracketed
        and text[second.number_end : second.number_end + 1] == ")"
    )


def _announces(text: str, claim: Claim) -> bool:
    quantity = claim.quantity
    plain = quantity.upper is None and quantity.hedge is Hedge.NONE and quantity.scale == 1
    counted = quantity.number.denominator == 1 and 2 <= quantity.number <= MOST
    if not (plain and counted) or quantity.unit in DURATIONS or claim.headline:
        return False
    before = _before(text, quantity.number_start)
    return not (quantity.number_start and (OF_THE.search(before) or before.endswith(" out of ")))


def _announced(text: str, claim: Claim) -> Iterator[Tie]:
    for pattern, confidence in ((COLON, TOLD), (COMMA, TOLD), (ARE, TOLD)):
        match = pattern.match(text, claim.quantity.number_end)
        if match is None or PARTLY.search(_around(text, claim.quantity.number_start, match)):
            continue
        if pattern is COMMA and ANOTHER.search(match[0]):
            continue
        if AGED.match(text, match.end()):
            continue
        if text.startswith("-", claim.quantity.number_end) and match[0].endswith((" - ", " (")):
            continue
        if pattern is ARE and not THE.search(_before(text, claim.quantity.number_start)):
            continue
        if pattern is COMMA and FRONTED.search(_before(text, claim.quantity.number_start)):
            continue
        names = listed_names(text, match.end(), apposed=pattern is COMMA)
        if names is not None and not (names.nested and _are_too_many(names, claim, match)):
            listed = Printed(
                names.start, names.end, Fraction(names.count), "", Kind.COUNT, form=Form.WORDS
            )
            yield Tie("list", (claim.id, listed), confidence=confidence)
            return
        things = (
            listed_things(text, match.end(), kinds=bool(KINDS.search(match[0])))
            if pattern is COLON and names is None
            else None
        )
        if things is not None and not GENERAL.search(match[0]):
            yield Tie("list", (claim.id, _counted(things, claim)), confidence=confidence)
            return
    yield from _referred(text, claim)


def _is_nearest(tie: Tie, claims: Claims, claim: Claim) -> bool:
    """Whether no other number stands between a list and what announces it.

    "Two meetings of the seven powers - the United States, Japan ..."
    """
    listed = tie.figures[-1]
    start = listed.start if isinstance(listed, Printed) else claim.quantity.end
    return not any(
        claim.quantity.end <= each.quantity.start < start and _is_count(each) for each in claims
    )


def _is_count(claim: Claim) -> bool:
    quantity = claim.quantity
    return claim.kind is not Kind.RANK and not quantity.unit and 1 < quantity.number <= MOST


def _counted(things: Things, claim: Claim) -> Printed:
    """How many a list has: its items, where they are as many as announced, or all it counts."""
    number = claim.quantity.number
    count = things.items if things.items == number else things.things
    return Printed(things.start, things.end, Fraction(count), "", Kind.COUNT, form=Form.WORDS)


def _referred(text: str, claim: Claim) -> Iterator[Tie]:
    """How many names stand before "these three cities"."""
    start = claim.quantity.number_start
    before = REFERRED.search(text, max(0, start - PASSAGE), start)
    named = (
        NAMED_FIRST.search(text, max(0, start - 2 * PASSAGE), before.start()) if before else None
    )
    if before is None or named is None or PARTLY.search(named[0]) or FRONTED.search(named[0]):
        return
    if before["beside"] and not BESIDE.match(text, claim.quantity.number_end):
        return
    names = listed_names(f"{named[0]}.", 0)
    if names is not None and names.end == len(named[0]) and not names.nested:
        span = (named.start(), named.end())
        listed = Printed(*span, Fraction(names.count), "", Kind.COUNT, form=Form.WORDS)
        yield Tie("list", (claim.id, listed), confidence=TOLD)


def _itemised(text: str, claim: Claim, counts: Sequence[Claim]) -> Iterator[Tie]:
    """How many things a list with semicolons tells, beside the number before it that says so.

    That is the first of the sentence, where none of its ``counts`` is that number.
    """
    match = ITEMS.match(text, claim.quantity.number_end)
    if match is None or SOME.search(match[0][: match.start("items") - match.start()]):
        return
    items = [each for each in re.split(r";\s(?:and\s)?", match["items"]) if each.strip()]
    if match["items"].count("; and ") != 1:
        return
    listed = Printed(*match.span("items"), Fraction(len(items)), "", Kind.COUNT, form=Form.WORDS)
    said = next((each for each in counts if each.quantity.number == len(items)), claim)
    if said.quantity.start > match.start("items"):
        return
    # "Three times" is no multiple here.
    count = replace(printed_of(said.quantity, Kind.COUNT), place=Fraction(0))
    yield Tie("list", (count, listed), confidence=TOLD)


def _are_too_many(names: Names, claim: Claim, match: re.Match[str]) -> bool:
    """Whether more is named than announced, and what is announced is no region itself."""
    return names.count > claim.quantity.number and not REGIONAL.search(match[0])


def _before(text: str, start: int) -> str:
    return text[max(0, start - PASSAGE) : start]


def _around(text: str, start: int, match: re.Match[str]) -> str:
    return text[max(0, start - 20) : start] + match[0]
