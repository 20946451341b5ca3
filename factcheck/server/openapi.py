"""OpenAPI: what the description of the service says of bodies that are built by hand."""

from __future__ import annotations

from typing import Any

from factcheck.rendering.record import report_schema
from factcheck.report import Standing
from factcheck.server.examples import FIGURES, add_examples
from factcheck.server.messages import ProblemRecord
from factcheck.server.problems import PROBLEM_JSON, problem_record

TOKEN = {
    "type": "http",
    "scheme": "bearer",
    "description": "Only where the service was started with --token-file.",
}
DETAILS = {
    400: "body/12: JSON decode error",
    401: "a bearer token is needed",
    404: "no rule 'sum-mismatch'; /v1/rules lists them",
    408: "the request came too slowly",
    413: "the request is longer than 1,000,000 bytes",
    415: "the request must be JSON, with Content-Type: application/json",
    422: "the check took longer than 20 seconds and was given up",
    500: "the worker that checked the text ended unexpectedly",
    503: "all workers are busy and the queue is full; try again later",
}
Responses = dict[int | str, dict[str, Any]]


def problems(*statuses: int, invalid: str = DETAILS[422]) -> Responses:
    """The errors that an operation may answer with; ``invalid`` is what it says with 422."""
    details = {**DETAILS, 422: invalid}
    return {
        status: {
            "description": details[status],
            "content": {
                PROBLEM_JSON: {
                    "schema": ProblemRecord.model_json_schema(),
                    "example": problem_record(status, details[status]),
                }
            },
            **({"headers": RETRY_AFTER} if status == 503 else {}),
        }
        for status in statuses
    }


RETRY_AFTER = {
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
}


def returns_report(*, figures: bool = False, pages: bool = False) -> Responses:
    """The success of an operation that answers with a report, or its figures, or a page."""
    reference = {"$ref": _component("Figures" if figures else "Report")}
    content: dict[str, Any] = {"application/json": {"schema": reference}}
    if pages:
        content["text/html"] = {"schema": {"type": "string"}}
    return {200: {"description": "The report.", "content": content}}


def complete(description: dict[str, Any]) -> None:
    """Put into a description the schema of reports, all examples, and the token."""
    schemas = description["components"]["schemas"]
    schema = _drawable(_referring(report_schema()))
    schemas.update({_name(key): value for key, value in schema.pop("$defs").items()})
    properties = {key: schema["properties"][key] for key in FIGURES}
    schemas["Report"] = schema
    schemas["Figures"] = {**schema, "properties": properties, "required": list(FIGURES)}
    description["components"]["securitySchemes"] = {"token": TOKEN}
    description["security"] = [{}, {"token": []}]
    # FastAPI would leave out of an example what is null.
    add_examples(description)


def _drawable(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a report that may also have what it takes to draw it."""
    definitions = schema["$defs"]
    kinds = [kind.value for kind in Standing]
    definitions["figure"]["properties"]["standing"] = {"enum": kinds}
    definitions["check"]["properties"]["line"] = {"type": ["object", "null"]}
    return {key: value for key, value in schema.items() if key not in ("$schema", "$id")}


def _referring(schema: Any) -> Any:
    """A schema that refers to its parts as those of a description."""
    if isinstance(schema, list):
        return [_referring(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _component(_name(value.rpartition("/")[2])) if key == "$ref" else _referring(value)
        for key, value in schema.items()
    }


def _component(name: str) -> str:
    return f"#/components/schemas/{name}"


def _name(definition: str) -> str:
    return f"Report{definition[0].upper()}{definition[1:]}"
