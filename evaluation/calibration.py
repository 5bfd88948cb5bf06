"""Whether a score means what it says: expected calibration error, Brier score, and the reliability plot as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

BINS = 10
_SIDE, _EDGE = 320, 48  # of the plot, and of the margin around it, in pixels
_STYLE = """<style>
  text { font: 12px sans-serif; fill: #333 } .axis { stroke: #777; fill: none }
  .even { stroke: #999; stroke-dasharray: 4 4 }
  .dot { fill: #1f6fb2 } .line { stroke: #1f6fb2; fill: none; stroke-width: 2 } .bar { fill: #1f6fb2; opacity: .25 }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .axis { stroke: #aaa } .dot { fill: #6db3f2 }
  .line { stroke: #6db3f2 } .bar { fill: #6db3f2 } }
</style>"""


class Bin(NamedTuple):
    """Scores of one tenth: how many, their mean, and the share of them that is right."""

    count: int
    mean: float
    right: float


def reliability(scores: Sequence[float], right: Sequence[bool], bins: int = BINS) -> list[Bin]:
    """The bins of equal width that hold something, lowest first. ValueError for scores outside 0 … 1."""
    held: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for score, is_right in zip(scores, right, strict=True):
        if not 0 <= score <= 1:
            raise ValueError(f"{score} is no probability")
        held[min(int(score * bins), bins - 1)].append((score, is_right))
    return [Bin(len(h), sum(s for s, _ in h) / len(h), sum(r for _, r in h) / len(h)) for h in held if h]


def calibration_error(scores: Sequence[float], right: Sequence[bool], bins: int = BINS) -> float:
    """Expected calibration error (Naeini et al. 2015): the mean gap between score and share right, by bin size."""
    found = reliability(scores, right, bins)
    return sum(b.count * abs(b.mean - b.right) for b in found) / max(1, len(scores))


def brier(scores: Sequence[float], right: Sequence[bool]) -> float:
    """The mean squared distance between score and truth; 0 for none."""
    return sum((s - r) ** 2 for s, r in zip(scores, right, strict=True)) / max(1, len(scores))


def draw(bins: Sequence[Bin], title: str) -> str:
    """The plot: share right over mean score; bars say how many attributions a tenth holds. Readable light and dark."""
    whole, low = _SIDE + 2 * _EDGE, _EDGE + _SIDE
    most = max((b.count for b in bins), default=1)
    points = [(_EDGE + b.mean * _SIDE, low - b.right * _SIDE) for b in bins]
    bars = [
        f'<rect class="bar" x="{x - 9:.1f}" y="{low - 80 * b.count / most:.1f}" width="18" '
        f'height="{80 * b.count / most:.1f}"><title>{b.count} attributions</title></rect>'
        for (x, _), b in zip(points, bins, strict=True)
    ]
    dots = [f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="4"/>' for x, y in points]
    ticks = []
    for part in (0, 0.25, 0.5, 0.75, 1):
        ticks.append(f'<text x="{_EDGE + part * _SIDE:.0f}" y="{low + 16}" text-anchor="middle">{part:g}</text>')
        ticks.append(f'<text x="{_EDGE - 6}" y="{low - part * _SIDE + 4:.0f}" text-anchor="end">{part:g}</text>')
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" width="{whole}" role="img">',
        f"<title>{title}</title>",
        _STYLE,
        *bars,
        f'<rect class="axis" x="{_EDGE}" y="{_EDGE}" width="{_SIDE}" height="{_SIDE}"/>',
        f'<line class="even" x1="{_EDGE}" y1="{low}" x2="{_EDGE + _SIDE}" y2="{_EDGE}"/>',
        f'<polyline class="line" points="{path}"/>',
        *dots,
        *ticks,
        f'<text x="{whole / 2:.0f}" y="{low + 36}" text-anchor="middle">score</text>',
        f'<text x="{_EDGE}" y="{_EDGE - 12}">share that is right; bars: how many</text>',
        "</svg>",
    ]
    return "\n".join(lines) + "\n"
