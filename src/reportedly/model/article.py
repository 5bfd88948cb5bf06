"""One published document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from reportedly.model.date import Date

Field = Literal["text", "title"]


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who published: the name a reader knows, the web domain, and what the table of outlets tells of it.

    `kind`: agency, newspaper, tabloid, magazine, broadcaster, web or blog; `country`: ISO 3166 alpha-2; None: unknown.
    """

    name: str
    domain: str | None = None
    kind: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """`text` is what was given, verbatim; a title is a field of its own and is never glued to the text. `outlet`: as
    the page tells it or, once it is read, what the text says of itself ("the Herald has learned", "a friend told us").
    """

    id: str
    text: str
    path: str | None = None
    url: str | None = None
    outlet: Outlet | None = None
    title: str | None = None
    byline: str | None = None
    published: Date | None = None
    modified: Date | None = None
    language: str | None = None

    @property
    def text_sha256(self) -> str:
        """SHA-256 of the text in UTF-8 (lone surrogates kept), in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def field(self, name: Field) -> str:
        """The text that spans of this field count in."""
        return self.text if name == "text" else self.title or ""
