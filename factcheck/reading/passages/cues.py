"""Cues: the words that give a figure its place in an order: "largest", "ranked second"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.lexicon import lexicon
from factcheck.reading.passages.sketch import MARK, Passage
from factcheck.reading.passages.words import order_words

# "One of the largest", "at most", "the most recent": no place in an order.
NO_PLACE = re.compile(
    r"\b(?:(?:one|some|any|among|amongst|two|three|four|five)\s(?:of\s)?(?:the|its|their)\s(?:\w+\s)?"
    r"|at\s|by\sfar\sthe\s(?:second|third)\s|not\sthe\s|the\sworld's\s)$",
    re.IGNORECASE,
)
NO_ORDER = re.compile(
    r"\s(?:(?:\w+\s)?active|of\b|recent|likely|important|notabl|significant|ever\b|since\b|level\ssince|"
    r"[a-z]+\s(?:since|ever|in\s(?:more|nearly|almost|over|at\sleast|\w+\syears))\b|<)",
    re.IGNORECASE,
)
# What is counted from a first to a second, and is no place: "the second quarter".
TIMES = r"(?:quarter|half|year|month|week|day|time|round|term|season|reading|straight|consecutive)"
PLAIN = frozenset(
    "was is were are in at by with of the a an to for on and or among than that which who had has "
    "came come comes from over since during again still also being".split()
)
NOUN = re.compile(r"[A-Za-z']+")


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of order in a sketch, from start to end.

    ``place`` counts from 1, 0 is whoever comes next; ``order`` is "largest", "smallest" or ""
    where it is not said; ``what`` are the words of what is ranked, ``moves`` says that they
    name a rise or fall.
    """

    start: int
    end: int
    place: int
    order: str = ""
    what: frozenset[str] = frozenset()
    moves: bool = False


# Three readers ask for them in turn; a passage is the same only as itself.
@lru_cache(maxsize=256)
def cues_of(passage: Passage) -> tuple[Cue, ...]:
    """The cues of a passage in order; of those that overlap the longer one."""
    found = [*_superlatives(passage), *_ordinals(passage), *_phrases(passage)]
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or kept[-1].end <= cue.start:
            kept.append(cue)
    return tuple(kept)


@cache
def _superlative() -> re.Pattern[str]:
    words = order_words()
    return re.compile(
        rf"\b(?:(?P<ordinal>{any_of(tuple(words.ordinals))})[\s-])?"
        rf"(?P<word>{any_of(tuple(words.superlatives))})\b(?P<what>(?:[\s-][A-Za-z']+){{0,4}})"
    )


def _superlatives(passage: Passage) -> Iterator[Cue]:
    sketch = passage.lowered
    for match in finditer(_superlative(), sketch):
        start, end = match.start(), match.end("word")
        if NO_PLACE.search(sketch[max(0, start - 40) : start]) or NO_ORDER.match(sketch, end):
            continue
        words = order_words()
        place = words.ordinals[match["ordinal"]] if match["ordinal"] else 1
        what = frozenset(NOUN.findall(match["what"])) - PLAIN
        order = words.superlatives[match["word"]]
        yield Cue(start, end, place, order, what, _moves(what))


def _moves(what: frozenset[str]) -> bool:
    nouns = lexicon().nouns
    return any(nouns.get(word.removesuffix("s")) in ("rise", "fall") for word in what)


@cache
def _ordinal() -> re.Pattern[str]:
    words = order_words()
    ordinals = any_of(tuple(words.ordinals))
    return re.compile(
        rf"\b(?:(?:{any_of(words.verbs)})\s(?:\w+\s){{0,2}}?(?P<told>{ordinals})\b(?!\s{TIMES})"
        rf"|(?P<placed>{ordinals})\s(?:{any_of(words.nouns)})\b"
        rf"|(?P<with>{ordinals}),?\s(?:with|at)(?=\s))"
    )


def _ordinals(passage: Passage) -> Iterator[Cue]:
    for match in finditer(_ordinal(), passage.lowered):
        ordinal = match["told"] or match["placed"] or match["with"]
        yield Cue(match.start(), match.end(), order_words().ordinals[ordinal])


# What follows "just behind" where nobody is named.
ALONE = (
    r"\s?(?:[,.;:(<–—-]|$|(?:on|at|with|in|was|were|is|are|came|comes|had|has|by|to|from|after)\b)"
)


@cache
def _phrase() -> re.Pattern[str]:
    words = order_words()
    return re.compile(
        rf"(?<![\w-])(?:(?P<first>{any_of(words.leaders)})|(?P<next>{any_of(words.followers)}))"
        # "Just behind" a party that is named says who is ahead.
        rf"(?!\w)(?:(?<!behind)|(?={ALONE}))"
    )


def _phrases(passage: Passage) -> Iterator[Cue]:
    for match in finditer(_phrase(), passage.lowered):
        yield Cue(match.start(), match.end(), 1 if match["first"] else 0)


def figures_at(passage: Passage, cues: tuple[Cue, ...], number: int) -> list[int]:
    """The figures that a cue of a passage may speak of, the likeliest first.

    Those after it, up to the next cue; where there are none, those before it.
    """
    cue = cues[number]
    stop = cues[number + 1].start if number + 1 < len(cues) else len(passage.sketch)
    first = cues[number - 1].end if number else 0
    before = [each for each in passage.before(cue.start) if passage.place(each) >= first]
    near = MARK.sub("", passage.sketch[passage.place(before[0]) : cue.start]) if before else ""
    right_before = bool(before) and len(near) <= RIGHT_BEFORE and not re.search(r"[;:]", near)
    after = passage.after(cue.end, stop)
    if after and not (right_before and cue.place > 1 and _is_far(passage, cue, after[0])):
        return after
    return before


# "with 19 percent, in second place", and nothing near after it.
RIGHT_BEFORE, FAR = 20, 40


def _is_far(passage: Passage, cue: Cue, number: int) -> bool:
    return len(passage.sketch[cue.end : passage.place(number)]) > FAR
