"""Phrases of polls, over a text in which every number is "#"."""

from __future__ import annotations

import re
from fractions import Fraction

POLL = re.compile(
    r"\b(?:polls?|polled|polling|survey|surveyed|respondents|questionnaire|asked|pollsters?)\b",
    re.IGNORECASE,
)
PERCENT = r"#\s?(?:%|percent|per\scent|pct)"
SHARE = re.compile(PERCENT)
# The answer of those who give none: a question with it has its answers apart from each other.
NO_ANSWER = (
    r"(?:undecided|unsure|not\ssure|not\scertain|(?:no|without\san?)\s(?:opinion|answer|view|"
    r"preference|idea|reply)|(?:don|didn|wouldn)['’]t\s(?:know|say|answer|vote)|"
    r"(?:do|did|would|could)\snot\s(?:know|say|answer|vote|reply|respond|decide)|neither|"
    r"declined|refused|none\sof\s(?:them|the|these|those)|made\sup\stheir\sminds)"
)
UNANSWERED = re.compile(rf"{PERCENT}[^#.;]{{0,40}}?\b{NO_ANSWER}")
# "the remaining 12 percent", "the rest (12 percent)": nothing is left out
LAST = re.compile(rf"\b(?:the\s)?(?:remaining|remainder|rest|other)\b[^#.;]{{0,12}}{PERCENT}")
# Answers that may be given together, of other groups, or at another time.
NOT_ONE = re.compile(
    r"\b(?:up\sfrom|down\sfrom|compared|than|last\s(?:year|month|week|time)|earlier|previous(?:ly)?|"
    r"multiple|more\sthan\sone|also|as\swell|margin|separate(?:ly)?|question|while\sonly|rose|fell|"
    r"increase|points?)\b"
)
# Who is asked: a list of answers is of one group, named before it.
GROUP = re.compile(r"\b(?:among|women|men|aged|Republicans|Democrats|independents|another)\b")
# "Another 12 percent were not sure": the answers before are of the same question.
FURTHER = re.compile(r"\s*(?:Another|The\sother|The\sremaining|A\sfurther)\s")
# Verbs that tell of one answer only once: "support A ... support B" are two questions.
STANCES = re.compile(
    r"\b(support|oppose|approve|disapprove|agree|disagree|trust|believe|think|want|own|use|read|"
    r"favou?r|say|said|see|feel|worry|worried)\w*\b"
)
# Both sides of a question, whose third answer is none.
STANDS = re.compile(
    rf"\b(?:support|back|favou?r|for|yes|approv)\w*\b[^.;]{{0,60}}?{PERCENT},?\s(?:\w+\s)?(?:{PERCENT}\s)?"
    r"(?:\w+\s){0,2}?(?:against|oppos\w*|no|disapprov\w*)\b"
)
TWICE = frozenset({"say", "said", "think", "believe", "feel"})
# "surveyed 1,012 adults", "a poll of 1,000 likely voters", "1,500 people were interviewed"
PEOPLE = (
    r"(?:adults|people|voters|respondents|residents|Americans|Britons|workers|employees|households|"
    r"students|citizens|women|men|consumers|registered|likely|eligible|randomly|parents|drivers|"
    r"readers|teachers|doctors|farmers|companies|firms)"
)
SAMPLE = re.compile(
    rf"\bsample\sof\s(?:[a-z]+\s)?#(?!\s?(?:%|per|pct))"
    r"|\b(?:survey|poll|interviews?)\s(?:of|with|among)\s(?:about\s|some\s)?#\s[A-Z][a-z]+s\b"
    rf"|\b(?:conducted|carried\sout|held|taken)\s(?:[a-z]+\s){{0,3}}?(?:among|with|of)\s(?:[a-z]+\s){{0,2}}?#\s(?:[a-z]+\s){{0,2}}?{PEOPLE}"
    rf"|\b(?:survey(?:ed|s)?|poll(?:ed|s)?|sample|interview(?:ed|s)?|question(?:ed|ing)|asked|"
    rf"interviews|canvassed|spoke|reached)\s(?:(?:of|with|on|among|to)\s)?(?:a\s|the\s|about\s|some\s|only\s|"
    rf"just\s|[a-z]+\s){{0,3}}?#\s(?!per|pct)(?:[A-Za-z]+\s){{0,2}}?{PEOPLE}"
    rf"|#\s(?!per|pct)(?:[A-Za-z]+\s){{0,2}}?{PEOPLE}\s(?:[a-z]+\s)?"
    r"(?:(?:were|was|had\sbeen)\s(?:[a-z]+\s)?)?(?:polled|surveyed|interviewed|questioned|asked|sampled)"
    rf"|#\s(?!per|pct)(?:[A-Za-z]+\s){{0,2}}?{PEOPLE}\s(?:took\spart|participated|responded|replied)\b"
)
# "asked 12,000 households, 1,000 of which replied": those who did are the sample.
REPLIED = re.compile(
    r"#\s(?:of\s(?:which|whom|them|those|these)\s)(?:\w+\s)?(?:replied|responded|answered|took\spart|"
    r"participated|returned|completed)\b"
)
# "margin of error of plus or minus 3 percentage points", "an error margin of ±3.1 points"
MARGIN = re.compile(
    r"\b(?:margin\sof\s(?:sampling\s)?error|error\smargin|sampling\serror|sampling\smargin|"
    r"accurate\s(?:to\s)?within)"
    r"(?:\s(?:for|in|of)\s(?:the\s)?(?:full\s|total\s|entire\s|whole\s)?(?:sample|poll|survey)"
    r"(?:,\s[^#.;()]{0,30}#[^#.;()]{0,40},)?)?\s?"
    r"(?:of|was|is|at|,|:|stands\sat)?\s?(?:about\s|around\s|approximately\s)?"
    r"(?:plus[\s-]or[\s-]minus|plus/minus|\+/-|\+-|±)?\s?(?P<margin>#)\s?"
    r"(?:percentage\s)?(?:points?|%|percent|per\scent|pct)"
)
# "a lead of five points", "ahead by 5 percentage points", "a 5-point advantage"
POINTS = r"#[\s-](?:percentage[\s-])?points?"
LEAD = re.compile(
    rf"\b(?:lead(?:s|ing)?|led|ahead|advantage|margin|edge|leads\s\w+|gap|trail(?:s|ed|ing)?|behind)\b"
    rf"[^.;#]{{0,30}}?\s(?:by|of)\s(?:an?\s|about\s|just\s|only\s)?{POINTS}"
    rf"|{POINTS}\s(?:lead|advantage|margin|edge|gap|ahead|behind|in\sfront|clear\sof)\b"
    rf"|\b(?:lead|advantage|margin|gap)\b[^.;#,]{{0,40}}?\s(?:is|was|stands\sat|stood\sat|"
    rf"(?:widen|narrow|gr[eo]w|increas|shr[aiu]nk)\w*\sto)\s(?:now\s|just\s|only\s)?{POINTS}"
    rf"|\bgap\b[^#.;]{{0,50}}?{PERCENT}\s(?:and|against|to)\s{PERCENT},?\s(?:is|was)\s{POINTS}"
)
TRAILS = re.compile(r"\b(?:trail|behind)")
# What a lead has become is one of now; the words say whose it is where no poll is named.
BECAME = re.compile(rf"\b(?:widen|narrow|gr[eo]w|increas|shr[aiu]nk)\w*\sto\s(?:\w+\s)?{POINTS}")
OF_SIDES = re.compile(
    rf"{POINTS}\s(?:lead|advantage|ahead|behind|in\sfront|clear\sof)\b|\b(?:leads?|led|trail(?:s|ed))\b"
)
# A lead that is told beside an earlier one, or of other answers.
NOT_THIS = re.compile(
    r"\b(?:up\sfrom|down\sfrom|from|compared|last|earlier|previous(?:ly)?|among|narrow\w*|widen\w*|"
    r"error|women|men|than|third|fourth|increas\w*|grow\w*|grew|when|if)\b"
)
# "48 percent to 43 percent" is told by its form alone, and elsewhere.
CONTEST = re.compile(rf"#\s?(?:%|percent|per\scent|pct)?(?:\sto\s|\s?[-–—]\s?){PERCENT}")
SUBGROUP = re.compile(r"\b(?:sub-?groups?|sub-?sample|among|half[\s-]sample|larger|higher|each)\b")
LEVEL = re.compile(r"(?P<level>#)\s?(?:%|percent|per\scent|pct)?[\s-](?:level\sof\s)?confidence")
CONFIDENCE = re.compile(r"confidence\slevel\s(?:of|is|was)\s(?P<level>#)\s?(?:%|percent|per\scent)")
# Standard deviations on each side of the mean that hold so many percent of a normal distribution.
DEVIATIONS = {90: Fraction("1.645"), 95: Fraction("1.96"), 99: Fraction("2.576")}
USUAL = 95
NEAR = 400
NUMBER = re.compile(r"\d+(?:\.\d+)?")
LISTED, LED, STATED, UNSTATED, SURE = 0.9, 0.85, 0.9, 0.7, 0.95
# Standard deviations so few that no level of confidence, and no small population, is behind them.
LEAST_DEVIATIONS = 0.7
FEWEST, MOST, TEN, HUNDRED = 3, 8, 10, 100
