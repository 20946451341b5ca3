"""The command line at the desk, by hand-made reports: watching, thresholds, targets, completion."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.cli import watching
from factcheck.cli.options import Format
from factcheck.cli.showing import Showing, progress
from factcheck.desk.session import Untold
from tests.test_cli import ROOT, STORY, HandChecker, run


@pytest.fixture(autouse=True)
def _hand_checker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("factcheck.pipeline.Checker", HandChecker)
    monkeypatch.chdir(tmp_path)
    Path("slip.txt").write_text(STORY, encoding="utf-8")


def test_a_watched_file_is_checked_again_when_it_is_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            Path("slip.txt").write_text(f"{STORY}\nOne more line.\n", encoding="utf-8")
        if len(pauses) == 4:
            raise KeyboardInterrupt

    monkeypatch.setattr(watching.time, "sleep", pause)
    result = run("check", "--watch", "--format", "line", "slip.txt")
    # Once at the start and once after the change, not at every pause.
    assert result.stdout.count("total-mismatch") == 2
    assert result.stdout.count("watching; Ctrl-C ends") == 2
    assert result.exit_code == 130


def test_what_allows_findings_and_the_settings_are_watched_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    saved = [
        ("slip.txt.factcheck", "allow total-mismatch: known"),
        ("factcheck.toml", "fail-on = "),
        ("factcheck.toml", 'rules.total-mismatch = "off"'),
    ]

    def pause(_: float) -> None:
        if not saved:
            raise KeyboardInterrupt
        name, words = saved.pop(0)
        Path(name).write_text(words, encoding="utf-8")

    monkeypatch.setattr(watching.time, "sleep", pause)
    result = run("check", "--watch", "--format", "line", "slip.txt")
    assert result.exit_code == 130
    # Found, allowed, not checked for want of settings, and left out.
    assert result.stdout.count("total-mismatch") == 1
    assert result.stdout.count("watching; Ctrl-C ends") == 4
    assert result.stderr.count("factcheck.toml: Invalid value") == 1


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--published", "2025-13-01", "'2025-13-01' is no day such as 2025-12-08"),
        ("--format", "wrong", "'wrong' is not one of 'text', 'line', 'json'"),
        ("--fail-on", "wrong", "'wrong' is not one of 'error', 'warning', 'note'"),
    ],
)
def test_a_value_that_an_option_cannot_have(option: str, value: str, told: str) -> None:
    result = run("check", option, value, "slip.txt")
    assert result.exit_code == 2
    assert f"Invalid value for '{option}': {told}" in result.stderr


def test_standard_input_cannot_be_watched() -> None:
    result = run("check", "--watch", "-")
    assert (result.exit_code, result.stderr) == (
        2,
        "factcheck: standard input cannot be watched\n",
    )


def test_a_guessed_encoding_is_noted_and_quiet_is_quiet() -> None:
    Path("old.txt").write_bytes(f"{STORY}\nAt the Café.\n".encode("windows-1252"))
    noted = run("check", "old.txt")
    assert noted.stderr == "factcheck: old.txt: not UTF-8: read as windows-1252\n"
    assert run("check", "--quiet", "old.txt").stderr == ""


def test_a_warning_does_not_fail_where_only_errors_do() -> None:
    Path("factcheck.toml").write_text('[rules]\ntotal-mismatch = "warning"\n')
    statuses = [
        run("check", "--fail-on", least, "slip.txt").exit_code
        for least in ("error", "warning", "note")
    ]
    assert statuses == [0, 1, 1]


def test_settings_reach_the_checker(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    class Noting(HandChecker):
        def __init__(self, **options: object) -> None:
            super().__init__(**options)
            made.append(options)

    monkeypatch.setattr("factcheck.pipeline.Checker", Noting)
    Path("factcheck.toml").write_text(
        'rounding = "any"\nmodels = ["m.toml"]\n[rules]\nshare-mismatch = "off"\n'
    )
    run("check", "--model", "n.toml", "slip.txt")
    (options,) = made
    assert options["rounding"] == "any"
    assert [path.name for path in options["models"]] == ["m.toml", "n.toml"]  # type: ignore[attr-defined]
    assert "share-mismatch" not in options["rules"]  # type: ignore[operator]


def test_confidence_on_the_command_line_goes_before_the_settings() -> None:
    Path("factcheck.toml").write_text("min-confidence = 0.95\n")
    assert run("check", "slip.txt").exit_code == 0
    assert run("check", "--min-confidence", "0.5", "slip.txt").exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--format", "docx"), "a Word document goes to a file"),
        (("--output", "json"), "write FORMAT=FILE"),
        (("--output", "json=no/such/folder/a.json"), "cannot be written: no such folder"),
        (("",), "an empty name: name a story or a folder"),
        (("--output", "json=-"), "name a file"),
        (("--output", "json=a", "--output", "sarif=./a"), "./a: is named by two --output"),
        (("--output", "json=./slip.txt"), "slip.txt: is a story that is checked"),
        (("--output", "json=again.txt"), "again.txt: is a story that is checked"),
        (("--config", "none.toml"), "none.toml: cannot be read: no such file"),
        (("--write-baseline",), "no baseline is named"),
    ],
)
def test_what_cannot_be_done_is_one_line(arguments: tuple[str, ...], problem: str) -> None:
    Path("again.txt").hardlink_to("slip.txt")
    result = run("check", *arguments, "slip.txt")
    assert result.exit_code == 2
    assert problem in result.stderr
    assert result.stderr.count("\n") == 1
    assert Path("slip.txt").read_text(encoding="utf-8") == STORY


def test_a_report_in_a_folder_is_no_story_of_it() -> None:
    Path("own.html").write_text(f"<p>{STORY}</p>", encoding="utf-8")
    for _ in range(2):
        result = run("check", "-q", "--format", "line", "--output", "html=report.html", ".")
        told = {line.partition(":")[0] for line in result.stdout.splitlines()}
        assert told == {"own.html", "slip.txt"}
    refused = run("check", "--output", "html=own.html", ".")
    assert (refused.exit_code, "own.html: is a story" in refused.stderr) == (2, True)


class Terminal(io.StringIO):
    """A standard error that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("files", "quiet", "drawn"), [(2, False, True), (1, False, False), (2, True, False)]
)
def test_a_bar_of_progress_where_a_person_waits_for_several(
    files: int, quiet: bool, drawn: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    results = [Untold(str(number)) for number in range(files)]
    shown = progress(iter(results), files, Showing(Format.TEXT, quiet=quiet))
    assert list(shown) == results
    assert ("checking" in sys.stderr.getvalue()) is drawn  # type: ignore[attr-defined]


def test_a_folder_without_stories_is_no_pass() -> None:
    Path("empty").mkdir()
    result = run("check", "empty")
    said = "factcheck: empty: no stories in it: of a folder are read *.txt, *.md"
    assert (result.exit_code, result.stderr.startswith(said)) == (2, True)
    Path("factcheck.toml").write_text('include = ["*.json"]\n')
    assert run("check", "empty").stderr.endswith("of a folder are read *.json\n")


def test_a_word_document_holds_one_story() -> None:
    Path("b.txt").write_text(STORY)
    result = run("check", "-q", "--output", "docx=a.docx", "slip.txt", "b.txt")
    assert "a.docx: a Word document holds one story, not 2" in result.stderr


@pytest.mark.parametrize("form", ["json", "sarif", "webannotation"])
def test_formats_for_machines_are_json_on_standard_output(form: str) -> None:
    assert json.loads(run("check", "--format", form, "slip.txt").stdout)


def test_suppressed_findings_are_told_to_machines() -> None:
    Path("slip.txt.factcheck").write_text("allow total-mismatch: known\n")
    record = json.loads(run("check", "--format", "json", "slip.txt").stdout)
    assert record["suppressed"] == [
        {"check": "c1", "reason": "known", "by": "slip.txt.factcheck:1"}
    ]


def test_a_rule_alone_makes_no_allowance_stale() -> None:
    Path("slip.txt.factcheck").write_text("allow rank-mismatch: known\n")
    assert "stale" in run("check", "slip.txt").stderr
    assert "stale" not in run("check", "--rule", "total-mismatch", "slip.txt").stderr
    Path("factcheck.toml").write_text('rules.rank-mismatch = "off"\n')
    assert "stale" not in run("check", "slip.txt").stderr


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("factcheck explain share", ["share-mismatch", "shares-exceed-whole"]),
        ("factcheck di", ["diff"]),
        ("factcheck check --format s", ["sarif"]),
        ("factcheck check --output h", ["html="]),
        ("factcheck check --rule poi", ["points-mismatch"]),
    ],
)
def test_a_shell_completes_commands_and_rules(words: str, offered: list[str]) -> None:
    wanted = {"_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": words}
    environment = os.environ | wanted | {"PYTHONPATH": str(ROOT)}
    environment["COMP_CWORD"] = str(len(words.split()) - 1)
    code = "from factcheck.cli import app; app(prog_name='factcheck')"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True
    )
    assert done.stdout.split() == offered


def test_init_says_which_settings_count_no_more() -> None:
    Path("pyproject.toml").write_text('[tool.factcheck]\nfail-on = "note"\n')
    result = run("init")
    assert (result.exit_code, result.stdout) == (0, "wrote factcheck.toml\n")
    assert result.stderr.startswith(
        "factcheck: pyproject.toml: its [tool.factcheck] counts no more"
    )
    Path("elsewhere").mkdir()
    assert run("init", "elsewhere").stderr == ""
    again = run("init")
    assert (again.exit_code, "--force writes over it" in again.stderr) == (2, True)
