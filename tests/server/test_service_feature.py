"""Steps of the feature of the service, over HTTP against a real process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
from pytest_bdd import given, parsers, scenarios, then, when

ROOT = Path(__file__).parents[2]
HTML = {"Accept": "text/html"}

scenarios("using/service.feature")


@given("a running service", target_fixture="asked")
def _running(client: httpx.Client) -> httpx.Client:
    return client


@when("a program sends the story", target_fixture="answer")
def _send(asked: httpx.Client, docstring: str) -> httpx.Response:
    return asked.post("/v1/check", json={"text": docstring})


@when("a program asks for a page about the story", target_fixture="answer")
def _send_for_page(asked: httpx.Client, docstring: str) -> httpx.Response:
    return asked.post("/v1/check", json={"text": docstring}, headers=HTML)


@when("a program asks for the figures of the story", target_fixture="answer")
def _send_for_figures(asked: httpx.Client, docstring: str) -> httpx.Response:
    return asked.post("/v1/figures", json={"text": docstring})


@when(parsers.parse("a program sends a text of {length:d} characters"), target_fixture="answer")
def _send_much(asked: httpx.Client, length: int) -> httpx.Response:
    return asked.post("/v1/check", json={"text": "a" * length})


@when(
    parsers.parse('a program sends the file "{name}" that says "{words}"'),
    target_fixture="answer",
)
def _send_file(asked: httpx.Client, name: str, words: str) -> httpx.Response:
    return asked.post("/v1/text", params={"name": name}, content=words.encode())


@then(parsers.parse('the report has one finding, "{rule}"'), target_fixture="finding")
def _one_finding(answer: httpx.Response, rule: str) -> dict[str, Any]:
    (finding,) = answer.json()["checks"]
    assert (finding["status"], finding["rule"]) == ("inconsistent", rule)
    return dict(finding)


@then(parsers.parse('its working is "{working}"'))
def _working(finding: dict[str, Any], working: str) -> None:
    assert finding["equation"] == working


@then(parsers.parse('its suspects are "{passages}"'))
def _suspects(answer: httpx.Response, finding: dict[str, Any], passages: str) -> None:
    printed = {figure["id"]: figure["text"] for figure in answer.json()["figures"]}
    assert ", ".join(printed[each] for each in finding["suspects"]) == passages


@then(parsers.parse('the figures are "{passages}"'))
def _figures(answer: httpx.Response, passages: str) -> None:
    assert ", ".join(figure["text"] for figure in answer.json()["figures"]) == passages


@then(parsers.parse('it gets the text "{words}"'))
def _text(answer: httpx.Response, words: str) -> None:
    assert answer.json()["text"] == words


def write(asked: httpx.Client, text: str, **fields: str) -> tuple[str, httpx.Response]:
    """What a writing program asks about a text."""
    return text, asked.post("/v2/check", data={"text": text, "language": "en-US", **fields})


@when(parsers.parse('a writing program sends the story "{path}"'), target_fixture="written")
def _write_file(asked: httpx.Client, path: str) -> tuple[str, httpx.Response]:
    return write(asked, (ROOT / path).read_text(encoding="utf-8"))


@when("a writing program sends the story", target_fixture="written")
def _write(asked: httpx.Client, docstring: str) -> tuple[str, httpx.Response]:
    return write(asked, docstring)


@when(
    parsers.parse('a writing program without the rule "{rule}" sends the story'),
    target_fixture="written",
)
def _write_without(asked: httpx.Client, rule: str, docstring: str) -> tuple[str, httpx.Response]:
    return write(asked, docstring, disabledRules=rule)


@when(
    parsers.parse('a writing program that is set to "{code}" sends the story'),
    target_fixture="answer",
)
def _write_in(asked: httpx.Client, code: str, docstring: str) -> httpx.Response:
    return write(asked, docstring, language=code)[1]


@when("LibreOffice sends the story", target_fixture="written")
def _write_unencoded(asked: httpx.Client, docstring: str) -> tuple[str, httpx.Response]:
    body = f"text={docstring}&language=en-US".encode()
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    return docstring, asked.post("/v2/check", content=body, headers=kind)


def matches(written: tuple[str, httpx.Response]) -> list[dict[str, Any]]:
    return list(written[1].json()["matches"])


@then(parsers.parse('it underlines "{passage}"'))
def _underlined(written: tuple[str, httpx.Response], passage: str) -> None:
    (match,) = matches(written)
    assert written[0][match["offset"] :][: match["length"]] == passage


@then("it underlines nothing")
def _not_underlined(written: tuple[str, httpx.Response]) -> None:
    assert matches(written) == []


@then(parsers.parse('it offers "{words}" in its place'))
def _offered(written: tuple[str, httpx.Response], words: str) -> None:
    assert [each["replacements"] for each in matches(written)] == [[{"value": words}]]


@then("it offers nothing in its place")
def _not_offered(written: tuple[str, httpx.Response]) -> None:
    assert [each["replacements"] for each in matches(written)] == [[]]


@then(parsers.parse('it is refused with the status {status:d}, "{words}"'))
def _refused(answer: httpx.Response, status: int, words: str) -> None:
    assert answer.status_code == status
    assert words in answer.json()["detail"]


@when(parsers.parse('a reader opens "{path}"'), target_fixture="answer")
def _open(asked: httpx.Client, path: str) -> httpx.Response:
    return asked.get(path, headers=HTML)


@when(parsers.parse('an operator asks for "{path}"'), target_fixture="answer")
def _ask(asked: httpx.Client, path: str) -> httpx.Response:
    return asked.get(path)


@then(parsers.parse('the page says "{words}"'))
def _page_says(answer: httpx.Response, words: str) -> None:
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert words in answer.text


@then("the page allows nothing from other places")
def _closed(answer: httpx.Response) -> None:
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy


@then("the page sets no cookie")
def _no_cookie(answer: httpx.Response) -> None:
    assert "set-cookie" not in answer.headers


@then(parsers.parse('the answer is "{words}"'))
def _answer(answer: httpx.Response, words: str) -> None:
    assert answer.text == words
