"""Retold: how long a run is, or the year of an anniversary, in the headline and in the lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.claim import Kind
from factcheck.quantity import Form
from factcheck.reading.printing import Printed, Tie

_WORDS = (
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
NTH = {word: number for number, word in enumerate(_WORDS, start=2)}
ORDINAL = rf"(?P<nth>\d{{1,3}}(?=st\b|nd\b|rd\b|th\b)|(?:{'|'.join(NTH)})\b)(?:st|nd|rd|th)?"
UNIT = "(?P<{}>day|week|month|quarter|year)"
# "third straight month", "12th decline in a row", "12th month running"
RUN = re.compile(
    rf"\b{ORDINAL}\s(?:(?:straight|consecutive|successive)\b(?:\s{UNIT.format('unit')}\b|\s[a-z]+ly\b)?|"
    rf"(?:{UNIT.format('unit2')}|\w+)\s(?:in\sa\srow|running)\b)",
    re.IGNORECASE,
)
# "20 years of use", "marks 142", "its 20th birthday"
MARKED = re.compile(
    rf"\b(?:{ORDINAL}\s(?:anniversary|birthday)|(?P<years>\d{{1,3}})\syears\s(?:of|on)\b|"
    r"(?:turns|is\sturning)\s(?P<turned>\d{1,3})\b(?![-–/%]|[.,]\d))",
    re.IGNORECASE,
)
ENDED = re.compile(r"[a-z0-9)][.!?][\"”’]?\s")
# How far a lead goes.
LEAD = 500
SURE = 0.85


def retold_run_ties(text: str) -> Iterator[Tie]:
    """The one run, or anniversary, of the headline with the one of the first sentence."""
    head, _, rest = text.lstrip().partition("\n")
    start = len(text) - len(text.lstrip())
    if not any(pattern.search(head) for pattern in (RUN, MARKED)):
        return
    lead = _lead(text, start + len(head), len(rest))
    for pattern in (RUN, MARKED):
        heads = list(pattern.finditer(text, start, start + len(head)))
        leads = list(pattern.finditer(text, *lead))
        if len(heads) == len(leads) == 1 and _may_be_one(heads[0], leads[0]):
            yield Tie("echo", (_figure(heads[0]), _figure(leads[0])), confidence=SURE)


def _lead(text: str, start: int, length: int) -> tuple[int, int]:
    """The first sentence below the headline; of a date line no sentence is made."""
    last = start + min(length, LEAD)
    ended = ENDED.search(text, start, last)
    return start, ended.end() if ended else last


def _may_be_one(head: re.Match[str], lead: re.Match[str]) -> bool:
    """Whether both count the same: no months in one and years in the other."""
    units = {
        unit.casefold()
        for match in (head, lead)
        for group in ("unit", "unit2")
        if (unit := match.groupdict().get(group))
    }
    return len(units) < 2


def _figure(match: re.Match[str]) -> Printed:
    groups = match.groupdict()
    group = next(name for name in ("nth", "years", "turned") if groups.get(name))
    printed = match[group].casefold()
    number = NTH[printed] if printed in NTH else int(printed)
    form = Form.WORDS if printed in NTH else Form.DIGITS
    return Printed(*match.span(group), Fraction(number), "", Kind.COUNT, form=form)
