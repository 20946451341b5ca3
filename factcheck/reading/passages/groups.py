"""Groups: two or more figures side by side, with a word that says which of them is greater.

"Higher in Wales than in England, at 45.8 and 25.4", "more common among men (16 percent) than
women (12 percent)", "3.1 percent, ahead of estimates of 3 percent".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.claim import Claim
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import (
    EARLIER,
    MARK,
    MOVES,
    Passage,
    are_alike,
    are_of_one_unit,
    nearest_alike,
)
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Tie

# "59 percent followed it, but only 24 percent closely"
BUT_ONLY = re.compile(
    r"\b(?:but|while|whereas|yet|though|although|however|compared\s(?:with|to)|against|versus),?\s"
    r"(?:[\w-]+\s){0,2}?(?:only|just)\s(?:about\s|around\s|some\s)?<(?P<b>\d+)>"
)
WORDS = r"[^<>;.:]"
JOINED = (
    r"(?:\s(?!and\b)[A-Za-z'-]+){0,5}?\)?,?\s"
    r"(?:and|compared\s(?:with|to)|against|versus|vs\.?)\s"
    r"(?:an?\s|the\s|just\s|only\s|about\s|around\s|some\s)*\(?"
)
# What makes a comparison another one, or none: "no higher than", "higher than expected".
# A loss that is larger than was expected misses it.
MISSED = re.compile(r"miss|trail|lag|undershoot", re.IGNORECASE)
LOST = re.compile(r"\b(?:loss(?:es)?|lost|deficit|shortfall)\b", re.IGNORECASE)
DENIED = re.compile(
    r"\b(?:or|no|not|never|neither|nor|n't|if|whether|little|hardly|once)\s(?:\w+\s)?$"
)
EXPECTED = re.compile(
    r"^\sor\s|\bthan\s(?:(?:previously|originally|initially|widely|had|been|was|were|the|they)\s)*"
    r"(?:expected|thought|forecast|estimated|usual|normal|average|ever|before|anticipated|feared)\b"
)
DETERMINER = r"(?:the|an?|its|their|his|her|that|those|last|previous|[A-Z][\w.-]+'s)\b"
# "Than for the 1967 cohort", "than that of the previous year"
SAME = (
    r"(?:(?:that|those|it\swas|they\swere)\s)?(?:for|in|among|amongst|at|of|seen\sin|recorded\sin)"
)
# "A far smaller increase than the"
MEASURED = (
    r"rise|increase|gain|jump|growth|climb|surge|fall|drop|decline|decrease|slump|loss|profit|figure|"
    r"number|total|amount|sum|rate|share|proportion|percentage|level|margin|majority|deficit|surplus|"
    r"gap|lead|toll|turnout|crowd|budget|haul|intake|average|price|dividend|payout|offer|bid|sum"
)
# What joins a figure to the words that set it beside another: "2.3 percent, but short of"
LEADING_ON = re.compile(
    r",?\s(?:but|though|although|yet)\s(?:(?:still|it|this|that|was|is|were|fell|came|far|well|just|in)\s)*$"
)
# A clause of its own between a figure and the words beside it.
NEW_CLAUSE = re.compile(
    r"(?:,\s|\s)(?:and|but|while|whereas|although|though|because|as)\s", re.IGNORECASE
)
# "Ahead of her rival, who got <1>" sets both beside each other.
WHO_GOT = re.compile(
    r",\s(?:who|which)\s(?:only\s|just\s)?(?:got|had|has|took|won|received|polled|secured|scored)\s"
    r"(?:about\s|only\s|just\s|nearly\s)?$"
)
OPENING = re.compile(
    r"[,;:(]|\b(?:and|but|while|who|which|as|by|after|before|when|since|if|rose|fell)\b"
    r"|\bwhat\s(?!(?:was|were|is|are|had)\b)"
)
BOUNDED = re.compile(r"\b(?:more|less|fewer|rather|other|higher|lower|greater)\sthan\s$")
# One more of a list, in brackets as the one before.
ALSO = re.compile(
    r"\)(?:,|\sand|\sor|,\sand|,\sor)\s(?!(?:was|were|is|are|has|have|had)\b)"
    r"[A-Za-z0-9\s'-]{0,40}?\s?\(<(?P<c>\d+)>(?=\))"
)
# "7 percent up on"; of "<0> of <1> votes, five short of" the <0> is meant
OFF = re.compile(
    r"(?<=[^<])\sof\s(?:the\s|its\s)?<\d+>(?:\s[a-z]+)?,\s<\d+>\s(?:votes?\s|seats?\s)?$|\s<\d+>\s$"
)
# "<0> topped the <1>": a figure right before a verb is no difference; "12 men beat the 14"
VERBAL = ("ed", "s", "beat", "took", "shot")
ON = re.compile(r"\s?(?:on|at|with)\s")
HUNDRED = 100
BESIDE_REACH, CLAUSE_REACH = 70, 60
LIST_STEP = 45
SAID, LIKELY, CONTRASTED = 0.9, 0.85, 0.75


def group_ties(passage: Passage) -> Iterator[Tie]:
    """Every order of figures that words beside them give."""
    if len(passage.figures) < 2:
        return
    yield from _than(passage)
    yield from _beside(passage)
    yield from _most_of_all(passage)
    yield from _but_only(passage)


def _but_only(passage: Passage) -> Iterator[Tie]:
    """A percentage that is told as small beside the one before it."""
    for match in finditer(BUT_ONLY, passage.sketch):
        small = passage.figures[int(match["b"])]
        number = nearest_alike(passage, match.start(), small)
        if number is None or small.quantity.unit != "percent" or ";" in match[0]:
            continue
        large = passage.figures[number]
        if large.lead == "to":
            continue
        if large.quantity.unit == "percent" and (large.kind in MOVES) == (small.kind in MOVES):
            yield Tie("ranked", (large.id, small.id), confidence=CONTRASTED)


@cache
def _comparative() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<word>{any_of(tuple(order_words().comparatives))})\b", re.IGNORECASE)


@cache
def _both_after() -> re.Pattern[str]:
    """ "Higher in A than in B, at <0> and <1>"."""
    return re.compile(
        rf"{WORDS}{{0,80}}?\bthan\s(?!<){WORDS}{{0,80}}?(?:\bat|[,;(:–—-])\s?(?:just\s|only\s|about\s)?"
        rf"<(?P<a>\d+)>{JOINED}<(?P<b>\d+)>",
        re.IGNORECASE,
    )


@cache
def _each_after() -> re.Pattern[str]:
    """ "Higher for A (<0>) than for B (<1>)"."""
    return re.compile(
        rf"(?P<first>{WORDS}{{0,60}}?)<(?P<a>\d+)>(?P<then>{WORDS}{{0,40}}?)\bthan\s"
        rf"(?P<last>{WORDS}{{0,60}}?)<(?P<b>\d+)>",
        re.IGNORECASE,
    )


# "18 percent more than in the year before, and imports at <1> compared to <2>"
ANEW = re.compile(r",\s(?:and|but|while)\b")
# "Short of the limits of no more than <1>"
BOUND_IN = re.compile(r"\bno\s(?:more|less|fewer)\sthan\b", re.IGNORECASE)


def _than(passage: Passage) -> Iterator[Tie]:
    """Two groups of which one is more or less than the other, each with its figure."""
    for cue in finditer(_comparative(), passage.sketch):
        direction = order_words().comparatives[cue["word"].lower()]
        if DENIED.search(passage.sketch[: cue.start()]):
            continue
        match = _both_after().match(passage.sketch, cue.end())
        if match is None:
            match = _each_after().match(passage.sketch, cue.end())
            if match is not None and not _sets_two_apart(match):
                continue
        if match is None or EXPECTED.search(match[0]) or ANEW.search(match[0].partition("<")[0]):
            continue
        yield from _ordered(passage, int(match["a"]), int(match["b"]), direction)
        yield from _listed_too(passage, (int(match["a"]), match.end()), direction)


def _listed_too(passage: Passage, told: tuple[int, int], direction: int) -> Iterator[Tie]:
    """The others of a list: "(20 percent), larger than the median (10) and the lowest (6)".

    ``told`` is the number of the figure set beside them, and where the first of them ends.
    """
    first, end = told
    # "(57 percent vs. 49), dealing with (59 vs. 51)" are pairs, and no list.
    if passage.sketch[:end].rpartition("<")[0][-1:] != "(":
        return
    while more := ALSO.match(passage.sketch, end):
        yield from _ordered(passage, first, int(more["c"]), direction)
        end = more.end()


def _sets_two_apart(match: re.Match[str]) -> bool:
    """Whether "than" stands between two groups, and is no bound of a figure."""
    bounded = BOUNDED.search(f"{match['then']}than ")
    return bool(match["last"].strip()) and not bounded and " than" not in f" {match['first']}"


def _nearest_of_unit(passage: Passage, offset: int, other: Claim) -> int | None:
    """The nearest figure before an offset that is of another's unit, be it a level or a move."""
    for number in passage.before(offset):
        claim = passage.figures[number]
        if claim.lead not in EARLIER and are_of_one_unit(claim, other):
            return number
    return None


