"""``python -m factcheck`` is the command line; so is the installed program."""

from __future__ import annotations

import sys

INTERRUPTED = 130


def run() -> None:
    """Run the command line; an interrupt while it is still loading is no failure either."""
    try:
        from factcheck.cli import main

        main()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    run()
