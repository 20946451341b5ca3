"""LibreOffice, as Debian packages it, set to use the service as its LanguageTool server."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.service import Service

SCRIPT = Path(__file__).with_name("libreoffice_check.py")
# Debian's own Python, which has the module that talks to LibreOffice.
PYTHON = "/usr/bin/python3"

pytestmark = pytest.mark.slow

# 46.83 + 37.82 = 84.65, 46.38 + 37.82 = 84.20; 46.38 - 37.82 = 8.56
STORY = (
    "S&P 500 & bonds rose by 5% + more. Norland's foreign trade came to $84.20 billion in 2024. "
    "Exports reached $46.83 billion, while imports came to $37.82 billion. "
    "The trade surplus was $8.56 billion."
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[int]:
    """A LibreOffice without a screen, with a profile of its own; its port."""
    program = shutil.which("soffice")
    if (
        program is None
        or subprocess.run([PYTHON, "-c", "import uno"], capture_output=True).returncode
    ):
        pytest.skip("LibreOffice with python3-uno is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    accept = f"--accept=socket,host=127.0.0.1,port={port};urp;"
    office = subprocess.Popen(
        [program, "--headless", "--norestore", "--nologo", accept,
         f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    yield port
    office.terminate()
    try:
        office.wait(20)
    except subprocess.TimeoutExpired:
        office.kill()
        office.wait(20)


def checked(service: Service, port: int, text: str) -> dict[str, Any]:
    done = subprocess.run(
        [PYTHON, SCRIPT, f"{service.url}/v2", str(port)],
        input=text, capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_libreoffice_shows_and_corrects_a_mismatch(service: Service, office: int) -> None:
    answer = checked(service, office, f"📈 {STORY}")
    (error,) = answer["errors"]
    # LibreOffice counts UTF-16 code units: the emoji and the blank are three.
    assert error["start"] == STORY.index("$46.83") + 3
    assert error["length"] == len("$46.83 billion")
    assert error["suggestions"] == ["$46.38 billion"]
    assert error["comment"] == "Printed 84.20, but 46.83 + 37.82 = $84.65 billion"
    assert "Suspect: $46.83 billion" in error["short"]
    assert answer["corrected"] == f"📈 {STORY}".replace("46.83", "46.38")
