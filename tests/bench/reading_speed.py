"""The processor time of reading quantities, hedges and times, without the language model.

    uv run python tests/bench/reading_speed.py [STORY]

The budget is 8 ms for a trade story of 2,300 characters. The least of many runs is printed
first: what else runs on the machine only ever adds to it.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import date
from pathlib import Path

from factcheck.reading.periods import find_periods
from factcheck.reading.quantities import find_quantities

STORY = Path(__file__).parents[2] / "features" / "examples" / "trade.txt"
PUBLISHED = date(2025, 12, 8)
RUNS = 200


def milliseconds(text: str) -> float:
    """The processor time of one reading."""
    started = time.process_time_ns()
    find_quantities(text)
    find_periods(text, PUBLISHED)
    return (time.process_time_ns() - started) / 1e6


def main() -> None:
    text = Path(sys.argv[1] if len(sys.argv) > 1 else STORY).read_text("utf-8")
    milliseconds(text)
    times = [milliseconds(text) for _ in range(RUNS)]
    print(f"{len(text)} characters: {min(times):.2f} ms, median {statistics.median(times):.2f} ms")


if __name__ == "__main__":
    main()
