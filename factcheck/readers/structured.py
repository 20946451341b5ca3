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
from factcheck.readers.jsonvalues import Member, array_of, elements_of, members_of, offsets_of
from factcheck.readers.pieces import assembled
from factcheck.readers.webpage import page_pieces

Members = Mapping[str, Member]
HEADLINES = ("headline", "title")
BODIES = ("body_text", "text", "body", "content", "body_xhtml", "body_html", "html")
MARKED_UP = ("body_xhtml", "body_html", "html", "application/xhtml+xml", "text/html")
DAYS = ("versioncreated", "versionCreated", "published", "date", "firstcreated", "firstCreated")
LANGUAGES = ("language", "lang")
BETWEEN = "\n\n"


def read_ninjs(source: str, name: str) -> Items:
    """The article of a ninjs item, or those of an array of items.

    Of each its headline, the day of its version, its body as text or as XHTML.

    Raises:
        SourceError: it is no JSON object with a body, nor an array.
    """
    if not source.lstrip().startswith("["):
        yield NewsItem(name, _read_item(_Object("ninjs", source, members_of(source))))
        return
    for number, element in enumerate(array_of(source)):
        where = f"{name}#{number + 1}"
        try:
            inner = members_of(source[element.start : element.end])
            members = {key: each.moved(element.start) for key, each in inner.items()}
            item = _Object("ninjs", source, members, prefix=f"[{number}].")
            yield NewsItem(where, _read_item(item))
        except SourceError as error:
            yield SourceError(f"{where}: {error}")


def _read_item(item: _Object) -> Article:
    headline = _first(item.members, HEADLINES) or _valued(item, "headlines")
    return _article(item, headline, _first(item.members, BODIES) or _valued(item, "bodies"))


def read_lines(lines: Iterable[str], name: str) -> Items:
    """The articles of JSON Lines, one a line, with a ``text`` and perhaps a title and a date."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            item = _Object("jsonl", line, members_of(line), number)
            headline, body = _first(item.members, HEADLINES), _first(item.members, BODIES)
            yield NewsItem(where, _article(item, headline, body))
        except SourceError as error:
            yield SourceError(f"{where}: {error}")


@dataclass(frozen=True, slots=True)
class _Object:
    """A JSON object that holds a story, and the line of the file that ``source`` begins in.

    ``prefix`` is what leads to it in the names of its members: "[2]." in an array.
    """

    format: str
    source: str
    members: Members
    line: int = 1
    prefix: str = ""

    def values(self, names: tuple[str, ...]) -> Iterator[object]:
        """The values of those of these members that there are."""
        return (self.members[name].value for name in names if name in self.members)


@dataclass(frozen=True, slots=True)
class _Named:
    """A string of the object: the name of its member, where it stands, how it is marked up."""

    name: str
    member: Member
    marked_up: bool = False

    @property
    def markup(self) -> str | None:
        """The value, where it is HTML."""
        value = str(self.member.value)
        return value if self.marked_up or (value.lstrip()[:1] == "<" and "</" in value) else None

    def read(self) -> tuple[str, Offsets]:
        """Its text, with offsets into its value."""
        if self.markup is not None:
            return assembled(page_pieces(blocks_of(self.markup)))
        value = str(self.member.value)
        return value, Offsets((Run(0, len(value), 0, len(value)),) if value else ())


def _first(members: Members, names: tuple[str, ...]) -> _Named | None:
    for name in names:
        if name in members and words_of(members[name].value):
            return _Named(name, members[name], name in MARKED_UP)
    return None


def _valued(item: _Object, name: str) -> _Named | None:
    """The first value of an array of ninjs 2 and later: ``{"value": ..., "contentType": ...}``."""
    if name not in item.members or not isinstance(item.members[name].value, list):
        return None
    for number, element in enumerate(elements_of(item.source, item.members[name])):
        told = element.value
        if isinstance(told, dict) and words_of(told.get("value")):
            inner = members_of(item.source[element.start : element.end])["value"]
            value = inner.moved(element.start)
            kind = told.get("contentType") or told.get("contenttype")
            return _Named(f"{name}[{number}].value", value, kind in MARKED_UP)
    return None


def _article(item: _Object, headline: _Named | None, body: _Named | None) -> Article:
    if body is None:
        listed = ", ".join(BODIES[:3])
        raise SourceError(f"no text of a story in it: none of the members {listed} ...")
    text, origin = _put_together(item, [part for part in (headline, body) if part is not None])
    if not text.strip():
        raise SourceError("empty: there is nothing to check")
    day = next(filter(None, map(day_of, item.values(DAYS))), None)
    language = next(map(words_of, item.values(LANGUAGES)), None)
    title = words_of(headline.member.value) if headline else None
    return Article(text, title, day, language, origin)


def _put_together(item: _Object, parts: list[_Named]) -> tuple[str, Origin]:
    """The parts one below the other, with where each stands in the file and in its value."""
    text = ""
    runs: list[Run] = []
    fields: list[Field] = []
    for part in parts:
        words, inner = part.read()
        text += BETWEEN if text else ""
        start = len(text)
        text += words
        fields.append(Field(item.prefix + part.name, start, len(text), inner, part.markup))
        runs += inner.through(offsets_of(item.source, part.member)).shifted(text=start).runs
    return text, Origin(item.format, item.source, Offsets(tuple(runs)), item.line, tuple(fields))
