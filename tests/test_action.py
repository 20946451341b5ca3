"""The CI action: valid, and its shell steps run with bash as the runner of GitHub runs them."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "features" / "examples"
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
EXPRESSION = re.compile(r"\$\{\{\s*(?P<name>[\w.-]+)\s*\}\}")
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(BASH is None, reason="no bash")


def filled(words: str, inputs: dict[str, str]) -> str:
    """A value with its expressions as the runner resolves them."""
    told = {f"inputs.{name}": value for name, value in inputs.items()}
    told["github.action_path"] = str(ROOT)
    return EXPRESSION.sub(lambda match: told[match["name"]], words)


def step(name: str) -> dict[str, Any]:
    return next(each for each in ACTION["runs"]["steps"] if each.get("name") == name)


def run_step(name: str, folder: Path, path: str, **given: str) -> subprocess.CompletedProcess[str]:
    """Run a step in a folder of stories, as GitHub runs those of a composite action."""
    inputs = {key: each["default"] for key, each in ACTION["inputs"].items()} | given
    told = step(name)
    own = {key: filled(value, inputs) for key, value in told.get("env", {}).items()}
    script = folder.parent / f"{name}.sh"
    script.write_text(filled(told["run"], inputs), encoding="utf-8")
    assert BASH
    return subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", str(script)],
        cwd=folder,
        env={**os.environ, **own, "PATH": f"{path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
    )


def problems(action: dict[str, Any]) -> list[str]:
    """What is wrong with an action by the schema that SchemaStore publishes."""
    vendored = resources.files("check_jsonschema") / "builtin_schemas" / "vendor"
    schema = json.loads((vendored / "github-actions.json").read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [error.message for error in validator.iter_errors(action)]


def test_the_action_is_valid() -> None:
    assert problems(ACTION) == []


@pytest.mark.parametrize(
    ("place", "key"),
    [((), "description"), (("runs", "steps", 1), "shell"), (("outputs", "sarif"), "value")],
)
def test_an_action_without_what_it_must_have_is_not_valid(
    place: tuple[str | int, ...], key: str
) -> None:
    broken = inner = copy.deepcopy(ACTION)
    for each in place:
        inner = inner[each]
    del inner[key]
    assert problems(broken)


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    folder.mkdir()
    shutil.copy(EXAMPLES / "trade.txt", folder / "wrong.txt")
    shutil.copy(EXAMPLES / "trade_sound.txt", folder / "sound.txt")
    return folder


def test_every_expression_names_an_input_that_there_is() -> None:
    assert set(ACTION["inputs"]) == {"paths", "fail-on", "sarif", "arguments"}
    for told in ACTION["runs"]["steps"]:
        # Each names its shell, as those of a composite action must, and bash is what we run.
        assert ("run" in told) == (told.get("shell") == "bash") == ("uses" not in told)
        for value in (told.get("run", ""), *told.get("env", {}).values()):
            filled(value, dict.fromkeys(ACTION["inputs"], ""))
    for told in ACTION["outputs"].values():
        filled(told["value"], dict.fromkeys(ACTION["inputs"], ""))


def arguments_of(stories: Path, **given: str) -> list[str]:
    """What the program is called with: one in its place writes them down."""
    program = stories.parent / "bin" / "factcheck"
    program.parent.mkdir(exist_ok=True)
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return run_step("Check", stories, str(program.parent), **given).stdout.splitlines()


def test_inputs_become_arguments_and_nothing_else(stories: Path) -> None:
    ends = ["--format", "line", "--fail-on", "error", "--output", "sarif=factcheck.sarif", "--"]
    assert arguments_of(stories) == ["check", *ends, "."]
    told = arguments_of(
        stories,
        paths="a.txt *.txt\n$(touch harm) -q",
        arguments="--jobs 2",
        sarif="my findings.sarif",
    )
    first = ["check", "--format", "line", "--fail-on", "error", "--output"]
    named = ["a.txt", "*.txt", "$(touch", "harm)", "-q"]
    assert told == [*first, "sarif=my findings.sarif", "--jobs", "2", "--", *named]
    assert not (stories / "harm").exists()


@pytest.mark.slow
def test_the_action_installs_itself_and_checks_what_it_is_given(stories: Path) -> None:
    place = stories.parent / "python"
    subprocess.run([sys.executable, "-m", "venv", place], check=True)
    path = str(place / "bin")
    installed = run_step("Install", stories, path)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    wrong = run_step("Check", stories, path)
    assert wrong.returncode == 1, wrong.stderr
    assert "wrong.txt:7:17: error: total-mismatch" in wrong.stdout
    record = json.loads((stories / "factcheck.sarif").read_text(encoding="utf-8"))
    places = [each["locations"][0]["physicalLocation"] for each in record["runs"][0]["results"]]
    assert {each["artifactLocation"]["uri"] for each in places} == {"wrong.txt"}
    sound = run_step("Check", stories, path, paths="sound.txt", sarif="sound.sarif")
    assert (sound.returncode, sound.stdout) == (0, "")
    missing = run_step("Check", stories, path, paths="none.txt")
    assert missing.returncode == 2
