"""Processes that check one text after another, and that can be stopped and replaced.

What they begin with is warm: a process is forked from one that has loaded the language model,
where the system can fork.
"""

from factcheck.processes.worker import (
    Died,
    Interrupted,
    Perform,
    TooSlow,
    Worker,
    WorkerError,
    read_with,
)

__all__ = ["Died", "Interrupted", "Perform", "TooSlow", "Worker", "WorkerError", "read_with"]
