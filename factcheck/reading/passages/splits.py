"""Splits: percentages of one whole, of which only the first says what they are of.

"Wind supplied 34 percent of power, gas 41 percent and nuclear 20", "men hold 67 percent of the
posts and women 33", "the Greens have 22 percent, the Liberals 35, the Conservatives 38 and others
5", "yes 53 percent, no 47 percent", "44 percent came from Europe, 31 percent from Asia". What
several may have or do at once ("radio reaches 80 percent of homes and television 90") is no such
list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Kind
from factcheck.quantity import Hedge
from factcheck.reading.cued import search
from factcheck.reading.passages.sketch import Passage
from factcheck.reading.printing import Tie

# Verbs of what nobody else has: "hold 67 percent of the posts".
TAKES = re.compile(
    r"\b(?:holds?|held|owns?|owned|suppl(?:y|ies|ied)|provid(?:es?|ed)|ma[dk]es?\sup|account(?:s|"
    r"ed)?\sfor|w[io]ns?|took|"
    r"takes?|contribut(?:es?|ed)|represent(?:s|ed)?|constitut(?:es?|ed)|generat(?:es?|ed)|"
    r"produc(?:es?|ed)|"
    r"controls?|controlled|form(?:s|ed)?|receiv(?:es?|ed)|got|gets|has|have|had|is|are|was|were|"
    r"deliver(?:s|ed)?|earn(?:s|ed)?|bought|buys?|sold|sells?)\s(?:about\s|some\s|only\s|just\s|"
    r"up\s)*$"
)
# What may be had by several at once, where a verb does not say that it is shared out.
PLAIN = re.compile(
    r"\b(?:has|have|had|is|are|was|were|got|gets|receiv\w+|bought|buys?|sold|sells?|took|takes?)"
    r"\s(?:about\s|some\s|only\s|just\s)*$"
)
ONE_WHOLE = re.compile(
    r"^\sof\s(?:the\s|all\s|its\s|their\s)?(?:[a-z]+\s)?(?:votes?|seats|shares|stock|market|"
    r"capital|total|profits?|"
    r"sales|revenues?|turnover|exports?|imports|output|production|power|electricity|energy|"
    r"emissions|budget|spending|costs?|income|equity|company|firm|posts|places|land|money|funds|"
    r"trade|"
    r"population|workforce|membership)\b"
)
NAMES = (
    r"(?:(?!of\b|in\b|among\b|from\b|to\b|than\b|at\b|on\b|who\b|which\b|when\b|last\b|up\b|"
    r"down\b|only\b|after\b)[\w'’&.-]+\s){1,4}?"
)
# From one percentage to the next: ", gas <1>", " of the posts and women <1>".
STEP = re.compile(
    rf"^\)?(?:\s(?:of|in)\s[^<>,;.:]{{2,35}}?)?\)?(?:,|,?\sand|,?\swhile|,\swith)\s(?:the\s|in\s)"
    rf"?{NAMES}"
    r"(?:(?:at|with|by|had|has|have|for|on)\s)?\(?$"
)
FROM = re.compile(
    r"^(?:\s(?:came|come|were|are|was|is|comes))?\s(?P<where>from|by|to|in)\s(?P<name>"
    r"[^<>,;.:]{2,30}?)(?:,|,?\sand)\s$"
)
LAST = re.compile(r"^\s(?P<where>from|by|to|in)\s(?:[A-Z]|(?<=in\s)[a-z])[\w' -]{2,30}(?=[.,;]|$)")
REST = re.compile(
    r"\b(?:others?|other\s[a-z]+|the\srest|undecided|no\sopinion|neither|unsure|abstained|(?:do|"
    r"did)\snot\sknow|"
    r"don't\sknow|the\sremainder)\b"
)
# Answers of which nobody gives two.
OPPOSED = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "yes|no|maybe",
        "for|against|abstained|in favou?r",
        "good|fair|poor|bad|excellent|average|satisfactory",
        "satisfied|dissatisfied|unhappy|happy",
        "men|women",
        "boys|girls",
        "right|wrong",
        "better|worse|same",
    )
)
OF_THOSE = re.compile(
    r"\b[Oo]f\s(?:the|all|those|these|its|their)\s[a-z]+,?\s$|^\sof\s[a-z]+\s(?:came|come|were|"
    r"are)\b"
)
# Two at once, or of another time or group.
APART = re.compile(
    r"\b(?:more\sthan\sone|several|both|also|rose|fell|grew|(?<!make\s)(?<!makes\s)(?<!made\s)up|"
    r"down|from\s\d|compared|last\syear|earlier|"
    r"increase|growth|among|between|average|could)\b",
    re.IGNORECASE,
)
# "is split between the widow (50 percent), the son (30 percent) and the daughter (20 percent)"
SHARED = re.compile(
    r"\b(?:split|divided|shared)\s(?:up\s|out\s|equally\s)?(?:between|among|into)\s[^<>;.]{0,40}$"
)
SHARES = frozenset({Kind.SHARE, Kind.LEVEL})
MAKES_UP = re.compile(r"\bma[dk]es?\sup\s")
HUNDRED = 100
SAID, LIKELY = 0.95, 0.9


def split_ties(passage: Passage) -> Iterator[Tie]:
    """The percentages of each list of one whole: at most a hundred, or just that."""
    makes_up = search(MAKES_UP, passage.sketch) is not None
    places = [n for n, claim in enumerate(passage.figures) if _is_share(claim, makes_up=makes_up)]
    if len(places) < 2:
        return
    run: list[int] = places[:1]
    for number in places[1:]:
        if number == run[-1] + 1 and STEP.match(passage.between(run[-1], number)):
            run.append(number)
            continue
        yield from _named(passage, run)
        run = [number]
    yield from _named(passage, run)
    yield from _placed(passage, places)


def _named(passage: Passage, run: Sequence[int]) -> Iterator[Tie]:
    """Shares each after the name of whose it is."""
    if len(run) < 2:
        return
    first, last = run[0], run[-1]
    ahead = passage.sketch[: passage.place(first)]
    start = max(ahead.rfind(";"), ahead.rfind(":"), ahead.rfind(">")) + 1
    end = passage.place(last) + len(f"<{last}>")
    words = passage.sketch[start : end + 40]
    shared = SHARED.search(ahead)
    if APART.search(words[shared.end() - start :] if shared and shared.end() > start else words):
        return
    follow = passage.between(first, run[1])
    one = TAKES.search(ahead) is not None and (
        ONE_WHOLE.match(follow) is not None
        or (follow.startswith(" of ") and not PLAIN.search(ahead))
    )
    final = passage.between(run[-2], last) + passage.sketch[end : end + 25].split("<")[0]
    rest = len(run) > 2 and REST.search(final) is not None
    opposed = any(_are_opposed(passage, run, names) for names in OPPOSED)
    own = passage.sketch[end : end + 5].startswith((" of ", " in "))
    if shared and not own:
        ids = tuple(passage.figures[number].id for number in run)
        yield Tie("whole", ids, confidence=SAID)
        return
    if own or not (one or opposed or (rest and TAKES.search(ahead))):
        return
    ids = tuple(passage.figures[number].id for number in run)
    # "Methane 10.2 percent, nitrous oxide 6.6 and others 1.9": the greatest may be told before.
    yield Tie("whole", ids, confidence=LIKELY) if rest else Tie("parts", ids, confidence=SAID)


def _are_opposed(passage: Passage, run: Sequence[int], names: re.Pattern[str]) -> bool:
    """Whether each share comes after another one of these names."""
    found: list[str] = []
    for number in run:
        place = passage.place(number)
        start = passage.place(number - 1) + 3 if number else 0
        told = names.findall(passage.sketch[max(start, place - 30) : place])
        if len(told) != 1:
            return False
        found.append(told[0].lower())
    return len(set(found)) == len(found)


def _placed(passage: Passage, places: Sequence[int]) -> Iterator[Tie]:
    """Shares each before where it is from: "44 percent came from Europe, 31 percent from Asia"."""
    run: list[int] = []
    where = ""
    for number, following in zip(places, [*places[1:], -1], strict=True):
        end = passage.place(number) + len(f"<{number}>")
        text = passage.sketch[end:] if following < 0 else passage.between(number, following)
        match = LAST.match(text) if following < 0 else FROM.match(text)
        if match is None or (run and match["where"] != where):
            return
        where = match["where"]
        run.append(number)
    ahead = passage.sketch[: passage.place(run[0])]
    follow = passage.between(run[0], run[1])
    if OF_THOSE.search(ahead) or OF_THOSE.search(follow):
        yield Tie("parts", tuple(passage.figures[n].id for n in run), confidence=SAID)


def _is_share(claim: Claim, *, makes_up: bool) -> bool:
    """Whether a percentage is a share; what "makes up 61 percent" is taken for a rise."""
    quantity = claim.quantity
    kinds = SHARES | {Kind.CHANGE} if makes_up else SHARES
    return (
        quantity.unit == "percent"
        and claim.kind in kinds
        and quantity.upper is None
        and quantity.hedge in (Hedge.NONE, Hedge.ABOUT)
        and 0 < quantity.number < HUNDRED
    )
