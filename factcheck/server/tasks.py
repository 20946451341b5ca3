"""Tasks: what a worker is asked to do, and its answer."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from factcheck.article import Article
from factcheck.offsets import Utf16
from factcheck.readers import SourceError, read_bytes
from factcheck.readers.source import ENGLISH
from factcheck.readers.webpage import read_page
from factcheck.rendering.page.numberline import line_record
from factcheck.server.problems import problem_record

if TYPE_CHECKING:
    from factcheck import Checker
    from factcheck.report import Report

Task = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """A status of HTTP with a body, of JSON but for a page."""

    status: int
    body: bytes

    def packed(self) -> bytes:
        """The answer as one message."""
        return str(self.status).encode() + self.body

    @classmethod
    def unpacked(cls, message: bytes) -> Answer:
        """The answer of a message."""
        return cls(int(message[:3]), message[3:])


def packed(task: Task) -> bytes:
    """A task as one message."""
    return json.dumps(task).encode()


def perform_message(checker: Checker, message: bytes) -> bytes:
    """Do the task of a message; its answer as another."""
    return perform(checker, json.loads(message)).packed()


def perform(checker: Checker, task: Task) -> Answer:
    """Do a task; whatever goes wrong is an answer too, without a word of the text."""
    try:
        told = TASKS[task["task"]](checker, task)
        return Answer(200, told) if isinstance(told, bytes) else _answer(200, told)
    except SourceError as error:
        return _answer(422, problem_record(422, str(error)))
    except MemoryError:
        detail = "the text needs more memory than one check may take"
        return _answer(422, problem_record(422, detail))
    except Exception as error:  # noqa: BLE001
        detail = f"the check failed: {type(error).__name__}"
        return _answer(500, problem_record(500, detail))


def _answer(status: int, record: Any) -> Answer:
    # Without characters beyond ASCII, lone surrogates do no harm.
    return Answer(status, json.dumps(record, separators=(",", ":")).encode())


def _report(checker: Checker, task: Task) -> Report:
    published = task.get("published")
    if task.get("rules"):
        checker = checker.only(task["rules"])
    return checker.check(
        _article(task),
        published=date.fromisoformat(published) if published else None,
        title=task.get("title"),
    )


def _article(task: Task) -> Article:
    """The text as it is, or what of a page is the story.

    Raises:
        SourceError: the page has no story.
    """
    if task.get("html") is None:
        return Article(task["text"])
    article = read_page(task["html"])
    if not article.text.strip():
        raise SourceError("the page has no text")
    if article.language and article.language.lower().partition("-")[0] not in ENGLISH:
        said = article.language[:20]
        raise SourceError(f"the page says that its language is {said!a}; only English is read")
    return article


def _record(checker: Checker, task: Task) -> dict[str, Any]:
    report = _report(checker, task)
    record = report.to_dict()
    if task.get("drawing"):
        _add_drawing(record, report)
    if task.get("offsets") == "utf-16":
        _count_units(record, Utf16(report.origin.source if report.origin else report.text))
    return record


def _add_drawing(record: dict[str, Any], report: Report) -> None:
    """What it takes to draw a report, in a record that nobody has yet."""
    standings = report.standings()
    for figure in record["figures"]:
        figure["standing"] = standings[figure["id"]].value
    for check, told in zip(report.checks, record["checks"], strict=True):
        told["line"] = line_record(check)


def _count_units(record: dict[str, Any], utf16: Utf16) -> None:
    """Offsets in UTF-16 code units in place of code points, in a record that nobody has yet."""
    corrections = (each for check in record["checks"] for each in check["corrections"])
    for each in (*record["figures"], *corrections):
        each["start"], each["end"] = utf16.units(each["start"]), utf16.units(each["end"])


def _page(checker: Checker, task: Task) -> bytes:
    from factcheck.rendering.page import Story, report_page

    return report_page(Story(_report(checker, task))).encode("utf-8", "replace")


def _text(_: Checker, task: Task) -> Any:
    """The story of a file.

    Raises:
        SourceError: there is none, or in another language.
    """
    for item in read_bytes(b64decode(task["data"]), task["name"]):
        if isinstance(item, SourceError):
            # What follows is advice for the command line.
            raise SourceError(str(item).partition(' ("--')[0])
        article = item.article
        return {
            "text": article.text,
            "title": article.title,
            "published": article.published.isoformat() if article.published else None,
            "format": article.origin.format if article.origin else "text",
        }
    raise SourceError(f"{task['name']}: empty: there is nothing to check")


def _figures(checker: Checker, task: Task) -> Any:
    record = _record(checker, task)
    return {key: record[key] for key in ("schema", "article", "figures")}


def _languagetool(checker: Checker, task: Task) -> Any:
    from factcheck.server.languagetool.answers import answer_record

    return answer_record(checker, task)


TASKS: dict[str, Callable[[Checker, Task], Any]] = {
    "check": _record,
    "page": _page,
    "figures": _figures,
    "text": _text,
    "languagetool": _languagetool,
}
