"""Phrases of runs: what leads to a time, and what says how its figures belong together."""

from __future__ import annotations

import re

from factcheck.reading.dates.mentions import MONTH
from factcheck.reading.runs.times import BARE

# "410,000 cars in the first quarter"; "in the first quarter, they came to 410,000"
AFTER = re.compile(
    rf"[^.;,:()]{{0,30}}?(?:\b(?:in|for|during|over|from|between)\s(?=\S)|{BARE.pattern})"
)
BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver|[Ff]rom|[Bb]etween|leaving|taking|bringing|making|putting)\s"
    rf"(?=\S)|{BARE.pattern}"
)
# Growth from one month to the next adds up to no growth on the year.
MONTHLY = re.compile(
    r"\b(?:(?:month|quarter)[\s-](?:on|over|to)[\s-](?:month|quarter)|monthly|quarterly|sequential\w*|seasonally|"
    r"annuali[sz]ed|from\s(?:a|the\sprevious|the)\s(?:month|quarter)\b|on\sthe\s(?:month|quarter)|"
    r"than\s(?:a|the\sprevious|the)\s(?:month|quarter))\b"
)
# What flows, and whose growth is told on the year wherever nothing else is said.
FLOW = re.compile(
    r"\b(?:exports?|imports?|sales|revenues?|turnover|passengers?|traffic|registrations|arrivals|visitors|"
    r"orders|receipts|shipments|deliveries|trade|production|bookings|"
    r"(?:car|vehicle|steel|oil|crude|coal|cement|milk|grain|beer)\soutput)\b",
    re.IGNORECASE,
)
# What is there at one time, and does not come together over many.
STOCK = re.compile(
    r"\b(?:debts?|stocks?|inventor(?:y|ies)|reserves|population|prices?|index|rates?|jobless|unemploy\w*|"
    r"employ\w*|subscribers|members\w*|temperatures?|averag\w*|shares?|holdings|workforce|staff|deposits|"
    r"users|worth|value|assets|backlog|followers|median|annualis\w*|annualiz\w*|seasonally|forecasts?|"
    r"expect\w*|target\w*|loans|outstanding)\b",
    re.IGNORECASE,
)
# What may be less than nothing in one part of the time, with no sign at its figure.
SIGNED = (
    re.compile(r"\b(?:loss(?:es)?|deficits?)\b"),
    re.compile(r"\b(?:profits?|surplus(?:es)?)\b"),
)
TOTALLED = re.compile(
    r"\b(?:totals?|total(?:l?ed|l?ing)|in\sall|altogether|combined|together|or|came\sto|brought|bringing|"
    r"takes|taking|taken|makes|making|leaving|sum|cumulative|accumulated|so\sfar|to\sdate)\b"
)
YEARLY = re.compile(
    r"\b(?:year[\s-]on[\s-]year|a\syear\s(?:earlier|ago|before)|the\syear\sbefore|than\sin\sthe\ssame|"
    r"same\s\w+\s(?:a\syear\s|last\syear|of\slast\syear|of\sthe\syear\sbefore)|yearly|on\sthe\syear)\b"
)
REFERS = re.compile(rf"\b(?:it|they|these|this|that)\b|{TOTALLED.pattern}", re.IGNORECASE)
# "in October, November and December were 210, 190 and 230"
LISTED = re.compile(
    rf"\b(?:in|for)\s(?P<months>(?:{MONTH})(?:,\s(?:{MONTH}))*,?\sand\s(?:{MONTH}))\s(?:[a-z]+\s){{0,3}}?"
    r"(?:was|were|came\sto|stood\sat|totall?ed|reached)\s"
)
JOINED = re.compile(r",\s|,?\sand\s")
# "Fourth-quarter profit" is profit.
NTH_WORD = re.compile(r"^(?:first|second|third|fourth)[\s-](?:(?:quarter|half)[\s-])?")
