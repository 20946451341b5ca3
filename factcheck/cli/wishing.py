"""Wishing: the options of a run as what a session understands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.cli.options import As
    from factcheck.desk.settings import Settings
    from factcheck.readers import HowToRead


def how_to_read(as_: As | None, language: str | None) -> HowToRead:
    """How stories are read, by the options ``--as`` and ``--language``."""
    from factcheck.readers import HowToRead, SourceFormat

    return HowToRead(SourceFormat(as_.value) if as_ else None, language)


def chosen_settings(config: Path | None, *, none: bool) -> Settings | None:
    """The settings that the options ask for; ``None`` where each folder's own are meant.

    Raises:
        SettingsError: the file cannot be used.
    """
    from factcheck.desk.settings import Settings, load_settings

    if none:
        return Settings()
    return load_settings(config) if config else None
