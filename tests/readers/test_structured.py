"""ninjs, JSON Lines and NewsML-G2: fields, offsets in them, lines of the file."""

from __future__ import annotations

import json
from datetime import date

from factcheck.readers import NewsItem, SourceError, read_bytes
from tests.readers.sources import (
    EXPORTS,
    IMPORTS,
    article,
    given,
    items,
    paragraphs,
    position,
    problem,
)

NINJS = {
    "uri": "urn:x:1",
    "versioncreated": "2025-01-20T09:30:00Z",
    "language": "en",
    "headline": "Trade\u2019s growth: 4.6 percent",
    "body_text": f'{EXPORTS}\n"{IMPORTS}"\n\U0001f6a2 1 ship \u2013 no more.',
}


def test_ninjs() -> None:
    told = article(json.dumps(NINJS, indent=1), "item.json")
    assert told.origin
    assert told.origin.format == "ninjs"
    assert told.text == f"{NINJS['headline']}\n\n{NINJS['body_text']}"
    assert (told.title, told.published) == (NINJS["headline"], date(2025, 1, 20))


def test_offsets_count_in_the_field_and_lines_in_the_file() -> None:
    for ascii_only in (True, False):
        told = article(json.dumps(NINJS, indent=1, ensure_ascii=ascii_only))
        assert told.origin
        for words in ("4.6 percent", "$46.83 billion", "$37.82 billion", "1 ship"):
            assert given(told, words) == words
        # Line 6 is the body's: ' "body_text": "' stands before "Exports reached ".
        assert position(told, "$46.83") == (6, 15 + len("Exports reached ") + 1)
        start = told.text.index("1 ship")
        assert told.origin.span(start, start + 1).field == "body_text"


def test_ninjs_with_a_body_of_xhtml() -> None:
    item = {
        "uri": "u",
        "headline": "Trade grows",
        "body_xhtml": f"<p>{EXPORTS}</p><p><b>Imports</b> were &#36;37.82 billion.</p>",
    }
    told = article(json.dumps(item, indent=1))
    assert paragraphs(told) == ["Trade grows", EXPORTS, IMPORTS]
    assert given(told, "$37.82 billion") == "&#36;37.82 billion"


def test_ninjs_of_version_two() -> None:
    item = {
        "uri": "u",
        "headlines": [{"value": "Trade grows"}],
        "bodies": [{"contentType": "text/html", "value": f"<p>{EXPORTS}</p>"}],
    }
    told = article(json.dumps(item))
    assert paragraphs(told) == ["Trade grows", EXPORTS]
    assert given(told, "$46.83 billion") == "$46.83 billion"


def test_an_array_holds_an_item_in_each_element() -> None:
    listed = [NINJS, {"title": "Ships", "text": EXPORTS}, {"title": "none"}, "none"]
    source = json.dumps(listed, indent=1)
    first, second, *others = read_bytes(source.encode(), "a.json")
    assert isinstance(first, NewsItem)
    assert isinstance(second, NewsItem)
    assert (first.name, second.name) == ("a.json#1", "a.json#2")
    assert first.article.published == date(2025, 1, 20)
    assert second.article.text == f"Ships\n\n{EXPORTS}"
    assert given(second.article, "$46.83 billion") == "$46.83 billion"
    assert position(second.article, EXPORTS) == (
        source[: source.rindex(EXPORTS)].count("\n") + 1,
        len('  "text": "') + 1,
    )
    assert [str(each).partition(": ")[0] for each in others] == ["a.json#3", "a.json#4"]


def test_a_broken_array_is_read_until_it_breaks() -> None:
    source = json.dumps([NINJS, NINJS])
    for broken in (source[:-1], f"{source[:-1]}, {{", f"{source} x", f"{source}]"):
        *read, last = read_bytes(broken.encode(), "a.json")
        assert len(read) >= 2
        assert isinstance(last, SourceError)
        assert "a.json: broken JSON at column" in str(last)


def test_what_is_not_utf_8_is_noted_whatever_it_holds() -> None:
    listed = json.dumps([NINJS], ensure_ascii=False).replace("\U0001f6a2", "x")
    for source in (listed, listed[1:-1]):
        (item,) = items(source.encode("windows-1252"))
        assert item.notes == ("not UTF-8: read as windows-1252",)


def test_json_lines() -> None:
    lines = [
        json.dumps({"id": 1, "title": "One", "text": EXPORTS, "published": "2025-01-20"}),
        "",
        "{broken",
        json.dumps({"id": 2}),
        json.dumps({"text": IMPORTS, "lang": "de"}),
        json.dumps({"text": IMPORTS}),
    ]
    read = list(read_bytes("\n".join(lines).encode(), "a.jsonl"))
    told = [each if isinstance(each, SourceError) else each.name for each in read]
    assert [str(each) for each in told] == [
        "a.jsonl:1",
        "a.jsonl:3: broken JSON at column 2",
        "a.jsonl:4: no text of a story in it: none of the members body_text, text, body ...",
        (
            "a.jsonl:5: its language is 'de', and only English is read "
            '("--language en" reads it all the same)'
        ),
        "a.jsonl:6",
    ]
    last = read[-1]
    assert isinstance(last, NewsItem)
    assert position(last.article, "$37.82") == (6, 11 + len("Imports were "))
    assert given(last.article, "$37.82 billion") == "$37.82 billion"


def test_one_line_of_json_lines_is_no_ninjs_item() -> None:
    (item,) = items(json.dumps({"text": EXPORTS}) + "\n", "a.jsonl")
    assert item.name == "a.jsonl:1"


def test_json_that_is_no_story() -> None:
    assert "no text of a story" in problem('{\n"uri": "u"}')
    assert "broken JSON at line 2, column 7" in problem('{\n"uri" "u"}')


NEWSML = f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" xml:lang="en">
 <itemMeta><versionCreated>2025-01-20T09:30:00Z</versionCreated></itemMeta>
 <contentMeta><headline>Trade grows &amp; grows</headline><language tag="en"/></contentMeta>
 <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
 <head><title>x 12</title></head><body><p>{EXPORTS}</p>
 <p>Imports were <em>$37.82</em> billion.</p></body></html></inlineXML></contentSet>
</newsItem>
"""


def test_newsml() -> None:
    told = article(NEWSML, "a.xml")
    assert told.origin
    assert told.origin.format == "newsml"
    assert paragraphs(told) == ["Trade grows & grows", EXPORTS, IMPORTS]
    assert (told.title, told.published) == ("Trade grows & grows", date(2025, 1, 20))
    assert given(told, "$37.82 billion") == "$37.82</em> billion"
    assert position(told, EXPORTS)[0] == 6


def test_a_message_of_several_items() -> None:
    inner = NEWSML.partition("?>\n")[2]
    message = f"<?xml version='1.0'?><newsMessage><itemSet>{inner}{inner}</itemSet></newsMessage>"
    assert [item.name for item in items(message, "a.xml")] == ["a.xml#1", "a.xml#2"]


def test_nitf() -> None:
    source = (
        '<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20250120T093000"/></docdata>'
        "</head><body><body.head><hedline><hl1>Trade grows</hl1></hedline></body.head>"
        f"<body.content><p>{EXPORTS}</p></body.content></body></nitf>"
    )
    told = article(source)
    assert EXPORTS in paragraphs(told)
    assert told.published == date(2025, 1, 20)


def test_xml_with_entities_of_its_own_is_not_read() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    assert problem(NEWSML.replace("<newsItem", f"{bomb}<newsItem", 1), "a.xml") == (
        "a.xml: XML with entities of its own: not read"
    )
