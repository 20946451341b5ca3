"""Matching: the ties of figures that are written in a known way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.claim import Claim, Kind
from factcheck.quantity import Form, Quantity
from factcheck.reading.cued import finditer
from factcheck.reading.printing import Tie
from factcheck.reading.statements.likeness import is_like
from factcheck.reading.worded.patterns import Pattern, moves_in, outlines, patterns, words_of
from factcheck.reading.worded.skeleton import FORMS, LEVEL, MARKS, NO_LEVELS, OTHER, STOP, Skeleton

# "164 passengers, two infants included, and nine crew": the infants are counted already.
COUNTED_IN = re.compile(r"\s\w+(?:\s\w+)?\s(?:included|of them|among them)\b")
PARTLY = re.compile(r"\b(?:including|of whom|of which|among them|such as|at least|versus|vs)\b")
# Two shares that are told together may leave out a third, told before them.
FEW, MOSTLY = 2, 75
# "from a loss of": the words that lead to a figure.
LED = re.compile(r"\b(?:from|to)\b((?:(?!\bfrom\b|\bto\b).)*)$")
# A figure of the same list, before the two parts that are told as all.
ONE_MORE = re.compile(rf"{LEVEL}[^{MARKS}{STOP};]*,\s*$")
BALANCES = frozenset({"loss", "profit", "deficit", "surplus", "shortfall"})
PEOPLE = "person"
# With whom figures are told that leave out the people counted.
BARE_OF_PEOPLE = frozenset({"share", "amount"})
HELD = re.compile(r"\b(?:stakes?|interest|holdings?|shareholding|ownership|participation) to\b")
LONGEST_PART = 120
# "Fell from 5 to 4, followed by a 2 percent rise": that comes after it.
IN_TURN = re.compile(r"\b(?:followed by|and then|before (?:an?|another))\b")
# Words before a figure that is a level, whatever verb comes after it.
STANDING = frozenset(
    "currently now presently below under beneath above exceeding at than over".split()
)
NUMBERS = FORMS | {Form.RANGE, Form.FRACTION}
# Words of rise and fall that are nouns as well.
NOUN_TOO = re.compile(
    r"(?:growth|reductions?|rise|increase|gain|advance|decline|drop|fall|decrease|slide|slump|"
    r"plunge|surge|jump|climb|cuts?|rally|rebound|slip|dip)s?\b"
)
GROWTH = re.compile(r"growth\b")
Figures = dict[str, tuple[Claim, ...]]
RATES = frozenset({"rate", "share", "shares", "points", "lead", "times"})
# Ways whose figures all go up or all go down; the direction is a part of the tie's name.
DIRECTED = frozenset({"growth", "move"})
# Words that set two levels apart: what was expected is none that it was, a loss is less than a
# profit of the same number.
APART = re.compile(
    r"\b(?:expect|forecast|(?<!\d\d\d\d )estimat|predict|project|target|consensus|analyst|limit|"
    r"plan|budget|average(?! (?:age|price|cost|wage)s?\b)|loss|profit|deficit|surplus|"
    rf"shortfall|disinvest|minus|negative|record|rang|between(?!\s{OTHER}))"
)

# What stands beside a level that was only expected, up to the next mark.
BESIDE = re.compile(rf"[^,;(){MARKS}{STOP}]{{0,40}}")
THOUGHT = re.compile(r"\b(?:expect|forecast|estimate|consensus|analyst|predict|project|target)")
# How many times another a level may be in a growth.
MUCH = 200
# What is higher, lower or more, and the words after it where it is the figure itself.
COMPARED = frozenset({"higher", "lower", "more", "less", "fewer"})
BARE = re.compile(
    rf"\s*(?:[,({MARKS}]|(?:to|at|by|from|than|on|in|for|during|of|again|still|the|its|their|his|her)\b)"
)
# A percentage by which something is more or less; words that set two levels beside each other.
MORE_OR_LESS = re.compile(r"\s(?:above|below|higher|lower|more|less|over|up|down|fewer)\b")
SET_BESIDE = re.compile(r"\b(?:against|compared|versus|vs)\b")
# "A sum of 2.35, or 10 percent of the price" is no whole.
AMOUNT_OF = re.compile(r"\b(?:sum|payment|price|dividend|value|fee) of $")
# What is told as well as something before.
ALSO = re.compile(rf"\balso\b[^{STOP};]*$")
# A total is not so many times its parts, even with a slip.
VAST = 2000
# What makes so many times a total is no slip of its parts.
BEYOND = 12
PARTITIVE = re.compile(r"\bof (?:the |all |its |their |these )?$")


def written_ties(skeleton: Skeleton) -> Iterator[Tie]:
    """Each tie of figures whose words a pattern tells."""
    moves = moves_in(skeleton.words)
    ranges = outlines().ranges_in(skeleton.words)
    for pattern, within in zip(patterns(), ranges, strict=True):
        for match in pattern.matches(skeleton.words, moves, within) if within else ():
            figures = _figures(match, skeleton)
            cut = "part" in pattern.roles and _ends_a_list(match, skeleton)
            whole = not cut and _is_whole(pattern, match, figures)
            in_turn = pattern.way in DIRECTED and IN_TURN.search(match[0]) is not None
            noun = pattern.way == "moved" and _is_noun(match, moves)
            other = noun or _is_of_another(pattern, match)
            apart = in_turn or other or _is_cut(match) or _is_expected(match)
            apart = apart or (pattern.way == "growth" and _is_of_two(match, figures))
            if whole and _are_alike(figures) and _is_one(match) and not apart:
                yield _tie(pattern, match, figures)


def _is_of_another(pattern: Pattern, match: re.Match[str]) -> bool:
    """Whether what is higher or lower is another thing, or the first figure a whole of others.

    "Lower prices cut revenue to 40 million"; "of the 650 seats, 285 (44%) grew"; "1,240, a rise
    of 210, or 20 percent" has no share.
    """
    if pattern.way == "share" and (_is_move(match) or _is_no_share(match)):
        return True
    if pattern.way == "move" and PARTITIVE.search(match.string[: match.start()]):
        return True
    if not pattern.moving:
        return False
    group = "up" if match["up"] else "down"
    noun = match[group] in COMPARED and not BARE.match(match.string, match.end(group))
    return bool(noun)


def _is_move(match: re.Match[str]) -> bool:
    """Whether what comes before an "of" is a rise or a fall."""
    return any(re.search(rf"\b{words_of(each)} of\b", match[0]) for each in ("rise", "fall"))


def _is_no_share(match: re.Match[str]) -> bool:
    """Whether a percentage goes on as a change, or the whole is what the part is set beside.

    "Giving 26,120 a head, or 2 percent above"; "420, against a target of 418, or 8 percent of GNP".
    """
    if MORE_OR_LESS.match(match.string, match.end("share")):
        return True
    if AMOUNT_OF.search(match.string, max(0, match.start("whole") - 20), match.start("whole")):
        return True
    return SET_BESIDE.search(match.string, match.end("part"), match.start("whole")) is not None


def _is_expected(match: re.Match[str]) -> bool:
    """Whether what a level is set beside had only been expected: "the 7.33 average estimate"."""
    role = next((role for role in ("before", "earlier") if role in match.re.groupindex), None)
    if role is None:
        return False
    later = next(name for name in ("after", "later") if name in match.re.groupindex)
    between = match.string[match.end(later) : match.start(role)]
    ahead = BESIDE.match(match.string, match.end(role))
    beside = f"{between} {ahead[0] if ahead else ''}"
    return THOUGHT.search(beside) is not None


def _is_of_two(match: re.Match[str], figures: Figures) -> bool:
    """Whether a growth is of another thing than its levels, or these of two things.

    "As speed rises from 80 to 96, the window shrinks by 43 percent"; "84.3 dollars a share, 4
    percent lower, valuing the firm at 9 billion".
    """
    levels = [each.quantity for role in ("after", "before") for each in figures.get(role, ())]
    if len(levels) == 2 and levels[0].scale != levels[1].scale:
        small, large = sorted(abs(level.number) for level in levels)
        if large > small * MUCH:
            return True
    start, end = match.end("after"), match.start("rate")
    moved = "fall" if match.groupdict().get("up") else "rise"
    return start < end and bool(re.search(rf"\b{words_of(moved)} by\b", match.string[start:end]))


def _is_cut(match: re.Match[str]) -> bool:
    """Whether a growth is itself what falls: "trimmed its forecast of growth to 2.1 percent"."""
    if match.groupdict().get("up") != "growth":
        return False
    ahead = match.string[max(0, match.start() - LONGEST_PART) : match.start()].rpartition(STOP)[2]
    return re.search(rf"\b{words_of('fall')}\b", ahead) is not None


def _is_noun(match: re.Match[str], moves: Sequence[int]) -> bool:
    """Whether the first word of rise or fall is only what moves: "growth slowed to"."""
    first = match.start()
    if _turns(match, moves):
        return True
    if match.re.groupindex.keys().isdisjoint(("up", "down")) or not NOUN_TOO.match(match[0]):
        return False
    figure = min(match.start("later"), match.start("earlier"))
    return any(first < move < figure and not GROWTH.match(match.string, move) for move in moves)


def _turns(match: re.Match[str], moves: Sequence[int]) -> bool:
    """Whether another thing moves the other way before the figure: "doubled, and costs fell to"."""
    found = match.groupdict()
    if "up" not in found or "down" not in found:
        return False
    figure = min(match.start("later"), match.start("earlier"))
    reverse = _word("fall" if found["up"] else "rise")
    told = [move for move in moves if match.start() < move < figure]
    return any(reverse.match(match.string, move) for move in told)


@cache
def _word(way: str) -> re.Pattern[str]:
    return re.compile(rf"{words_of(way)}\b")


def _figures(match: re.Match[str], skeleton: Skeleton) -> Figures:
    """The figures of each role; "part2" is another part."""
    found: Figures = {}
    for role, written in match.groupdict().items():
        if written is not None and role not in ("up", "down"):
            places = (place for place in range(*match.span(role)) if _is_meant(place, skeleton))
            name = role.rstrip("234")
            found[name] = (*found.get(name, ()), *(skeleton.figures[place] for place in places))
    return found


def _is_meant(place: int, skeleton: Skeleton) -> bool:
    """Whether there is a figure that is told for itself, not as a part of the one before it."""
    return place in skeleton.figures and not COUNTED_IN.match(skeleton.words, place + 1)


def _is_whole(pattern: Pattern, match: re.Match[str], figures: Figures) -> bool:
    """Whether what is added up are all parts, and no parts of parts, nor growths that compound."""
    if pattern.way == "sum":
        parts = (claim for told in figures.values() for claim in told)
        grown = any(each.kind is Kind.CHANGE for each in parts)
        first = min(match.start(role) for role, told in match.groupdict().items() if told)
        also = first < match.start("total") and ALSO.search(
            match.string, max(0, first - LONGEST_PART), first
        )
        mixed = any(_is_percent(each) for each in _all_of(figures)) and not all(
            _is_percent(each) for each in _all_of(figures)
        )
        apart = grown or also or mixed or _is_vast(figures) or _is_made_before(match, figures)
        return not apart and PARTLY.search(match[0]) is None
    if pattern.way != "whole":
        return True
    told = [claim.quantity.number for parts in figures.values() for claim in parts]
    return len(told) > FEW or sum(told) > MOSTLY


def _is_made_before(match: re.Match[str], figures: Figures) -> bool:
    """Whether parts in one row are all of a figure before the total: "439 of 16, comprising"."""
    total, parts = figures.get("total", ()), figures.get("parts", ())
    return bool(total and parts) and (
        total[0].lead in ("from", "to")
        and len({each.quantity.unit for each in (*total, *parts)}) == 1
        and sum(each.quantity.number for each in parts) > BEYOND * total[0].quantity.number
    )


def _all_of(figures: Figures) -> list[Claim]:
    return [each for told in figures.values() for each in told]


def _is_percent(claim: Claim) -> bool:
    return claim.quantity.unit == "percent"


def _is_vast(figures: Figures) -> bool:
    total = sum(each.quantity.number for each in figures.get("total", ()))
    parts = [each for role in ("parts", "part") for each in figures.get(role, ())]
    return total > VAST * sum(each.quantity.number for each in parts)


def _ends_a_list(match: re.Match[str], skeleton: Skeleton) -> bool:
    """Whether there is one more part before: "4.1 in January, 3.6 in February and 4.4 in March"."""
    before = skeleton.words[max(0, match.start() - LONGEST_PART) : match.start()]
    return ONE_MORE.search(before) is not None


def _are_alike(figures: Figures) -> bool:
    """Whether all that are no rates are told in one unit, and none is less than nothing.

    The later level of a move may leave out the unit: "from 37 pesos to 41.50".
    """
    levels = [each.quantity for role, told in figures.items() if role not in RATES for each in told]
    elided = "later" in figures
    units = {each.unit for each in levels if each.unit or (each.scale == 1 and not elided)}
    near = len(levels) == 2 and ("amount" in figures or is_like(levels[0], levels[1]))
    if len(units) > 1 and near:
        # "60 dollars a barrel" is set beside "18 dollars", "up 17 cents a barrel to 18.62".
        units = {unit.partition("/")[0] for unit in units}
    moves = elided and any(
        each.kind is Kind.DIFFERENCE and not STANDING.intersection(each.before[:1])
        for role, told in figures.items()
        if role not in RATES
        for each in told
    )
    if elided and not (len(levels) == 2 and _may_share_a_unit(*levels)):
        return False
    # "1,200 people were asked, and 300 of them (25 percent) agreed", "450 people, a rise of 30"
    units -= {""} if PEOPLE in units and not BARE_OF_PEOPLE.isdisjoint(figures) else set()
    if elided and not all(_is_told(each) for told in figures.values() for each in told):
        return False
    return len(units) <= 1 and not moves and all(quantity.number >= 0 for quantity in levels)


def _is_told(claim: Claim) -> bool:
    """Whether a figure is a number, or all that is "between" two, and no time."""
    plain = claim.quantity.upper is None or claim.before[:1] == ("between",)
    return plain and claim.kind not in NO_LEVELS and claim.quantity.form in NUMBERS


def _may_share_a_unit(one: Quantity, other: Quantity) -> bool:
    """Whether a bare number may be of the other's unit: by its size."""
    return one.unit == other.unit or bool(one.unit and other.unit) or is_like(one, other)


def _is_one(match: re.Match[str]) -> bool:
    """Whether no word between two levels of one move says that they are not of one thing."""
    if "later" not in match.groupdict():
        return True
    first, second = sorted((match.end("later"), match.end("earlier")))
    ahead = match[0][: first - match.start()]
    led = "".join(LED.findall(ahead)[-1:])
    between = match.string[first:second]
    apart = {each[0] for each in finditer(APART, f"{led} {between}")}
    # What is planned for a stake is set beside what is held now.
    if HELD.search(between):
        apart -= {"plan"}
    # A deficit that is set beside a deficit is of one thing.
    return not apart - (BALANCES & set(APART.findall(ahead.removesuffix(led))))


def _tie(pattern: Pattern, match: re.Match[str], figures: Figures) -> Tie:
    told = tuple(claim.id for role in pattern.roles for claim in figures.get(role, ()))
    way = pattern.way
    if way == "moved" and match.groupdict().get("down"):
        told = told[::-1]
    if way in DIRECTED:
        way += " up" if match["up"] else " down"
    return Tie(way, told, confidence=pattern.confidence)
