"""Several processes: an interrupt ends them at once, and they never outlive whom they work for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

# A stream without end, checked by two processes that are at it for a minute.
STREAM = """
import itertools, multiprocessing, time
import factcheck.pipeline

class Slow:
    def __init__(self, **options): ...
    def check(self, article):
        time.sleep(60)

factcheck.pipeline.Checker = Slow
from factcheck.many import outcomes

def articles():
    for number in itertools.count():
        if number == 6:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)
        yield "text"

try:
    next(outcomes(Slow(), {}, articles(), 2))
except KeyboardInterrupt:
    print("interrupted", len(multiprocessing.active_children()), flush=True)
"""
SECONDS = 20


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize(
    ("sent", "said"), [(signal.SIGINT, "interrupted 0\n"), (signal.SIGKILL, "")]
)
def test_processes_end_with_whom_they_work_for(sent: signal.Signals, said: str) -> None:
    command = [sys.executable, "-c", STREAM]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as stream:
        assert stream.stdout
        assert len(stream.stdout.readline().split()) == 2
        began = time.monotonic()
        stream.send_signal(sent)
        # It ends only when the children, which may write there too, are gone.
        assert stream.stdout.read() == said
    assert time.monotonic() - began < SECONDS
