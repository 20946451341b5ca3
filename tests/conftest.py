"""What all tests share: one checker a session, and steps of more than one file of features."""

from __future__ import annotations

import shlex
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when
from typer.testing import CliRunner

from factcheck import Checker, Report
from factcheck.report import Check

# In the background of a shell an interrupt is ignored, and by all processes that tests start too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

SHARED = Path(__file__).resolve().parents[2] / "shared"


@dataclass(slots=True)
class Story:
    """The article of a scenario."""

    text: str = ""
    published: date | None = None


@cache
def shared_checker() -> Checker:
    """One checker for the session: the language model is loaded once."""
    return Checker()


@pytest.fixture(scope="session", autouse=True)
def _one_language_model() -> Iterator[None]:
    """Loading the language model is tested by itself; here each command would load it anew."""
    from factcheck.reading import language

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "load", cache(language.load))
        yield


@pytest.fixture(scope="session")
def checker() -> Checker:
    return shared_checker()


@pytest.fixture(scope="session")
def research_data() -> Path:
    """The folder of research data beside the repository; tests that need it skip without."""
    if not SHARED.is_dir():
        pytest.skip("the research data is not on this machine")
    return SHARED


def pytest_configure(config: pytest.Config) -> None:
    """Every rule is a marker: ``pytest -m share_mismatch`` runs its feature."""
    from factcheck import RULES

    config.addinivalue_line("markers", "newsroom: errors that newsrooms have printed")
    for rule in RULES:
        config.addinivalue_line("markers", f"{rule.name.replace('-', '_')}: {rule.summary}")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., None]) -> bool | None:
    """A known limitation fails, and fails the build once it no longer does."""
    if tag != "known-limitation":
        return None
    pytest.mark.xfail(strict=True, reason="a known limitation")(function)
    return True


@pytest.fixture
def story() -> Story:
    return Story()


@given("the article")
def the_article(story: Story, docstring: str) -> None:
    story.text = docstring


@given(parsers.parse("it was published on {day}"))
def published_on(story: Story, day: str) -> None:
    story.published = date.fromisoformat(day)


@when("the article is checked", target_fixture="report")
def the_article_is_checked(story: Story, checker: Checker) -> Report:
    return checker.check(unwrapped(story.text), published=story.published)


@then("nothing is reported")
def nothing_is_reported(report: Report) -> None:
    assert [check.message for check in report.findings] == []


@then(parsers.parse("{rule} reports"))
def rule_reports(report: Report, rule: str, datatable: Sequence[Sequence[str]]) -> None:
    found = [check for check in report.findings if check.rule == rule]
    head, *rows = datatable
    printed = [tuple(str(getattr(check, column)) for column in head) for check in found]
    assert printed == [tuple(row) for row in rows]


@then("its suspects are")
def its_suspects_are(report: Report, datatable: Sequence[Sequence[str]]) -> None:
    expected = [(row[0], row[1]) for row in datatable[1:]]
    finding = report.findings[0]
    texts = [report.figure(suspect).claim.quantity.text for suspect in finding.suspects]
    assert texts == [text for text, _ in expected]
    assert (finding.slip or "") == expected[0][1]


@then(parsers.parse("{rule} finds consistent"))
def rule_finds_consistent(report: Report, rule: str, datatable: Sequence[Sequence[str]]) -> None:
    found = [
        sorted(_figures(report, check))
        for check in report.checks
        if check.rule == rule and check.status == "consistent"
    ]
    for (figures,) in datatable[1:]:
        assert sorted(figures.split(", ")) in found


@then(parsers.parse("{rule} compares nothing"))
def rule_compares_nothing(report: Report, rule: str) -> None:
    assert [check.message for check in report.checks if check.rule == rule] == []


def _figures(report: Report, check: Check) -> list[str]:
    return [report.figure(figure).claim.quantity.text for figure in check.figures]


def unwrapped(text: str) -> str:
    """A text whose paragraphs are wrapped for reading, one line a paragraph again.

    Tables, of bars or of columns three blanks apart, keep their lines.
    """
    return "\n\n".join(
        part if "|" in part or "   " in part else " ".join(part.split("\n"))
        for part in text.split("\n\n")
    )


def run(command: str, story: bytes | None = None) -> Any:
    from factcheck.cli import app

    program, *arguments = shlex.split(command)
    assert program == "factcheck"
    return CliRunner().invoke(app, arguments, input=story)


@when(parsers.re(r'I run "(?P<command>[^"]+)"$'), target_fixture="result")
def _run(command: str) -> Any:
    return run(command)


@when(
    parsers.parse('I run "{command}" with the story "{path}" on standard input'),
    target_fixture="result",
)
def _run_with_input(command: str, path: str) -> Any:
    return run(command, Path(path).read_bytes())


@then(parsers.parse("the exit status is {status:d}"))
def _exit_status(result: Any, status: int) -> None:
    assert result.exit_code == status, result.output


@then(parsers.parse('the output says "{words}"'))
def _output_says(result: Any, words: str) -> None:
    assert words in result.stdout


@then(parsers.parse('the error is the line "{line}"'))
def _error_is(result: Any, line: str) -> None:
    assert result.stderr == f"{line}\n"


@then(parsers.parse('the error says "{words}"'))
def _error_says(result: Any, words: str) -> None:
    assert words in result.stderr
    assert result.stderr.count("\n") == 1
