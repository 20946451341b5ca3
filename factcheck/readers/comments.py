"""Comments of a source that speak to factcheck: "<!-- factcheck: allow ... -->"."""

from __future__ import annotations

import re
from bisect import bisect_left

from factcheck.origin import Comment, Offsets

# <!-- factcheck: allow total-mismatch: ... -->, [//]: # (factcheck: allow ...)
COMMENT = re.compile(
    r"<!--\s*factcheck:(?P<html>(?:(?!-->).){0,2000}?)-->"
    r"|^\[//\]:\s*#\s*\(\s*factcheck:(?P<markdown>[^\n]{0,2000}?)\)\s*$",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)


def comments_of(source: str, offsets: Offsets) -> tuple[Comment, ...]:
    """The comments to factcheck, each with the place in the text before which it stands."""
    found = list(COMMENT.finditer(source))
    if not found:
        return ()
    starts = [run.source_start for run in offsets.runs]
    length = offsets.runs[-1].end if offsets.runs else 0
    comments = []
    for match in found:
        number = bisect_left(starts, match.start())
        offset = offsets.runs[number].start if number < len(starts) else length
        words = " ".join((match["html"] or match["markdown"] or "").split())
        line = source.count("\n", 0, match.start()) + 1
        line_start = source.rfind("\n", 0, match.start()) + 1
        alone = not source[line_start : match.start()].strip()
        comments.append(Comment(words, offset, line, alone))
    return tuple(comments)
