"""Actions: what an editor offers at a finding."""

from __future__ import annotations

from lsprotocol import types

from factcheck.lsp.allowing import allowing
from factcheck.lsp.telling import Reading, diagnostic
from factcheck.report import Correction


def actions(reading: Reading, asked: types.Range) -> list[types.CodeAction]:
    """What the findings that a range touches offer: corrections first, then allowances."""
    corrections, allowances = [], []
    for check in reading.findings:
        told = diagnostic(reading, check)
        if _touches(told.range, asked):
            corrections += [_correction(reading, told, each) for each in check.corrections]
            allowances.append(allowing(reading, told, check))
    return _each_once(corrections) + allowances


def _touches(one: types.Range, other: types.Range) -> bool:
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def _key(position: types.Position) -> tuple[int, int]:
    return position.line, position.character


def _correction(
    reading: Reading, diagnostic: types.Diagnostic, correction: Correction
) -> types.CodeAction:
    printed = reading.report.text[correction.start : correction.end]
    place = reading.range_of(correction.start, correction.end)
    return types.CodeAction(
        title=f"Change {printed} to {correction.text} ({correction.slip})",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[diagnostic],
        is_preferred=correction.certain,
        edit=_edit(reading, types.TextEdit(place, correction.text)),
    )


def _edit(reading: Reading, edit: types.TextEdit) -> types.WorkspaceEdit:
    """An edit of the version that was checked; a newer one refuses it."""
    document = types.OptionalVersionedTextDocumentIdentifier(reading.uri, reading.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, [edit])])


def _each_once(found: list[types.CodeAction]) -> list[types.CodeAction]:
    """Findings of one slip offer one correction."""
    return list({action.title: action for action in reversed(found)}.values())[::-1]
