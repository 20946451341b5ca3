"""How long a check takes in a process of its own, beside the bare spaCy pipeline.

Run it as ``python tests/bench/cold_start.py [FILE] [--runs N]``. The two are measured in
turn, so that whatever else the machine does falls on both.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

from factcheck.reading.language import origin

EXAMPLE = Path(__file__).parents[2] / "features" / "examples" / "trade_sound.txt"
BARE = "import sys, pathlib, spacy; spacy.load(sys.argv[1])(pathlib.Path(sys.argv[2]).read_text())"


def seconds(command: list[str]) -> float:
    """How long one process takes; findings (status 1) are no failure."""
    begun = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True)
    taken = time.perf_counter() - begun
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    return taken


def measure(story: Path, runs: int) -> dict[str, list[float]]:
    """The times of both, taken in turn; a first run of each warms the file cache."""
    commands = {
        "bare spaCy pipeline": [sys.executable, "-c", BARE, origin().pipeline, str(story)],
        "factcheck check": [sys.executable, "-m", "factcheck", "check", str(story)],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            taken = seconds(command)
            if number:
                times[name].append(taken)
    return times


def main() -> None:
    """Print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("story", nargs="?", type=Path, default=EXAMPLE)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    medians = []
    for name, taken in measure(arguments.story, arguments.runs).items():
        medians.append(statistics.median(taken))
        spread = f"{min(taken):.2f} to {max(taken):.2f}"
        print(f"{name:20} median {medians[-1]:.2f} s ({spread}, {len(taken)} runs)")
    print(f"{'ratio':20} {medians[1] / medians[0]:.2f}")


if __name__ == "__main__":
    main()
