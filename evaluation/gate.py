"""Quality only goes up: every figure beside its floor.

A floor lies 0.015 (sample) or 0.010 (outside data) under the figure when it was set: 8-bit arithmetic differs a little
from one kind of processor to another.
"""

from __future__ import annotations

import json
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def floors(part: str) -> dict[str, float]:
    """The floors of one part ("sample", "outside" or "chains"), figure by figure; none are set for a new part."""
    held: dict[str, float] = json.loads(FLOORS.read_text(encoding="utf-8")).get(part, {})
    return held


def below(figures: dict[str, float], held: dict[str, float]) -> list[str]:
    """A line for each figure that fell below its floor or was not measured at all."""
    lines = []
    for name, floor in held.items():
        if name not in figures:
            lines.append(f"{name}: not measured, floor {floor:.3f}")
        elif round(figures[name], 3) < floor:
            lines.append(f"{name}: {figures[name]:.3f}, floor {floor:.3f}")
    return lines
