"""What a page says of itself: JSON-LD, then OpenGraph and other meta tags, then marked elements, then its address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from lxml import etree, html

from reportedly.model.date import Date
from reportedly.readers.card import Card, date_from, domain_of, words_from
from reportedly.readers.schemaorg import find_articles, join_names, read_node, resolve

# In order of trust. Names are compared in lower case.
_OUTLET = (
    "og:site_name",
    "publisher",
    "citation_journal_title",
    "dc.publisher",
    "application-name",
    "al:android:app_name",
)
_TITLE = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title", "headline")
_BYLINE = (
    "author",
    "article:author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcsext.author",
    "twitter:creator_name",
)
_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "publishdate",
    "pubdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created", "cxenseparse:recs:publishtime", "date",
    "article.published", "originalpublicationdate", "citation_publication_date", "rnews:datepublished",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "revised",
)
_URL_DAY = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/.-])")


def parse_page(page: str) -> Any | None:
    """The page's tree; None where there is none. An encoding declaration is dropped: the page is decoded already."""
    try:
        # Encoded again because lxml refuses a str with a declaration; half characters cannot be encoded.
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
        return html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def read_card(tree: Any) -> Card:
    """The card of a page, every gap filled from the next best place."""
    card = _from_json_ld(tree).or_else(_from_meta(tree)).or_else(_from_elements(tree))
    suffixed = re.fullmatch(r"(.+)\s+(?:[|–—:·-]|::)\s+(.+)", card.title or "")
    if suffixed and card.outlet and suffixed[2].casefold().strip() == card.outlet.casefold():
        card = Card(title=suffixed[1]).or_else(card)
    byline = re.sub(rf",\s+{re.escape(card.outlet)}$", "", card.byline) if card.byline and card.outlet else card.byline
    card = Card(byline=byline).or_else(card)
    return card.or_else(Card(published=_from_address(card.url)))


def _from_json_ld(tree: Any) -> Card:
    nodes: list[dict[str, Any]] = []
    for script in tree.xpath('//script[contains(@type, "ld+json")]'):
        try:
            data = json.loads(re.sub(r"[\x00-\x1f]+", " ", script.text_content().strip().rstrip(";")))
        except (ValueError, RecursionError):  # pages with broken JSON-LD are common; meta tags say the same
            continue
        nodes += (resolve(node, data) for node in find_articles(data))
    card = Card()
    for node in sorted(nodes, key=lambda n: "articleBody" not in n and "headline" not in n):
        card = card.or_else(read_node(node, escaped=True))
    return card


def _from_meta(tree: Any) -> Card:
    tags: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        value = words_from(tag.get("content"))
        if name and value:
            tags.setdefault(name.strip().lower(), []).append(value)
    authors = [a for name in _BYLINE for a in tags.get(name, ()) if not re.match(r"https?://|@|www\.", a)]
    address = tree.xpath('string(//link[@rel="canonical"]/@href)').strip() or next(iter(tags.get("og:url", ())), "")
    outlet = next((o for o in _values(tags, _OUTLET) if not re.match(r"https?://", o)), None)
    return Card(
        url=address if domain_of(address) else None,
        outlet=outlet,
        title=next(_values(tags, _TITLE), None),
        byline=join_names([_clean(a) for a in authors[:4]]),
        published=next(filter(None, map(date_from, _values(tags, _PUBLISHED))), None),
        modified=next(filter(None, map(date_from, _values(tags, _MODIFIED))), None),
    )


def _values(tags: dict[str, list[str]], names: Iterable[str]) -> Any:
    return (value for name in names for value in tags.get(name, ()))


def _from_elements(tree: Any) -> Card:
    """Elements that mark what they hold: `<time itemprop=datePublished>`, `rel=author`, the one `<h1>`, `<title>`."""
    headings = [words for h in tree.iter("h1") if (words := words_from(h.text_content()))]
    title = headings[0] if len(headings) == 1 else words_from(tree.findtext(".//title"))
    authors = tree.xpath(
        '//*[@rel="author" or @itemprop="author" or contains(concat(" ", @class, " "), " author-name ")]'
    )
    names = [_clean(w) for a in authors if (w := words_from(a.text_content())) and len(w.split()) <= 6]
    return Card(
        title=title,
        byline=join_names(names[:3]),
        published=_time(tree, '@itemprop="datePublished" or @pubdate or contains(@class, "publish")')
        or _lone_time(tree),
        modified=_time(tree, '@itemprop="dateModified" or contains(@class, "updated") or contains(@class, "modified")'),
    )


def _time(tree: Any, condition: str) -> Date | None:
    for element in tree.xpath(f"//*[self::time or self::meta or self::span or self::abbr][{condition}]")[:3]:
        found = date_from(
            element.get("datetime") or element.get("content") or element.get("title") or element.text_content()
        )
        if found:
            return found
    return None


def _lone_time(tree: Any) -> Date | None:
    """The day of the page's `<time>` elements where all of them, outside navigation, name the same one."""
    times = tree.xpath("//time[@datetime][not(ancestor::nav or ancestor::aside or ancestor::footer)]")
    days = {found for t in times if (found := date_from(t.get("datetime")))}
    return days.pop() if len(days) == 1 else None


def _from_address(url: str | None) -> Date | None:
    """ "/2024/03/05/": many outlets write the day of publication into the address."""
    match = _URL_DAY.search(url or "")
    return date_from("-".join(match.groups())) if match else None


def _clean(name: str) -> str:
    return re.sub(r"^(?:written |posted )?by:?\s+", "", name, flags=re.I)
