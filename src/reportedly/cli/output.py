"""Where results go: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from reportedly.errors import UsageError

# What writing fails with. Other errors of the system pass through under their own names.
_WRITING = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


@contextmanager
def open_output(path: Path | None) -> Iterator[TextIO]:
    """A text stream. A file appears under its name only when everything was written; an interrupted run leaves none.

    Raises UsageError where the folder does not exist or cannot be written, or the disk is full.
    """
    try:
        with _standard_output() if path is None else _file(Path(os.path.realpath(path))) as stream:
            yield stream
    except OSError as error:
        if error.errno not in _WRITING:
            raise
        raise UsageError(f"cannot write {path or 'the result'}: {error.strerror}") from error


@contextmanager
def _standard_output() -> Iterator[TextIO]:
    if sys.stdout is None:
        raise UsageError("standard output is closed")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    try:
        yield sys.stdout
        sys.stdout.flush()
    except OSError:  # it would fail again, with a traceback, when Python ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


@contextmanager
def _file(path: Path) -> Iterator[TextIO]:
    if path.exists() and not path.is_file():  # a pipe or a device is written to, never replaced
        with open(path, "w", encoding="utf-8", errors="replace", newline="\n") as stream:
            yield stream
        return
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="\n") as stream:
            yield stream
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
