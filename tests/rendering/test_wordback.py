"""Word: the story given back with a comment at every finding."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import docx

from factcheck import Checker
from factcheck.outcome import Outcome
from factcheck.readers import read_source
from factcheck.rendering.wordback import commented_document
from tests.rendering.outcomes import outcome


def written(data: bytes) -> tuple[list[str], list[str], list[str]]:
    """The paragraphs of a document, its comments, and the words that they stand at."""
    document = docx.Document(io.BytesIO(data))
    marked = []
    for paragraph in document.element.body.iter():
        if not paragraph.tag.endswith("}p"):
            continue
        inside, words = False, ""
        for element in paragraph.iter():
            name = element.tag.rpartition("}")[2]
            inside = (inside or name == "commentRangeStart") and name != "commentRangeEnd"
            words += (element.text or "") if inside and name == "t" else ""
            if name == "commentRangeEnd":
                marked.append(words)
                words = ""
    comments = [
        "\n".join(each.text for each in comment.paragraphs) for comment in document.comments
    ]
    return [each.text for each in document.paragraphs], comments, marked


def test_a_plain_story_becomes_a_document() -> None:
    told = outcome()
    paragraphs, comments, marked = written(commented_document(told, None))
    assert paragraphs == [line for line in told.report.text.splitlines() if line]
    assert marked == ["24.64 trillion yuan"]
    assert comments[0].startswith("error total-mismatch: The total is given as 41.21 trillion")
    assert "Slip: 24.64: digits of 24.46 transposed" in comments[0]


def checked(document: object, folder: Path, checker: Checker) -> tuple[Outcome, bytes]:
    file = folder / "story.docx"
    document.save(str(file))  # type: ignore[attr-defined]
    report = checker.check(read_source(str(file)))
    return Outcome.of(str(file), str(file), report), file.read_bytes()


def test_the_own_document_keeps_its_form(tmp_path: Path, checker: Checker) -> None:
    document = docx.Document()
    document.add_heading("Trade grows", 1)
    paragraph = document.add_paragraph(
        "Foreign trade reached 43.2 billion dollars in 2024. Exports were "
    )
    paragraph.add_run("24.5 bil").bold = True
    paragraph.add_run("lion dollars and imports were 16.7 billion dollars.")
    told, data = checked(document, tmp_path, checker)
    assert [check.rule for check in told.findings] == ["total-mismatch"]
    suspect = told.report.figure(told.findings[0].suspects[0]).claim.quantity.text
    paragraphs, comments, marked = written(commented_document(told, data))
    assert paragraphs == ["Trade grows", paragraph.text]
    assert (len(comments), marked) == (1, [suspect])


def test_a_figure_across_runs_is_cut_out_of_them(tmp_path: Path, checker: Checker) -> None:
    document = docx.Document()
    document.add_paragraph("Foreign trade reached 43.2 billion dollars in 2024.")
    paragraph = document.add_paragraph("Exports were 24.5 bil")
    paragraph.add_run("lion dollars and imports were 16.7 billion dollars.").italic = True
    told, data = checked(document, tmp_path, checker)
    check = told.findings[0]
    exports = next(
        each for each in check.figures if "24.5" in told.report.figure(each).claim.quantity.text
    )
    at_exports = replace(told, findings=(replace(check, suspects=(exports,)),))
    after = docx.Document(io.BytesIO(commented_document(at_exports, data)))
    assert [run.text for run in after.paragraphs[1].runs if run.text] == [
        "Exports were ",
        "24.5 bil",
        "lion dollars",
        " and imports were 16.7 billion dollars.",
    ]
    assert [run.italic for run in after.paragraphs[1].runs if run.text] == [None, None, True, True]
