"""`python -m docs.generate` makes docs/reference from the code. A test fails where those pages are out of date."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

import click

import reportedly
from reportedly import errors
from reportedly.cli import main
from reportedly.exports import EXPORTS
from reportedly.model.link import LINK_KINDS
from reportedly.model.source import SOURCE_KINDS
from reportedly.provenance.finders import FINDERS
from reportedly.readers.table import READERS

FOLDER = Path(__file__).parent / "reference"
NOTE = "<!-- made by `make docs`; change the code, not this page -->\n\n"


def pages() -> dict[str, str]:
    """File name → text of every page."""
    made = {"cli.md": commands(), "python.md": python(), "json.md": schema(), "tables.md": tables()}
    return {name: NOTE + text for name, text in made.items()}


def commands() -> str:
    parts = ["# The command line\n"]
    for name, command in [("", main), *sorted(main.commands.items())]:
        path = f"reportedly {name}".strip()
        context = click.Context(command, info_name=path, max_content_width=100, terminal_width=100)
        parts.append(f"## `{path}`\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def python() -> str:
    parts = ["# Python\n\nEverything that `import reportedly` offers.\n"]
    for name in reportedly.__all__:
        thing = getattr(reportedly, name)
        try:
            signature = str(inspect.signature(thing)) if not isinstance(thing, type) else ""
        except (TypeError, ValueError):
            signature = ""
        parts.append(f"## `{name}{signature}`\n\n{inspect.getdoc(thing)}\n")
    return "\n".join(parts)


def schema() -> str:
    held = json.loads((files("reportedly") / "schema" / "reportedly-1.json").read_text(encoding="utf-8"))
    parts = [f"# JSON, schema `{held['title']}`\n\n{held['description']} The schema ships as `reportedly/schema/`.\n"]
    for name, part in held["$defs"].items():
        parts.append(f"## {name}\n")
        if "description" in part:
            parts.append(f"{part['description']}\n")
        for shape in part.get("oneOf", [part]):
            if "properties" in shape:
                parts.append("| field | value |\n|---|---|")
                parts.append(
                    "\n".join(f"| `{key}` | {_value(value)} |" for key, value in shape["properties"].items()) + "\n"
                )
        parts += [f"```json\n{json.dumps(e, ensure_ascii=False)}\n```\n" for e in part.get("examples", ())]
    return "\n".join(parts)


def _value(value: dict[str, Any]) -> str:
    if "$ref" in value:
        name = value["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name})"
    if "enum" in value:
        return " · ".join(f"`{v}`" for v in value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    if "anyOf" in value:
        return " or ".join(_value(v) for v in value["anyOf"])
    if value.get("type") == "array":
        return f"list of {_value(value['items'])}"
    if "properties" in value:
        return "{" + ", ".join(f"`{k}`: {_value(v)}" for k, v in value["properties"].items()) + "}"
    kind = value.get("type", "")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def tables() -> str:
    parts = ["# Formats, kinds, errors\n"]
    parts += ["## Input formats\n", _rows({name: reader.read for name, reader in READERS.items()})]
    parts += ["## Output formats\n", _rows({name: import_module(export.module) for name, export in EXPORTS.items()})]
    parts += ["## Kinds of source\n", "\n".join(f"- `{kind}`" for kind in SOURCE_KINDS) + "\n"]
    parts += ["## Kinds of link\n", _rows({kind: FINDERS[kind] for kind in LINK_KINDS})]
    parts += ["## Errors\n", f"```\n{inspect.getdoc(errors)}\n```\n"]
    return "\n".join(parts)


def _rows(table: Any) -> str:
    return "\n".join(f"- `{name}`: {_first_line(entry)}" for name, entry in table.items()) + "\n"


def _first_line(entry: Any) -> str:
    text = inspect.getdoc(entry)
    if not text:
        raise ValueError(f"undocumented: {entry!r}")
    return text.splitlines()[0]


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file, text in pages().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
