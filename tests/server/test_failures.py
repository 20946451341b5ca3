"""What a service does when texts, workers or operators are unkind; a service of its own each."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.dense import dense_document
from tests.hostile import HOSTILE
from tests.server.service import Service, refused, running

pytestmark = pytest.mark.slow

QUICK = {"text": "Sales rose 5 percent to $105 million from $100 million."}
# Many seconds of work.
SLOW = {"text": dense_document(60_000)}
SECONDS = 3.0


@pytest.fixture(scope="module")
def small() -> Iterator[Service]:
    """Two workers, no place to wait, three seconds for a check."""
    with running("--workers", "2", "--queue", "0", "--seconds", str(SECONDS)) as service:
        yield service


class Asking(threading.Thread):
    """A request that goes on while others are made."""

    def __init__(self, service: Service, story: dict[str, str]) -> None:
        super().__init__(daemon=True)
        self._service, self._story = service, story
        self.answer: httpx.Response | None = None
        self.start()
        time.sleep(0.5)

    def answered(self) -> httpx.Response:
        self.join(60)
        assert self.answer is not None
        return self.answer

    def run(self) -> None:
        with self._service.client() as client:
            self.answer = client.post("/v1/check", json=self._story)


def ask(service: Service, story: dict[str, str]) -> httpx.Response:
    with service.client() as client:
        return client.post("/v1/check", json=story)


def metric(service: Service, name: str) -> int:
    with service.client() as client:
        lines = client.get("/metrics").text.splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name} "))


def until_busy(service: Service) -> None:
    """Wait until a worker checks."""
    until = time.monotonic() + 20
    while not metric(service, "factcheck_workers_busy") and time.monotonic() < until:
        time.sleep(0.05)


def lines_with(service: Service, words: str) -> str:
    """What a service has written, once the words are among it."""
    until = time.monotonic() + 10
    while words not in "".join(service.lines) and time.monotonic() < until:
        time.sleep(0.05)
    told = "".join(service.lines)
    assert words in told
    return told


def busiest(workers: list[int]) -> int:
    """The worker that takes the most processor time within half a second."""

    def taken() -> dict[int, int]:
        stats = {pid: Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2] for pid in workers}
        return {pid: int(stat.split()[11]) for pid, stat in stats.items()}

    before = taken()
    time.sleep(0.5)
    after = taken()
    return max(workers, key=lambda pid: after[pid] - before[pid])


@pytest.mark.parametrize(
    "text", [SLOW["text"], HOSTILE["10,000 numbers in one sentence"]], ids=["long", "one sentence"]
)
def test_a_text_that_takes_too_long_is_given_up_and_the_others_go_on(
    small: Service, text: str
) -> None:
    replaced = metric(small, "factcheck_workers_replaced_total")
    slow = Asking(small, {"text": text})
    assert ask(small, QUICK).status_code == 200
    answer = slow.answered()
    assert answer.status_code == 422
    assert "longer than 3 seconds" in answer.json()["detail"]
    assert metric(small, "factcheck_workers_replaced_total") == replaced + 1
    assert [ask(small, QUICK).status_code for _ in range(4)] == [200] * 4


def test_a_worker_that_is_killed_loses_its_own_request_only(small: Service) -> None:
    slow = Asking(small, SLOW)
    os.kill(busiest(small.workers()), signal.SIGKILL)
    assert ask(small, QUICK).status_code == 200
    answer = slow.answered()
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert "ended unexpectedly" in answer.json()["detail"]
    assert len(small.workers()) == 2


def test_workers_that_are_killed_while_they_wait_lose_nothing(small: Service) -> None:
    for worker in small.workers():
        os.kill(worker, signal.SIGKILL)
    assert [ask(small, QUICK).status_code for _ in range(4)] == [200] * 4
    assert len(small.workers()) == 2


def test_more_than_the_queue_holds_is_told_to_come_again(small: Service) -> None:
    slow = [Asking(small, SLOW), Asking(small, SLOW)]
    began = time.monotonic()
    refusal = ask(small, QUICK)
    assert time.monotonic() - began < 1
    assert (refusal.status_code, refusal.headers["retry-after"]) == (503, "2")
    with small.client() as client:
        assert client.get("/healthz").status_code == 200
    assert [each.answered().status_code for each in slow] == [422, 422]


@pytest.mark.slow
@pytest.mark.parametrize("group", [False, True], ids=["alone", "with its whole group"])
def test_it_stops_when_it_is_told_and_finishes_what_it_began(group: bool) -> None:
    with running("--workers", "1") as service:
        slow = Asking(service, {"text": dense_document(5_000)})
        for pid in service.workers() if group else ():
            os.kill(pid, signal.SIGTERM)
        workers = service.workers()
        assert service.stop() == 0
        assert slow.answered().status_code == 200
        with pytest.raises(httpx.ConnectError):
            ask(service, QUICK)
    assert [pid for pid in workers if Path(f"/proc/{pid}").exists()] == []


@pytest.mark.slow
def test_workers_end_with_a_service_that_is_killed() -> None:
    with running("--workers", "1") as service:
        workers = service.workers()
        service.process.kill()
        until = time.monotonic() + 10
        while any(Path(f"/proc/{pid}").exists() for pid in workers) and time.monotonic() < until:
            time.sleep(0.1)
    assert [pid for pid in workers if Path(f"/proc/{pid}").exists()] == []


@pytest.mark.slow
def test_only_who_has_the_token_may_ask(tmp_path: Path) -> None:
    token = "a-token-that-nobody-guesses"
    file = tmp_path / "token"
    file.write_text(f"{token}\n")
    form = {"text": QUICK["text"], "language": "en-US"}
    with (
        running("--workers", "1", "--token-file", str(file)) as service,
        service.client() as client,
    ):
        for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {token}"}):
            answer = client.post("/v1/check", json=QUICK, headers=headers)
            assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
        allowed = {"Authorization": f"Bearer {token}"}
        assert client.post("/v1/check", json=QUICK, headers=allowed).status_code == 200
        assert client.get("/metrics").status_code == 401
        assert client.post("/v2/check", data=form).status_code == 401
        assert client.post("/v2/check", data={**form, "apiKey": token}).status_code == 200
        for path in ("/", "/healthz", "/v1/rules", "/v2/languages", "/v2/info"):
            assert client.get(path).status_code == 200


@pytest.mark.slow
def test_what_it_cannot_start_with_is_told_in_one_line(tmp_path: Path) -> None:
    short = tmp_path / "token"
    short.write_text("short")
    long = tmp_path / "long"
    long.write_text("a-token-that-nobody-guesses")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        for options, told in (
            (("--port", port), "cannot listen"),
            (("--host", "0.0.0.0"), "--token-file"),
            (("--token-file", str(short)), "at least 16"),
            (("--token-file", str(tmp_path / "none")), "no token"),
            (("--token-file", str(tmp_path)), "no token"),
            (("--token-file", os.devnull), "at least 16"),
            (("--host", "no.such.host.invalid", "--token-file", str(long)), "cannot listen"),
            (("--pipeline", "no_such_pipeline", "--port", "0"), "no_such_pipeline"),
            (("--model", str(tmp_path / "none.toml")), "none.toml"),
        ):
            status, complaint = refused(*options)
            lines = [line for line in complaint.splitlines() if "loading the language" not in line]
            assert (status, len(lines)) == (2, 1), complaint
            assert told in lines[0]


@pytest.mark.slow
def test_a_second_interrupt_waits_for_nobody() -> None:
    with running("--workers", "1") as service:
        slow = Asking(service, {"text": dense_document(60_000)})
        until_busy(service)
        service.process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        service.process.send_signal(signal.SIGINT)
        assert service.process.wait(10) == 0
        assert slow.answered().status_code == 500
        told = lines_with(service, "stopped without waiting")
        assert "Traceback" not in told


@pytest.mark.slow
def test_a_request_that_failed_is_told_without_a_word_of_its_text() -> None:
    with running("--workers", "1") as service:
        slow = Asking(service, SLOW)
        until_busy(service)
        os.kill(service.workers()[0], signal.SIGKILL)
        identity = slow.answered().headers["x-request-id"]
        ask(service, QUICK)
        with service.client() as client:
            client.get("/v2/check", params={"text": QUICK["text"], "language": "xx"})
    told = lines_with(service, f"request {identity}")
    assert "POST /v1/check: 500 in" in told
    assert "percent" not in told


@pytest.mark.slow
def test_the_other_address_of_this_machine() -> None:
    with running("--workers", "1", "--host", "::1") as service:
        assert service.url.startswith("http://[::1]:")
        assert ask(service, QUICK).status_code == 200
