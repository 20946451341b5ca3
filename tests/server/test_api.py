"""The service's own interface, over HTTP against a real process."""

from __future__ import annotations

import gzip
import json
import re
from datetime import date

import httpx
import jsonschema
import pytest

from factcheck import RULES, Checker
from factcheck.server.messages import EXAMPLE

PROBLEM = "application/problem+json"
# 46.83 + 37.82 = 84.65, not 84.20
MISTAKEN = EXAMPLE


def check(client: httpx.Client, **story) -> httpx.Response:
    return client.post("/v1/check", json=story)


def test_the_report_is_that_of_the_library(client: httpx.Client, checker: Checker) -> None:
    answer = check(client, text=MISTAKEN, title="Trade", published="2025-01-20")
    report = checker.check(MISTAKEN, title="Trade", published=date(2025, 1, 20))
    assert answer.status_code == 200
    assert answer.json() == report.to_dict()
    assert [each["status"] for each in answer.json()["checks"]] == ["inconsistent"]


def test_offsets_in_utf_16_are_those_of_javascript(client: httpx.Client) -> None:
    text = "📈 " + MISTAKEN
    units = text.encode("utf-16-le")
    record = check(client, text=text, options={"offsets": "utf-16"}).json()
    for figure in record["figures"]:
        there = units[2 * figure["start"] : 2 * figure["end"]].decode("utf-16-le")
        assert there == figure["text"]
    corrections = [each for one in record["checks"] for each in one["corrections"]]
    # The emoji is two units, the blank one, "Exports reached $" seventeen.
    assert [each["start"] for each in corrections if each["text"] == "46.38"] == [20]


def test_rules_can_be_chosen(client: httpx.Client) -> None:
    record = check(client, text=MISTAKEN, options={"rules": ["share-mismatch"]}).json()
    assert record["checks"] == []
    assert len(record["figures"]) == 3


def test_figures_alone(client: httpx.Client) -> None:
    record = client.post("/v1/figures", json={"text": MISTAKEN}).json()
    assert set(record) == {"schema", "article", "figures"}
    assert [figure["text"] for figure in record["figures"]] == [
        "$46.83 billion",
        "$37.82 billion",
        "$84.20 billion",
    ]


def test_rules_and_their_pages(client: httpx.Client) -> None:
    assert [rule["name"] for rule in client.get("/v1/rules").json()] == [
        rule.name for rule in RULES
    ]
    page = client.get("/v1/rules/total-mismatch").json()
    assert "Why it matters:" in page["page"]
    assert "Feature:" in page["feature"]
    shown = client.get("/v1/rules/total-mismatch", headers={"Accept": "text/html,*/*"})
    assert shown.headers["content-type"].startswith("text/html")
    assert "<h1>total-mismatch</h1>" in shown.text
    assert "unsafe" not in shown.headers["content-security-policy"]
    browser = {"Accept": "text/html"}
    listed = client.get("/v1/rules", headers=browser, follow_redirects=True)
    for name in re.findall(r'href="([\w-]+\.html)"', listed.text):
        assert client.get(f"/v1/rules/{name}", headers=browser).status_code == 200
    unknown = client.get("/v1/rules/<b>")
    assert (unknown.status_code, unknown.headers["content-type"]) == (404, PROBLEM)


def test_state(client: httpx.Client) -> None:
    assert client.get("/healthz").text == "ok"
    assert client.get("/readyz").text == "ready"
    before = counted(client)
    check(client, text="Sales rose 5%.")
    assert counted(client) == before + 1


