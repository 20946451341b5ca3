"""Cues of rates: what a rate is per, and what says that three figures make one another."""

from __future__ import annotations

import re

HEADS = (
    r"(?:heads?|capita|person|people|resident|inhabitant|citizen|individual|taxpayer|adult|"
    r"man,\swoman\sand\schild)"
)
# "per resident", "a head", "for each of the", "to the square kilometre", "per sq km"
PER = re.compile(
    rf"(?:\s(?!and\b|or\b|to\b|for\b|per\b|on\b)[a-z-]+){{0,2}}?\s(?:per|an?|for\s(?:each|every)(?:\sone)?(?:\sof\s(?:the|its|her|his))?|to\s(?:the|each|every)|on\s(?:each|every))\s"
    rf"(?:(?P<head>{HEADS})\b|(?P<noun>(?:square\s|sq\.?\s|cubic\s)?[a-z]+)\b)"
    r"|\s(?P<each>each|apiece|per\scapita)\b"
)
CAPITA_BEFORE = re.compile(
    r"\b[Pp]er\s(?:capita|head)\b(?:,?\s(?:the|that|this|it|which)(?:\s[a-z]+)?)?(?:,)?\s(?:comes?\sto|came\sto|is|was|amounts?\sto|works\sout\sat)\s(?:about\s)?$"
)
EACH_OF = re.compile(r"\b[Ee](?:ach|very\sone)\sof\s(?:the|its|their|his|her|those|these)\s$")
# "12 dollars per resident per month": of another time than the amount, perhaps
OFTEN = re.compile(
    r"[^.;,]{0,40}?\s(?:per|each|every|an?)\s(?:year|month|week|day|hour|quarter|season|night|game)\b"
)
FOR_EACH = re.compile(
    r"\s(?:for|to|from|by)\s(?:each|every(?:\sone|\ssingle\sone)?)\sof\s(?:the|its|their|his|her|those|these)(?:\s[\w'’-]+){0,3}\s"
)
# What says that the figures of a passage make one another.
CUES = re.compile(
    r"(?:,\s(?:or|so|making|raising|costing|giving|averaging|bringing\sin|yielding|earning|that\sis|that's)\b|\bwhich\s(?:is|makes|means|gives)\b|"
    r"\bwork(?:s|ed)?\sout\b|\bthat\sis\b|\bThat\s(?:is|makes)\b|\bcom(?:es?|ing)\sto\b|\bcame\sto\b|\bamount(?:s|ed|ing)?\sto\b|\bequal|\bequivalent|"
    r"\baverag(?:e|ed|es|ing)\b|\bdensity\b|\b[Yy]ields?(?::|\s(?:of|averaged|was|is|came))|\bper\scapita\b|\bapiece\b|\bin\sall\b|\bin\stotal\b|\btotal\sof\b|\btotall?ing\b|"
    r"\b(?:takes?|took|lasts?|lasted|needs|needed)\s[^.;,]{1,20}\b(?:hours?|minutes?|days?|seconds?)\b|\b[Ww]ith\s(?:[^,;.]|[.,]\d){3,90},\s|"
    r"\bbr(?:ought|ings?|inging)\sin\b|\brais(?:ed|es|ing)\b|[:(=]|\s[–—-]\s|,\s(?=[\w.,]+\s(?:[a-z]+\s){0,3}(?:to\sthe|per|an?|for\seach|each)\b))"
)
OTHERS = re.compile(
    r"\b(?:in\s(?:the|its|some)\s(?:\w+\s)?(?:centre|center|core|city|capital|north|south|east|west|parts?|suburbs?)|"
    r"another|plus|others|additional|further|elsewhere|against|compared|than|while|whereas|up\sfrom|down\sfrom|"
    r"previous|earlier|nationally|nationwide|(?:national|state|county|city|regional|world|global|overall)\s(?:average|mean|rate)|top|maximum|peak|winds?|more\sthan|less\sthan|capital)\b",
    re.IGNORECASE,
)
