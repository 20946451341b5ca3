"""Writing: outcomes in the formats that were asked for, to standard output or to files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from factcheck.cli.options import Format
from factcheck.outcome import Outcome

Target = tuple[Format, Path]


class TargetError(ValueError):
    """An ``--output`` that cannot be written; the message is one line."""


def targets(options: Sequence[str]) -> list[Target]:
    """The targets of options such as "sarif=findings.sarif".

    Raises:
        TargetError: one has no format that there is, or no file, or that of another one.
    """
    found: list[Target] = []
    for option in options:
        name, _, file = option.partition("=")
        formats = [each.value for each in Format if each is not Format.TEXT]
        if name not in formats or not file:
            known = ", ".join(formats)
            raise TargetError(f"--output {option!r}: write FORMAT=FILE, with a format of {known}")
        if file == "-":
            raise TargetError(f"--output {option!r}: name a file; --format prints to the terminal")
        if not Path(file).parent.is_dir():
            raise TargetError(f"{file}: cannot be written: no such folder")
        if any(_same(Path(file), other) for _, other in found):
            raise TargetError(f"{file}: is named by two --output")
        found.append((Format(name), Path(file)))
    return found


def spare(stories: Sequence[str], targets: Sequence[Target]) -> None:
    """See to it that no story is written over.

    Raises:
        TargetError: a target is one of the stories.
    """
    for _, file in targets:
        if any(_same(file, Path(story)) for story in stories):
            raise TargetError(f"{file}: is a story that is checked; write to another file")


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve() or (
        one.exists() and other.exists() and one.samefile(other)
    )


def write(target: Target, outcomes: Sequence[Outcome], *, several: bool) -> None:
    """Write outcomes to a file in one format.

    Raises:
        TargetError: the file cannot be written, or the format cannot hold them.
    """
    form, file = target
    if form is Format.DOCX:
        data = _document(file, outcomes)
    else:
        data = written(form, outcomes, several=several).encode("utf-8", "replace")
    try:
        file.write_bytes(data)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise TargetError(f"{file}: cannot be written: {reason}") from error


def written(form: Format, outcomes: Sequence[Outcome], *, several: bool) -> str:
    """Outcomes as text in a format that programs or browsers read."""
    match form:
        case Format.LINE:
            from factcheck.rendering.lines import finding_lines

            return "".join(f"{line}\n" for line in finding_lines(outcomes))
        case Format.HTML:
            from factcheck.rendering.page import Story, stories_page

            return stories_page(Story.of(each) for each in outcomes)
        case _:
            return (
                json.dumps(record(form, outcomes, several=several), ensure_ascii=False, indent=2)
                + "\n"
            )


def record(form: Format, outcomes: Sequence[Outcome], *, several: bool) -> Any:
    """Outcomes as JSON-ready values; one story's report stands alone, several are a list."""
    if form is Format.SARIF:
        from factcheck.rendering.sarif import sarif_record

        return sarif_record(outcomes)
    if form is Format.WEBANNOTATION:
        from factcheck.rendering.webannotation import annotation_record

        return annotation_record(outcomes)
    records = [_report(outcome) for outcome in outcomes]
    return records if several or len(records) != 1 else records[0]


def _report(outcome: Outcome) -> dict[str, Any]:
    suppressed = [
        {"check": each.check.id, "reason": each.reason, "by": each.by}
        for each in outcome.suppressed
    ]
    return {"source": outcome.name, **outcome.report.to_dict(), "suppressed": suppressed}


def _document(file: Path, outcomes: Sequence[Outcome]) -> bytes:
    from factcheck.readers import SourceError
    from factcheck.rendering.wordback import commented_document

    if len(outcomes) != 1:
        raise TargetError(f"{file}: a Word document holds one story, not {len(outcomes)}")
    (outcome,) = outcomes
    origin = outcome.report.origin
    own = origin is not None and origin.format == "docx" and outcome.path != "-"
    try:
        return commented_document(outcome, Path(outcome.path).read_bytes() if own else None)
    except SourceError as error:
        raise TargetError(f"{file}: {error}") from error
