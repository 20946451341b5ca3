"""Others: what is called the highest or the lowest, beside all the others that are told.

"The longest bridge measures 420 metres; the others are 310 and 280 metres long", "rain was
heaviest in Ely with 48 mm, while Bury had 33 mm", "third was Kenya with five medals, after
Ethiopia with eight and Uganda with six".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.reading.alternation import any_of
from factcheck.reading.cued import finditer, search
from factcheck.reading.dates.mentions import MONTH
from factcheck.reading.passages.cues import Cue, cues_of
from factcheck.reading.passages.sketch import EARLIER, MOVES, Passage, are_alike
from factcheck.reading.passages.words import order_words
from factcheck.reading.printing import Tie

LIST = r"<\d+>(?:(?:,|,?\sand)\s(?:[a-z]+\s)?<\d+>)*"
# "the others are <1> and <2>", "the other two have <1> and <2>"
OTHERS = re.compile(
    rf"\b(?:the|all|its|their)\s(?:two\s|three\s|four\s|five\s)?(?:others?|rest|remaining)\b[^<>.;:]{{0,30}}?(?P<list>{LIST})",
    re.IGNORECASE,
)
# "..., while Bury had <1> and Diss <2>", "with Bell at <1>, Cora at <2>": each has its name
NAME = r"(?:(?:in|at|for)\s)?(?:the\s)?[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?"
NAMED = re.compile(
    rf"\s?(?:[a-z]+\s?){{0,3}}(?:,|;|,?\sand|,?\swhile|,?\swith|\s\()\s?(?:while\s|with\s|and\s|it\swas\s|stood\sat\s)*"
    rf"(?P<name>{NAME})?,?\s?(?:had|has|with|at|was|is|on|got|recorded|reached|saw|raised|scored|sold|won|drew|earned|spent|paid|made|"
    rf"measures|measured|gave|only|just|stood\sat|\s|\()*"
)
STOOD = re.compile(r"(?:,|;)?\s(?:and|while|but)\s(?:stood\sat|was|it\swas|reached|is)\s")
PLACE = re.compile(r"\s(?:[a-z]+\s)?in\s(?:the\s)?[A-Z]")
# "in May it was <1>": another time is another rank
TIMED = re.compile(
    rf"\b(?:{MONTH}|(?:19|20)\d\d|last|earlier|previous|record|average|total|overall)\b"
)
THEN = re.compile(
    rf"In\s(?:{MONTH})\s(?:it|they)\s(?:was|were|stood\sat|came\sto)\s(?:only\s)?<\d+>"
)
NEXT_TIME = re.compile(rf"\s?(?:[a-z]+\s)?(?:,|,?\sand|;)\sin\s(?:{MONTH})\s(?:only\s|just\s)?")
# "the best in five years: <0>, after <1>, <2> and <3>"
BEST = re.compile(
    r"\b(?P<word>best|highest|largest|strongest|biggest|worst|lowest|weakest|smallest)\b[^<>;.:]{0,40}[:,]\s(?:at\s)?<(?P<a>\d+)>,?\s"
    rf"(?:after|following|against)\s(?P<list>{LIST})"
)
LOW = frozenset({"worst", "lowest", "weakest", "smallest"})
# "third was Kenya with <0>, after Ethiopia with <1> and Uganda with <2>"
BEHIND = re.compile(
    r"\b(?P<nth>[Ss]econd|[Tt]hird|[Ff]ourth)\b[^<>;.]{0,40}?<(?P<a>\d+)>(?:\s[a-z]+)?,?\s(?:after|behind)\s"
    rf"(?P<list>{NAME}\s(?:with|on|at)\s<\d+>(?:(?:,|,?\sand)\s{NAME}\s(?:with\s|on\s|at\s)?<\d+>)*)"
)
ONE_OF = re.compile(
    r"\b(?:one|some|two|among)\s(?:of\s)?(?:the|its|their)\s$|(?:second|third)[\s-]$"
)
FOLLOW, FARTHEST = 60, 90
SURE, SAID = 0.95, 0.9


def other_ties(passages: Sequence[Passage]) -> Iterator[Tie]:
    """Each figure that is called the highest or lowest with those of all others."""
    for number, passage in enumerate(passages):
        if not passage.figures:
            continue
        for match in finditer(BEST, passage.sketch):
            yield from _tie(passage, int(match["a"]), _listed(match), low=match["word"] in LOW)
        for match in finditer(BEHIND, passage.sketch):
            yield from _tie(passage, int(match["a"]), _listed(match), low=True)
        following = passages[number + 1] if number + 1 < len(passages) else None
        for cue in (*cues_of(passage), *_of_all(passage)):
            if cue.place == 1 and cue.order and not cue.moves:
                yield from _of_cue(passage, cue, following)


@cache
def _superlative() -> re.Pattern[str]:
    words = any_of(tuple(order_words().superlatives))
    return re.compile(
        rf"\b(?P<word>{words})\s(?:of\s(?:the|all|its|their)\s(?:<\d+>|\w+)\s|(?=<))",
        re.IGNORECASE,
    )


def _of_all(passage: Passage) -> Iterator[Cue]:
    """ "The longest of the three bridges", which says who the others are."""
    for match in finditer(_superlative(), passage.sketch):
        before = passage.sketch[max(0, match.start() - len("one of the ")) : match.start()]
        if not ONE_OF.search(before):
            order = order_words().superlatives[match["word"].lower()]
            yield Cue(match.start(), match.end(), 1, order)


def _listed(match: re.Match[str]) -> list[int]:
    return [int(number) for number in re.findall(r"<(\d+)>", match["list"])]


def _tie(passage: Passage, own: int, others: Sequence[int], *, low: bool) -> Iterator[Tie]:
    yield from _ordered(_claims(passage, own, others), low=low)


def _claims(passage: Passage, own: int, others: Sequence[int]) -> list[Claim]:
    return [passage.figures[number] for number in (own, *others)]


def _ordered(claims: Sequence[Claim], *, low: bool, sure: float = SURE) -> Iterator[Tie]:
    first, *others = claims
    kinds = {claim.kind in MOVES for claim in claims}
    alike = all(_are_one(first, other) for other in others)
    if others and alike and len(kinds) == 1 and not any(each.lead in EARLIER for each in claims):
        yield Tie("least" if low else "most", tuple(each.id for each in claims), confidence=sure)


def _are_one(first: Claim, other: Claim) -> bool:
    """Whether two figures may be ranked; of a list the unit may be told once."""
    return are_alike(first, other) or are_alike(other, first)


def _of_cue(passage: Passage, cue: Cue, following: Passage | None) -> Iterator[Tie]:
    """The figure of a superlative with those that are told as the others'."""
    after = passage.after(cue.end, cue.end + FARTHEST)
    if not after:
        return
    own, low = after[0], cue.order == "smallest"
    end = passage.place(own) + len(f"<{own}>")
    if match := OTHERS.search(passage.sketch, end):
        yield from _tie(passage, own, _listed(match), low=low)
        return
    if others := _named(passage, cue, own):
        yield from _ordered(_claims(passage, own, others), low=low, sure=SAID)
        return
    if following is not None and following.figures:
        match = OTHERS.match(following.sketch)
        numbers = _listed(match) if match else _later(following)
        if numbers:
            claims = [passage.figures[own], *(following.figures[each] for each in numbers)]
            yield from _ordered(claims, low=low)


def _named(passage: Passage, cue: Cue, own: int) -> list[int]:
    """The figures after the first, each of another name, up to one that is not."""
    found: list[int] = []
    last = own
    told = passage.sketch[cue.end : passage.place(own)]
    for number in passage.after(passage.place(own) + len(f"<{own}>")):
        between = passage.between(last, number)
        match = NAMED.fullmatch(between)
        stood = STOOD.fullmatch(between) and PLACE.match(
            passage.sketch, passage.place(number) + len(f"<{number}>")
        )
        if not stood and (match is None or not match["name"]):
            break
        found.append(number)
        last = number
    end = passage.place(last) + len(f"<{last}>")
    around = told + passage.sketch[passage.place(own) : end + FOLLOW]
    return [] if TIMED.search(around) else found


def _later(following: Passage) -> list[int]:
    """The figures of a sentence that tells other months: "In June it was <0> and in July <1>"."""
    match = search(THEN, following.sketch) and THEN.match(following.sketch)
    if not match:
        return []
    numbers = following.after(0)
    joined = all(
        NEXT_TIME.fullmatch(following.between(one, other)) for one, other in pairwise(numbers)
    )
    return numbers if joined else []
