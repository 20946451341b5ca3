"""Apart: words in a match, or beside it, that say it of something else than its figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factcheck.reading.cued import finditer
from factcheck.reading.worded.alike import Figures
from factcheck.reading.worded.patterns import Pattern, words_of
from factcheck.reading.worded.skeleton import MARKS, OTHER, STOP

LONGEST_PART = 120
# "from a loss of": the words that lead to a figure.
LED = re.compile(r"\b(?:from|to)\b((?:(?!\bfrom\b|\bto\b).)*)$")
BALANCES = frozenset({"loss", "profit", "deficit", "surplus", "shortfall"})
HELD = re.compile(r"\b(?:stakes?|interest|holdings?|shareholding|ownership|participation) to\b")
# Words of rise and fall that are nouns as well.
NOUN_TOO = re.compile(
    r"(?:growth|reductions?|rise|increase|gain|advance|decline|drop|fall|decrease|slide|slump|"
    r"plunge|surge|jump|climb|cuts?|rally|rebound|slip|dip)s?\b"
)
GROWTH = re.compile(r"growth\b")
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
PARTITIVE = re.compile(r"\bof (?:the |all |its |their |these )?$")
OF_ITS = re.compile(r"\sof (?:its|their|his|her)\b")
AT_PLACE = re.compile(r"\sat [a-z]+")
# What only says why; "beating the forecast of 8 and against 12 a year ago" is of two clauses.
REASON = re.compile(r"\b(?:due|owing|thanks) to\b|\band against\b")


def is_of_another(pattern: Pattern, match: re.Match[str]) -> bool:
    """Whether what is higher or lower is another thing, or the first figure a whole of others.

    "Lower prices cut revenue to 40 million"; "of the 650 seats, 285 (44%) grew"; "1,240, a rise
    of 210, or 20 percent" has no share.
    """
    if pattern.way == "share" and (_is_move(match) or _is_no_share(match)):
        return True
    if pattern.way == "move" and PARTITIVE.search(match.string[: match.start()]):
        return True
    if pattern.way == "moved" and _is_elsewhere(match):
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

    "Giving 26,120 a head, or 2 percent above"; "420, against a target of 418, or 8 percent of GNP";
    "120 of its 360 creditors account for one percent of its debt".
    """
    end = match.end("share")
    if MORE_OR_LESS.match(match.string, end):
        return True
    if end > match.end("whole") and OF_ITS.match(match.string, end):
        return True
    if AMOUNT_OF.search(match.string, max(0, match.start("whole") - 20), match.start("whole")):
        return True
    return SET_BESIDE.search(match.string, match.end("part"), match.start("whole")) is not None


def is_expected(match: re.Match[str]) -> bool:
    """Whether what a level is set beside had only been expected: "the 7.33 average estimate"."""
    role = next((role for role in ("before", "earlier") if role in match.re.groupindex), None)
    if role is None:
        return False
    later = next(name for name in ("after", "later") if name in match.re.groupindex)
    between = match.string[match.end(later) : match.start(role)]
    ahead = BESIDE.match(match.string, match.end(role))
    beside = f"{between} {ahead[0] if ahead else ''}"
    return THOUGHT.search(beside) is not None


def is_of_two(match: re.Match[str], figures: Figures) -> bool:
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


def is_cut(match: re.Match[str]) -> bool:
    """Whether a growth is itself what falls: "trimmed its forecast of growth to 2.1 percent"."""
    if match.groupdict().get("up") != "growth":
        return False
    ahead = match.string[max(0, match.start() - LONGEST_PART) : match.start()].rpartition(STOP)[2]
    return re.search(rf"\b{words_of('fall')}\b", ahead) is not None


def is_noun(match: re.Match[str], moves: Sequence[int]) -> bool:
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


def is_one(match: re.Match[str]) -> bool:
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


def _is_elsewhere(match: re.Match[str]) -> bool:
    """Whether the levels of a move are of two places, or a word of it belongs to a reason.

    "Rose 0.50 to 85 at Leith and fell one to 88 at Cork"; "lower costs due to repaying 267".
    """
    roles = [name for name in ("later", "earlier") if name in match.re.groupindex]
    places = [AT_PLACE.match(match.string, match.end(role)) for role in roles]
    if len(places) > 1 and all(places) and len({place[0] for place in places if place}) > 1:
        return True
    return REASON.search(match[0]) is not None
