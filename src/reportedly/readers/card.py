"""What is known of an article besides its text, gathered from the places where a document may say it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from math import isfinite
from urllib.parse import urlsplit

from reportedly.language.calendar import read_date
from reportedly.language.outlets import is_common_word, known_outlet, outlet_of_domain
from reportedly.model.article import Article, Outlet
from reportedly.model.date import Basis, Date

# Places that keep other outlets' pages: their domain says nothing about who published.
_ARCHIVES = (
    "archive.org",
    "archive.is",
    "archive.ph",
    "archive.today",
    "googleusercontent.com",
    "perma.cc",
    "localhost",
)


@dataclass(frozen=True, slots=True)
class Card:
    """None is "the document does not say"."""

    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    published: Date | None = None
    modified: Date | None = None

    def or_else(self, other: Card) -> Card:
        """This card, its gaps filled from `other`."""
        gaps = {f.name: getattr(other, f.name) for f in fields(self) if getattr(self, f.name) is None}
        return replace(self, **gaps)

    def article(self, id: str, text: str, path: str | None) -> Article:
        return Article(
            id=id,
            text=text,
            path=path,
            url=self.url,
            outlet=self._outlet(),
            title=self.title,
            byline=self.byline,
            published=self.published,
            modified=self.modified,
        )

    def _outlet(self) -> Outlet | None:
        """As the document names it; where it does not, by the table's name of its domain, or by the domain."""
        domain = domain_of(self.url)
        known = outlet_of_domain(domain) if domain else None
        name = self.outlet or (known.name if known else domain)
        if name is None:
            return None
        named = known_outlet(name)
        if domain is None and not is_common_word(name):  # "The Times" may be that of any town
            known = named
        if known is None or named not in (None, known):  # an agency's page on a portal: which of them is meant?
            return Outlet(name, domain)
        return Outlet(name, domain, known.kind, known.country)


def domain_of(url: str | None) -> str | None:
    """The host of a web address without "www."; None for files, archives and addresses without a host."""
    try:
        parts = urlsplit(url or "")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or "." not in host or host.endswith(_ARCHIVES):
        return None
    return host


def date_from(value: object, basis: Basis = "metadata") -> Date | None:
    """The date that a field states, or None."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if isinstance(value, float):
        value = int(value) if isfinite(value) else ""
    edtf = read_date(str(value))
    return Date(edtf, basis) if edtf else None


def words_from(value: object) -> str | None:
    """A field's words with white space folded; None for no words."""
    return whole(" ".join(value.split())) or None if isinstance(value, str) else None


def whole(words: str) -> str:
    """The words with half characters (lone surrogates, which no file can hold) replaced."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
