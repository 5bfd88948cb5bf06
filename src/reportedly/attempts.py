"""Stages that look across articles, each on its own feet: what breaks in one is named, and the rest is delivered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from reportedly.errors import SetupError
from reportedly.model.article import Article
from reportedly.model.failure import Failure
from reportedly.model.reading import Reading

T = TypeVar("T")
U = TypeVar("U")


class Attempts:
    """`failures`: those of the readings, then those of the stages that were run, in their order."""

    def __init__(self, readings: Iterable[Reading] = ()) -> None:
        self.failures: list[Failure] = [failure for reading in readings for failure in reading.failures]

    def run(self, stage: str, work: Callable[[], T], instead: U) -> T | U:
        """What `work` returns; `instead`, and a failure of that stage, where it breaks. SetupError stops everything."""
        try:
            return work()
        except SetupError:
            raise
        except Exception as error:  # whatever it is, the other stages' results still stand
            self.failures.append(unexpected(stage, error))
            return instead


def unexpected(stage: str, error: Exception, article: Article | None = None) -> Failure:
    """The failure that stands for an error nobody foresaw."""
    where = (article.path, article.id) if article else (None, None)
    return Failure(stage, "unexpected", f"{type(error).__name__}: {error}", *where)
