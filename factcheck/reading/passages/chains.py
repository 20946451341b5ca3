"""Chains: changes of one year after the other, with what they come to over all of them.

"Rose 10 percent in 2021, 20 percent in 2022 and 5 percent in 2023, or 38.6 percent over the three
years", "rose 10 percent in 2021 and 20 percent in 2022, from 100 in 2020 to 132 in 2022".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claim import Claim, Kind
from factcheck.reading.cued import finditer
from factcheck.reading.passages.sketch import Passage, are_alike
from factcheck.reading.printing import Tie

YEAR = r"(?:19|20)\d\d"
IN_YEAR = rf"\s(?:more\s)?in\s(?P<{{}}>{YEAR})"
STEPS = (
    rf"<(?P<a>\d+)>{IN_YEAR.format('first')}(?:,\s(?:by\s)?<(?P<b>\d+)>{IN_YEAR.format('second')})?"
    rf",?\s(?:and|then)\s(?:(?:rose|fell|lost|gained|dropped|climbed|slid|grew)\s)?(?:by\s)?(?:a\sfurther\s|another\s)?<(?P<c>\d+)>{IN_YEAR.format('last')}"
)
IN_ALL = (
    r"(?:over|in)\s(?:(?:the|all|these|those)\s)?(?:two|three|\d)\syears|in\sall|altogether|in\stotal|"
    r"over\sthe\s(?:whole\s)?period|combined"
)
# ", or <3> over the three years"
COMPOUNDED = re.compile(
    rf"{STEPS},\s(?:or\s(?:by\s)?|(?:for\s)?an?\s(?:total|overall|combined|cumulative)\s(?:rise|fall|"
    rf"increase|gain|drop|decline)\sof\s|making\s|(?:leaving|putting|taking)\s[a-z]+(?:\s[a-z]+)?\s|"
    rf"so\s[a-z]+\s[a-z]+\s)(?:almost\s|nearly\s|about\s|just\sover\s|over\s)?"
    rf"<(?P<all>\d+)>\s(?:{IN_ALL}|(?:higher|lower|up|down|above|below)\s(?:than\s)?"
    rf"(?:in|on|from)\s(?P<base>{YEAR}))\b"
)
# ", from <2> in 2020 to <3> in 2022"
LED = re.compile(
    rf"{STEPS},?\sfrom\s<(?P<before>\d+)>(?:\sin\s(?P<then>{YEAR}))?\sto\s<(?P<after>\d+)>"
    rf"(?:\sin\s(?P<now>{YEAR}))?"
)
SAID = 0.85


def chain_ties(passage: Passage) -> Iterator[Tie]:
    """The changes of years that follow each other, with their whole or the levels at their ends."""
    for pattern, way, ends in (
        (COMPOUNDED, "compounded", ("all",)),
        (LED, "led", ("before", "after")),
    ):
        for match in finditer(pattern, passage.sketch):
            found = match.groupdict()
            steps = [passage.figures[int(found[name])] for name in "abc" if found[name]]
            others = [passage.figures[int(found[name])] for name in ends]
            whole = others if way == "compounded" else []
            told = all(each.kind is Kind.CHANGE and each.direction for each in steps)
            percent = all(each.quantity.unit == "percent" for each in (*steps, *whole))
            alike = way == "compounded" or are_alike(*others)
            if found.get("base") and int(found["base"] or 0) != int(found["first"] or 0) - 1:
                continue
            if told and percent and alike and _are_years(found):
                signs = _signs(steps, whole)
                yield Tie(
                    f"{way} {signs}".strip(),
                    tuple(each.id for each in (*others, *steps)),
                    confidence=SAID,
                )


def _signs(steps: Sequence[Claim], whole: Sequence[Claim]) -> str:
    """Which way all of it goes and each step: the whole as the steps where it does not say so."""
    ways = [each.direction for each in steps]
    if not whole:
        return ""
    own = whole[0].direction or (ways[0] if len(set(ways)) == 1 else 0)
    return "".join("+" if way > 0 else "-" for way in (own, *ways)) if own else ""


def _are_years(found: dict[str, str | None]) -> bool:
    """Whether the years follow each other, from the one before the first to the last."""
    years = [int(year) for name in ("first", "second", "last") if (year := found[name])]
    then, now = found.get("then"), found.get("now")
    steps = all(later == earlier + 1 for earlier, later in pairwise(years))
    begins = then is None or int(then) == years[0] - 1
    return steps and begins and (now is None or int(now) == years[-1])
