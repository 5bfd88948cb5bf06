"""A progress line on standard error, for anything that takes over a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 1.0  # seconds before anything is shown


def counted(items: Iterable[T], what: str) -> Iterator[T]:
    """The items, with their count and speed shown while they pass. Silent where standard error is no terminal."""
    if not (sys.stderr and sys.stderr.isatty()):
        yield from items
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn(), TimeElapsedColumn())
    started = time.monotonic()
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=False) as bar:
        task = bar.add_task(what, total=None, visible=False)
        for item in items:
            bar.update(task, advance=1, visible=time.monotonic() - started > PATIENCE)
            yield item


def say(message: str) -> None:
    """One line on standard error."""
    with suppress(OSError):  # nobody can hear it
        if sys.stderr:
            print(message, file=sys.stderr, flush=True)
