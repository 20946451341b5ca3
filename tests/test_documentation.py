"""The documentation: what it shows is what comes out, and its pictures can be made anew."""

from __future__ import annotations

import re
import runpy
import shutil
import sys
from pathlib import Path

import pytest

from tests.conftest import run

ROOT = Path(__file__).parents[1]
STORY = "features/examples/trade.txt"


@pytest.fixture(autouse=True)
def _in_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def test_the_example_of_the_readme_is_what_comes_out() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"```console\n\$ (?P<command>[^\n]+)\n(?P<output>.*?)```", text, re.DOTALL)
    assert shown
    assert run(shown["command"]).stdout == shown["output"]


def test_every_link_between_documents_leads_to_a_file() -> None:
    for name in ("README.md", "CONTRIBUTING.md", *map(str, Path("docs").glob("*.md"))):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!http)([^)#]+)\)", text):
            assert ((ROOT / name).parent / target).is_file(), f"{name}: {target}"


def test_the_program_of_the_documentation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["program.py", STORY, "missing.txt"])
    runpy.run_path(str(ROOT / "docs" / "program.py"), run_name="__main__")
    out, problems = capsys.readouterr()
    assert f"{STORY} 7:17 total-mismatch" in out
    assert "$46.83 billion: 46825000000 to 46835000000" in out
    assert problems == "missing.txt: cannot be read: no such file or directory\n"


@pytest.mark.slow
def test_the_pictures_can_be_made(tmp_path: Path) -> None:
    if not shutil.which("chromium"):
        pytest.skip("chromium is not installed")
    made = runpy.run_path(str(ROOT / "docs" / "screenshots.py"))
    made["main"](tmp_path, every=True)
    pictures = sorted(file.name for file in tmp_path.iterdir())
    assert {"page.png", "page-phone.png", "terminal.png"} < set(pictures)
    assert len(pictures) == 7
    assert all(file.read_bytes()[:4] == b"\x89PNG" for file in tmp_path.iterdir())
