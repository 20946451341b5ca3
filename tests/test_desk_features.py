"""Steps of the features of a newsroom's habits and of the library in tooling."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

import factcheck

ROOT = Path(__file__).parents[1]
TOTAL = (
    "Foreign trade reached {total} billion dollars in 2024. Exports were 24.5 billion dollars "
    "and imports were 16.7 billion dollars.\n"
)
# 24.5 + 16.7 = 41.2
TOTALS = {"right": "41.2", "wrong": "43.2"}

scenarios("using/desk.feature", "using/tooling.feature")


@given("an empty folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@given(parsers.parse('the file "{name}" with'))
def _file(name: str, docstring: str) -> None:
    Path(name).write_text(f"{docstring}\n", encoding="utf-8")


@given(parsers.parse('the story with a {kind} total as "{name}"'))
@when(parsers.parse('the story with a {kind} total is saved as "{name}"'))
def _story(kind: str, name: str) -> None:
    Path(name).write_text(TOTAL.format(total=TOTALS[kind]), encoding="utf-8")


@then("the output is empty")
def _silent(result: Any) -> None:
    assert result.stdout == ""


@then(parsers.parse('the file "{name}" says "{words}"'))
def _file_says(name: str, words: str) -> None:
    assert words in Path(name).read_text(encoding="utf-8")


@then(parsers.parse('the file "{name}" says no more "{words}"'))
def _file_says_not(name: str, words: str) -> None:
    assert words not in Path(name).read_text(encoding="utf-8")


@then(parsers.parse('the file "{name}" is there'))
def _is_there(name: str) -> None:
    assert Path(name).stat().st_size > 0


class Stream:
    """Articles that count how many of them were taken."""

    def __init__(self) -> None:
        self.taken = 0

    def __iter__(self) -> Iterator[str]:
        for number in range(1, 1001):
            self.taken += 1
            yield f"Exports reached {number} million dollars."


@given("a thousand articles that come one by one", target_fixture="stream")
def _stream() -> Stream:
    return Stream()


@when(
    parsers.parse("I take the first {count:d} reports of factcheck.Checker().check_many"),
    target_fixture="reports",
)
def _some(stream: Stream, count: int, checker: factcheck.Checker) -> list[factcheck.Report]:
    return list(islice(checker.check_many(stream), count))


@when(
    parsers.parse("I take the first {count:d} reports of check_many by {jobs:d} processes"),
    target_fixture="reports",
)
def _some_by(stream: Stream, count: int, jobs: int) -> list[factcheck.Report]:
    reports = factcheck.Checker().check_many(stream, jobs=jobs)
    taken = list(islice(reports, count))
    reports.close()  # type: ignore[attr-defined]
    return taken


@then(parsers.parse("they are reports on the first {count:d} articles"))
def _first(reports: list[factcheck.Report], count: int) -> None:
    figures = [report.figures[0].claim.quantity.text for report in reports]
    assert figures == [f"{number} million dollars" for number in range(1, count + 1)]


@then(parsers.parse("no more than {most:d} articles were taken"))
def _not_more(stream: Stream, most: int) -> None:
    assert stream.taken <= most


RULE = '''
    """Ships are counted twice."""

    from factcheck.relation import Equal, Relation

    MESSAGE = "{reported} against {computed}"


    def relate(claims, models):
        ships = [claim for claim in claims if claim.subject.measure == "ship"]
        for a, b in zip(ships, ships[1:]):
            yield Relation("ship-mismatch", (Equal(a.id, b.id),), a.id, (a.id, b.id), MESSAGE)
'''
PROGRAM = """
    import sys
    import factcheck

    assert "ship-mismatch" in [rule.name for rule in factcheck.RULES]
    report = factcheck.Checker(rules=["ship-mismatch"]).check(sys.argv[1])
    for finding in report.findings:
        print(f"{finding.rule}: {finding.reported} against {finding.computed}")
"""


@given(parsers.parse('the package "{package}" with the rule "{rule}" as an entry point'))
def _package(package: str, rule: str, tmp_path: Path) -> None:
    (tmp_path / f"{package}.py").write_text(textwrap.dedent(RULE), encoding="utf-8")
    info = tmp_path / f"{package}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[factcheck.rules]\n{rule} = {package}\n")


@when(
    parsers.parse('a program that has it installed lists the rules and checks "{text}"'),
    target_fixture="said",
)
def _program(text: str, tmp_path: Path) -> str:
    return python(PROGRAM, text, path=tmp_path)


@then(parsers.parse('it says "{words}"'))
def _says(said: str, words: str) -> None:
    assert said.splitlines() == [words]


def python(program: str, *arguments: str, path: Path = ROOT) -> str:
    """What a program prints in a process of its own."""
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{path}"}
    command = [sys.executable, "-c", textwrap.dedent(program), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@when(parsers.parse('I ask factcheck.quantities for "{text}"'), target_fixture="figures")
def _figures(text: str) -> Any:
    return factcheck.quantities(text)


@then("the figures are")
def _figures_are(figures: Any, datatable: Sequence[Sequence[str]]) -> None:
    told = []
    for figure in figures:
        values = figure.interval()
        told.append([figure.text, str(float(values.low)), str(float(values.high)), figure.unit])
    expected = [[row[0], str(float(row[1])), str(float(row[2])), row[3]] for row in datatable[1:]]
    assert told == expected


IMPORT = """
    import sys, time
    begun = time.process_time()
    import factcheck
    print(time.process_time() - begun, "spacy" in sys.modules, "rich" in sys.modules)
"""


@when("a program imports factcheck", target_fixture="imported")
def _import() -> list[str]:
    return python(IMPORT).split()


@then(parsers.parse("that took less than {seconds:g} seconds"))
def _quick(imported: list[str], seconds: float) -> None:
    assert float(imported[0]) < seconds


@then("neither spaCy nor rich was loaded")
def _light(imported: list[str]) -> None:
    assert imported[1:] == ["False", "False"]
