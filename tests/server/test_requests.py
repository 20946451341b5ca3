"""Requests of LanguageTool's clients that cannot be run here, as their sources build them."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path
from urllib.parse import quote, urlencode

import httpx
import pytest

from factcheck.resources import features_directory
from tests.server.service import Service

STORY = (features_directory() / "examples" / "trade.txt").read_text(encoding="utf-8")
MANUAL = Path(__file__).parents[2] / "docs" / "service.md"
# Where encodeURIComponent leaves characters as they are.
UNRESERVED = "!'()*-._~"


def test_a_request_as_ltex_makes_it(client: httpx.Client) -> None:
    """A form that says it is JSON; markup that is read as something, or as nothing."""
    before, after = STORY.split("Exports reached ")
    pieces = [
        {"text": f"{before}📈 "},
        {"markup": "\\emph{", "interpretAs": ""},
        {"text": "Exports"},
        {"markup": "}"},
        {"markup": "~", "interpretAs": " "},
        {"text": f"reached {after}"},
    ]
    fields = {
        "language": "en-US",
        "data": json.dumps({"annotation": pieces}),
        "motherTongue": "de-DE",
        "disabledRules": "MORFOLOGIK_RULE_EN_US,UPPERCASE_SENTENCE_START",
    }
    kind = {"Content-Type": "application/json; charset=UTF-8"}
    answer = client.post("/v2/check", content=urlencode(fields).encode(), headers=kind)
    (match,) = answer.json()["matches"]
    written = "".join(piece.get("markup", piece.get("text", "")) for piece in pieces)
    units = written.encode("utf-16-le")
    start, end = 2 * match["offset"], 2 * (match["offset"] + match["length"])
    assert units[start:end].decode("utf-16-le") == "$46.83 billion"
    assert match["rule"]["id"] == "total-mismatch"
    assert match["sentence"]
    assert match["replacements"] == [{"value": "$46.38 billion"}]


@pytest.mark.parametrize("address", ["", "/"])
def test_a_request_as_ltex_plus_sends_it(service: Service, address: str) -> None:
    """Java's client asks for HTTP/2 as well; an address with a slash gets another behind it."""
    annotation = [{"text": STORY.rstrip()}, {"markup": "\n", "interpretAs": "\n\n"}]
    fields = {
        "level": "picky",
        "apiKey": "sesame",
        "language": "en-US",
        "enabledRules": "total-mismatch,SOME_RULE",
        "data": json.dumps({"annotation": annotation}, ensure_ascii=False),
        "username": "me@example.org",
    }
    body = urlencode(fields, safe="*-._").encode()
    host = service.url.removeprefix("http://")
    head = (
        f"POST {address}/v2/check HTTP/1.1",
        "Connection: Upgrade, HTTP2-Settings",
        f"Content-Length: {len(body)}",
        f"Host: {host}",
        "HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
        "Upgrade: h2c",
        "User-Agent: Java-http-client/21.0.2",
        "Content-Type: application/json",
    )
    answer = exchange(host, "\r\n".join((*head, "", "")).encode(), body)
    assert answer.startswith(b"HTTP/1.1 200 ")
    (match,) = json.loads(answer.partition(b"\r\n\r\n")[2])["matches"]
    assert STORY[match["offset"] :].startswith("$46.83 billion")
    assert [line for line in service.lines if "upgrade" in line or "WebSocket" in line] == []


def exchange(host: str, head: bytes, body: bytes) -> bytes:
    """The first answer to a request whose body comes in a packet of its own."""
    name, _, port = host.partition(":")
    with socket.create_connection((name, int(port)), timeout=30) as line:
        line.sendall(head)
        line.sendall(body)
        answer = line.recv(1 << 16)
        length = re.search(rb"content-length: (\d+)", answer)
        assert length
        whole = answer.index(b"\r\n\r\n") + 4 + int(length[1])
        while len(answer) < whole:
            answer += line.recv(1 << 16)
    return answer


@pytest.mark.parametrize("premium", [False, True], ids=["free", "premium"])
def test_a_request_as_the_last_public_add_on_builds_it(client: httpx.Client, premium: bool) -> None:
    """A form that says it is plain text, with a comma and without a type of its own."""
    text = STORY.strip()
    data = json.dumps({"text": text, "metaData": {}}, ensure_ascii=False, separators=(",", ":"))
    parts = [
        "disabledRules=WHITESPACE_RULE&useragent=webextension-chrome",
        f"data={quote(data, safe=UNRESERVED)}"
        if premium
        else f"text={quote(text, safe=UNRESERVED)}",
        "language=auto&preferredVariants=en-US,de-DE,pt-PT,ca-ES",
        *(["username=me%40example.org&password=sesame%26"] if premium else []),
    ]
    headers = {"Content-Type": "text/plain;charset=UTF-8", "Origin": "moz-extension://a-b-c"}
    answer = client.post("/v2/check", content="&".join(parts), headers=headers)
    assert answer.headers["access-control-allow-origin"] == "*"
    record = answer.json()
    assert record["language"]["code"] == "en-US"
    (match,) = record["matches"]
    assert text[match["offset"] :].startswith("$46.83 billion")
    assert match["replacements"] == [{"value": "$46.38 billion"}]


def test_a_request_as_later_add_ons_of_browsers_make_it(client: httpx.Client) -> None:
    """From a page of its own, asked for first, with fields that mean nothing here."""
    origin = {"Origin": "chrome-extension://oldceeleldhonbafppcapldpdifcinji"}
    asked = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Private-Network": "true",
    }
    allowed = client.options("/v2/check", headers=origin | asked)
    assert allowed.status_code == 200
    assert allowed.headers["access-control-allow-private-network"] == "true"
    data = json.dumps({"annotation": [{"text": STORY}], "metaData": {"EmailToAddress": ""}})
    fields = {
        "data": data,
        "language": "auto",
        "preferredVariants": "en-GB,de-DE",
        "noopLanguages": "de,en",
        "preferredLanguages": "de,en",
        "disabledRules": "WHITESPACE_RULE",
        "level": "picky",
        "mode": "all",
        "useragent": "chrome",
        "instanceId": "1:1",
        "textSessionId": "2:2",
        "allowIncompleteResults": "true",
    }
    answer = client.post("/v2/check", data=fields, headers=origin)
    assert answer.headers["access-control-allow-origin"] == "*"
    record = answer.json()
    assert record["language"]["detectedLanguage"]["code"] == "en-GB"
    assert [each["rule"]["id"] for each in record["matches"]] == ["total-mismatch"]


def test_the_request_of_the_manual_finds_something(client: httpx.Client) -> None:
    told = re.search(r"-d '(.+)'", MANUAL.read_text(encoding="utf-8"))
    assert told
    headers = {"Content-Type": "application/json"}
    record = client.post("/v1/check", content=told[1], headers=headers).json()
    found = [each["rule"] for each in record["checks"] if each["status"] == "inconsistent"]
    assert found == ["total-mismatch"]
