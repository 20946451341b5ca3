"""Phrases of mixes, over a skeleton in which every figure is a mark."""

from __future__ import annotations

import re

from factcheck.reading.worded.skeleton import MARKS, PERCENT, STOP

HEDGES = r"(?:(?:by|of|just|only|about|around|some|nearly|almost|an?|the|over|more than|to a)\s)*"
# "growth in exports slowed to 3 percent": still a rise, if a smaller one.
PACE = re.compile(
    r"\b(?:(?P<up>growth|rise|increase|expansion)|"
    r"(?P<down>decline|fall|decrease|drop|contraction))\b"
    rf"[^{MARKS}{STOP},;]{{0,60}}?\b(?:slow|eas|quicken|accelerat|narrow|widen|pick)\w*"
    rf"(?: up| down)? to {HEDGES}$"
)
EXCLUDING = re.compile(
    r"\b(?:excluding|except for|excepting|apart from|stripping out|not counting|other than|ex)[ -]"
    r"(?:the |volatile |its |their )?(?P<noun>[a-z]+)\b"
)
# Where the words about a rate begin: after the rate before it, or in a clause of its own.
OPENING = re.compile(rf"[{PERCENT}{STOP};]|,? (?:while|but|whereas|against) ")
CLOSING = re.compile(rf"[{MARKS}{STOP};,:]| (?:while|but|whereas|after|compared|against|from|and) ")
# "Exports rose 26 percent and imports 21 percent": the verb is said once.
ELIDED = re.compile(
    rf",? and (?:that |those )?[^{MARKS}{STOP},;]{{1,50}}|"
    r", (?:that of |those of )?(?:[a-z-]+ ){1,2}"
)
# What stands before a rate that is another one's comparison: "after falling 3 percent in May".
COMPARED = re.compile(
    rf"\b(?:(?:after|following|against|compared with|compared to)\b[^{STOP};]*|"
    rf"(?:from|than) {HEDGES})$"
)
# Rates of prices, of shares and of profits are no parts of one another's.
OTHERWISE = re.compile(
    r"\b(?:prices?|inflation|margin|rate|per|average|forecast|expected|index|estimated|originally|previously)\b"
)
# A quarter or a month, and a whole year.
SHORTER = re.compile(
    r"\b(?:(?:first|second|third|fourth) (?:quarter|half)|january|february|march|april|june|july|"
    r"august|september|october|november|december)\b"
)
YEARLY = re.compile(r"\b(?:last year|this year|the year|in (?:19|20)\d\d)\b")
BALANCE = re.compile(r"\b(?:surplus|deficit|balance|gap|shortfall)\b")
# "That was 21 percent more than a year earlier": told of what the sentence before begins with.
GOING_ON = re.compile(r"\s*(?:that|it|this|they) (?:was|were|is|are|rose|fell|grew|has|had|have)\b")
OPENED = re.compile(rf"[^{MARKS}{STOP}]*")
# "Exports to the country": what is of the total that the sentence before tells.
OF_THAT = re.compile(
    r"\b(?:to|from|with|in|by) (?:it|them|there|that|(?:the|this) (?:country|region|bloc|city|area|"
    r"market|state|province|island|union|nation))\b|\b(?:its|their)\b"
)
