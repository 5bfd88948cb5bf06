"""HTML pages as saved from the web: what the page says of itself first, the text by trafilatura."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from reportedly.errors import ReadError
from reportedly.model.reading import Reading
from reportedly.readers.card import Card
from reportedly.readers.encoding import decode
from reportedly.readers.heading import read_heading
from reportedly.readers.html_card import parse_page, read_card
from reportedly.readers.input import Input, read_bytes

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:-]{2,30})|<\?xml[^>]{0,100}?encoding=[\"']([\w:-]{2,30})", re.I
)


def looks_like_html(start: bytes) -> bool:
    return bool(
        re.match(rb"<(?:!doctype\s+html|!--|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+html|html))", start, re.I)
    )


def read_html(source: Input, file: io.BufferedReader) -> Iterator[Reading]:
    """One article, its paragraphs with a blank line between; ReadError "no_article" for a page without one."""
    from reportedly.readers.html_text import extract_text  # trafilatura takes 0.2 s to load

    data = read_bytes(file)
    match = _DECLARED.search(data[:4096])
    page = decode(data, (match[1] or match[2]).decode() if match else None)
    tree = parse_page(page)
    if tree is None:
        raise ReadError("no_article", "no HTML elements")
    card = read_card(tree)
    text = extract_text(page, tree, card.title)
    visible = read_heading(text)
    card = card.or_else(Card(byline=visible.byline, published=visible.published, modified=visible.modified))
    yield Reading(card.or_else(Card(outlet=visible.outlet)).article(source.id, text, source.path))
