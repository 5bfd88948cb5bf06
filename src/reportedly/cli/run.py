"""What every command does around its work: errors to exit statuses, failures to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import ParamSpec

from reportedly.cli.progress import counted, say
from reportedly.errors import SetupError
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
            failures = list(work(*args, **kwargs))
        except SetupError as error:
            say(f"reportedly: {error}")
            sys.exit(USAGE)
        except KeyboardInterrupt:
            say("reportedly: interrupted; no output file was written")
            sys.exit(INTERRUPTED)
        except BrokenPipeError:  # the reader of our output has gone, as `head` does
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        sys.exit(_report(failures))

    return run


def readings(paths: Iterable[str], workers: int | None) -> Iterator[Reading]:
    """Every input, read for its attributions."""
    from reportedly.batch.pool import read_many
    from reportedly.readers import read_all

    return counted(read_many(read_all(list(paths)), workers), "articles read")


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
