"""One self-contained page: styles, script and pictures are inside it, and it may load nothing.

The view (`view/`) says what stands on the page, the drawing (`drawing/`) where a picture's parts are; here both are set
in type. Every word of an article passes through jinja2's autoescape; the page's own policy (CSP) allows only the one
script and the one style sheet that it was written with, by their hashes.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TextIO

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from reportedly.exports.view.report import Page, check_page, read_page, trace_page
from reportedly.exports.view.words import count
from reportedly.model.reading import Reading
from reportedly.model.trace import Check, Trace


def write_readings(
    readings: Iterable[Reading], stream: TextIO, *, with_text: bool = False, explain: bool = False
) -> None:
    """A page needs its beginning last, so all readings are held before it is written."""
    _write(read_page(readings), stream)


def write_trace(trace: Trace, stream: TextIO, *, with_text: bool = False) -> None:
    _write(trace_page(trace), stream)


def write_check(check: Check, stream: TextIO) -> None:
    _write(check_page(check), stream)


def _write(page: Page, stream: TextIO) -> None:
    style, script = _asset("report.css"), _asset("report.js")
    template = _environment().get_template(f"{page.kind}.html")
    for chunk in template.stream(page=page, style=Markup(style), script=Markup(script), policy=_policy(style, script)):
        stream.write(chunk)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("reportedly.exports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        lstrip_blocks=True,
    )
    environment.filters["count"] = count
    return environment


def _asset(name: str) -> str:
    """A file of the package, set into the page as it is."""
    return (files("reportedly.exports") / "templates" / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """No network, no form, no frame; our own script and style sheet, by hash."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
