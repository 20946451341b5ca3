"""Records: a figure beside the record, the peak or the low that it is told of.

"The largest rise since a 4.8 percent gain in May", "beat the previous record of 12 million",
"the highest was 91 percent and the lowest 74".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.ordering import is_by_speed
from factcheck.pairs import LIGHT
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.cues import PLAIN, Cue, cues_of, figures_at
from factcheck.reading.passages.held import is_one_of_the_bases, nearest_level, told_before
from factcheck.reading.passages.sketch import Passage, are_alike, nearest_alike
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Tie
from factcheck.reading.quantities.units import DURATIONS

WHAT_REACH = 50
# What is run in a time, of which the smaller is the better.
RACED = re.compile(
    r"\b(?:ran|run|swam|swum|rode|raced?|clocked|fast\w*|quick\w*|lap|sprint\w*|metres|meters|freestyle|marathon|"
    r"hurdles|time\sof)\b"
)
# "since a <1> rise", "since June 2008, when it was <1>"
SINCE = re.compile(
    r"[^<>.;]{0,80}?\bsince\s(?:(?:an?|the|its|their)\s(?:[\w'-]+\s){0,2}"
    r"|(?:[\w'-]+\s){0,4}?[\w'-]+,?\swhen\s[^<>;]{0,50}?)(?:nearly\s|almost\s|about\s|over\s)?<(?P<b>\d+)>",
    re.IGNORECASE,
)
# "..., at 6.8 percent": what is the most since then, told after it
NOW_AT = re.compile(r"[^<>.;]{0,30},\s(?:at|with|reaching|hitting)\s<(?P<now>\d+)>")
# "The previous record was set by Berg with <1>"
OF_RECORD = (
    r"(?=(?:[\s-]holder)?(?:\s(?:of|was|is|had|has|set|stood|at|in|by|for|from|held)\b|,|\s\())"
)
# Words that are none of a record's own: "last night and a high of".
NO_WHAT = r"(?!(?:an?|the|and|or|to|in|of|on|at|week|month|year|night|day|quarter|time)\s)"
GAP = r"[^<>;]{0,60}?"
POINTING = re.compile(r"^(?:[\"“']?)(?:it|that|this)\b", re.IGNORECASE)
UNBEATEN = re.compile(
    r"\b(?:short\sof|below|shy\sof|under|missed|missing|off|near|close\sto|match\w*|equal\w*|"
    r"tied|just\sunder|comes?\safter|came\safter)\b[^<>]{0,30}$",
    re.IGNORECASE,
)
SMALL_WORD = re.compile(r"(?<![\w'-])[a-z][a-z'-]+")
# "In the lowest income group": of whom a figure is, and not that it is the lowest.
WITHIN = re.compile(r"\b(?:in|of|for|among|from|by|with|within|to)\s(?:the|its|their)\s$")
# "Last time there were seven": what came then is none that beats a record.
LAST_TIME = re.compile(r"\b(?:last|previous)\stime\b", re.IGNORECASE)
SAID, LIKELY = 0.9, 0.75
BACK = 2
# "Since 1984, when starts were at <1>": what is told before has to be of starts.
WHEN = re.compile(r"\bwhen\s(?!(?:it|they|this|that|there|he|she)\b)([a-z]+)\s(?:was|were|stood)\b")
# What is the largest is a rise or a fall, and no level.
MOVED = re.compile(
    r"\b(?:drop|decline|fall|rise|increase|gain|jump|decrease|reduction|slump|plunge|surge)\b[^<>;]{0,60}$"
)
# The most where it is no time in which something was run.
BEST = ("best",)


def record_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Every figure that is set beside a record, and every highest beside its lowest."""
    for number, passage in enumerate(passages):
        if not passage.figures:
            continue
        earlier = passages[max(0, number - BACK) : number]
        yield from _since(passage, earlier)
        yield from _beaten(passage, earlier)
        yield from _peaked(passage)
        yield from _extremes(passage)


@cache
def _superlative() -> re.Pattern[str]:
    words = (*order_words().superlatives, *BEST)
    return re.compile(rf"\b(?P<word>{any_of(words)})\b", re.IGNORECASE)


