"""Limits: percentages and probabilities that by their wording cannot exceed all there is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.interval import Interval
from factcheck.reading.printing import Tie

PEOPLE = (
    r"(?:voters|respondents|people|adults|women|men|children|students|pupils|patients|workers|"
    r"employees|households|residents|members|teachers|users|readers|families|parents|citizens|"
    r"drivers|passengers|companies|firms|businesses|teenagers|girls|boys|doctors|nurses|farmers)"
)
HEDGES = (
    r"(?:a\s|about\s|around\s|nearly\s|almost\s|some\s|roughly\s|over\s|just\s|only\s|fully\s|"
    r"more\sthan\s|an\sestimated\s|at\sleast\s|up\sto\s){0,2}"
)
# "of all adults said", "of the women in the survey were": what the part of a whole does
OF_PEOPLE = re.compile(
    rf"\sof\s(?:the\s|all\s|all\sthe\s|its\s|our\s|their\s|these\s|those\s)?(?:[a-z]+\s)?{PEOPLE}"
    r"\s(?:\w+\s){0,4}?(?:said|say|says|think|thought|believe|believed|support|supported|oppose|"
    r"opposed|voted|vote|want|wanted|favou?r|approve|approved|live|lived|have|had|own|owned|"
    r"work|worked|are|were|agree|agreed|feel|felt|use|used|smoke|smoked|cast|turned\sout|took\spart|attended|passed|received|"
    r"answered|stayed|left|survived)\b"
)
# "Of all members, 98 percent voted", "Among the pupils, 98 percent passed"
AMONG_BEFORE = re.compile(
    rf"(?:^|[.;:]\s|\n|\band\s)(?:Of|of|Among|among)\s(?:the\s|all\s|all\sthe\s|its\s|our\s|their\s|these\s|those\s)?"
    rf"(?:[a-z-]+\s)?{PEOPLE}(?:\s[a-z]+){{0,3}},\s{HEDGES}$"
)
# "Some 65 percent of the town's homes have": what stands at the head of a clause is a part
HEAD = re.compile(
    rf"(?:^|[.;:–—\n]\s*|\bthat\s|\bwhile\s|\bwhere\s|\bwhereas\s|\bbut\s){HEDGES}$", re.IGNORECASE
)
OF_THINGS = re.compile(
    r"\sof\s(?:the\s|all\s|all\sthe\s|its\s|our\s|their\s|these\s|those\s)?(?:[\w’'-]+\s){0,2}?[a-z]{2,}(?<!s)s"
    r"(?:\sin\s(?:the\s)?\w+)?\s(?!(?:of|in|on|for|to|from|at|by|and|or|than|as|that|who|which|is|was|has|per|over|a|an|the|under|"
    r"during|before|after|since|between|while|with|without|against|it|if|when|will|would|may|can|could)\b)"
    r"(?!(?:are|were|had\sbeen|have\sbeen)\s(?:subscribed|covered|met|booked|achieved|fulfilled|sold|repaid))[a-z]{2,}\b"
)
# "Women made up 56 percent of the graduates"
MADE_UP = re.compile(
    rf"\b(?:(?:made|make|makes|making)\sup|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing))\s{HEDGES}$"
)
OF_PLURAL = re.compile(
    rf"\sof\s(?:the\s|all\s|all\sthe\s|its\s|our\s|their\s|these\s|those\s)?(?:[\w’'-]+\s){{0,2}}?"
    rf"(?:{PEOPLE}|graduates|deaths|births|seats|votes|cases|places|homes|cars|jobs|shares|exports|imports|"
    r"population|electorate|workforce|staff|total|market|audience|vote|membership|board)\b"
)
# "The share of women among teachers reached"
SHARE_BEFORE = re.compile(
    rf"\b(?:share|proportion|percentage)\s(?:of\s(?!(?:gross|GDP|output|debt|income|revenue|exports?|imports?|trade|loans?|credit|spending|value|profits?)\b)|who\s|that\s)"
    rf"(?:[\w’'-]+\s){{1,8}}?(?:was|is|were|reache[sd]|hit|stood\sat|rose\sto|fell\sto|dropped\sto|grew\sto|"
    rf"climbed\sto|at)\s{HEDGES}$",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\b(?:relative\sto|compared|against|ratio|to\s(?:GDP|output|income)|loans?|deposits?|GDP|output|income)\b"
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
    r"\b(?:(?:fell|fallen|falling|dropped|dropping|declined|declining|decreased|decreasing|shrank|shrunk|"
    r"plunged|plunging|tumbled|tumbling|sank|slumped|slashed|halved|plummeted|slid|contracted|dived|"
    r"cut|reduced|trimmed)\s(?:by\s)?|down\s(?:by\s)|"
    r"(?:decline|drop|decrease|reduction|fall|slump|plunge)\sof\s)"
    r"(?:a\s|about\s|around\s|nearly\s|almost\s|some\s|up\sto\s|more\sthan\s)?$",
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
# "a probability of", "the likelihood of a default is put at"
PROBABILITY_BEFORE = re.compile(
    r"\b(?:probability|likelihood|chances?)\s(?:(?:of|that|for)\s[^.;\d]{1,40}?\s)?(?:of|is|was|are|were|at)\s"
    rf"(?:(?:put|estimated|given|seen|set|now)\s)?(?:at\s)?{HEDGES}$",
    re.IGNORECASE,
)
# What is so much higher than another may be any part of it.
THAN = re.compile(r"\s(?:higher|lower|more|less|greater|better|above|below|of)\b")
CORRELATION_BEFORE = re.compile(
    r"\bcorrelation(?:\scoefficient)?\s(?:(?:between|with)\s[^.;\d]{1,50}?\s)?(?:of|is|was|at)\s"
    rf"(?:minus\s|-)?{HEDGES}$",
    re.IGNORECASE,
)
# "120 percent of last year's sales", "of the users of 2010", "of that in 2015"
EARLIER = re.compile(
    r"\sof\s(?:that\b|those\b|what\b|[^.;,]{0,40}?\b(?:last|previous|earlier|before|then|of\s\d{4}|in\s\d{4}|\d{4}['’]s)\b)"
)
PASSAGE = 110
# Figures that stay well below their limit say nothing beside it.
NEAR = 90
PERCENT, PROBABILITY = Interval.between(0, 100), Interval.between(0, 1)
SURE = 0.97


def limit_ties(claims: Claims, text: str) -> Iterator[Tie]:
    """Each figure near its limit or beyond, with the limit that its wording sets."""
    for many, of in pairwise(claims):
        # "A nineteen in ten chance": more cases than there are.
        joined = text[many.quantity.end : of.quantity.start] in (" in ", " out of ")
        if joined and CHANCE_AFTER.match(text, of.quantity.end) and not many.quantity.unit:
            yield Tie("part", (of.id, many.id), confidence=SURE)
    for claim in claims:
        quantity = claim.quantity
        before = text[max(0, quantity.start - PASSAGE) : quantity.start]
        # A unit that only the next number prints may not be this one's: "210,000 or 1.5 pct".
        own = text[quantity.number_end : quantity.end].strip()
        if own and quantity.unit == "percent" and quantity.number >= NEAR:
            way = _way(text, claim, before)
            if way and not _is_quoted(text, quantity.start):
                yield Tie(way, (claim.id,), PERCENT, SURE)
        elif not quantity.unit and quantity.place < 1 and _is_probable(before):
            yield Tie("limit", (claim.id,), PROBABILITY, SURE)


def _way(text: str, claim: Claim, before: str) -> str:
    end = claim.quantity.end
    if EARLIER.match(text, end):
        return ""
    if OF_PEOPLE.match(text, end) or RATE_BEFORE.search(before) or CHANCE_AFTER.match(text, end):
        return "limit"
    if _is_part(text, end, before) or (
        PROBABILITY_BEFORE.search(before) and not THAN.match(text, end)
    ):
        return "limit"
    fell = FELL_BEFORE.search(before) or FALL_AFTER.match(text, end)
    return "fall" if fell and not BELOW_NOTHING.search(_sentence(text, claim)) else ""


def _is_part(text: str, end: int, before: str) -> bool:
    """Whether the words on both sides of a percentage make it a part of a whole."""
    if HEAD.search(before) and OF_THINGS.match(text, end):
        return True
    if MADE_UP.search(before) and OF_PLURAL.match(text, end):
        return True
    shared = SHARE_BEFORE.search(before)
    if shared and not RELATIVE.search(shared[0]) and not THAN.match(text, end):
        return True
    return bool(AMONG_BEFORE.search(before)) and not THAN.match(text, end)


def _is_probable(before: str) -> bool:
    return bool(PROBABILITY_BEFORE.search(before) or CORRELATION_BEFORE.search(before))


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
