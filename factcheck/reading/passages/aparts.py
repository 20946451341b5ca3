"""Aparts: two figures with more words between them, and which of them is the greater.

"More people died in May, 48, than in April, when 39 were killed", "the index, at 98.4 in May, had
been higher in April, at 99.1", "United, on 41 points, are ahead of City, who have 38"; and lists of
them: "ahead of the east at 7.4, the south at 6.2 and the west at 5.5".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.claim import Kind
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer
from factcheck.reading.passages.couples import couples_of
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Tie

APART = re.compile(
    r"\b(?:expect\w*|forecast\w*|predict\w*|project\w*|target\w*|plan\w*|budget\w*|limit|loss|"
    r"losses|"
    r"profit\w*|deficit|surplus|half|third|per|rate)\b",
    re.IGNORECASE,
)
SIDES = {1: "ahead of|above|in front of|clear of", -1: "behind|below|trail|trails|trailing"}
RATES = frozenset({Kind.CHANGE, Kind.POINTS})
# The clause of the word ends here, and nothing else begins.
GAP = re.compile(
    r"^(?!\s<)(?!\sthan\s(?!in\b|at\b|on\b|for\b|during\b|last\b|the\b|a\b|its\b|their\b|"
    r"planned\b|before\b))(?:\s(?!and\b|but\b|while\b|as\b|expected|forecast)[\w'-]+){0,9}(?::|"
    r"\s[–—-]|\s?\(|,)\s?(?:at\s|with\s|only\s|just\s)*$"
)
DENIED = re.compile(
    r"\b(?:no|not|never|neither|nor|or|if|whether|the|little|by)\s(?:\w+\s)?$", re.IGNORECASE
)
# "Lower taxes helped: 90,000 bought cars": what is lower is not what is counted.
COUNTING = frozenset({"more", "fewer"})
BARE = re.compile(
    r"^(?:\s?[:,(]|\s[–—-]|\s(?:in|at|on|than|for|last|this|again|still|now|among|by|here|there)\b)"
)
# "40 percent, compared with 60 percent who work full-time", "14 euros for a pizza".
ELSE = re.compile(r"(?:\s[a-z]+)?\s(?:who|which|that|for\san?)\b")
# "<0>, ahead of the east at <1>, the south at <2> and the west at <3>"
EACH_AT = r"(?:the\s)?[\w'-]+(?:\s[A-Z][\w'-]+)?,?\s(?:at|on|with)\s<\d+>"
FOLLOWED = re.compile(
    r"<(?P<a>\d+)>(?:\s[a-z]+)?,?\s(?:[a-z]+\s){0,2}?"
    rf"(?:(?P<up>{SIDES[1].replace(' ', chr(92) + 's')})|(?P<down>behind|below))\s"
    rf"{EACH_AT}(?P<others>(?:(?:,|,?\sand)\s{EACH_AT})+)"
)
# "At <0>, the rate in Ohio is higher than in Indiana, where it is <1>"
HIGHER = re.compile(
    r"\b[Aa]t\s<(?P<a>\d+)>,\s[^<>;.]{3,70}?\b(?:is|was|are|were)\s(?:[a-z]+\s)?(?:(?P<up>higher|greater|larger)|"
    r"(?P<down>lower|smaller))\sthan\s(?:in|at|for|that)\s[^<>;.,]{2,40},\s(?:where|which|whose|with)\s"
    r"[^<>;.,]{0,25}?(?P<others><\d+>)"
)
NUMBERED = re.compile(r"<(\d+)>")
NEAR = 60
SAID = 0.9


def apart_ties(passage: Passage) -> Iterator[Tie]:
    """Each two figures that words over a clause or two order, the greater first."""
    if len(passage.figures) < 2:
        return
    yield from _coupled(passage)
    yield from _followed(passage)
    for pattern in _patterns():
        for match in finditer(pattern, passage.sketch):
            a, b = (passage.figures[int(match[name])] for name in "ab")
            if not are_of_one_unit(a, b) or {a.kind, b.kind} & RATES or APART.search(match[0]):
                continue
            up = match["up"] is not None
            pair = (a.id, b.id) if up else (b.id, a.id)
            yield Tie("ranked", pair, confidence=SAID)


def _followed(passage: Passage) -> Iterator[Tie]:
    """Whoever is ahead of a list, or behind it, beside each one of it after the first."""
    for match in (*finditer(FOLLOWED, passage.sketch), *finditer(HIGHER, passage.sketch)):
        first = passage.figures[int(match["a"])]
        for number in NUMBERED.findall(match["others"]):
            other = passage.figures[int(number)]
            bare = not other.quantity.unit and other.quantity.place < 1
            if (bare or are_of_one_unit(first, other)) and not {first.kind, other.kind} & RATES:
                pair = (first.id, other.id) if match["up"] else (other.id, first.id)
                yield Tie("ranked", pair, confidence=SAID)


def _coupled(passage: Passage) -> Iterator[Tie]:
    """A word of more or less, and the two levels right after its clause."""
    cues = [*finditer(_word(), passage.sketch)]
    if not cues:
        return
    for couple in couples_of(passage):
        cue = next((each for each in reversed(cues) if each.end() <= couple.start), None)
        if cue is None or couple.start - cue.end() > NEAR:
            continue
        gap = passage.sketch[cue.end() : couple.start]
        if not GAP.match(gap) or APART.search(gap) or DENIED.search(passage.sketch[: cue.start()]):
            continue
        plain = passage.sketch[cue.start() : cue.end()].lower() in COUNTING or BARE.match(gap)
        if not plain or ELSE.match(passage.sketch, couple.end):
            continue
        more = (couple.after.id, couple.before.id)
        yield Tie("ranked", more if cue["up"] or cue["rose"] else more[::-1], confidence=SAID)


@cache
def _word() -> re.Pattern[str]:
    """ "Fewer babies", "were up"."""
    compared = order_words().comparatives
    up = any_of(word for word, way in compared.items() if way > 0)
    down = any_of(word for word, way in compared.items() if way < 0)
    return re.compile(
        rf"(?:\b(?:(?P<up>{up})|(?P<down>{down}))\b)|"
        r"\b(?:is|was|are|were|has\sbeen|went)\s(?:[a-z]+ly\s)?(?:(?P<rose>up)|(?P<fell>down))\b",
        re.IGNORECASE,
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """``a`` is more than ``b`` where the word is one of "up"."""
    compared = order_words().comparatives
    up = any_of(word for word, way in compared.items() if way > 0)
    down = any_of(word for word, way in compared.items() if way < 0)
    word = rf"(?:(?P<up>{up})|(?P<down>{down}))"
    told = (
        # "More people died in May, <0>, than in April, when <1>"
        (
            rf"\b{word}\s[^<>;.,()]{{2,60}}?\s?[,(]\s?(?:at\s|with\s)?<(?P<a>\d+)>[),]\s(?:[a-z]+\s)"
            rf"{{0,4}}?than\s"
            r"[^<>;.()]{2,45}?(?:,\s(?:when|where|with|at)\s|\s?\()(?:only\s|just\s)?<(?P<b>\d+)>"
        ),
        # "<1> in May, had been higher in April, at <0>"
        (
            rf"<(?P<b>\d+)>(?:\s[a-z]+)?(?:\sin\s[A-Z0-9][\w]*)?,\s(?:had\sbeen|was|were|had\sstood)"
            rf"\s(?:[a-z]+\s)?{word}\s"
            r"(?:in|on|last|the|a|at)\s[^<>;.,]{1,30},\sat\s<(?P<a>\d+)>"
        ),
        # "United, on <0> points, are ahead of City, who have <1>"
        (
            rf",\s(?:on|with|at)\s<(?P<a>\d+)>(?:\s[a-z]+)?,\s(?:are|is|were|was|stay|lie|remain|sit)"
            rf"\s(?:[a-z]+\s){{0,2}}?"
            rf"(?:(?P<up>{SIDES[1]})|(?P<down>{SIDES[-1]}))\s[A-Z][\w']*(?:\s[A-Z][\w']*)?,\s"
            r"(?:who\s(?:have|had|are\son|were\son)|on|with|at)\s<(?P<b>\d+)>"
        ),
    )
    return tuple(re.compile(each, re.IGNORECASE if "than" in each else 0) for each in told)
