"""Forms as clients send them, LibreOffice's among them."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.server.languagetool.forms import fields_of

UTF8 = st.text(st.characters(exclude_categories=["Cs"]))


@given(UTF8)
def test_a_form_that_is_encoded_gives_back_what_was_put_in(text: str) -> None:
    body = urlencode({"text": text, "language": "en-US", "level": "picky"}).encode()
    assert fields_of(body) == {"text": text, "language": "en-US", "level": "picky"}


@pytest.mark.parametrize(
    "text",
    [
        "S&P 500 rose 5 % & more + 5%.",
        "S&P 500 rose to 5,000 = a record",
        "AT&T",
        "R&D=12%25",
        "a&language=de&b 4",
        "Umsätze 5 €",
        "100% of 5%",
        "one\ntwo & three",
        "plain words",
        "",
    ],
)
@pytest.mark.parametrize("tail", ["", "&username=me&apiKey=sesame"])
def test_a_body_that_is_not_encoded_is_taken_as_it_is(text: str, tail: str) -> None:
    fields = fields_of(f"text={text}&language=en-US{tail}".encode())
    assert (fields["text"], fields["language"]) == (text, "en-US")
    assert fields.get("apiKey") == ("sesame" if tail else None)


def test_a_lone_ampersand_of_an_encoded_text_ends_the_field() -> None:
    # What a strict client sends: "&" is %26, a blank "+", so "&" can only end a field.
    fields = fields_of(b"language=en-US&text=S%26P+500&disabledRules=total-mismatch")
    assert fields == {
        "language": "en-US",
        "text": "S&P 500",
        "disabledRules": "total-mismatch",
    }


def test_a_form_that_is_no_utf_8() -> None:
    with pytest.raises(UnicodeDecodeError):
        fields_of(b"text=\xff\xfe 4&language=en-US")
