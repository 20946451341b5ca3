"""Phrases of averages, over a text in which every number is "#"."""

from __future__ import annotations

import re

HEDGES = r"(?:(?:about|around|nearly|almost|just|some|roughly|only|an?|the|over|under)\s){0,2}"
SIGN = r"[$£€¥]?"
# "an average of #", "averaging $#", "a mean score of #", "on average #"
MEAN = (
    r"\b(?:(?:average|mean)(?:\s[a-z-]+){0,2}\sof|averag(?:ing|ed|es?)(?:\sout\sat)?|[Oo]n\saverage)"
    rf"\s{HEDGES}{SIGN}(?P<mean>#)"
)
MEDIAN = rf"\bmedian(?:\s[a-z-]+){{0,2}}\sof\s{HEDGES}{SIGN}(?P<mean>#)"
# What is listed: "#, # and # patients", "$#, $# and $#"
ITEM = rf"{SIGN}#(?:\s?%|\s(?:percent|per\scent|pct|million|billion))?"
LIST = rf"(?P<list>{ITEM}(?:,\s{ITEM}){{0,20}},?\sand\s{ITEM})"
# "patients", "points in the three games", "points in four games"
OF_LIST = (
    r"(?:\s[a-z-]+){0,3}?(?:\s(?:in|on|over|at|from|to)\s(?:the|his|her|its|their|those|these|all)\s"
    r"(?:last\s|past\s|first\s)?(?:#\s)?[a-z-]+(?:\s[a-z-]+)?|\s(?:in|over|from|across|during)\s#\s[a-z-]+)?"
    r"(?:\son\s[A-Z][a-z]+)?"
)
LINK = (
    r"(?:,|;|\s[–—-]|\s--|\s?\(|(?=\s(?:for|or|with)\s))\s?(?:for\s|giving\s(?:\w+\s)?|with\s|or\s|which\sis\s|making\s|that\sis\s|and\s)?"
    r"(?:an?\s|the\s|its\s|their\s|his\s|her\s)?"
)
LISTED_FIRST = rf"{LIST}{OF_LIST}{LINK}"
# "the mean was #", "the median is #"
IS = rf"\s(?:was|is|being|comes\sto|works\sout\sat)\s{HEDGES}{SIGN}"
MEAN_IS = rf"\b(?:average|mean){IS}(?P<mean>#)"
MEDIAN_IS = rf"\bmedian(?:\s[a-z]+)?{IS}(?P<mean>#)"
# "or # minutes on average"
AFTERWARDS = rf",\s(?:or\s)?{HEDGES}{SIGN}(?P<mean>#)(?:\s[a-z]+)?\son\saverage\b"
LISTED = (
    re.compile(LISTED_FIRST + MEAN),
    re.compile(LISTED_FIRST + MEAN_IS),
    re.compile(rf"{LIST}{OF_LIST}{AFTERWARDS}"),
    re.compile(rf"\b(?:average|mean)\sof\s{LIST}{OF_LIST}{IS}(?P<mean>#)"),
    re.compile(rf"{MEAN}(?:\s[a-z-]+){{0,4}}?\s?(?:[:(]|[–—]|--)\s?{LIST}"),
)
LISTED_MEDIAN = (
    re.compile(LISTED_FIRST + MEDIAN),
    re.compile(LISTED_FIRST + MEDIAN_IS),
    re.compile(rf"\bmedian\sof\s{LIST}{OF_LIST}{IS}(?P<mean>#)"),
    re.compile(rf"{MEDIAN}(?:\s[a-z-]+){{0,4}}?\s?(?:[:(]|[–—]|--)\s?{LIST}"),
)
# "# in April, # in May and # in June": each with what it is of
LABEL = r"(?:\s[a-z]+)?\s(?:in|on|for|from|by|at)\s(?:the\s)?[A-Za-z][\w'’-]*"
LABELLED = rf"(?P<list>{ITEM}{LABEL}(?:,\s{ITEM}{LABEL}){{0,12}},?\sand\s{ITEM}{LABEL})"
# "On average it sold #"
HABIT = rf"\b[Oo]n\saverage,?(?:\s[a-z]+){{1,3}}\s{HEDGES}{SIGN}(?P<mean>#)"
LISTED_BY_NAME = (
    re.compile(rf"{LABELLED}{LINK}{MEAN}"),
    re.compile(rf"{LABELLED}{LINK}{MEAN_IS}"),
    re.compile(rf"{MEAN}(?:\s[a-z-]+){{0,4}}?\s?(?:[:(]|\s[–—-]|\s--)\s?{LABELLED}"),
    re.compile(rf"{HABIT}(?:\s[a-z-]+){{0,4}}?\s?(?:[:(]|\s[–—-]|\s--)\s?{LABELLED}"),
)
# Some of several are listed, or the list is weighed: its mean may be another.
PARTLY = re.compile(
    r"\b(?:including|includes?|such\sas|among|amongst|at\sleast|weighted|others?|season|career|"
    r"forecasts?|expect\w*|estimates?|analysts|economists)\b"
)
# "# a day over # days": so much each time, and how many times
EACH = r"(?:\s(?!and\b|or\b|but\b)[a-z-]+){0,3}?\s(?:an?|per|each|every)\s(?P<noun>[a-z]{3,})"
TIMES = (
    r"\s(?:over|for|in|during|across|through|throughout|on)\s(?:all\s|the\s|its\s|his\s|her\s|their\s|"
    r"some\s|those\s|these\s)?(?:last\s|past\s|first\s|full\s)?(?P<count>#)\s(?:[a-z-]+\s)??(?P<nouns>[a-z]{3,}s)\b"
)
IN_ALL = (
    r"[^#.;:!?]{0,40}?(?:,|\s\(|\s[–—]|\s--|\sand)\s(?:for\s|or\s|making\s|bringing\s|reaching\s)?(?:an?\s)?"
    rf"(?:(?:grand\s|combined\s)?total(?:\sof|ling|ing)\s{HEDGES}{SIGN}(?P<total>#)"
    rf"|{SIGN}(?P<all>#)(?:\s[a-z-]+)?\s(?:in\sall|in\stotal|altogether|overall)\b)"
)
# "360 bikes": an amount by itself, and not the last of a list
AMOUNT_FIRST = (
    r"(?<!and )(?<!and [$£€])(?<!, )(?P<total>#)(?:\s(?:million|billion|thousand))?"
    r"(?:\s(?!and\b|or\b)[a-z-]+){1,4}?"
)
# "# bikes in # days, an average of # a day"
COUNTED = (
    re.compile(rf"{MEAN}{EACH}{TIMES}{IN_ALL}"),
    re.compile(
        rf"{AMOUNT_FIRST}{TIMES}(?:\s[a-z-]+){{0,4}}?(?:,|\s\(|\s[–—]|\s--)\s?(?:for\s|or\s|with\s)?(?:an?\s)?{MEAN}{EACH}"
    ),
)
# The least and the greatest of those that an average is of.
LEAST = (
    r"(?:lowest-paid|worst|weakest|poorest|youngest|lowest|cheapest|smallest|shortest|slowest|lightest|"
    r"fewest|least|minimum)"
)
GREATEST = (
    r"(?:highest-paid|best(?!-)|oldest|highest|dearest|priciest|largest|biggest|longest|fastest|heaviest|tallest|most|"
    r"maximum|most\sexpensive)"
)
CALLED = re.compile(r"\b(?:average[sd]?|averaging|mean|median)\b")
# Whatever tells two that together are all: "31 percent of men and 33 percent of women".
PAIRS = (
    ("men", "women"),
    ("boys", "girls"),
    ("males", "females"),
    ("city", "country"),
    ("city", "countryside"),
    ("cities", "villages"),
    ("towns", "villages"),
)
OF = r"\s(?:of|among|for|in|by)\s(?:the\s|all\s)?"
AMOUNT = rf"{SIGN}#(?:\s?%|\s(?!and\b|or\b|in\b|of\b)[a-z-]+)?"
HALVES = tuple(
    re.compile(rf"(?P<a>{AMOUNT}{OF}{first}\b)[^#.;:!?]{{0,30}}?(?P<b>{AMOUNT}{OF}{second}\b)")
    for pair in PAIRS
    for first, second in (pair, pair[::-1])
)
# "$1,500 in the city and $1,300 outside it", "from 6 percent in the city to 9 in the north"
ELSEWHERE = (
    r"(?:outside|elsewhere|(?:in|for|among)\s(?:all\s)?(?:the\s)?(?:rest|others|everyone\selse))\b"
)
ENDS = (
    *HALVES,
    re.compile(
        rf"(?P<a>{AMOUNT}{OF}[^#.;:!?]{{1,30}})(?:,|\sand|\sbut)\s(?P<b>{AMOUNT}\s{ELSEWHERE})"
    ),
    re.compile(
        rf"(?<!up )(?<!down )\bfrom\s(?P<a>{AMOUNT}{OF}[^#.;:!?]{{1,30}})\sto\s(?P<b>{AMOUNT}{OF})"
    ),
)
OVERALL = re.compile(
    r"\b(?:overall|on\saverage|averaged?|averages?|in\sall|as\sa\swhole|nationally|nationwide|in\stotal|of\sall|"
    r"(?:of|among)\s(?:adults|people|respondents|voters|children|students|pupils|residents|workers|"
    r"employees|patients))\b"
)
SURE, USUAL, LIKELY = 0.9, 0.85, 0.75
