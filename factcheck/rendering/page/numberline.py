"""A number line: the printed range beside the range that the other numbers imply, as SVG."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any

from factcheck.interval import Interval
from factcheck.rendering.page.writing import text
from factcheck.report import Check

WIDTH, MARGIN = 320, 14
HEIGHT, AXIS = 92, 46
BAR = 12
# A range too narrow to see is drawn as wide as this.
NARROWEST = 4
# What is left free beyond the outermost ends, as a part of what lies between them.
BREADTH = Fraction(1, 8)


@dataclass(frozen=True, slots=True)
class _Scale:
    """From values to places on the line."""

    low: Fraction
    high: Fraction

    def place(self, value: Fraction) -> float:
        share = (value - self.low) / (self.high - self.low)
        return round(float(MARGIN + share * (WIDTH - 2 * MARGIN)), 1)

    def extent(self, interval: Interval) -> tuple[float, float]:
        """Where an interval is drawn; one without an end goes on to the edge."""
        start = 0.0 if interval.low is None else self.place(interval.low)
        end = float(WIDTH) if interval.high is None else self.place(interval.high)
        if end - start < NARROWEST:
            middle = (start + end) / 2
            start, end = middle - NARROWEST / 2, middle + NARROWEST / 2
        return round(start, 1), round(end, 1)


@dataclass(frozen=True, slots=True)
class Bar:
    """A range on the line: its box, and its words with the place that they are anchored at."""

    kind: str
    x: float
    y: int
    width: float
    words_x: float
    words_y: int
    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class NumberLine:
    """Two ranges that do not meet, and what is said of them to those who do not see them."""

    words: str
    bars: tuple[Bar, Bar]


def line_of(check: Check) -> NumberLine | None:
    """The number line of a check; ``None`` where its ranges cannot be set side by side.

    The printed range stands above the line, the implied one below.
    """
    printed, implied = check.printed, check.implied
    if printed is None or implied is None or printed.meets(implied):
        return None
    ends = [each for range_ in (printed, implied) for each in (range_.low, range_.high)]
    finite = [end for end in ends if end is not None]
    scale = _scale(min(finite), max(finite))
    said = check.reported_range or check.reported
    words = f"Printed: {said}. The other numbers imply: {check.computed}. The two do not meet."
    above = _bar("printed", scale.extent(printed), f"printed {said}")
    below = _bar("implied", scale.extent(implied), f"others imply {check.computed}")
    return NumberLine(words, (above, below))


def line_record(check: Check) -> dict[str, Any] | None:
    """The number line of a check for a program that draws it."""
    line = line_of(check)
    size = {"width": WIDTH, "height": HEIGHT, "axis": AXIS, "bar": BAR}
    return {**size, **asdict(line)} if line else None


def number_line(check: Check, identity: str) -> str:
    """The number line of a check as SVG; "" where it has none.

    The printed range is filled, the implied one hatched, so that it reads in black and
    white; its text says both ranges.
    """
    line = line_of(check)
    if line is None:
        return ""
    return (
        f'<svg class="line" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="{identity}-line">\n'
        f'<title id="{identity}-line">{text(line.words)}</title>\n'
        f'<defs><pattern id="{identity}-hatch" width="5" height="5" '
        'patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<line class="hatch" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>\n'
        f'<line class="axis" x1="0" y1="{AXIS}" x2="{WIDTH}" y2="{AXIS}"/>\n'
        + "".join(_drawn(bar, f"{identity}-hatch") for bar in line.bars)
        + "</svg>\n"
    )


def _scale(low: Fraction, high: Fraction) -> _Scale:
    breadth = (high - low) * BREADTH or Fraction(1)
    return _Scale(low - breadth, high + breadth)


def _bar(kind: str, extent: tuple[float, float], words: str) -> Bar:
    """A range above the line, or below it, its words beside it."""
    start, end = extent
    top, line = (AXIS - BAR, 20) if kind == "printed" else (AXIS, HEIGHT - 12)
    middle = (max(start, 0) + min(end, WIDTH)) / 2
    anchor, at = "middle", middle
    if middle < WIDTH / 3:
        anchor, at = "start", max(start, 2)
    elif middle > WIDTH * 2 / 3:
        anchor, at = "end", min(end, WIDTH - 2)
    return Bar(kind, start, top, round(end - start, 1), round(at, 1), line, anchor, words)


def _drawn(bar: Bar, hatch: str) -> str:
    fill = f' fill="url(#{hatch})"' if bar.kind == "implied" else ""
    return (
        f'<rect class="{bar.kind}" x="{bar.x}" y="{bar.y}" width="{bar.width}" '
        f'height="{BAR}"{fill}/>\n'
        f'<text x="{bar.words_x}" y="{bar.words_y}" text-anchor="{bar.anchor}">'
        f"{text(bar.words)}</text>\n"
    )
