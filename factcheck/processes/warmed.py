"""Warmed: the checker that every process begins with.

Importing this module loads the language model. The server of ``multiprocessing`` that forks
the others imports it once, so that they start at once and share its memory.
"""

from __future__ import annotations

import gc
import json
import os
import signal

from factcheck import Checker
from factcheck.processes.worker import READING_ENVIRONMENT
from factcheck.resources import features_directory

# Whoever stops a whole process group means the service; workers end when it lets them go.
signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _warm() -> Checker | str:
    """The checker, or in one line why there is none."""
    try:
        return _warm_checker()
    except Exception as error:  # noqa: BLE001 - the fork server must live to tell it
        return " ".join(str(error).split()) or type(error).__name__


def _warm_checker() -> Checker:
    asked = json.loads(os.environ.get(READING_ENVIRONMENT, "{}"))
    checker = Checker(**asked)
    story = features_directory() / "examples" / "trade.txt"
    checker.check(story.read_text(encoding="utf-8"))
    gc.collect()
    # What the collector never touches again stays shared between the workers.
    gc.freeze()
    return checker


CHECKER = _warm()
