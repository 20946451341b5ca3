"""Readers: what counts as a story, and in which encoding."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.readers import LARGEST, SourceError, decode, read_source
from factcheck.readers.source import LONGEST

PROSE = "Café sales rose 3 percent to €1.2 million – “a record”, it said.\r\nSecond line.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1252"])
def test_encodings_that_can_be_told(encoding: str) -> None:
    assert decode(PROSE.encode(encoding)) == PROSE


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be"])
def test_utf16_of_either_order_with_its_mark(mark: str) -> None:
    assert decode(("\ufeff" + PROSE).encode(mark)) == PROSE


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        ("\u200b\ufeff \n".encode(), "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"PK\x03\x04 word/document.xml", "a Word document"),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"text \0 with a NUL", "binary"),
        ("Привет без метки".encode("utf-16-le"), "binary"),
        (bytes(range(1, 32)) * 9, "binary"),
        (b"\xff\xfeodd", "broken UTF-16"),
        ("Привет, мир".encode("windows-1251"), "unknown encoding"),
        (b"plain prose \x81 and an undefined byte", "unknown encoding"),
        (b"plain caf\xe9 \x1b[31m", "unknown encoding"),
    ],
)
def test_what_is_not_a_story(data: bytes, problem: str) -> None:
    with pytest.raises(SourceError, match=problem):
        decode(data)


def decoded_or_refused(data: bytes) -> tuple[str | None, str]:
    try:
        return decode(data), ""
    except SourceError as error:
        return None, str(error)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_one_line_of_error(data: bytes) -> None:
    text, problem = decoded_or_refused(data)
    assert problem or (text or "").strip()
    assert "\n" not in problem


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1))
def test_offsets_point_into_what_was_written(written: str) -> None:
    written += " 12 percent of all that there was to count"
    text, problem = decoded_or_refused(written.encode())
    assert text == written or "binary" in problem or "not text" in problem


def test_a_file(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(PROSE.encode())
    assert read_source(str(file)).text == PROSE


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PROSE.encode("utf-16"))))
    assert read_source("-").text == PROSE


def test_closed_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(SourceError, match="standard input: it is closed"):
        read_source("-")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_bytes(b"a" * (LARGEST + 1))
    problems = {
        str(tmp_path): "is a directory",
        str(tmp_path / "none.txt"): "no such file",
        str(large): "larger than 10 MB",
        "nul\0name": "cannot be read",
    }
    for path, problem in problems.items():
        with pytest.raises(SourceError, match=problem) as caught:
            read_source(path)
        assert str(caught.value).startswith(path)


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match="cannot be read: permission denied"):
        read_source(str(tmp_path / "story.txt"))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(encoding: str) -> None:
    # 😀 has a zero in the lower half of one of its two units.
    prose = "Prices rose 5 % – “to £4” \N{GRINNING FACE}.\r\n"
    assert decode(prose.encode(encoding)) == prose


def test_what_is_longer_than_a_story(tmp_path: Path) -> None:
    file = tmp_path / "book.txt"
    file.write_text("x" * LONGEST, encoding="utf-8")
    assert len(read_source(str(file)).text) == LONGEST
    file.write_text("x" * LONGEST + ".", encoding="utf-8")
    with pytest.raises(
        SourceError, match=r"book\.txt: longer than a story: more than 500,000 char"
    ):
        read_source(str(file))
