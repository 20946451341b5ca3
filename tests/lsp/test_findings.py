"""What an editor shows of a document: findings, arithmetic, corrections, allowances."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types
from pytest_lsp import LanguageClient

from factcheck.server.messages import EXAMPLE
from tests.lsp.editing import STORY, URI, change, opened, told

LINES = STORY.split("\n")
LINE = next(number for number, line in enumerate(LINES) if "$46.83" in line)
COLUMN = LINES[LINE].index("$46.83")


@pytest.mark.asyncio
async def test_findings_hover_and_a_correction(editor: LanguageClient) -> None:
    found = await opened(editor, STORY)
    assert [each.code for each in found] == [
        "growth-mix-mismatch",
        "total-mismatch",
        "balance-mismatch",
    ]
    place = types.Range(
        types.Position(LINE, COLUMN), types.Position(LINE, COLUMN + len("$46.83 billion"))
    )
    assert all(each.range == place for each in found)
    assert "46.83 + 37.82 = $84.65 billion" in found[1].message
    related = found[1].related_information or []
    assert [each.message for each in related] == ["$84.20 billion", "$37.82 billion"]
    document = types.TextDocumentIdentifier(URI)
    hover = await editor.text_document_hover_async(types.HoverParams(document, place.start))
    assert hover is not None
    assert "46.83 + 37.82 = $84.65 billion" in hover.contents.value
    actions = await editor.text_document_code_action_async(
        types.CodeActionParams(document, place, types.CodeActionContext(found))
    )
    (action,) = [each for each in actions or [] if each.is_preferred]
    # The first that an editor offers is the one that corrects.
    assert (actions or [])[0] is action
    allowing = next(each for each in actions or [] if each.title.startswith("Allow total"))
    create, insertion = allowing.edit.document_changes
    assert create.uri == insertion.text_document.uri == f"{URI}.factcheck"
    assert insertion.edits[0].new_text == 'allow total-mismatch "$46.83 billion": \n'
    assert action.title == "Change 46.83 to 46.38 (digits transposed)"
    edited = applied(STORY, action)
    assert edited == STORY.replace("46.83", "46.38")
    change(editor, 2, edited)
    assert await told(editor) == []


def applied(text: str, action: types.CodeAction) -> str:
    """The text with the one edit of an action; everything here is one unit a character."""
    (change,) = action.edit.document_changes
    assert change.text_document.version == 1
    (edit,) = change.edits
    lines = text.split("\n")
    line = lines[edit.range.start.line]
    start, end = edit.range.start.character, edit.range.end.character
    lines[edit.range.start.line] = line[:start] + edit.new_text + line[end:]
    return "\n".join(lines)


@pytest.mark.slow
@pytest.mark.asyncio
async def test_columns_are_utf_16_code_units_and_lines_those_of_the_protocol(
    editor: LanguageClient,
) -> None:
    # Python would begin a line at a line separator, the protocol does not; an emoji is two units.
    found = await opened(editor, STORY.replace("Exports reached", "📈\u2028 Exports reached"))
    assert {each.range.start.line for each in found} == {LINE}
    # The emoji counts two, the separator and the blank one each.
    assert {each.range.start.character for each in found} == {COLUMN + 4}
    hover = await editor.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(URI), types.Position(LINE, COLUMN + 4))
    )
    assert hover is not None
    assert "46.83" in hover.contents.value


@pytest.mark.slow
@pytest.mark.asyncio
async def test_columns_are_bytes_where_an_editor_counts_them(helix: LanguageClient) -> None:
    item = types.TextDocumentItem(URI, "plain-text", 0, f"é📈 {EXAMPLE}")
    helix.text_document_did_open(types.DidOpenTextDocumentParams(item))
    (found,) = await told(helix)
    before = f"é📈 {EXAMPLE}".partition("$46.83")[0].encode()
    assert (found.range.start.character, found.range.start.line) == (len(before), 0)
    actions = await helix.text_document_code_action_async(
        types.CodeActionParams(
            types.TextDocumentIdentifier(URI), found.range, types.CodeActionContext([found])
        )
    )
    (change,) = (actions or [])[0].edit.document_changes
    assert change.text_document.version == 0
    assert change.edits[0].range.start.character == len(before) + len("$")


@pytest.mark.slow
@pytest.mark.asyncio
async def test_odd_documents(editor: LanguageClient) -> None:
    assert await opened(editor, "") == []
    hover = await editor.text_document_hover_async(
        types.HoverParams(types.TextDocumentIdentifier(URI), types.Position(9, 9))
    )
    assert hover is None
    change(editor, 2, "4\0 " * 50_001)
    (note,) = await told(editor)
    assert note.severity is types.DiagnosticSeverity.Information


@pytest.mark.slow
@pytest.mark.asyncio
async def test_a_finding_is_allowed_by_a_comment_that_gives_a_reason(
    editor: LanguageClient, tmp_path: Path
) -> None:
    uri = (tmp_path / "story.md").as_uri()
    before = "# Trade\n\nNothing here.\n\n"
    text = f"{before}**Norland**: {EXAMPLE}\n"
    item = types.TextDocumentItem(uri, "markdown", 1, text)
    editor.text_document_did_open(types.DidOpenTextDocumentParams(item))
    (found,) = await told(editor, uri)
    # The paragraph is the fifth line; "**Norland**: Exports reached " stands before the figure.
    assert found.range.start == types.Position(4, 29)
    document = types.TextDocumentIdentifier(uri)
    actions = await editor.text_document_code_action_async(
        types.CodeActionParams(document, found.range, types.CodeActionContext([found]))
    )
    (allowing,) = [each for each in actions or [] if each.title.startswith("Allow")]
    (insertion,) = allowing.edit.document_changes
    (edit,) = insertion.edits
    assert edit.range.start == types.Position(4, 0)
    assert edit.new_text == ('<!-- factcheck: allow total-mismatch "$46.83 billion":  -->\n')
    change(editor, 2, before + edit.new_text + text[len(before) :], uri)
    problem, still = sorted(await told(editor, uri), key=lambda each: str(each.code))
    told_lines = {problem.range.start.line, still.range.start.line}
    assert told_lines == {4, 5}
    assert "needs a reason" in problem.message + still.message
    reasoned = edit.new_text.replace(":  -->", ": as the ministry prints it -->")
    change(editor, 3, before + reasoned + text[len(before) :], uri)
    assert await told(editor, uri) == []
