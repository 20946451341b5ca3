"""Limits: percentages and probabilities that by their wording cannot exceed all there is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.claim import Claim, Claims
from factcheck.interval import Interval
from factcheck.reading.printing import Tie

PEOPLE = (
    r"(?:voters|respondents|people|adults|women|men|children|students|pupils|patients|workers|"
    r"employees|households|residents|members|teachers|users|readers|families|parents|citizens|"
    r"drivers|passengers|companies|firms|businesses|teenagers|girls|boys|doctors|nurses|farmers)"
)
# "of all adults said", "of the women in the survey were": what the part of a whole does
OF_PEOPLE = re.compile(
    rf"\sof\s(?:the\s|all\s|all\sthe\s|its\s|our\s|their\s|these\s|those\s)?(?:[a-z]+\s)?{PEOPLE}"
    r"\s(?:\w+\s){0,4}?(?:said|say|says|think|thought|believe|believed|support|supported|oppose|"
    r"opposed|voted|vote|want|wanted|favou?r|approve|approved|live|lived|have|had|own|owned|"
    r"work|worked|are|were|agree|agreed|feel|felt|use|used|smoke|smoked|cast|turned\sout|took\spart|attended|passed|received|"
    r"answered|stayed|left|survived)\b"
)
RATES = (
    r"(?:turnout|(?:unemployment|jobless|employment|literacy|vaccination|occupancy|fatality|"
    r"survival|pass|conviction|success|attendance|graduation|response)\srate|approval\srating|"
    r"market\sshare|humidity)"
)
# "turnout was", "an unemployment rate of about"
RATE_BEFORE = re.compile(
    rf"\b{RATES}\s(?:of|was|is|were|reached|hit|stood\sat|rose\sto|fell\sto|dropped\sto|"
    r"climbed\sto|at)\s(?:a\s|about\s|around\s|nearly\s|almost\s|just\s|record\s){0,2}$",
    re.IGNORECASE,
)
FELL_BEFORE = re.compile(
    r"\b(?:fell|fallen|dropped|declined|decreased|shrank|shrunk|plunged|tumbled|sank|slumped|"
    r"slashed|halved)\s(?:by\s)?(?:a\s|about\s|around\s|nearly\s|almost\s|some\s|up\sto\s)?$",
    re.IGNORECASE,
)
FALL_AFTER = re.compile(
    r"\s(?:(?:decline|drop|decrease|reduction|fall|discount)\s(?:in|of|from|on)\b|"
    r"(?:lower|less|fewer|smaller|cheaper)\sthan\b)",
    re.IGNORECASE,
)
# What may fall below nothing: a profit into a loss, a surplus into a deficit.
BELOW_NOTHING = re.compile(
    r"\b(?:profits?|earnings|net|income|surplus|deficit|balance|margins?|cash\sflow|results?|"
    r"loss(?:es)?|returns?|growth|rate|yields?|contribution|equity|value)\b",
    re.IGNORECASE,
)
CHANCE_AFTER = re.compile(r"\s(?:chance|probability|likelihood)\b", re.IGNORECASE)
PROBABILITY_BEFORE = re.compile(
    r"\b(?:probability|likelihood)\s(?:(?:of|that)\s[^.;\d]{1,40}?\s)?(?:of|is|was|at)\s"
    r"(?:about\s|around\s|only\s|just\s)?$",
    re.IGNORECASE,
)
PASSAGE = 80
# Figures that stay well below their limit say nothing beside it.
NEAR = 90
PERCENT, PROBABILITY = Interval.between(0, 100), Interval.between(0, 1)
SURE = 0.97


def limit_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each figure near its limit or beyond, with the limit that its wording sets."""
    for claim in claims:
        quantity = claim.quantity
        before = text[max(0, quantity.start - PASSAGE) : quantity.start]
        # A unit that only the next number prints may not be this one's: "210,000 or 1.5 pct".
        own = text[quantity.number_end : quantity.end].strip()
        if own and quantity.unit == "percent" and quantity.number >= NEAR:
            way = _way(text, claim, before)
            if way and not _is_quoted(text, quantity.start):
                yield Tie(way, (claim.id,), PERCENT, SURE)
        elif not quantity.unit and PROBABILITY_BEFORE.search(before) and quantity.place < 1:
            yield Tie("limit", (claim.id,), PROBABILITY, SURE)


def _way(text: str, claim: Claim, before: str) -> str:
    end = claim.quantity.end
    if OF_PEOPLE.match(text, end) or RATE_BEFORE.search(before) or CHANCE_AFTER.match(text, end):
        return "limit"
    fell = FELL_BEFORE.search(before) or FALL_AFTER.match(text, end)
    return "fall" if fell and not BELOW_NOTHING.search(_sentence(text, claim)) else ""


def _sentence(text: str, claim: Claim) -> str:
    """The sentence around a figure, roughly: what may fall is named in it."""
    start, end = claim.quantity.start, claim.quantity.end
    low = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start)) + 1
    ends = [place for mark in (". ", "\n") if (place := text.find(mark, end)) >= 0]
    return text[low : min(ends, default=len(text))]


def _is_quoted(text: str, start: int) -> bool:
    """Whether somebody says it: "110 percent" is a way of speaking."""
    paragraph = text[text.rfind("\n", 0, start) + 1 : start]
    straight = paragraph.count('"') % 2 == 1
    return straight or paragraph.count("“") > paragraph.count("”")
