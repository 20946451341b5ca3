"""Phrases of rates: what stands between an amount, a count and a rate."""

from __future__ import annotations

import re

WORDS = r"(?:\s[^\W\d_][\w’'&/-]*)"
NEARLY = (
    r"(?:\s?(?:(?:just|about|around|nearly|almost|roughly|some|over|under|approximately|only|an?|"
    r"the|more\sthan|less\sthan|at\sleast|a\slittle|slightly|as\smuch\sas|up\sto|estimated|its|"
    r"their|all|each|of|another|total|whopping)\s)*)"
)
# "5 million shares at", "$3.4 billion over", "$500 for each of", "300 km in"
SPREAD = re.compile(
    rf"{WORDS}{{0,7}}\s(?:at|for|of|over|across|among|amongst|between|on|in|from|to|by|with|worth|"
    rf"costing|costs?|sold\sfor|paying|shared\sby|priced\sat|valued\sat)\s"
    rf"(?:an?\s(?:\w+\s){{0,2}}(?:average|cost|price|rate|wage|speed|fee)\s(?:\w+\s)?of\s)?{NEARLY}"
)
# "at 10 cents a pound, 400 million pounds"
PRICED = re.compile(rf",{NEARLY}")
# "1,200 workers $500 each"
GIVEN = re.compile(rf"{WORDS}{{1,3}}\s{NEARLY}")
EQUALS = (
    r"(?:or|=|i\.e\.|that\sis|which\s(?:is|comes\sto|amounts\sto|works\sout\s(?:at|to))|equal\sto|"
    r"equivalent\sto|(?:for\s)?an?\s(?:\w+\s){0,2}(?:total(?:\s\w+)?|bill|average|mean|cost|price|yield|"
    r"density|speed|pace|rate|wage|pay)\sof|total(?:l?ing|s)?|(?:and\s)?averag(?:ing|ed|es)|"
    r"(?:at|with)\san?\s(?:\w+\s){0,2}(?:average|cost|price|speed|pace|rate|yield|density|bill)\s"
    r"(?:\w+\s)?of|on\saverage|(?:that\s)?works?(?:ing)?\sout\s(?:at|to)|amount(?:s|ing|ed)?\sto|"
    r"com(?:es?|ing)\sto|(?:raising|making|bringing\sin|costing|earning|yielding|giving)|"
    r"(?:to|will|would|could|may)\s(?:raise|bring(?:\sin)?|cost|earn|fetch|yield|make|pay|"
    r"generate|be(?:\sworth)?)|"
    r"raised|earned|fetch(?:es|ed)|brings?|brought(?:\sin)?|cost|for|worth|at)"
)
# ", or", " (", ", raising": the third is what the other two make
EQUATED = re.compile(
    rf"{WORDS}{{0,6}}?(?:,|\s?\(|\s?[–—]|\s--|;)?\s(?:{EQUALS})\s{NEARLY}"
    rf"|{WORDS}{{0,4}}?(?:,\s|\s?\(|\s[–—]\s|\s--\s|\s=\s){NEARLY}"
)
# "$35.8 million each", "per job", "for every new job"
EACH = re.compile(
    r"(?=\s(?:to|for|from|by)\seach\sof\s)|\s(?:each|apiece)\b(?!\s(?:year|month|week|day|of\sthe\snext))"
    r"|\s(?:per|for\s(?:each|every)|to\seach|an?)\s(?:[a-z]+\s)?(?P<noun>[a-z]{2,})\b"
)
# "a 1 percent fee on $21.1 billion", "10 percent duty on the 2 million dollars"
FEE = re.compile(
    r"(?:\s[a-z-]+){0,2}\s(?:fee|levy|tax|duty|tariff|surcharge|commission|charge|royalty|toll|"
    rf"premium|interest|discount|sales\stax)\s(?:[a-z]+\s){{0,3}}?(?:on|of)\s{NEARLY}"
)
# "The fee is 1 percent of"
FEE_IS = re.compile(
    r"\b(?:fee|levy|tax|duty|tariff|surcharge|commission|charge|royalty|toll|premium|interest)\s"
    r"(?:(?:will\s|would\s)?be|is|was|of|at|comes\sto|amounts\sto)\s(?:an?\s|about\s|just\s)?$"
)
OF = re.compile(rf"\s(?:on|of)\s{NEARLY}")
# What the first two make: "would bring in just over", ", or", "is"
MAKES = re.compile(
    rf"[^.;:!?\d]{{0,60}}?(?:\s(?:{EQUALS}|(?:brings?|brought)\sin|raises?|yields?|earns?|costs?|"
    rf"generates?|adds?|generated|added|is|was|means?|meant|produce[sd]?|collect(?:s|ed)?|"
    rf"(?:to|will|would|could|may|might|should)\s(?:\w+\s){{1,2}})|,)\s{NEARLY}"
)
ADDED = re.compile(r"\b(?:and|plus|also)\b|\+")
TOLD = 0.9
REACH = 90
