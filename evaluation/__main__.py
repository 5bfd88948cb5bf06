"""`python -m evaluation [--shared ../shared]`: every figure, beside its floor. Exit status 1 where one is below."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from evaluation import chains, claims, gate, nested, outside, sample


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--shared", type=Path, default=Path("../shared"), help="the folder with outside data and scorers"
    )
    parser.add_argument("--part", choices=("all", "sample", "outside", "chains", "claims"), default="all")
    asked = parser.parse_args()
    figures = {}
    if asked.part in ("all", "sample"):
        figures["sample"] = {**sample.measure(), **nested.measure()}
    measured = (("outside", outside.measure), ("chains", chains.measure), ("claims", claims.measure))
    for part, measure in measured:
        if asked.part not in ("all", part):
            continue
        if (asked.shared / "eval").is_dir():
            figures[part] = measure(asked.shared)
        else:
            print(f"{part}: no data in {asked.shared}, so it is not measured", file=sys.stderr)
    fallen = [line for part, found in figures.items() for line in gate.below(found, gate.floors(part))]
    _show(figures)
    for line in fallen:
        print(f"below its floor: {line}", file=sys.stderr)
    return 1 if fallen else 0


def _show(figures: dict[str, dict[str, float]]) -> None:
    table = Table("part", "figure", "measured", "floor")
    for part, found in figures.items():
        held = gate.floors(part)
        for name, value in found.items():
            table.add_row(part, name, f"{value:.3f}", f"{held[name]:.3f}" if name in held else "")
        table.add_section()
    Console(width=100).print(table)


if __name__ == "__main__":
    sys.exit(main())