def _since(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """What is the most since another figure is at most that."""
    for cue in finditer(_superlative(), passage.sketch):
        match = SINCE.match(passage.sketch, cue.end())
        if match is None:
            continue
        record, word = passage.figures[int(match["b"])], cue["word"].lower()
        if word in BEST and record.quantity.unit != "percent":
            continue
        number = nearest_alike(passage, cue.start(), record)
        told = NOW_AT.match(passage.sketch, match.end()) if number is None else None
        if told is not None and are_alike(record, passage.figures[int(told["now"])]):
            number = int(told["now"])
        current = passage.figures[number] if number is not None else None
        sure = current is not None or bool(POINTING.search(passage.sketch))
        if current is None and earlier:
            noun = WHEN.search(match[0])
            if noun is not None and noun[1].lower() not in earlier[-1].lowered:
                continue
            moved = MOVED.search(passage.sketch, 0, cue.start()) is not None
            current = told_before(earlier[-1], record, moved=moved)
        if current is not None:
            smallest = order_words().superlatives.get(word) == "smallest"
            ids = (current.id, record.id) if smallest else (record.id, current.id)
            yield Tie("ranked", ids, confidence=SAID if sure else LIKELY)


@cache
def _earlier_record() -> re.Pattern[str]:
    words = order_words()
    return re.compile(
        rf"\b(?:{any_of(words.earlier)})\s(?P<what>(?:{NO_WHAT}[\w'-]+\s){{0,4}}?)"
        rf"(?P<word>{any_of(tuple(words.records))})\b{OF_RECORD}{GAP}<(?P<b>\d+)>",
        re.IGNORECASE,
    )


def _beaten(passage: Passage, earlier: Sequence[Passage]) -> Iterator[Tie]:
    """A new record beside the previous one."""
    earlier = () if any(LAST_TIME.search(each.sketch) for each in earlier) else earlier
    for match in finditer(_earlier_record(), passage.sketch):
        if UNBEATEN.search(passage.sketch[: match.start()]):
            continue
        record = passage.figures[int(match["b"])]
        # "Beat the old mark by 0.10 seconds" says by how much.
        if "by" in (record.lead, next((each for each in record.before if each not in LIGHT), "")):
            continue
        own = nearest_level(passage, match.start(), record)
        found = [(passage, own)] if own is not None else []
        found += [
            (before, at)
            for before in reversed(earlier)
            for at in before.before(len(before.sketch))
            if are_alike(before.figures[at], record) and not is_one_of_the_bases(before, at)
        ]
        place = _of_what(found, match["what"]) if own is None else 0
        if found and place is not None:
            holder, number = found[place]
            high = order_words().records[match["word"].lower()] > 0
            # Words of speed between the two are seen to where they are ranked.
            if _is_raced(holder, record) and not is_by_speed(holder.figures[number], record):
                high = not high
            ids = (holder.figures[number].id, record.id)
            yield Tie("ranked", ids if high else ids[::-1], confidence=LIKELY)


def _is_raced(passage: Passage, record: Claim) -> bool:
    """Whether a record is a time in which something was run: the smaller is the better."""
    timed = {record.quantity.unit, *(each.quantity.unit for each in passage.figures)} & DURATIONS
    return bool(timed) and RACED.search(passage.sketch) is not None


def _of_what(found: Sequence[tuple[Passage, int]], what: str) -> int | None:
    """Which figure is called what the record is of; the nearest where nothing is said."""
    words = frozenset(what.lower().split())
    if not words or len(found) == 1:
        return 0 if found else None
    shared = [
        len(words & frozenset(re.findall(r"[\w']+", _leading(*each).lower()))) for each in found
    ]
    return shared.index(max(shared)) if any(shared) else None


def _leading(passage: Passage, number: int) -> str:
    place = passage.place(number)
    return passage.sketch[max(0, place - WHAT_REACH) : place]


PEAKED = re.compile(r"\bpeak(?:ed|ing)\s(?:\w+\s){0,4}?(?:at|of|with)\s[^<>;,.]{0,30}?<(?P<a>\d+)>")


def _peaked(passage: Passage) -> Iterator[Tie]:
    """What peaked at a figure was never more: the later ones of its sentence are less."""
    for match in finditer(PEAKED, passage.sketch):
        number = int(match["a"])
        peak = passage.figures[number]
        for other in passage.after(match.end()):
            between = passage.between(number, other)
            denied = between.rstrip().endswith(" not")
            if are_alike(peak, passage.figures[other]) and "," in between and not denied:
                yield Tie("ranked", (peak.id, passage.figures[other].id), confidence=LIKELY)


def _extremes(passage: Passage) -> Iterator[Tie]:
    """The highest beside the lowest of one sentence."""
    cues = cues_of(passage)
    firsts = [(cue, _first(passage, cues, at)) for at, cue in enumerate(cues)]
    told = [(cue, figure) for cue, figure in firsts if cue.place == 1 and cue.order]
    for (one, first), (other, second) in pairwise(told):
        if first is None or second is None or one.order == other.order:
            continue
        a, b = passage.figures[first], passage.figures[second]
        same = _is_of_one(_called(passage, one, first), _called(passage, other, second))
        if are_alike(a, b) and a.id != b.id and same:
            ids = (a.id, b.id) if one.order == "largest" else (b.id, a.id)
            yield Tie("ranked", ids, confidence=SAID)


def _called(passage: Passage, cue: Cue, number: int) -> frozenset[str]:
    """What stands between a superlative and its figure, names left out."""
    words = SMALL_WORD.findall(passage.sketch[cue.end : passage.place(number)])
    return frozenset(words) - PLAIN


def _is_of_one(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two of which the highest and the lowest are told may be the same thing."""
    return not one or not other or one <= other or other <= one


def _first(passage: Passage, cues: tuple[Cue, ...], at: int) -> int | None:
    """The figure of a superlative that says what is highest, not where: "in the lowest group"."""
    if WITHIN.search(passage.sketch[: cues[at].start]):
        return None
    figures = figures_at(passage, cues, at)
    return figures[0] if figures else None
