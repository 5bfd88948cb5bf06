"""What an error makes of the input or the row that it stopped."""

from __future__ import annotations

from reportedly.errors import ArticleError, SkippedInput
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading


def failed(error: Exception, path: str | None, id: str | None, where: str = "") -> Reading:
    """The reading that names the error. One that nobody foresaw is "unexpected", and stops no other input either."""
    if isinstance(error, ArticleError):
        kind, message = error.kind, error.message
    else:
        kind, message = "unexpected", f"{type(error).__name__}: {error}"
    message = f"{where}: {message}" if where else message
    return Reading(None, failures=(Failure("read", kind, message, path, id, isinstance(error, SkippedInput)),))
