"""Forms: the fields of a request, also where its text was sent as it is.

LibreOffice before 7.6 writes ``text=S&P 500 rose 5% & more&language=en-US``: nothing is
encoded, so that a "&" of the text looks like the end of the field.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote_to_bytes

FIELDS = frozenset(
    "text data language username apiKey enabledRules disabledRules enabledCategories "
    "disabledCategories enabledOnly level motherTongue preferredVariants preferredLanguages "
    "mode allowIncompleteResults useragent textSessionId instanceId v abtest dicts password "
    "enableHiddenRules ruleValues noopLanguages toneTags altLanguages callback source".split()
)
# What comes after the text where nothing is encoded: "&language=en-US&username=a&apiKey=b"
TAIL = r"(?P<tail>&language=[A-Za-z-]+(?:&(?:username|apiKey)=[^&]*)*)"
RAW = re.compile(rf"text=(?P<text>.*){TAIL}", re.DOTALL)
# A form that is encoded has no other bytes: "%" begins two hexadecimal digits.
ENCODED = re.compile(rb"(?:[!$&-;=?-Z_a-z~*\[\]@\\|^`{}]|%[0-9A-Fa-f]{2})*")


def fields_of(body: bytes) -> dict[str, str]:
    """The fields of a form, encoded or not; of a field that comes twice, the first.

    Raises:
        UnicodeDecodeError: it is not in UTF-8.
    """
    if ENCODED.fullmatch(body) and not _has_strange_fields(body):
        return _decoded(body)
    raw = RAW.fullmatch(body.decode("utf-8"))
    if raw is None:
        return _decoded(body)
    return {"text": raw["text"], **dict(parse_qsl(raw["tail"], keep_blank_values=True))}


def _has_strange_fields(body: bytes) -> bool:
    """Whether a "&" must be one of the text: "text=S&P&language=en-US" has no field "P"."""
    names = {part.partition(b"=")[0] for part in body.split(b"&") if part}
    return any(unquote_to_bytes(name).decode("utf-8", "replace") not in FIELDS for name in names)


def _decoded(body: bytes) -> dict[str, str]:
    fields: dict[str, str] = {}
    for name, value in parse_qsl(body.decode("utf-8"), keep_blank_values=True, errors="strict"):
        fields.setdefault(name, value)
    return fields
