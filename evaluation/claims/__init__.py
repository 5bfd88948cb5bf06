"""Claims against outside data: distorted ones, rumours, FNC-1 by claim, marked piles, ECB+, copied passages."""

from __future__ import annotations

from pathlib import Path

from evaluation.chains import unread
from evaluation.claims import copies, distorted, events, fnc, groups, rumours

Figures = dict[str, float]


def measure(shared: Path) -> Figures:
    """Figures by name; `shared` holds `data`."""
    found = (part.measure(shared) for part in (distorted, rumours, unread, fnc, groups, events, copies))
    return {name: value for figures in found for name, value in figures.items()}
