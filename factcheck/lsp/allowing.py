"""Allowing: a quick fix that lets a finding stand, for which its writer must give a reason."""

from __future__ import annotations

from lsprotocol import types

from factcheck.desk.allowances import SIDECAR
from factcheck.lsp.telling import Reading, subject
from factcheck.report import Check

START = types.Position(0, 0)


def allowing(reading: Reading, diagnostic: types.Diagnostic, check: Check) -> types.CodeAction:
    """A comment before the paragraph in Markdown, else a line of the file beside the story.

    The reason is left for the writer; until it is given the allowance is itself a problem.
    """
    quantity = reading.report.figure(subject(check)).claim.quantity
    words = f'allow {check.rule} "{" ".join(quantity.text.split())}": '
    origin = reading.report.origin
    changes: list[types.CreateFile | types.TextDocumentEdit | types.RenameFile | types.DeleteFile]
    if origin is not None and origin.format == "markdown":
        start = reading.report.span(subject(check)).start
        place = reading.positions.position(_paragraph(origin.source, start))
        comment = f"<!-- factcheck: {words} -->\n"
        changes = [_insertion(reading.uri, reading.version, place, comment)]
    else:
        beside, once = reading.uri + SIDECAR, types.CreateFileOptions(ignore_if_exists=True)
        changes = [
            types.CreateFile(uri=beside, options=once),
            _insertion(beside, None, START, f"{words}\n"),
        ]
    return types.CodeAction(
        title=f"Allow {check.rule} here, with a reason",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic],
        edit=types.WorkspaceEdit(document_changes=changes),
    )


def _insertion(
    uri: str, version: int | None, place: types.Position, words: str
) -> types.TextDocumentEdit:
    document = types.OptionalVersionedTextDocumentIdentifier(uri, version)
    return types.TextDocumentEdit(document, [types.TextEdit(types.Range(place, place), words)])


def _paragraph(source: str, offset: int) -> int:
    """The beginning of the paragraph of an offset."""
    blank = source.rfind("\n\n", 0, offset)
    return 0 if blank < 0 else blank + 2
