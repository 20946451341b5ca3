"""Netted: what came in and what went out, and what that leaves.

"Had 400 stores, opened 30 and closed 12, and ended the year with 418", "60,000 moved in and 45,000
left, a net gain of 15,000", "revenues of 14.2 billion fell short of expenditures of 16.0 billion,
for a deficit of 1.8 billion", "swung to a profit of 8 million from a loss of 14 million, an
improvement of 22 million", "after paying 3 of the 10 million it owes, still owes 7".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim, Kind
from factcheck.quantity import Hedge
from factcheck.reading.cued import finditer
from factcheck.reading.passages.remainders import are_amounts, counted
from factcheck.reading.passages.sketch import Passage, are_of_one_unit
from factcheck.reading.printing import Tie

CAME = (
    r"(?:opened|added|built|bought|hired|acquired|gained|joined|arrived|recruited|took\son|"
    r"were\shired|"
    r"were\sadded|were\sborn|arrivals|births|moved\sin|came|entered|were\sdelivered|"
    r"was\sdelivered|received|signed)"
)
WENT = (
    r"(?:closed|sold|shut|lost|scrapped|retired|left|departed|dismissed|laid\soff|died|quit|"
    r"resigned|"
    r"were\ssold|were\sused|was\sused|were\sshipped|was\sshipped|departures|deaths|moved\sout|"
    r"released|withdrew|were\slaid\soff)"
)
ENDS = (
    r"(?:end(?:ed|ing|s)?|finish\w*|clos(?:ed|ing)|now|leav(?:ing|es)|left|remain\w*|so|there\sare|"
    r"bringing|still)"
)
GAP = r"[^<>;.:]"
# "had <0>, opened <1> and closed <2>, and ended the year with <3>"
HAD = (
    r"(?:<(?P<s>\d+)>(?:\s[a-z-]+){0,3}(?:\sat\s(?:the\s)?(?:start|beginning|first))?(?:,|;|"
    r"\sand|\s)\s?)"
)
FLOWS = (
    # verbs before their figures
    re.compile(
        rf"{HAD}{GAP}{{0,30}}?\b{CAME}\s<(?P<i>\d+)>{GAP}{{0,30}}?(?:,|\sand|,\sand)"
        rf"\s{GAP}{{0,15}}?{WENT}\s<(?P<o>\d+)>"
        rf"{GAP}{{0,30}}?(?:,|;)\s{GAP}{{0,40}}?\b{ENDS}\b{GAP}{{0,40}}?<(?P<e>\d+)>"
    ),
    re.compile(
        rf"{HAD}{GAP}{{0,30}}?\b{WENT}\s<(?P<o>\d+)>{GAP}{{0,30}}?(?:,|\sand|,\sand)"
        rf"\s{GAP}{{0,15}}?{CAME}\s<(?P<i>\d+)>"
        rf"{GAP}{{0,30}}?(?:,|;)\s{GAP}{{0,40}}?\b{ENDS}\b{GAP}{{0,40}}?<(?P<e>\d+)>"
    ),
    # figures before their verbs
    re.compile(
        rf"{HAD}(?:of\sthem\s)?<(?P<i>\d+)>(?:\s[a-z]+)?\s{CAME}\b{GAP}{{0,25}}?(?:,|\sand|"
        rf",\sand)\s<(?P<o>\d+)>(?:\s[a-z]+)?\s{WENT}\b"
        rf"{GAP}{{0,25}}?(?:,|;)\s{GAP}{{0,30}}?\b{ENDS}\b{GAP}{{0,20}}?<(?P<e>\d+)>"
    ),
    re.compile(
        rf"{HAD}(?:of\sthem\s)?<(?P<o>\d+)>(?:\s[a-z]+)?\s{WENT}\b{GAP}{{0,25}}?(?:,|\sand|"
        rf",\sand)\s<(?P<i>\d+)>(?:\s[a-z]+)?\s{CAME}\b"
        rf"(?!\sthe\b){GAP}{{0,25}}?(?:,|;)\s{GAP}{{0,30}}?\b{ENDS}\b{GAP}{{0,20}}?<(?P<e>\d+)>"
    ),
)
PLUS = r"(?:net\s(?:gain|increase|rise|inflows?|addition|immigration|profit)|surplus|profit)"
LESS = r"(?:net\s(?:loss|decrease|fall|outflows?|emigration)|deficit|shortfall|loss)"
# "<0> moved in and <1> left, a net gain of <2>", "inflows of <0> and outflows of <1>, or net ..."
NET = (
    re.compile(
        rf"<(?P<i>\d+)>(?:\s[a-z]+)?\s{CAME}\b{GAP}{{0,30}}?(?:,|\sand|,\sand|\swhile)\s<(?P<o>"
        rf"\d+)>(?:\s[a-z]+)?\s{WENT}\b{GAP}{{0,30}}?,\s{GAP}{{0,25}}?\b(?:(?P<up>{PLUS})|(?P<down>{LESS}))\sof\s<(?P<r>\d+)>"
    ),
    re.compile(
        rf"\binflows?\sof\s<(?P<i>\d+)>{GAP}{{0,30}}?\band\s(?:[a-z]+\s)?outflows?\sof\s<(?P<o>"
        rf"\d+)>{GAP}{{0,30}}?,\s{GAP}{{0,25}}?\b(?:(?P<up>{PLUS})|(?P<down>{LESS}))\sof\s<(?P<r>\d+)>"
    ),
    # "<0> births and <1> deaths, so its population fell by <2>"
    re.compile(
        rf"<(?P<i>\d+)>\s(?:births|arrivals|newcomers)\sand\s<(?P<o>\d+)>\s(?:deaths|departures|"
        rf"leavers)\b"
        rf"{GAP}{{0,30}}?,\s{GAP}{{0,40}}?\b(?:(?P<up>rose|grew|increased|gained)|(?P<down>fell|"
        rf"shrank|dropped|declined|decreased))\sby\s<(?P<r>\d+)>"
    ),
    # "sales of <0> less costs of <1> gave a profit of <2>"
    re.compile(
        rf"<(?P<i>\d+)>(?:\s[a-z]+)?,?\s(?:less|minus)\s(?:[a-z]+\s){{0,3}}?(?:of\s)?<(?P<o>\d+)>"
        rf"{GAP}{{0,30}}?"
        rf"\b(?:g[ai]ve\w*|left|leav\w+|ma[dk]e\w*|equals?|produc\w+|yield\w*)"
        rf"\b{GAP}{{0,25}}?(?:(?P<up>{PLUS})|(?P<down>{LESS}))\sof\s<(?P<r>\d+)>"
    ),
    # "revenues of <0> fell short of expenditures of <1>, for a deficit of <2>"
    re.compile(
        rf"<(?P<i>\d+)>,?\s(?:fell\sshort\sof|exceeded|outstripped|topped|were\sabove|"
        rf"were\sbelow|trailed|lagged)\s{GAP}{{0,40}}?<(?P<o>\d+)>"
        rf"{GAP}{{0,20}}?,\s{GAP}{{0,25}}?\b(?:(?P<up>{PLUS})|(?P<down>{LESS}))\sof\s<(?P<r>\d+)>"
    ),
    # "took in <0> and spent <1>, a surplus of <2>"
    re.compile(
        rf"\b(?:took\sin|takes\sin|earned|collected|raised|received)\s<(?P<i>\d+)>"
        rf"{GAP}{{0,30}}?\band\s(?:[a-z]+\s)?(?:spent|spends|paid\sout|pays\sout)\s<(?P<o>\d+)>(?!\son\b)"
        rf"{GAP}{{0,20}}?,\s{GAP}{{0,25}}?\b(?:(?P<up>{PLUS})|(?P<down>{LESS}))\sof\s<(?P<r>\d+)>"
    ),
    re.compile(
        rf"\b(?:income|revenues?|receipts|takings|exports)\sof\s<(?P<i>\d+)>\sand\s(?:[a-z]+\s)"
        rf"?(?:expenses|costs|spending|expenditures?|outlays|imports)\sof\s<(?P<o>\d+)>"
        rf"{GAP}{{0,40}}?\b(?:(?P<up>{PLUS})|(?P<down>{LESS}))\sof\s<(?P<r>\d+)>",
        re.IGNORECASE,
    ),
    # "bought <0> sheep and sold <1>, so the flock shrank by <2>"
    re.compile(
        rf"\b{CAME}\s<(?P<i>\d+)>{GAP}{{0,25}}?\band\s{WENT}\s<(?P<o>\d+)>{GAP}{{0,20}}?,\s(?:so|"
        rf"and)\s{GAP}{{0,30}}?"
        rf"\b(?:(?P<up>rose|grew|increased|gained)|(?P<down>fell|shrank|dropped|declined|"
        rf"decreased))\sby\s<(?P<r>\d+)>"
    ),
    # "earns <0> a month and spends <1>, so <2> are left"
    re.compile(
        rf"\b(?:earns?|earned|gets?|got|took\sin|has|had)\s<(?P<i>\d+)>"
        rf"{GAP}{{0,25}}?\band\s(?:spends?|spent|pays?|paid|uses?|used)\s<(?P<o>\d+)>"
        rf"{GAP}{{0,25}}?"
        rf",\s(?:(?:so|and)\s<(?P<r>\d+)>(?:\s[a-z]+)?\s(?:are|is|were|was)\sleft|(?:which\sleft|"
        rf"leaving)\s(?:[a-z]+\s)?<(?P<r2>\d+)>)"
    ),
    # "gross pay is <0>; after deductions of <1> <2> remain"
    re.compile(
        rf"<(?P<i>\d+)>(?:[;,.]|\sand|\sbut)\s{GAP}{{0,10}}?\bafter\s(?:[a-z]+\s)?(?:deductions?|"
        rf"tax(?:es)?|costs?|expenses|fees|rent)\sof\s<(?P<o>\d+)>,?\s{GAP}{{0,20}}?<(?P<r>\d+)>"
        rf"\s(?:remains?|is\sleft|are\sleft|was\sleft|were\sleft)\b"
    ),
    # "spent <1> but earned <0>, leaving it <2> in the red"
    re.compile(
        rf"\bspen[dt]s?\s<(?P<o>\d+)>{GAP}{{0,25}}?\s(?:and|but)\s(?:it\s|they\s)?(?:earn|raise|"
        rf"receive|took|made)\w*\s(?:in\s)?(?:just\s|only\s)?<(?P<i>\d+)>{GAP}{{0,20}}?,\sleaving\s"
        rf"[a-z ]+?<(?P<r>\d+)>\sin\s(?:(?P<down>the\sred|debt)|(?P<up>the\sblack))"
    ),
    # "scored <0> and conceded <1>, a difference of plus <2>"
    re.compile(
        rf"\bscored\s<(?P<i>\d+)>{GAP}{{0,20}}?\band\s(?:conceded|let\sin)\s<(?P<o>\d+)>"
        rf",?\s{GAP}{{0,25}}?\bdifference\sof\s(?P<up>plus\s)?<(?P<r>\d+)>"
    ),
)
# "exceeded exports by <0>: <1> against <2>"
EXCEEDED = re.compile(
    r"\b(?:exceeded|topped|outnumbered|outweighed|outstripped|beat)\s(?:the\s)?[a-z]+(?:\s[a-z]+)"
    r"{0,2}?\sby\s<(?P<r>\d+)>"
    rf"{GAP}{{0,25}}?(?::|,|\s[–—-]|\s\()\s?(?:[a-z]+\s)?<(?P<i>\d+)>{GAP}{{0,25}}?\s(?:against|"
    rf"to|compared\s(?:with|to)|versus|and)\s(?:[a-z]+\s)?<(?P<o>\d+)>"
)
LOSS, PROFIT = r"(?:loss|deficit|shortfall)", r"(?:profit|surplus|net\sincome|gain)"
# "to a profit of <0> from a loss of <1>, an improvement of <2>"
SWUNG = re.compile(
    rf"\b(?:(?P<one>{LOSS})|(?P<two>{PROFIT}))\sof\s<(?P<i>\d+)>{GAP}{{0,40}}?\b(?:from|after|"
    rf"against|compared\swith)\s"
    rf"(?:an?\s)?(?:[a-z-]+\s){{0,2}}?(?:(?P<three>{LOSS})|(?P<four>{PROFIT}))\sof\s<(?P<o>\d+)>"
    rf"{GAP}{{0,30}}?,\s(?:or\s|which\sis\s)?an?\s"
    r"(?:[a-z]+\s)?(?:improvement|deterioration|swing|turnaround|turnround|change|worsening)"
    r"\sof\s<(?P<r>\d+)>"
)
# "<0> of the <1> it owes, still owes <2>"
STILL = re.compile(
    rf"<(?P<o>\d+)>\sof\s(?:the|its|their|his|her)\s<(?P<i>\d+)>"
    rf"{GAP}{{0,50}}?,\s{GAP}{{0,30}}?\bstill\s(?:owes?|owed|has|have|had)\s<(?P<r>\d+)>"
)
# "A deficit of <2> after interest of 60 million": something else is taken off.
LATER = re.compile(r"[^<>.;]{0,15}\s(?:after|before|including|excluding|counting|without)\b")
# "Outflows of <1> in the year, and net outflows of <2> in December".
AND_THEN = re.compile(r",\sand\b(?!\sso\b)")
# A noun of its own after what is left: "sold 12 and bought 8, and now has 90 customers".
NOUN = re.compile(
    r"<\d+>(?:\s(?:of|in|on|at|by|a|the|to|for|now|today|and|as|this)\b|\s([a-z]{3,}))"
)
SAID = 0.95


def netted_ties(passage: Passage) -> Iterator[Tie]:
    """Each result with the figures that came in and went out."""
    if len(passage.figures) < 3:
        return
    for pattern in FLOWS:
        for match in finditer(pattern, passage.sketch):
            told = [passage.figures[int(match[name])] for name in "esio"]
            if _are_alike(told) and _is_of_the_same(passage, match):
                yield Tie("told rows ++-", counted(told[0], *told), confidence=SAID)
    for pattern in (*NET, EXCEEDED):
        for match in finditer(pattern, passage.sketch):
            yield from _balance(passage, match)
    for match in finditer(STILL, passage.sketch):
        result, whole, paid = (passage.figures[int(match[name])] for name in "rio")
        if _are_alike((result, whole, paid)):
            yield Tie("told balance +", counted(result, result, whole, paid), confidence=SAID)
    yield from _swings(passage)


def _balance(passage: Passage, match: re.Match[str]) -> Iterator[Tie]:
    """What is left of two sides, and which of them is the greater."""
    number = match["r"] or match.groupdict()["r2"]
    result = passage.figures[int(number)]
    came, went = (passage.figures[int(match[name])] for name in "io")
    led = match.string[match.end("o") : max(match.start("r"), match.end("o"))]
    if AND_THEN.search(led) or LATER.match(passage.sketch, match.end()):
        return
    if _are_alike((result, came, went)):
        sign = "-" if _is_less(match, came, went) else "+"
        told = counted(result, result, came, went)
        yield Tie(f"told balance {sign}", told, confidence=SAID)


def _swings(passage: Passage) -> Iterator[Tie]:
    """A loss and a profit, and how far they are apart."""
    for match in finditer(SWUNG, passage.sketch):
        result, after, before = (passage.figures[int(match[name])] for name in "rio")
        turned = (match["one"] is None) == (match["four"] is None)
        if turned and _are_alike((result, after, before)):
            yield Tie("swing", (result.id, after.id, before.id), confidence=SAID)


def _is_of_the_same(passage: Passage, match: re.Match[str]) -> bool:
    """Whether what is left is of what there was: no other noun comes after it."""
    noun = NOUN.match(passage.sketch, passage.place(int(match["e"])))
    if noun is None or noun[1] is None or noun[1] in ("work", "are", "were", "remain", "left"):
        return True
    return noun[1].rstrip("s") in passage.sketch[: passage.place(int(match["i"]))]


def _is_less(match: re.Match[str], came: Claim, went: Claim) -> bool:
    """Whether the result is told as a loss; where nothing says so, by its sides."""
    found = match.groupdict()
    if found.get("up") or found.get("down"):
        return found.get("down") is not None
    return came.quantity.number < went.quantity.number


def _are_alike(claims: tuple[Claim, ...] | list[Claim]) -> bool:
    """Whether figures are levels of one unit, as they are printed."""
    first, *others = claims
    plain = all(
        each.quantity.upper is None
        and each.quantity.hedge in (Hedge.NONE, Hedge.ABOUT)
        and each.quantity.number > 0
        and each.kind not in (Kind.RANK, Kind.DATE, Kind.AGE, Kind.CHANGE, Kind.POINTS)
        for each in claims
    )
    alike = all(are_of_one_unit(first, each) for each in others)
    return (
        plain
        and (alike or are_amounts(*claims))
        and len({each.id for each in claims}) == len(claims)
    )
