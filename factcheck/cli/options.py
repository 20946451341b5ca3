"""Options that several commands share."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.completing import rule_names


class Format(StrEnum):
    """How reports are printed or written."""

    TEXT = "text"
    LINE = "line"
    JSON = "json"
    SARIF = "sarif"
    WEBANNOTATION = "webannotation"
    HTML = "html"
    DOCX = "docx"


class ListFormat(StrEnum):
    """How a list is printed."""

    TEXT = "text"
    JSON = "json"


class As(StrEnum):
    """Formats that stories are read from."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"
    NINJS = "ninjs"
    NEWSML = "newsml"
    JSONL = "jsonl"


class Level(StrEnum):
    """Severities of findings."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


def day(words: str) -> date:
    """The day that an option names.

    Raises:
        typer.BadParameter: it names none.
    """
    try:
        return datetime.strptime(words, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no time zone
    except ValueError:
        raise typer.BadParameter(f"{words!r} is no day such as 2025-12-08") from None


ListFormatOption = Annotated[ListFormat, typer.Option("--format", help="How to print.")]
PublishedOption = Annotated[
    date | None,
    typer.Option(
        parser=day,
        metavar="YYYY-MM-DD",
        help='Day of publication, the anchor of "on Monday"; goes before what the story says.',
    ),
]
AsOption = Annotated[
    As | None, typer.Option("--as", help="Format of the stories; by default their content says.")
]
LanguageOption = Annotated[
    str | None, typer.Option(help="Language of the stories, whatever they say themselves.")
]
PipelineOption = Annotated[
    str | None, typer.Option(help="spaCy pipeline: the name of a package, or a folder.")
]
ModelOption = Annotated[
    list[Path] | None, typer.Option("--model", help="A domain model of your own (TOML).")
]
SecondsOption = Annotated[float, typer.Option(help="Seconds for one check.", min=0.1)]
RuleOption = Annotated[
    list[str] | None,
    typer.Option(
        "--rule", help="Apply only this rule; may be repeated.", autocompletion=rule_names
    ),
]
ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", help="Settings file; by default factcheck.toml found upwards."),
]
NoConfigOption = Annotated[bool, typer.Option("--no-config", help="Use no settings file.")]
NoColorOption = Annotated[bool, typer.Option("--no-color", help="Print without colour.")]
