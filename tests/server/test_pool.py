"""Workers that check for somebody who has gone away."""

from __future__ import annotations

import json
import socket
import time

import httpx

from tests.dense import dense_document
from tests.server.service import Service

QUICK = {"text": "Sales rose 5 percent to $105 million from $100 million."}
# Over ten seconds of work.
SLOW = json.dumps({"text": dense_document(60_000)}).encode()
WORKERS = 2


def metric(client: httpx.Client, name: str) -> int:
    lines = client.get("/metrics").text.splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name} "))


def ask(service: Service, body: bytes) -> socket.socket:
    """Send a request, and do not wait for its answer."""
    host, _, port = service.url.removeprefix("http://").partition(":")
    line = socket.create_connection((host, int(port)))
    head = f"POST /v1/check HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
    line.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    return line


def test_checks_that_nobody_waits_for_make_way(service: Service, client: httpx.Client) -> None:
    given_up = metric(client, "factcheck_checks_given_up_total")
    replaced = metric(client, "factcheck_workers_replaced_total")
    lines = [ask(service, SLOW) for _ in range(WORKERS)]
    until = time.monotonic() + 5
    while metric(client, "factcheck_workers_busy") < WORKERS and time.monotonic() < until:
        time.sleep(0.02)
    for line in lines:
        line.close()
    began = time.monotonic()
    assert client.post("/v1/check", json=QUICK).status_code == 200
    assert time.monotonic() - began < 3
    assert metric(client, "factcheck_checks_given_up_total") > given_up
    assert metric(client, "factcheck_workers_replaced_total") == replaced
    assert [line for line in service.lines if "500 in" in line] == []
