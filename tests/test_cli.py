"""The command line: exit statuses, streams, and what may go wrong with them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from factcheck import resources
from factcheck.article import Article
from factcheck.cli import app, main
from factcheck.comparison import Judgement
from factcheck.domain import ModelError
from factcheck.reading.language import PipelineError
from factcheck.report import Report
from factcheck.reporting import compile_report
from tests.hand_built import STORY, holding_mix, story_claims, story_judgement

ROOT = Path(__file__).parents[1]
SOUND = STORY.replace("24.64", "24.46")


class HandChecker:
    """Knows the hand-made story, sound and with its slip."""

    def __init__(self, **options: Any) -> None:
        self.options = options

    def check(self, article: Article) -> Report:
        if article.text == "broken":
            raise RuntimeError("two\nlines")
        judgement = Judgement((holding_mix(),)) if article.text == SOUND else story_judgement()
        return compile_report(article, story_claims(article.text), judgement)


@pytest.fixture(autouse=True)
def _hand_checker(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("factcheck.pipeline.Checker", HandChecker)
    monkeypatch.chdir(tmp_path)
    for name, text in (("slip.txt", STORY), ("sound.txt", SOUND), ("broken.txt", "broken")):
        Path(name).write_text(text, encoding="utf-8")


def run(*arguments: str) -> Any:
    return CliRunner().invoke(app, list(arguments))


@pytest.mark.parametrize(
    ("files", "status"),
    [
        (["sound.txt"], 0),
        (["slip.txt"], 1),
        (["sound.txt", "slip.txt"], 1),
        (["slip.txt", "sound.txt"], 1),
        (["missing.txt"], 2),
        (["missing.txt", "slip.txt"], 2),
        (["slip.txt", "missing.txt"], 2),
        (["broken.txt", "sound.txt"], 2),
    ],
)
def test_exit_status(files: list[str], status: int) -> None:
    assert run("check", *files).exit_code == status
    assert run("check", "--format", "json", *files).exit_code == status


def test_every_unreadable_file_is_one_line_and_the_others_go_on() -> None:
    Path("binary.txt").write_bytes(b"\0\1\2")
    Path("empty.txt").write_bytes(b"\n")
    result = run("check", "missing.txt", "binary.txt", "empty.txt", "broken.txt", "sound.txt")
    assert result.stderr.splitlines() == [
        "factcheck: missing.txt: cannot be read: no such file or directory",
        "factcheck: binary.txt: not text: a binary file",
        "factcheck: empty.txt: empty: there is nothing to check",
        "factcheck: broken.txt: could not be checked: RuntimeError: two lines",
    ]
    assert "sound.txt: nothing found" in result.stdout


def test_one_story_is_one_json_object_and_several_are_a_list() -> None:
    one = json.loads(run("check", "--format", "json", "slip.txt").stdout)
    assert (one["source"], one["schema"]) == ("slip.txt", "factcheck-report/1")
    several = json.loads(run("check", "--format", "json", "slip.txt", "no", "sound.txt").stdout)
    assert [each["source"] for each in several] == ["slip.txt", "sound.txt"]
    assert run("check", "--format", "json", "no").stdout == ""
    assert json.loads(run("check", "--format", "json", "no", "no").stdout) == []


def test_title_and_date_reach_the_report() -> None:
    arguments = ("--format", "json", "--title", "T", "--published", "2026-01-14", "slip.txt")
    article = json.loads(run("check", *arguments).stdout)["article"]
    assert (article["title"], article["published"]) == ("T", "2026-01-14")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("check", "--published", "soon", "slip.txt"),
        ("check", "--format", "xml", "slip.txt"),
        ("check", "--what", "slip.txt"),
        ("nothing",),
    ],
)
def test_a_wrong_call_says_so_on_standard_error(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "error", [ModelError("my.toml:3: terms: it is empty"), ValueError("no rule 'x'")]
)
def test_a_checker_that_cannot_be_made_is_one_line(
    error: ValueError, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: Any) -> None:
        raise error

    monkeypatch.setattr("factcheck.pipeline.Checker", refuse)
    result = run("check", "slip.txt")
    assert (result.exit_code, result.stderr) == (2, f"factcheck: {error}\n")


def test_a_missing_pipeline_stops_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise PipelineError("unknown language pipeline x")

    monkeypatch.setattr(HandChecker, "check", refuse)
    result = run("check", "slip.txt", "sound.txt")
    assert (result.exit_code, result.stderr) == (2, "factcheck: unknown language pipeline x\n")


def test_a_failure_of_factcheck_itself_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise LookupError("something\nodd")

    monkeypatch.setattr("factcheck.cli.app", fail)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == "factcheck: internal error: LookupError: something odd\n"


def test_figures() -> None:
    assert "24.635 to 24.645" in run("figures", "slip.txt").stdout
    record = json.loads(run("figures", "--format", "json", "slip.txt").stdout)
    assert [figure["id"] for figure in record["figures"]] == [f"f{n}" for n in range(1, 8)]
    assert run("figures", "missing.txt").exit_code == 2


def test_version() -> None:
    assert run("--version").stdout == f"factcheck {resources.version()}\n"


def test_explain_suggests_a_rule_for_a_misspelt_name() -> None:
    result = run("explain", "share-mismach")
    assert result.exit_code == 2
    assert result.stderr == "factcheck: no rule 'share-mismach'; did you mean 'share-mismatch'?\n"
    assert '"factcheck rules" lists them' in run("explain", "zzz").stderr


def test_explain_prints_the_page_and_the_feature(monkeypatch: pytest.MonkeyPatch) -> None:
    features = Path("features")
    (features / "rules").mkdir(parents=True)
    feature = features / "rules" / "share_mismatch.feature"
    feature.write_text("Feature: shares\n", encoding="utf-8")
    monkeypatch.setattr("factcheck.resources.features_directory", lambda: features)
    text = run("explain", "share-mismatch").stdout
    assert text.startswith("A share is not its part over its whole.")
    assert text.endswith("Feature: shares\n")


def test_rules_are_listed_with_their_first_lines() -> None:
    lines = run("rules").stdout.splitlines()
    assert any(line.startswith("share-mismatch ") for line in lines)
    assert lines == sorted(lines)


def test_help_names_the_exit_statuses() -> None:
    assert "1 findings" in " ".join(run("check", "--help").stdout.split())


def process(*arguments: str, **options: Any) -> subprocess.Popen[bytes]:
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | options.pop("environment", {})
    command = [sys.executable, "-m", "factcheck", *arguments]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, **(pipes | options))


def test_a_reader_that_goes_away_is_not_an_error() -> None:
    with process("rules") as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        errors = program.stderr.read()
    assert errors == b""
    assert program.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", ["rules", "check"])
def test_a_full_disk_is_one_line(command: str) -> None:
    arguments = (
        [command, str(ROOT / "features/examples/trade.txt")] if command == "check" else [command]
    )
    with Path("/dev/full").open("w") as full:
        program = process(*arguments, stdout=full)
        _, complaint = program.communicate(timeout=60)
    assert program.returncode == 2
    line = b"factcheck: standard output cannot be written: no space left on device\n"
    assert complaint == line


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT between processes")
def test_an_interrupt_ends_without_a_traceback() -> None:
    with process("check", "-") as program:
        time.sleep(1.5)
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=60)
    assert program.returncode == 130
    assert b"Traceback" not in errors


def test_an_ascii_terminal_is_no_error() -> None:
    with process("explain", "share-mismatch", environment={"PYTHONIOENCODING": "ascii"}) as program:
        output, errors = program.communicate(timeout=60)
    assert (program.returncode, errors) == (0, b"")
    assert output.isascii()


def test_python_m_factcheck_starts_without_spacy() -> None:
    code = "import sys, factcheck.cli; print('spacy' in sys.modules, 'rich' in sys.modules)"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    loaded = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True)
    assert loaded.stdout.split() == [b"False", b"False"]
