"""Every error that reportedly raises.

ReportedlyError
├── ArticleError        one input is unusable: becomes a Failure, the work goes on
│   ├── ReadError       the bytes are no article that a reader understands
│   └── SkippedInput    plainly no article (a script, an image): listed, and no error
└── SetupError          nothing can be done: the command stops with status 2
    ├── ModelError      the shipped weights are missing or damaged
    └── UsageError      the command or call makes no sense as given
"""

from __future__ import annotations


class ReportedlyError(Exception):
    """Base of every error of this package."""


class ArticleError(ReportedlyError):
    """One input cannot be used. `kind` is a short stable name such as "empty" or "not_text"."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message


class ReadError(ArticleError):
    """The input could not be read as an article."""


class SkippedInput(ArticleError):
    """The input is plainly no article; it is listed as skipped and does not fail the run."""


class SetupError(ReportedlyError):
    """Nothing can be done at all."""


class ModelError(SetupError):
    """The shipped model files are missing or damaged."""


class UsageError(SetupError):
    """A command or call that makes no sense as given."""