def counted(client: httpx.Client) -> int:
    name = 'factcheck_requests_total{method="POST",path="/v1/check",status="200"} '
    lines = client.get("/metrics").text.splitlines()
    return sum(int(line.removeprefix(name)) for line in lines if line.startswith(name))


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b'{"text": "4 + 4" "title": 1}', 400),
        (b"[" * 200_000, 400),
        (b'{"text":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400),
        (b"null", 422),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"text": 4}', 422),
        (b'{"text": null}', 422),
        (b'{"text": ["a"]}', 422),
        (b'{"text": "a", "title": {}}', 422),
        (b'{"text": "a", "published": "tomorrow"}', 422),
        (b'{"text": "a", "published": 1e400}', 422),
        (b'{"text": "a", "options": {"rules": ["\\ud800"]}}', 422),
        (b'{"text": "a", "options": {"rules": "total-mismatch"}}', 422),
        (b'{"text": "a", "colour": "red"}', 422),
        (b'{"\\ud800": "a"}', 422),
        (b'{"text": "\\ud800 rose 5%"}', 422),
        (b'{"text": "a", "title": "\\udfff"}', 422),
    ],
)
def test_what_cannot_be_read_is_a_problem(client: httpx.Client, body: bytes, status: int) -> None:
    answer = client.post("/v1/check", content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    record = answer.json()
    assert record["status"] == status
    assert record["detail"]
    assert "Traceback" not in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\0",
        "4\0 percent of 5\0",
        "\u202e5 percent\u202c of \u200f4",
        "😀" * 500,
        "\r\n\r\n",
    ],
)
def test_odd_texts_are_checked(client: httpx.Client, text: str) -> None:
    answer = check(client, text=text)
    assert answer.status_code == 200
    assert answer.json()["article"]["characters"] == len(text)


def test_a_body_that_is_too_long(client: httpx.Client) -> None:
    declared = client.post("/v1/check", json={"text": "a" * 1_000_000})
    pieces = (b'{"text": "' if number == 0 else b"a" * 100_000 for number in range(20))
    undeclared = client.post(
        "/v1/check", content=pieces, headers={"Content-Type": "application/json"}
    )
    for answer in (declared, undeclared):
        assert (answer.status_code, answer.headers["content-type"]) == (413, PROBLEM)
    assert check(client, text="a").status_code == 200


def test_a_text_that_is_too_long(client: httpx.Client) -> None:
    answer = check(client, text="a" * 100_001)
    assert answer.status_code == 422
    assert "100,000" in answer.json()["detail"]


def test_other_places_and_methods(client: httpx.Client) -> None:
    for answer, status in (
        (client.get("/v1/nothing"), 404),
        (client.get("/page/../app.py"), 404),
        (client.get("/page/%2e%2e/app.py"), 404),
        (client.delete("/v1/check"), 405),
        (client.post("/v1/check", content="text=a"), 415),
    ):
        assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)


def test_every_answer_forbids_what_the_page_does_not_need(client: httpx.Client) -> None:
    for answer in (client.get("/"), client.get("/v1/rules"), client.get("/v1/nothing")):
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "set-cookie" not in answer.headers
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_pages_of_other_places_may_ask(client: httpx.Client) -> None:
    asking = {
        "Origin": "https://cms.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
    }
    for path in ("/v1/check", "/v2/check"):
        allowed = client.options(path, headers=asking)
        assert allowed.status_code == 200
        assert allowed.headers["access-control-allow-origin"] == "*"
    answer = client.post("/v1/check", json={"text": "a"}, headers={"Origin": "https://cms.example"})
    assert answer.headers["access-control-allow-origin"] == "*"


def test_problems_say_what_is_wrong_and_do_not_repeat_it(client: httpx.Client) -> None:
    answer = check(client, text=["a secret"])
    assert "text" in answer.json()["detail"]
    assert "secret" not in json.dumps(answer.json())


def test_a_page_is_read_and_its_offsets_are_those_of_its_source(client: httpx.Client) -> None:
    story = MISTAKEN.replace("Exports", "<b>Exports</b>").replace("Foreign", "📈 Foreign")
    html = (
        "<html><head><title>Trade</title><style>p{width:5%}</style></head><body><article>"
        f"<h1>Trade of Norland</h1><p>{story}</p></article></body></html>"
    )
    answer = client.post("/v1/check", json={"html": html, "options": {"offsets": "utf-16"}})
    record = answer.json()
    assert [each["rule"] for each in record["checks"]] == ["total-mismatch"]
    units = html.encode("utf-16-le")
    for figure in record["figures"]:
        there = units[2 * figure["start"] : 2 * figure["end"]].decode("utf-16-le")
        assert there == figure["text"]
    assert client.post("/v1/check", json={"html": "<p></p>"}).status_code == 422
    assert client.post("/v1/check", json={"html": "a", "text": "a"}).status_code == 422


def test_reports_keep_to_the_schema(client: httpx.Client) -> None:
    schema = client.get("/v1/schema").json()
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(check(client, text=MISTAKEN, published="2025-01-20").json())
    validator.validate(check(client, text="").json())


