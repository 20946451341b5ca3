"""The description of the service (OpenAPI), against the service."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest

from factcheck.server.openapi import DETAILS

FORM = "application/x-www-form-urlencoded"


@pytest.fixture(scope="module")
def description(client: httpx.Client) -> dict[str, Any]:
    return client.get("/openapi.json").json()


def test_every_example_is_what_the_service_answers(
    client: httpx.Client, description: dict[str, Any]
) -> None:
    story = description["components"]["schemas"]["Story"]["examples"][0]
    for path, operations in description["paths"].items():
        for method, operation in operations.items():
            answer = ask(client, method, path, operation, story)
            assert answer.status_code == 200, (path, answer.text)
            success = operation["responses"]["200"]["content"]
            example = success[answer.headers["content-type"].partition(";")[0]]["example"]
            read = answer.text if isinstance(example, str) else answer.json()
            if path == "/metrics":
                assert example in read
            elif path == "/v1/schema":
                assert example.items() <= read.items()
            else:
                assert read == example, (method, path)


def ask(
    client: httpx.Client, method: str, path: str, operation: dict[str, Any], story: dict[str, Any]
) -> httpx.Response:
    """What is answered to the example of an operation."""
    given: dict[str, dict[str, str]] = {"path": {}, "query": {}}
    for each in operation.get("parameters", []):
        examples = [each["example"]] if "example" in each else each["schema"].get("examples", [])
        if examples:
            given[each["in"]][each["name"]] = examples[0]
    address = path.format(**given["path"])
    if "requestBody" not in operation:
        return client.request(method, address, params=given["query"])
    ((kind, body),) = operation["requestBody"]["content"].items()
    if kind == "application/json":
        return client.request(method, address, json=story)
    if kind == FORM:
        return client.request(method, address, data=body["example"])
    return client.request(method, address, params=given["query"], content=body["example"])


def test_every_error_has_an_example(description: dict[str, Any]) -> None:
    for operations in description["paths"].values():
        for operation in operations.values():
            for status, answer in operation["responses"].items():
                if status != "200":
                    ((kind, content),) = answer["content"].items()
                    assert (kind, content["example"]["status"]) == (
                        "application/problem+json",
                        int(status),
                    )
                    assert int(status) in DETAILS


def test_the_description_refers_to_nothing_that_is_missing(description: dict[str, Any]) -> None:
    text, schemas = json.dumps(description), description["components"]["schemas"]
    named = set(re.findall(r'"\$ref": "#/components/schemas/(\w+)"', text))
    assert named
    assert named <= set(schemas)
    assert "#/$defs" not in text