def _ordered(
    passage: Passage, first: int, second: int, direction: int, *, measured: bool = False
) -> Iterator[Tie]:
    a, b = passage.figures[first], passage.figures[second]
    # "A five percent increase rather than a five percent decrease"
    if a.direction * b.direction < 0:
        return
    if are_alike(a, b) or (measured and are_of_one_unit(a, b)):
        ids = (a.id, b.id) if direction > 0 else (b.id, a.id)
        yield Tie("ranked", ids, confidence=SAID)


@cache
def _beside_words() -> re.Pattern[str]:
    words = order_words()
    return re.compile(
        rf"\b(?:(?P<word>{any_of(tuple(words.beside))})"
        rf"|(?P<than>{any_of(tuple(words.comparatives))})(?P<what>\s(?:{MEASURED}))?\sthan"
        rf"(?:\s{SAME})?(?=\s{DETERMINER}))\s",
        re.IGNORECASE,
    )


def _beside(passage: Passage) -> Iterator[Tie]:
    """A figure "ahead of", "short of", "well above" another of its clause."""
    for cue in finditer(_beside_words(), passage.sketch):
        following = passage.after(cue.end())
        if not following or DENIED.search(passage.sketch[: cue.start()]):
            continue
        other = passage.figures[following[0]]
        leading = passage.sketch[cue.end() : passage.place(following[0])]
        bracketed = leading.removesuffix("(") if cue["than"] else leading
        # "Ahead on 38, the others are trailing on 18": whoever trails has the figure after it.
        if ON.match(leading) or BOUND_IN.search(leading):
            continue
        if not leading.strip() or len(leading) > BESIDE_REACH or _opens_a_clause(bracketed):
            continue
        verbal = bool(cue["word"]) and cue["word"].lower().endswith(VERBAL)
        look = _nearest_of_unit if cue["what"] else nearest_alike
        place = cue.start() if verbal else _before_difference(passage, cue.start())
        number = look(passage, place, other)
        if MISSED.match(cue[0]) and LOST.search(passage.sketch[: cue.start()]):
            continue
        if verbal and not other.quantity.unit and other.quantity.number < HUNDRED:
            continue
        if number is None or _is_apart(passage, number, cue.start()):
            continue
        words = order_words()
        than = cue["than"]
        direction = words.comparatives[than.lower()] if than else words.beside[cue["word"].lower()]
        measured = bool(cue["what"])
        yield from _ordered(passage, number, following[0], direction, measured=measured)
        end = passage.place(following[0]) + len(f"<{following[0]}>")
        yield from _listed_too(passage, (number, end), direction)


