"""The tools, called by the official client over standard input and output."""

from __future__ import annotations

import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

from factcheck.server.messages import EXAMPLE
from tests.hostile import HOSTILE

SECONDS = 1.5
ARGUMENTS = ["-m", "factcheck", "mcp", "--seconds", str(SECONDS)]


@asynccontextmanager
async def session() -> AsyncIterator[ClientSession]:
    command = StdioServerParameters(command=sys.executable, args=ARGUMENTS)
    async with stdio_client(command) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        yield session


@pytest.mark.slow
@pytest.mark.asyncio
async def test_an_assistant_checks_its_draft() -> None:
    async with session() as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert set(tools) == {"check_text", "list_figures", "explain_rule"}
        assert all(tool.output_schema and tool.description for tool in tools.values())

        found = await client.call_tool("check_text", {"text": EXAMPLE, "published": "2025-01-20"})
        (finding,) = found.structured_content["findings"]
        assert finding["rule"] == "total-mismatch"
        assert finding["working"] == "46.83 + 37.82 = $84.65 billion"
        assert finding["suspects"] == ["$46.83 billion", "$37.82 billion", "$84.20 billion"]
        (replacement,) = finding["replacements"]
        assert (replacement["old"], replacement["new"]) == ("46.83", "46.38")
        mended = EXAMPLE[: replacement["start"]] + "46.38" + EXAMPLE[replacement["end"] :]
        again = await client.call_tool("check_text", {"text": mended})
        assert again.structured_content["findings"] == []
        assert again.structured_content["checked"] == 3

        listed = await client.call_tool("list_figures", {"text": "Sales rose 5 percent. \0 📈"})
        assert [each["text"] for each in listed.structured_content["figures"]] == ["5 percent"]

        page = await client.call_tool("explain_rule", {"name": "total-mismatch"})
        assert "Why it matters:" in page.structured_content["page"]
        for name, arguments, told in (
            ("explain_rule", {"name": "total-mismatches"}, "did you mean 'total-mismatch'?"),
            ("check_text", {"text": 4}, "valid string"),
            ("check_text", {"text": "a", "published": "tomorrow"}, "valid date"),
            ("check_text", {"text": "a" * 100_001}, "at most 100000 characters"),
        ):
            refused = await client.call_tool(name, arguments)
            assert refused.is_error
            assert told in refused.content[0].text

        # Many seconds of work, which is given up; the next draft is checked as if nothing was.
        began = time.monotonic()
        slow = await client.call_tool(
            "check_text", {"text": HOSTILE["10,000 numbers in one sentence"]}
        )
        assert slow.is_error
        assert "longer than 1.5 seconds" in slow.content[0].text
        assert time.monotonic() - began < SECONDS + 3
        once_more = await client.call_tool("check_text", {"text": EXAMPLE})
        assert once_more.structured_content == found.structured_content
