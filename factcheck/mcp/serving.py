"""Serving: the tools of an assistant."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import date
from difflib import get_close_matches
from typing import Annotated

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field

from factcheck import RULES, Checker
from factcheck.mcp.messages import Checked, Figures, RuleExplained, checked, figures_read
from factcheck.processes.checking import SECONDS, Checking, Draft, Unchecked
from factcheck.report import Report
from factcheck.resources import version

MOST_CHARACTERS = 100_000
INSTRUCTIONS = (
    "Cross-checks the numbers of a text against each other: totals and parts, changes and their "
    "levels, shares, ranks, dates, exchange rates. Check a draft before you hand it over, and "
    "correct or query what is found. Nothing is looked up: a finding means that the printed "
    "figures cannot all be true; no finding does not mean that they are."
)
Text = Annotated[
    str, Field(max_length=MOST_CHARACTERS, description="The text, in English, as it will be read.")
]
Published = Annotated[
    date | None, Field(description='The day that "Monday" and "last month" count from.')
]


def create_server(checker: Checker, seconds: float = SECONDS) -> MCPServer:
    """A server of tools that check with a checker, each text for so many seconds at most."""
    checking = Checking(checker, seconds)

    @asynccontextmanager
    async def warmed(_: MCPServer) -> AsyncIterator[None]:
        warming = asyncio.create_task(_warm(checking))
        try:
            yield
        finally:
            warming.cancel()
            checking.end()

    server = MCPServer("factcheck", instructions=INSTRUCTIONS, version=version(), lifespan=warmed)

    async def report_on(text: str, published: date | None) -> Report:
        day = published.isoformat() if published else None
        try:
            return await checking.report(Draft(text, published=day))
        except Unchecked as error:
            raise ToolError(str(error)) from error

    @server.tool()
    async def check_text(text: Text, published: Published = None) -> Checked:
        """Find figures of a text that cannot all be true, with the arithmetic and the suspects."""
        return checked(await report_on(text, published))

    @server.tool()
    async def list_figures(text: Text, published: Published = None) -> Figures:
        """List every figure of a text as it was read: range, unit, kind, measure, period."""
        return figures_read(await report_on(text, published))

    @server.tool()
    async def explain_rule(name: str) -> RuleExplained:
        """Explain what a rule finds, why it matters and where it stays silent."""
        return _explained(name)

    return server


async def _warm(checking: Checking) -> None:
    """Load the language model before a draft comes; whoever sends one is told if it cannot be."""
    with suppress(Unchecked):
        await checking.warm()


def _explained(name: str) -> RuleExplained:
    pages = {rule.name: rule.page for rule in RULES}
    if name not in pages:
        close = get_close_matches(name, pages, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"there are {', '.join(pages)}"
        raise ToolError(f"no rule {name!r}; {hint}")
    return RuleExplained(name=name, page=pages[name])
