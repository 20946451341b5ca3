"""The pre-commit hook, run by pre-commit itself in an environment that it makes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from factcheck.desk.settings import INCLUDED

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "features" / "examples"


def git(*arguments: str, cwd: Path) -> str:
    who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org"]
    done = subprocess.run(
        ["git", *who, *arguments], cwd=cwd, capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checkout as it stands, as a repository of its own that pre-commit can clone."""
    copy = tmp_path_factory.mktemp("hooks") / "factcheck"
    listed = git("ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT).splitlines()
    for name in listed:
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    git("init", "-q", ".", cwd=copy)
    git("add", "-A", cwd=copy)
    git("commit", "-q", "-m", "checkout", cwd=copy)
    return copy


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    for name in ("trade.txt", "trade_sound.txt"):
        shutil.copy(EXAMPLES / name, folder / name)
    git("init", "-q", ".", cwd=folder)
    git("add", "-A", cwd=folder)
    git("commit", "-q", "-m", "stories", cwd=folder)
    return folder


def hook(hooks: Path, stories: Path, name: str) -> subprocess.CompletedProcess[str]:
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        pytest.skip("uv is not installed")
    kept = {key: each for key, each in os.environ.items() if not key.startswith("VIRTUAL_ENV")}
    command = [uv, "tool", "run", "pre-commit", "try-repo", str(hooks), "factcheck"]
    return subprocess.run(
        [*command, "--files", name], cwd=stories, env=kept, capture_output=True, text=True
    )


@pytest.mark.slow
def test_the_hook_lets_a_sound_story_pass_and_stops_the_other(hooks: Path, stories: Path) -> None:
    sound = hook(hooks, stories, "trade_sound.txt")
    assert sound.returncode == 0, sound.stdout + sound.stderr
    wrong = hook(hooks, stories, "trade.txt")
    assert wrong.returncode == 1
    assert "total-mismatch" in wrong.stdout


def test_the_hook_asks_for_what_its_extras_are() -> None:
    """``additional_dependencies`` cannot name an extra of the hook's own package."""
    told = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"][
        "optional-dependencies"
    ]
    for name in ("docx", "pdf"):
        (package,) = extras[name]
        assert package.partition(">")[0] in told


def test_the_hook_is_run_on_what_a_folder_is_read_for() -> None:
    told = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    named = re.search(r"^  files: (.+)$", told, re.MULTILINE)
    assert named
    endings = [pattern.removeprefix("*") for pattern in INCLUDED]
    assert all(re.search(named[1], f"story{ending}") for ending in endings)
    assert not re.search(named[1], "story.py")
