"""schema.org articles, as JSON-LD in pages and as rows of JSONL."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from reportedly.readers.card import Card, date_from, words_from

Node = dict[str, Any]
_TYPES = (
    "article", "newsarticle", "analysisnewsarticle", "askpublicnewsarticle", "backgroundnewsarticle",
    "opinionnewsarticle", "reportagenewsarticle", "reviewnewsarticle", "advertisercontentarticle", "blogposting",
    "liveblogposting", "socialmediaposting", "report", "techarticle", "satiricalarticle",
)  # fmt: skip


def find_articles(data: object, depth: int = 0) -> Iterator[Node]:
    """Every node of an article type in a JSON-LD document, however it is wrapped (`@graph`, lists, `mainEntity`)."""
    if depth > 6:  # no real page nests deeper; a hostile one might
        return
    if isinstance(data, list):
        for item in data:
            yield from find_articles(item, depth + 1)
    elif isinstance(data, dict):
        if is_article(data):
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            if isinstance(data.get(key), dict | list):
                yield from find_articles(data[key], depth + 1)


def resolve(node: Node, data: object) -> Node:
    """The node with its author and publisher in full, where they only point to other nodes of the document (`@id`)."""
    graph = data.get("@graph") if isinstance(data, dict) else data
    named = (
        {n["@id"]: n for n in graph if isinstance(n, dict) and isinstance(n.get("@id"), str)}
        if isinstance(graph, list)
        else {}
    )

    def full(value: object) -> object:
        if isinstance(value, list):
            return [full(one) for one in value]
        known = isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str)
        return named.get(value["@id"], value) if known and isinstance(value, dict) else value

    return {**node, **{key: full(node[key]) for key in ("author", "publisher") if key in node}}


def is_article(node: Node) -> bool:
    """Whether `@type` names an article."""
    kind = node.get("@type", node.get("type"))
    kinds = kind if isinstance(kind, list) else [kind]
    return any(str(k).rsplit("/", 1)[-1].lower() in _TYPES for k in kinds)


def read_node(node: Node, *, escaped: bool = False) -> Card:
    """The card of an article node. `escaped`: its strings hold HTML character references, as in many pages."""

    def clean(value: object) -> str | None:
        text = words_from(value)
        return html.unescape(text) if text and escaped else text

    return Card(
        url=_address(node),
        outlet=clean(_name(node.get("publisher")) or _name(node.get("sourceOrganization"))),
        title=clean(_first(node.get("headline")) or _first(node.get("name"))),
        byline=clean(byline_from(node.get("author"))),
        published=date_from(_first(node.get("datePublished"))),
        modified=date_from(_first(node.get("dateModified"))),
    )


def byline_from(value: object) -> str | None:
    """The names of one author or of several, in order, joined by commas."""
    people = value if isinstance(value, list) else [value]
    names = [name for person in people if (name := words_from(_name(person)))]
    names = [n.removeprefix("By ").removeprefix("by ") for n in names if not n.startswith(("http://", "https://"))]
    return join_names(names)


def join_names(names: list[str]) -> str | None:
    """ "Ann Roe, Jo Dee and Al Fox", each once; None for nobody."""
    *most, last = [*dict.fromkeys(names)] or [""]
    return f"{', '.join(most)} and {last}" if most else last or None


def _first(value: object) -> object:
    return value[0] if isinstance(value, list) and value else value


def _name(value: object) -> str | None:
    value = _first(value)
    if isinstance(value, dict):
        value = _first(value.get("name"))
    return value if isinstance(value, str) else None


def _address(node: Node) -> str | None:
    page = _first(node.get("mainEntityOfPage"))
    candidates = (node.get("url"), page.get("@id") if isinstance(page, dict) else page, node.get("@id"))
    return next(
        (c for c in map(_first, candidates) if isinstance(c, str) and c.startswith(("http://", "https://"))), None
    )