def test_what_a_body_says_of_itself(client: httpx.Client) -> None:
    packed = gzip.compress(json.dumps({"text": MISTAKEN}).encode())
    kind = {"Content-Type": "application/json"}
    for answer, told in (
        (
            client.post("/v1/check", content=packed, headers=kind | {"Content-Encoding": "gzip"}),
            "compressed",
        ),
        (client.post("/v1/check", data={"text": MISTAKEN}), "must be JSON"),
        (client.post("/v2/check", files={"text": b"4"}), "must be a form"),
        (client.post("/v2/check", json={"text": "4", "language": "en"}), "must be a form"),
    ):
        assert (answer.status_code, answer.headers["content-type"]) == (415, PROBLEM)
        assert told in answer.json()["detail"]
    for encoding in ("utf-8-sig", "utf-16"):
        body = json.dumps({"text": MISTAKEN}).encode(encoding)
        assert client.post("/v1/check", content=body, headers=kind).status_code == 200


def test_head_is_answered_like_get_without_a_body(client: httpx.Client) -> None:
    for path in ("/", "/healthz", "/readyz", "/v1/rules", "/v1/schema", "/openapi.json"):
        head, get = client.head(path), client.get(path)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["content-type"] == get.headers["content-type"]


def test_every_answer_has_a_name_for_logs(client: httpx.Client) -> None:
    first, second = (client.get(path).headers["x-request-id"] for path in ("/healthz", "/nothing"))
    assert first != second
    assert (
        client.get("/healthz", headers={"X-Request-ID": "desk-42"}).headers["x-request-id"]
        == "desk-42"
    )
    forged = client.get("/healthz", headers={"X-Request-ID": "a b, 500 in"})
    assert " " not in forged.headers["x-request-id"]


def test_a_page_in_another_language_is_not_misread(client: httpx.Client) -> None:
    html = (
        "<html lang='de-AT'><body><p>Die Exporte stiegen auf 1.234,5 Millionen.</p></body></html>"
    )
    answer = client.post("/v1/check", json={"html": html})
    assert answer.status_code == 422
    assert "its language is 'de-AT'" in answer.json()["detail"]


def test_the_report_as_a_page(client: httpx.Client) -> None:
    story = {"text": f"<b>{MISTAKEN}</b>", "title": "Trade <i>of</i> Norland"}
    answer = client.post("/v1/check", json=story, headers={"Accept": "text/html"})
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Trade &lt;i&gt;of&lt;/i&gt; Norland</h1>" in answer.text
    assert "46.83 + 37.82 = $84.65 billion" in answer.text
    assert "unsafe" not in answer.headers["content-security-policy"]
    both = client.post("/v1/check", json=story, headers={"Accept": "application/json, text/html"})
    assert both.headers["content-type"] == "application/json"
    broken = client.post("/v1/check", json={"html": "<p></p>"}, headers={"Accept": "text/html"})
    assert (broken.status_code, broken.headers["content-type"]) == (422, PROBLEM)


def test_what_it_takes_to_draw_a_report(client: httpx.Client) -> None:
    (drawn,) = check(client, text=MISTAKEN, options={"drawing": True}).json()["checks"]
    printed, implied = drawn["line"]["bars"]
    # 84.195 to 84.205 was printed, 84.64 to 84.66 is what the parts come to.
    assert printed["words"] == "printed 84.195 to 84.205"
    assert printed["x"] + printed["width"] < implied["x"]
    assert "line" not in check(client, text=MISTAKEN).json()["checks"][0]


def test_the_story_of_a_file(client: httpx.Client) -> None:
    page = f"<html><body><article><h1>Trade</h1><p>{MISTAKEN}</p></article></body></html>"
    read = client.post("/v1/text", params={"name": "a.html"}, content=page.encode()).json()
    assert (read["title"], read["format"]) == ("Trade", "html")
    assert read["text"] == f"Trade\n\n{MISTAKEN}"
    for content, told in ((b"", "empty"), (b"PK\x03\x04\0\0", "story")):
        answer = client.post("/v1/text", content=content)
        assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM)
        assert told in answer.json()["detail"]
    german = client.post("/v1/text", content=page.replace("<html>", "<html lang=de>").encode())
    assert "its language is 'de'" in german.json()["detail"]
    assert "--language" not in german.text
