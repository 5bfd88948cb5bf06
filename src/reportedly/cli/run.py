"""What every command does around its work: errors to exit statuses, failures to standard error."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import ParamSpec

from reportedly.cli.progress import counted, say
from reportedly.errors import SetupError
from reportedly.model.decision import Decision
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading

P = ParamSpec("P")
FAILED, USAGE, INTERRUPTED = 1, 2, 130
SHOWN = 20  # failures named on standard error; all of them stand in the result


def command(work: Callable[P, Iterable[Failure]]) -> Callable[P, None]:
    """Run `work`, which returns the failures, and leave with the exit status that DESIGN §2 names."""

    @wraps(work)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            with _stoppable():
                failures = list(work(*args, **kwargs))
        except (SetupError, OSError) as error:
            if isinstance(error, BrokenPipeError):  # the reader of our output has gone, as `head` does
                sys.exit(0)
            say(f"reportedly: {error}")
            sys.exit(USAGE)
        except KeyboardInterrupt as stop:
            say("reportedly: interrupted; no output file was written")
            sys.exit(INTERRUPTED if not isinstance(stop, _Stopped) else 128 + stop.signal)
        sys.exit(_report(failures))

    return run


class _Stopped(KeyboardInterrupt):
    """A signal other than Ctrl-C asked us to end."""

    def __init__(self, signal: int) -> None:
        super().__init__(signal)
        self.signal = signal


@contextmanager
def _stoppable() -> Iterator[None]:
    """To be told to end, or to lose the terminal, is an interruption like Ctrl-C: all is tidied up on the way out."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise _Stopped(number)

    kept = []
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if (
            number
            and signal.getsignal(number) == signal.SIG_DFL
            and threading.current_thread() is threading.main_thread()
        ):
            kept.append(number)
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number in kept:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def readings(paths: Iterable[str], workers: int | None, model: str = "default") -> Iterator[Iterator[Reading]]:
    """Every input, read for its attributions. Leaving early stops the processes that read."""
    from reportedly.batch.pool import read_many
    from reportedly.readers import read_all

    with closing(read_many(read_all(list(paths)), workers, model)) as every:
        yield counted(every, "articles read")


@contextmanager
def kept_vectors(paths: Sequence[str]) -> Iterator[None]:
    """What a question computes about one file of readings stays beside it (language.kept), for the next question."""
    from reportedly.language.kept import vectors_beside
    from reportedly.pipeline import embedder

    path = Path(paths[0])
    if len(paths) == 1 and path.suffix.lower() in (".ndjson", ".jsonl") and path.is_file():
        with vectors_beside(path, embedder()):
            yield
    else:
        yield


def read_book(path: Path | None) -> tuple[tuple[Decision, ...], tuple[Failure, ...]]:
    """The decisions that a command was given, and the lines that are none."""
    from reportedly.decisions import open_decisions

    return open_decisions(path) if path else ((), ())


def _report(failures: list[Failure]) -> int:
    failed = [f for f in failures if not f.skipped]
    for failure in failed[:SHOWN]:
        say(f"failed: {failure.path or failure.id or '-'}: {failure.stage}: {failure.kind}: {failure.message}")
    if len(failed) > SHOWN:
        say(f"failed: {len(failed) - SHOWN} more, all named in the result")
    skipped = len(failures) - len(failed)
    if skipped:
        say(f"skipped: {skipped} input{'s' if skipped > 1 else ''}, named in the result")
    return FAILED if failed else 0