def _before_difference(passage: Passage, offset: int) -> int:
    """Where to look for the figure that is "7 percent up on" another: before the 7 percent."""
    difference = OFF.search(passage.sketch[:offset])
    return difference.start() + 1 if difference else offset


def _opens_a_clause(leading: str) -> bool:
    return bool(OPENING.search(WHO_GOT.sub("", leading)))


def _is_apart(passage: Passage, number: int, offset: int) -> bool:
    """Whether another clause stands between a figure and the words that set it beside one."""
    between = LEADING_ON.sub(" ", MARK.sub("", passage.sketch[passage.place(number) : offset]))
    return len(between) > CLAUSE_REACH or bool(NEW_CLAUSE.search(between)) or ";" in between


@cache
def _superlative() -> re.Pattern[str]:
    words = any_of([word for word in order_words().superlatives if word != "most"])
    return re.compile(
        rf"\b(?P<word>{words})\b[^<>;.]{{0,80}}?(?:\bcompared\s(?:with|to)|,\s(?:as\s)?against|\bversus)\s",
        re.IGNORECASE,
    )


def _most_of_all(passage: Passage) -> Iterator[Tie]:
    """ "Norway's rate of 2.1 percent is the lowest of all, compared with 5.3 in Sweden and 4"."""
    for cue in finditer(_superlative(), passage.sketch):
        following = _listed(passage, cue.end())
        if not following:
            continue
        number = nearest_alike(passage, cue.start(), passage.figures[following[0]])
        if number is None:
            continue
        smallest = order_words().superlatives[cue["word"].lower()] == "smallest"
        ids = tuple(passage.figures[each].id for each in (number, *following))
        yield Tie("least" if smallest else "most", ids, confidence=LIKELY)


def _listed(passage: Passage, offset: int) -> list[int]:
    """The figures of a list that begins at an offset, each with whose it is."""
    found: list[int] = []
    for number in passage.after(offset):
        if found and not are_alike(passage.figures[found[0]], passage.figures[number]):
            break
        gap = passage.sketch[offset : passage.place(number)]
        if len(gap) > LIST_STEP or passage.figures[number].lead in EARLIER & {"from", "than"}:
            break
        found.append(number)
        offset = passage.place(number) + len(f"<{number}>")
    return found
