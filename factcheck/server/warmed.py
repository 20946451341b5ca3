"""Warmed: the checker that every worker begins with.

Importing this module loads the language model. The server of ``multiprocessing`` that forks
the workers imports it once, so that they start at once and share its memory.
"""

from __future__ import annotations

import gc
import json
import os
import signal

from factcheck import Checker
from factcheck.resources import features_directory
from factcheck.server.settings import READING_ENVIRONMENT

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
    checker = Checker(pipeline=asked.get("pipeline"), models=asked.get("models", ()))
    story = features_directory() / "examples" / "trade.txt"
    checker.check(story.read_text(encoding="utf-8"))
    gc.collect()
    # What the collector never touches again stays shared between the workers.
    gc.freeze()
    return checker


CHECKER = _warm()
