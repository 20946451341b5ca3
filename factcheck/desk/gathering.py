"""Gathering: the files that are meant by what a user names: files, folders, standard input."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from factcheck.desk.settings import Settings

# What our own pages, of reports and of rules, say of themselves near their beginning: they are no
# stories.
OWN_PAGE, OWN_HEAD = b'<meta name="generator" content="factcheck">', 500


def gathered(path: str, settings: Settings) -> Iterator[str]:
    """The path itself, or the stories of a folder that the settings include.

    Raises:
        ValueError: the path is empty, as an unset variable of a shell script is.
    """
    if not path:
        raise ValueError("an empty name: name a story or a folder")
    folder = Path(path)
    if path == "-" or not folder.is_dir():
        yield path
        return
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        inside = file.relative_to(folder)
        hidden = any(part.startswith(".") for part in inside.parts)
        if (
            not hidden
            and _matches(inside, settings.include)
            and not _matches(inside, settings.exclude)
            and not _is_own_page(file)
        ):
            yield str(file)


def _is_own_page(file: Path) -> bool:
    if file.suffix not in (".html", ".htm"):
        return False
    try:
        with file.open("rb") as stream:
            return OWN_PAGE in stream.read(OWN_HEAD)
    except OSError:  # its reader will say why
        return False


def _matches(inside: Path, patterns: tuple[str, ...]) -> bool:
    """Whether a pattern fits the path below the folder, or one of its names."""
    whole = inside.as_posix()
    return any(
        fnmatch(whole, pattern) or any(fnmatch(part, pattern) for part in inside.parts)
        for pattern in patterns
    )
