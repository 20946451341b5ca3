"""A number line: the printed range beside the range that the other numbers imply, as SVG."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

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


def number_line(check: Check, identity: str) -> str:
    """The two ranges of a finding on one line; "" where they cannot be set side by side.

    The printed range is filled and stands above the line, the implied one is hatched and
    stands below, so that it reads in black and white; its text says both ranges.
    """
    printed, implied = check.printed, check.implied
    if printed is None or implied is None or printed.meets(implied):
        return ""
    ends = [each for range_ in (printed, implied) for each in (range_.low, range_.high)]
    finite = [end for end in ends if end is not None]
    scale = _scale(min(finite), max(finite))
    words = (
        f"Printed: {check.reported_range or check.reported}. "
        f"The other numbers imply: {check.computed}. The two do not meet."
    )
    return (
        f'<svg class="line" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="{identity}-line">\n<title id="{identity}-line">{text(words)}</title>\n'
        f'<defs><pattern id="{identity}-hatch" width="5" height="5" '
        'patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<line class="hatch" x1="0" y1="0" x2="0" y2="5"/></pattern></defs>\n'
        f'<line class="axis" x1="0" y1="{AXIS}" x2="{WIDTH}" y2="{AXIS}"/>\n'
        + _bar(scale.extent(printed), f"printed {check.reported_range or check.reported}")
        + _bar(scale.extent(implied), f"others imply {check.computed}", f"{identity}-hatch")
        + "</svg>\n"
    )


def _scale(low: Fraction, high: Fraction) -> _Scale:
    breadth = (high - low) * BREADTH or Fraction(1)
    return _Scale(low - breadth, high + breadth)


def _bar(extent: tuple[float, float], label: str, hatch: str | None = None) -> str:
    """A range: filled above the line, hatched below it, its words beside it."""
    start, end = extent
    top, words = (AXIS, HEIGHT - 12) if hatch else (AXIS - BAR, 20)
    middle = (max(start, 0) + min(end, WIDTH)) / 2
    anchor, at = "middle", middle
    if middle < WIDTH / 3:
        anchor, at = "start", max(start, 2)
    elif middle > WIDTH * 2 / 3:
        anchor, at = "end", min(end, WIDTH - 2)
    fill = f' style="fill:url(#{hatch})"' if hatch else ""
    kind = "implied" if hatch else "printed"
    return (
        f'<rect class="{kind}" x="{start}" y="{top}" width="{round(end - start, 1)}" '
        f'height="{BAR}"{fill}/>\n'
        f'<text x="{round(at, 1)}" y="{words}" text-anchor="{anchor}">{text(label)}</text>\n'
    )
