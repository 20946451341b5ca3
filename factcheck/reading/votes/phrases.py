"""Phrases of votes, over a text in which every number is "#"."""

from __future__ import annotations

import re

WHO = (
    r"(?:\s(?:members|lawmakers|deputies|senators|councillors|councilors|MPs|legislators|delegates|"
    r"votes?|countries|states|shareholders|people|voters|aldermen|judges|commissioners|peers))?"
)
VOTED = r"(?:\s(?:voted|voting|cast|were|was|being|came\sout))?"
# "220 votes to 215", "220-215", "220 to 215", "52 for and 48 against"
CONTEST = (
    rf"(?P<yes>#){WHO}(?:\s?[-–—]\s?|(?<=votes)\sand\s(?:[A-Z][\w.]*\s){{1,3}}|(?:\sto|\sagainst)\s(?:(?:the\s[a-z]+|(?:[A-Z][\w.-]*\s?){{1,3}})['’]s?\s)?|\sversus\s|"
    r"\sfor\s(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2}(?:,\s|,?\sand\s|\sto\s|\sagainst\s)|"
    rf"{VOTED}\s(?:in\sfavou?r|for|yes)(?:,\s|\sand\s|\sto\s))(?P<no>#)(?!\s?(?:%|percent|pct|-))"
)
# "a margin of five votes", "by five votes", "a five-vote majority"
MARGIN = (
    r"(?:(?:margin|majority)\sof\s(?:just\s|only\s)?(?P<margin>#)(?!\s?(?:%|percent|pct|point))|"
    r"by\s(?:a\s)?(?:just\s|only\s)?(?P<by>#)(?:\svotes?\b(?!\sto)|(?<=won\sby\s#)(?=[.,;]|$))|"
    r"(?P<vote>#)[\s-]votes?\s(?:margin|majority|victory|win|lead|ahead|clear|in\sfront))"
)
BALLOT = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballots?|motion|bill|passed|approved|rejected|defeated)\b"
)
# "polled 120 votes. Her rival got 75, leaving a gap of just 45"
GAP_OF = re.compile(
    r"\b(?:polled|got|took|received|won|had|with|secured)\s(?P<yes>#)\svotes\b[^#;!?]{0,60}?"
    r"\b(?:polled|got|took|received|won|had|with|to|secured|on)\s(?P<no>#)(?:\svotes)?[,;]?\s[^#.;!?]{0,15}?"
    r"\b(?:gap|margin|lead|majority|difference)\sof\s(?:just\s|only\s)?(?P<margin>#)(?!\s?(?:%|percent|pct|point))"
)
GAP = r"(?:[^#.;:!?]|(?<=\bM[rs])\.|(?<=\bDr)\.){0,40}?"
# Votes of two ballots.
ANOTHER = re.compile(
    r"\b(?:(?:19|20)\d\d|last\s(?:time|year|month|week|election)|previous\w*|earlier|this\stime|ago)\b"
)
WON_BY = (
    # "was 45 votes ahead after the last round: he polled 120 votes against 75"
    re.compile(rf"(?<!\w){MARGIN}[^#.;!?]{{0,40}}?(?::|,\swith)\s[^#.;:!?]{{0,20}}?{CONTEST}"),
    GAP_OF,
    re.compile(rf"{CONTEST}{GAP}(?<!\w){MARGIN}"),
    re.compile(rf"(?<!\w){MARGIN}{GAP}{CONTEST}"),
)
# "Labour won 45 seats, the Greens 40 and the Liberals 37"
SEATS_WON = re.compile(
    r"\b(?:won|took|has|have|holds?|held|controls?|with|gained|got|secured)\s(?P<first>#)"
    r"(?:\s(?:out\s)?of\s(?:the\s|its\s)?#)?\sseats"
    r"(?P<others>(?:(?:,|,?\sand|;)\s(?:the\s)?[A-Z][\w'’.-]*"
    r"(?:\s[A-Z][\w'’.-]*){0,4}(?:\s(?:won|took|has|have|with|got))?\s#(?:\sseats)?){1,12})"
    r"(?P<rest>(?:,\s|,?\sand\s)(?:the\s)?(?:independents|others|smaller\sparties)\s#)?"
    r"(?:(?:,\s|\s[–—-]\s)(?P<all>#)(?:\sseats)?\s(?:in\sall|altogether|in\stotal))?"
)
# "with 220 seats to 215 for the Democrats"
SEATS_TO = re.compile(
    r"(?P<own>#)\sseats\s(?:to|against)\s(?:the\s[A-Z]\w+['’]?\s)?(?P<other>#)(?:\s(?:seats\s)?for\s(?:the\s)?[A-Z]|(?=[,.;\s]))"
)
# "60 of the 100 seats, a two-thirds majority": how much of the whole that is
SEATS = (
    r"(?P<part>#)\s(?:seats\s)?(?:out\s)?of\s(?:the\s|its\s|all\s)?(?P<whole>#)\s"
    r"(?:seats|members|deputies|lawmakers|senators|votes|delegates|councillors)\b"
)
FAILED = re.compile(
    r"\b(?:short|fail\w*|fell|lack\w*|without|los[te]\w*|needs?|requires?|not|no|below|less|"
    r"missed|denied|unless|if|until|would|could|shy)\b"
)
PASSED = re.compile(
    r"\b(?:passed|approved|adopted|overrode|overridden|ratified|confirmed|elected|endorsed|won|"
    r"reached|secured|cleared|backed|carried|accepted|achieved|gained|easily)\b"
)
HALF = re.compile(
    rf"{SEATS}(?:\sin\s[^#.;,]{{1,30}}?)?(?:,|\s[–—]|\s--)\s(?:giving\s\w+\s|enough\sfor\s|(?:has|have|holds?|had|commands?)\s)?"
    r"(?:an?|its|their)\s(?:\w+\s)?(?:absolute\s|outright\s|overall\s)?majority\b(?!\sof\s#)"
)
MAJORITY = re.compile(
    rf"{SEATS}[^#.;]{{0,50}}?\ba\s(?:(?:\w+\s)?majority\sof\s(?P<by>#)|(?P<vote>#)[\s-]seats?\s"
    r"(?:overall\s)?majority\b)"
)
# "the required two-thirds majority, 62 to 38": a fraction has its mark too
FRACTION = (
    r"(?P<fraction>#)(?:[\s-](?:majority|supermajority|vote|approval|hurdle|threshold|mark|requirement|bar)|"
    r"\s(?:that|it|which|needed|required))"
)
QUALIFIED = (
    re.compile(rf"{FRACTION}[^#.;]{{0,60}}?{CONTEST}"),
    re.compile(rf"{CONTEST}[^#.;]{{0,60}}?{FRACTION}"),
    re.compile(rf"{SEATS}[^#.;]{{0,50}}?{FRACTION}"),
)
SURE, USUAL, ROUGH = 0.95, 0.9, 0.85
