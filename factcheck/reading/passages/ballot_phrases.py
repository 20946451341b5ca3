"""Phrases of votes, rulings and polls, over the sketch of a sentence."""

from __future__ import annotations

import re

# A number may be a figure of the sketch, or printed in it: "256-167" is none elsewhere.
PERCENT = r"(?:\s?(?:%|percent|per\scent|pct)(?!\w))"
A = rf"(?:<(?P<a>\d+)>|(?<![\d.,:$£€-])(?P<raw_a>\d{{1,3}}(?:\.\d)?){PERCENT}?)"
B = rf"(?:<(?P<b>\d+)>|(?P<raw_b>\d{{1,3}}(?:\.\d)?)(?![\d:]|[.,-]\d){PERCENT}?)"
SIDES = rf"{A}(?:\s?[-–—]\s?|\s(?:votes?\s)?to\s){B}"
# What any two sides have between them.
JOINED = re.compile(r"[-–—oO]\s?[<\d]")
FEW = r"(?:[\w'-]+,?\s){0,3}?"
ENDS = (
    r"(?=\s?(?:[,.;:)—–]|$)|\s(?:to|in|for|on|against|that|along|last|with|and|at|over|after|but|"
    r"late|early|votes?|vote|among|when|if|nationally|nationwide|statewide|margin|yesterday|today|"
    r"tonight|this|\w{3,6}day)\b)"
)
# Titles end with a full stop that ends no sentence.
GAP = r"(?:[^<>;.]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\.|(?<=\bProf)\.)"
VOTES = (
    re.compile(
        rf"\b(?:in|on|by|with|after|and)\s(?:an?|the|its|their|another)\s{FEW}{SIDES}\s"
        r"(?:[\w-]+\s){0,2}?(?:vote|votes|majority|margin|tally|party-line)\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:vote|margin|tally|count|ballot|majority)\sof\s{SIDES}{ENDS}"),
    re.compile(rf"\b(?:voted|votes|voting)\s(?:\w+ly\s)?{SIDES}{ENDS}"),
    re.compile(
        r"\b(?:pass|approv|confirm|clear|adopt|back|endors|upheld|ratif|overr[io]d|acquit|convict|"
        rf"impeach|agree|advance|elect|authori[sz]e|repeal)\w*\b{GAP}{{0,90}}?[,\s(]{SIDES}{ENDS}"
    ),
)
RULINGS = (
    re.compile(
        rf"\b(?:an?|the|its|that|this|another)\s{FEW}{SIDES}\s(?:[\w-]+\s){{0,2}}?"
        r"(?:decision|ruling|split|opinion|verdict|judgment)\b(?!\s(?:loss|defeat))",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:ruled|decided|held|split|divided|justices\svoted)\s(?:\w+ly,?\s)?{SIDES}{ENDS}"
    ),
)
# Whose votes they are; numbers elsewhere are scores, ages and odds.
BODY = re.compile(
    r"\b(?:House|Senate|[Cc]ouncil\w*|[Cc]ommittee|[Pp]arliament|[Ll]awmakers|[Ll]egislat\w+|[Aa]ssembly|"
    r"[Cc]ommission\w*|[Bb]oard|[Mm]embers|[Vv]ot(?:e[ds]?|ers|ing)|[Bb]ill|Congress|[Cc]ourt|[Jj]ustices|[Jj]udges|"
    r"[Jj]ury|[Pp]anel|[Ss]enators|MPs|[Dd]eputies|[Dd]elegates|[Ss]hareholders|[Cc]hamber|Commons|Lords)\b"
)
# Those for it are then named first, whoever has more; or nobody has.
FAILED = re.compile(
    r"\b(?:fail|reject|defeat|kill|block|short|lost|los[es]|stall|sank|down|denied|filibuster|"
    r"cloture|need|requir|turned|tie[ds]?\b|evenly|deadlock|would|could|if\b|odds|ratio)\w*"
)
BEFORE_RANGE = re.compile(
    r"\b(?:from|between|of|for|about|age[ds]?|around|nearly|some|every|than|least|No\.|page|pages|"
    r"Article|Section|by)\s$",
    re.IGNORECASE,
)
DAYS = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s$|\b(?:dated?|days?|on)\s$"
)
# The most votes that there are; of other parliaments the text says so nowhere.
CHAMBERS = (
    (re.compile(r"\b(?:justices|Supreme\sCourt)\b"), 9),
    (re.compile(r"\bSenat(?:e|ors)\b"), 100),
    (
        re.compile(
            r"\bHouse\b(?!\s(?:of\s(?:Commons|Lords)|[Cc]ommittee|panel))|\blower\schamber\b"
        ),
        435,
    ),
)
OTHER = re.compile(r"\b(?:[Ss]tate|House\sof\s(?:Commons|Lords)|[Cc]ommittee|panel|White\sHouse)\b")
AMERICAN = re.compile(
    r"\b(?:Republicans?|Democrats?|Democratic|GOP|U\.S\.|Congress|congressional)\b"
)
POLL = re.compile(
    r"\b(?:[Pp]oll(?:s|ed|sters?|ing)?|[Ss]urvey(?:s|ed)?|voters|respondents|approval|candidates?|"
    r"rivals?|opponents?|elections?|referendum|incumbent)\b"
)
OF_VOTES = r"(?:\sof\s(?:the\s)?(?:[a-z]+\s){0,2}?(?:votes?|ballots?|electorate|delegates))?"
SHARES = re.compile(
    rf"{A}{OF_VOTES}(?:\s?[-–—]\s?|,?\sto\s){B}(?!\s(?:of|range|more|less|higher|lower|rise|cut)\b)"
)
# "Won with <0> of the vote to <1>"
WON = re.compile(
    rf"\b(?:won\s(?:\w+\s){{0,3}}with|elected|victory|beat|defeated|triumph\w*)\b{GAP}{{0,60}}?"
    rf"{A}\sof\s(?:the\s)?(?:[a-z]+\s){{0,2}}?(?:votes?|ballots?|poll)[^<>;.]{{0,20}}?\s"
    rf"(?:to|against|versus|compared\s(?:to|with))\s(?:[\w'-]+\s){{0,4}}?{B}(?!\s(?:in\s\d|last|a\s|earlier))"
)
# "Down from a 51%-36% lead": a lead at any time; "47%-40%, down from 50%-36%": one told before
LEADING = re.compile(
    rf"{SIDES}(?:\s(?:[a-z]+\s)?(?P<lead>lead|edge|advantage|majority|margin|victory|win)\b(?!\sof\s))?"
)
FORMER = re.compile(
    r"\b(?:down|up|compared|narrower|wider|and|more|less)\s(?:slightly\s)?(?:from|with|to|than)\s"
    r"(?:(?:her|his|their|its|an?)\s)?$"
)
RATINGS = re.compile(r"\b(?:ratings?|favorab\w+|favourab\w+|respectively)\b")
# What a poll or an election says of the first of the two.
STANCE = re.compile(
    r"\b(?:approv|disapprov|oppos|support|back|favou?r|prefer|trust|against|lead|led\b|ahead|beat|top|"
    r"agree|disagree|majorit|margin|advantage|edge|say|said|believe|think|call|endors|reject|want|"
    r"won\b|win|victor|defeat|elect|choos|chose|over\b|better|worse|negativ|positiv|view)\w*",
    re.IGNORECASE,
)
# Of two figures the later may be either; a range has the lower first.
MOVING = re.compile(
    r"\b(?:from|between|rang\w*|rose|ris\w+|f[ae]ll\w*|grew|grow\w*|climb\w*|jump\w*|drop\w*|declin\w*|"
    r"increas\w*|decreas\w*|slip\w*|dip\w*|shr[aiu]nk\w*|narrow\w*|widen\w*|improv\w*|gain\w*|"
    r"lost|los(?:es|ing|e)|trail\w*|behind|lag\w*|beaten|down|up|split|tied?|even(?:ly)?|"
    r"divided|deadlock\w*|heat|expected|estimate[sd]?|cut\w*|rais\w*|doubl(?:ed|es)|chance|odds|"
    r"went|swing|swung|chang\w*|compar\w*|likely|ratio|fewer|smaller|minority|about|if)\b",
    re.IGNORECASE,
)
LEADS = re.compile(
    r"\b(?:leads?|led|leading|beats?|beat|beating|ahead\sof|tops|topp\w+|defeat\w*|edg(?:es|ed|ing)|bests?)"
    rf"\s{GAP}{{3,70}}?[,\s(]{SIDES}{ENDS}"
)
# "Approve ... disapprove": no answer of one is one of the other
OPPOSITES = re.compile(
    r"<(?P<a>\d+)>(?P<first>[^<>;.]{0,60}?)\b(?P<stance>approv|favou?r|support|back|agree|trust|like|believ|satisf)\w*"
    r"(?P<then>[^<>;.]{0,70}?)<(?P<b>\d+)>(?P<last>[^<>;.,]{0,30}?)\b"
    r"(?:disapprov|oppos|disagree|distrust|dislike|against|dissatisf|do\snot|don't|did\snot|didn't)\w*"
    r"|<(?P<c>\d+)>(?P<left>[^<>;.]{0,60}?)\b(?:disapprov|oppos|disagree|distrust|dissatisf)\w*"
    r"(?P<middle>[^<>;.]{0,70}?)<(?P<d>\d+)>(?P<right>[^<>;.,]{0,30}?)\b"
    r"(?:approv|favou?r|support|back|agree|trust|satisf)\w*"
)
GROUPS = re.compile(
    r"\b(?:among|Republicans?|Democrats?|independents|women|men|whites|blacks|Hispanics|Latinos|"
    r"those|aged|in|than|up\sfrom|down\sfrom|compared|last|earlier)\b"
)
# "Leads by <0>, 47 to 42", "a <0> edge (47-42)"
LED = re.compile(rf"<(?P<lead>\d+)>{GAP}{{0,50}}?(?:,|\s?\(|:|\s[–—-]+)\s?(?:at\s)?{SIDES}{ENDS}")
LEAD_WORDS = re.compile(
    r"\b(?:lead|leads|led|leading|margin|advantage|edge|ahead|over|beat\w*|gap|spread)\b"
)
LED_TO = re.compile(
    r"(?:,\s|\s?\(|\s[–—-]+\s|\bby\s(?:an?\s)?|\b(?:margin|vote|lead|advantage|edge)\s(?:of|was|is)\s|"
    r"[A-Z][\w'-]+\s)$"
)
