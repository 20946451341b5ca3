"""Word and PDF documents, and what is wrong with some of them."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import docx
import pypdf
import pypdf.errors
import pytest
from docx.oxml import OxmlElement

from factcheck.readers import office, read_items
from tests.readers.sources import EXPORTS, IMPORTS, archive, article, pdf, problem, save


def story(folder: Path) -> bytes:
    document = docx.Document()
    document.add_heading("Trade grows", 1)
    document.add_paragraph("")
    document.add_paragraph(EXPORTS)
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ["Flow", "Value", "Exports", "46.83"], strict=True):
        cell.text = words
    document.add_paragraph(IMPORTS)
    return save(document, folder)


def test_paragraphs_headings_and_tables(tmp_path: Path) -> None:
    told = article(story(tmp_path))
    assert told.text == (
        f"Trade grows\n\n{EXPORTS}\n\n| Flow | Value |\n| Exports | 46.83 |\n\n{IMPORTS}"
    )
    assert told.title == "Trade grows"
    assert told.origin
    names = [
        told.origin.label(told.text.index(each)) for each in ("Trade", "$46.83", "| Exp", "$37")
    ]
    # The empty second paragraph is counted, as Word counts it.
    assert names == ["paragraph 1", "paragraph 3", "table after paragraph 3", "paragraph 4"]


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Exports were ")
    for name, words in (("w:del", "$46.83"), ("w:ins", "$46.38")):
        change = OxmlElement(name)
        run = paragraph.add_run(words)._r
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run(" billion.")
    assert article(save(document, tmp_path)).text == "Exports were $46.38 billion."


def test_a_text_box_is_a_paragraph_of_its_own(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("Exports were $46.38 billion.")
    for name in ("w:pict", "w:object"):
        box = OxmlElement("w:txbxContent")
        inner = document.add_paragraph("Imports were $37.82 billion.")._p
        box.append(inner)
        shape = OxmlElement(name)
        shape.append(box)
        paragraph.add_run()._r.append(shape)
    assert article(save(document, tmp_path)).text == (
        "Exports were $46.38 billion.\n\nImports were $37.82 billion.\n\n"
        "Imports were $37.82 billion."
    )


def test_a_document_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MOST_UNPACKED", 1_000_000)
    bomb = archive(word__document_xml="", **{"word__document.xml": "a" * 1_000_001})
    assert "unpacks to more than" in problem(bomb, "a.docx")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (archive(**{"word__document.xml": "<broken"}), "a broken Word document"),
        (archive(**{"readme.txt": "x"}), "a ZIP archive, and no Word document in it"),
        (b"PK\x03\x04 and no archive", "a broken Word document or ZIP archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 99, "an old or an encrypted Word document"),
        (b"%PDF-1.4 and nothing more", "a broken PDF document"),
        (pdf(), "a PDF document without text: a scan?"),
    ],
)
def test_documents_that_cannot_be_read(data: bytes, told: str) -> None:
    assert told in problem(data, "a.bin")


def test_a_pdf_document_with_text() -> None:
    lines = (
        "Exports reached $46.83 billion in 2024, the statistics office said in its yearly",
        "report, and imports were $37.82 bil-",
        "lion, which is what had been expected by most of the economists who were asked.",
        "Short end.",
        "Trade grew.",
    )
    told = article(pdf(*lines), "a.pdf")
    assert told.text.split("\n\n")[0].startswith(
        f"{lines[0]} report, and imports were $37.82 billion,"
    )
    assert told.text.split("\n\n")[1:] == ["Trade grew."]
    assert told.origin
    assert told.origin.label(told.text.index("$37.82")) == "page 1"


def encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(pdf(EXPORTS)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_an_encrypted_pdf_document() -> None:
    assert problem(encrypted("secret"), "a.pdf") == "a.pdf: an encrypted PDF document"
    # One that only forbids changes can be read by anybody.
    assert EXPORTS in article(encrypted("")).text


@pytest.mark.parametrize(
    ("module", "data", "extra"), [("docx", None, "docx"), ("pypdf", pdf(EXPORTS), "pdf")]
)
def test_a_missing_extra_is_named(
    module: str, data: bytes | None, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = data or story(tmp_path)
    monkeypatch.setitem(sys.modules, module, None)
    assert f'pip install "factcheck[{extra}]"' in problem(data, "a")


def test_a_large_file_is_one_line_and_is_not_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "large"
    with file.open("wb") as written:
        written.truncate(100_000_000)
    (told,) = read_items(str(file))
    assert str(told) == f"{file}: larger than 10 MB"


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a reader wants the network")

    monkeypatch.setattr("socket.socket", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    far = "http://example.org/far"
    page = (
        f'<html><head><base href="{far}"><link rel="stylesheet" href="{far}.css">'
        f'<script src="{far}.js"></script></head><body><img src="{far}.png">'
        f'<iframe src="{far}"></iframe><div><p>{EXPORTS} {IMPORTS * 20}</p></div></body></html>'
    )
    remote = f'<remoteContent href="{far}"/>'
    newsml = f"<newsItem><inlineXML><html><p>{EXPORTS}</p></html></inlineXML>{remote}</newsItem>"
    for source in (page, newsml, f"# T\n\n![x]({far})\n\n{EXPORTS}", story(tmp_path), pdf(EXPORTS)):
        assert EXPORTS in article(source).text


def test_a_document_with_entities_of_its_own(tmp_path: Path) -> None:
    whole = zipfile.ZipFile(io.BytesIO(story(tmp_path)))
    parts = {
        name.replace("/", "__"): whole.read(name).decode("latin-1") for name in whole.namelist()
    }
    markup = parts["word__document.xml"]
    declared = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document'
    parts["word__document.xml"] = markup.replace("<w:document", declared, 1)
    told = problem(archive(**parts), "a.docx")
    assert told == "a.docx: a Word document with entities of its own: not read"


def test_a_document_of_very_many_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "MOST_PARTS", 1)
    parts = archive(**{"word__document.xml": "", "word__styles.xml": ""})
    assert "more than 1 parts" in problem(parts, "a.docx")


def test_a_page_that_unpacks_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> str:
        raise pypdf.errors.LimitReachedError("too many tokens")

    monkeypatch.setattr(pypdf.PageObject, "extract_text", refuse)
    assert problem(pdf(EXPORTS)) == "story: a PDF document that unpacks to too much: not read"
