"""The wheel: everything that factcheck needs is in it, in an environment of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STORY = ROOT / "features" / "examples" / "trade.txt"

pytestmark = pytest.mark.slow


def run(*command: str | Path, cwd: Path, status: int = 0) -> str:
    # What the checkout's environment sets must not reach the new one.
    kept = {name: value for name, value in os.environ.items() if not _leaks(name)}
    done = subprocess.run(command, cwd=cwd, env=kept, capture_output=True, text=True, timeout=600)
    assert done.returncode == status, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def _leaks(name: str) -> bool:
    return name.startswith(("PYTHON", "VIRTUAL_ENV", "UV_PROJECT", "FACTCHECK"))


@pytest.fixture(scope="session")
def uv() -> str:
    found = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip("uv is not installed")
    return found


@pytest.fixture(scope="session")
def wheel(uv: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    run(uv, "build", "--wheel", "--out-dir", out, ROOT, cwd=out)
    return next(out.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(uv: str, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("clean")
    run(uv, "venv", "--python", sys.executable, place / "venv", cwd=place)
    python = place / "venv" / "bin" / "python"
    run(uv, "pip", "install", "--python", python, wheel, cwd=place)
    return place


def test_the_wheel_carries_its_data_and_no_tests(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for needed in (
        "factcheck/_data/models/trade.toml",
        "factcheck/_data/features/examples/trade.txt",
        "factcheck/reading/weights.toml",
        "factcheck/py.typed",
        "factcheck/server/example.json",
        "factcheck/server/languagetool/example.json",
        "factcheck/server/page/index.html",
        "factcheck/server/page/main.js",
        "factcheck/desk/template.toml",
        "factcheck/rendering/page/behaviour.js",
        "factcheck/rendering/page/shared.css",
        "factcheck/rendering/page/style.css",
        "factcheck/rendering/report.schema.json",
    ):
        assert needed in names
    assert not [name for name in names if name.startswith("tests/")]


def test_the_installed_program(installed: Path) -> None:
    program = installed / "venv" / "bin" / "factcheck"
    page = run(program, "explain", "share-mismatch", cwd=installed)
    assert "Why it matters:" in page
    assert "Feature:" in page
    assert "total-mismatch" in run(program, "check", STORY, cwd=installed, status=1)
    assert f"from {installed}" in run(program, "doctor", cwd=installed)


def test_the_installed_spacy_component(installed: Path) -> None:
    code = (
        "import pathlib, spacy; nlp = spacy.blank('en'); nlp.add_pipe('factcheck');"
        f"doc = nlp(pathlib.Path({str(STORY)!r}).read_text());"
        "print([finding.rule for finding in doc._.factcheck.findings])"
    )
    python = installed / "venv" / "bin" / "python"
    assert "total-mismatch" in run(python, "-c", code, cwd=installed)
