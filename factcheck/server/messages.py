"""Messages: what may be asked of the service's own interface, and what it answers."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

EXAMPLE = (
    "Exports reached $46.83 billion in 2024, while imports grew to $37.82 billion. "
    "Foreign trade came to $84.20 billion."
)
FORBIDDEN = ConfigDict(extra="forbid")


class Options(BaseModel):
    """How a text is checked."""

    model_config = FORBIDDEN

    rules: Annotated[
        list[Annotated[str, Field(max_length=100)]] | None,
        Field(
            min_length=1,
            max_length=100,
            description="Names of the rules to apply; all of them by default.",
        ),
    ] = None
    offsets: Annotated[
        Literal["code-points", "utf-16"],
        Field(description="What start and end count; JavaScript and most editors count UTF-16."),
    ] = "code-points"
    drawing: Annotated[
        bool,
        Field(
            description="Whether the report also has what it takes to draw it: the standing of "
            "each figure over all checks, and the number line of each check."
        ),
    ] = False

    @field_validator("rules")
    @classmethod
    def _known(cls, names: list[str] | None) -> list[str] | None:
        from factcheck import RULES

        known = {rule.name for rule in RULES}
        if unknown := sorted(set(names or ()) - known):
            raise ValueError(f"no rule {unknown[0]!a}; /v1/rules lists them")
        return names


class Story(BaseModel):
    """A story to check: its ``text``, or its ``html``."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "oneOf": [{"required": ["text"]}, {"required": ["html"]}],
            "examples": [{"text": EXAMPLE, "published": "2025-01-20"}],
        },
    )

    text: Annotated[str | None, Field(description="The story as plain text.")] = None
    html: Annotated[
        str | None,
        Field(description="Or the page it stands on; offsets count in its source."),
    ] = None
    title: Annotated[str | None, Field(max_length=1000, description="Its headline.")] = None
    published: Annotated[
        date | None, Field(description='The day that "Monday" and "last month" count from.')
    ] = None
    options: Options = Options()

    @model_validator(mode="after")
    def _has_one(self) -> Story:
        if (self.text is None) == (self.html is None):
            raise ValueError("either text or html is needed")
        return self

    @property
    def given(self) -> str:
        """The text, or the page."""
        return self.html or self.text or ""

    def task(self, kind: str) -> dict[str, Any]:
        """What a worker is asked to do with it."""
        return {
            "task": kind,
            "text": self.text,
            "html": self.html,
            "title": self.title,
            "published": self.published.isoformat() if self.published else None,
            **self.options.model_dump(),
        }


class StoryRead(BaseModel):
    """The story of a file, as text."""

    text: str
    title: str | None
    published: date | None
    format: str = Field(description="What the file was: text, html, docx, pdf ...")


class LimitsRecord(BaseModel):
    """What a request may be, and what its check may take."""

    body: int = Field(description="Bytes of a request, and so of a file.")
    characters: int = Field(description="Characters (code points) of a text.")
    seconds: float = Field(description="Seconds of one check.")


class RuleSummary(BaseModel):
    """A rule: its name, and in one line what it finds."""

    name: str
    summary: str


class RulePage(RuleSummary):
    """A rule with its page and the feature that specifies it."""

    page: str
    feature: str


class ProblemRecord(BaseModel):
    """An error (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[dict[str, str]] | None = None
