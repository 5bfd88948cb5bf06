"""The formats that results are written in."""

from __future__ import annotations

from importlib import import_module
from typing import cast

from reportedly.errors import UsageError
from reportedly.exports.export import Export, Options

# Each module has the three functions of `Export`. They are loaded when asked for: rich and jinja2 are slow to import.
EXPORTS: dict[str, str] = {
    "table": "reportedly.exports.table",
    "json": "reportedly.exports.json",
    "html": "reportedly.exports.html",
}

__all__ = ["EXPORTS", "Export", "Options", "load"]


def load(name: str) -> Export:
    """The export of this name; UsageError for a name that EXPORTS does not list."""
    if name not in EXPORTS:
        raise UsageError(f"unknown format {name!r}; there are: {', '.join(EXPORTS)}")
    return cast(Export, import_module(EXPORTS[name]))
