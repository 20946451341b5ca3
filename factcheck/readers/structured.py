"""JSON of stories: ninjs, the IPTC's news in JSON, and JSON Lines of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from factcheck.article import Article
from factcheck.origin import Field, Offsets, Origin, Run
from factcheck.readers.blocks import blocks_of
from factcheck.readers.dates import day_of, words_of
from factcheck.readers.decoding import SourceError
from factcheck.readers.item import Items, NewsItem
from factcheck.readers.jsonvalues import Member, elements_of, members_of, offsets_of
from factcheck.readers.pieces import assembled
from factcheck.readers.webpage import page_pieces

Members = Mapping[str, Member]
HEADLINES = ("headline", "title")
BODIES = ("body_text", "text", "body", "content", "body_xhtml", "body_html", "html")
MARKED_UP = ("body_xhtml", "body_html", "html", "application/xhtml+xml", "text/html")
DAYS = ("versioncreated", "versionCreated", "published", "date", "firstcreated", "firstCreated")
LANGUAGES = ("language", "lang")
BETWEEN = "\n\n"


def read_ninjs(source: str) -> Article:
    """The article of a ninjs item: headline, day of its version, body as text or as XHTML.

    Raises:
        SourceError: it is no JSON object with a body.
    """
    members = members_of(source)
    headline = _first(members, HEADLINES) or _valued(source, members, "headlines")
    body = _first(members, BODIES) or _valued(source, members, "bodies")
    return _article("ninjs", source, members, (headline, body))


def read_lines(lines: Iterable[str], name: str) -> Items:
    """The articles of JSON Lines, one a line, with a ``text`` and perhaps a title and a date."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            members = members_of(line)
            parts = (_first(members, HEADLINES), _first(members, BODIES))
            yield NewsItem(where, _article("jsonl", line, members, parts, number))
        except SourceError as error:
            yield SourceError(f"{where}: {error}")


@dataclass(frozen=True, slots=True)
class _Named:
    """A string of the object: the name of its member, where it stands, how it is marked up."""

    name: str
    member: Member
    marked_up: bool = False

    def read(self) -> tuple[str, Offsets]:
        """Its text, with offsets into its value."""
        value = str(self.member.value)
        if self.marked_up or (value.lstrip()[:1] == "<" and "</" in value):
            return assembled(page_pieces(blocks_of(value)))
        return value, Offsets((Run(0, len(value), 0, len(value)),) if value else ())


def _first(members: Members, names: tuple[str, ...]) -> _Named | None:
    for name in names:
        if name in members and words_of(members[name].value):
            return _Named(name, members[name], name in MARKED_UP)
    return None


def _valued(source: str, members: Members, name: str) -> _Named | None:
    """The first value of an array of ninjs 2 and later: ``{"value": ..., "contentType": ...}``."""
    if name not in members or not isinstance(members[name].value, list):
        return None
    for number, element in enumerate(elements_of(source, members[name])):
        if isinstance(element.value, dict) and words_of(element.value.get("value")):
            inner = members_of(source[element.start : element.end])["value"]
            value = Member(inner.value, inner.start + element.start, inner.end + element.start)
            kind = str(element.value.get("contentType") or element.value.get("contenttype") or "")
            return _Named(f"{name}[{number}].value", value, kind in MARKED_UP)
    return None


def _article(
    form: str,
    source: str,
    members: Members,
    parts: tuple[_Named | None, _Named | None],
    line: int = 1,
) -> Article:
    headline, body = parts
    if body is None:
        listed = ", ".join(BODIES[:4])
        raise SourceError(f"no text of a story in it: none of the members {listed} ...")
    told = [part for part in (headline, body) if part is not None]
    text = ""
    runs: list[Run] = []
    fields: list[Field] = []
    for part in told:
        words, inner = part.read()
        text += BETWEEN if text else ""
        start = len(text)
        text += words
        fields.append(Field(part.name, start, len(text), inner))
        runs += inner.through(offsets_of(source, part.member)).shifted(text=start).runs
    if not text.strip():
        raise SourceError("empty: there is nothing to check")
    origin = Origin(form, source, Offsets(tuple(runs)), line, tuple(fields))
    day = next(filter(None, (day_of(each) for each in _values(members, DAYS))), None)
    language = next((words_of(each) for each in _values(members, LANGUAGES)), None)
    title = words_of(headline.member.value) if headline else None
    return Article(text, title, day, language, origin)


def _values(members: Members, names: tuple[str, ...]) -> Iterator[object]:
    return (members[name].value for name in names if name in members)
