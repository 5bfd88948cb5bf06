"""The article's text out of a page: trafilatura, then what JSON-LD holds, then the plain paragraphs."""

from __future__ import annotations

import json
import re
from typing import Any

import trafilatura
from trafilatura.settings import use_config

from reportedly.errors import ReadError
from reportedly.readers.schemaorg import find_articles

_WORDS = 25  # an article has at least a paragraph; on pages without one trafilatura returns menus and cookie notices


def extract_text(page: str, tree: Any, title: str | None) -> str:
    """Paragraphs joined by a blank line, without the title. Raises ReadError "no_article"."""
    for text in (_by_trafilatura(page), _by_json_ld(tree), _by_paragraphs(tree)):
        body = _without_title(text, title)
        if _is_prose(body):
            return body
    raise ReadError("no_article", "a page without an article: no running text found in it")


def _by_trafilatura(page: str) -> str:
    config = use_config()
    config.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")  # its alarm signal works in the main thread only
    text = trafilatura.extract(page, include_comments=False, include_tables=False, deduplicate=False, config=config)
    return re.sub(r"\n+", "\n\n", text or "").strip()


def _by_json_ld(tree: Any) -> str:
    for script in tree.xpath('//script[contains(@type, "ld+json")]'):
        try:
            data = json.loads(re.sub(r"[\x00-\x09\x0b-\x1f]+", " ", script.text_content()), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in find_articles(data):
            if isinstance(node.get("articleBody"), str):
                return str(node["articleBody"]).strip()
    return ""


def _by_paragraphs(tree: Any) -> str:
    places = tree.xpath("//article") or tree.xpath("//main") or [tree]
    paragraphs = (" ".join(p.text_content().split()) for place in places[:1] for p in place.iter("p"))
    return "\n\n".join(p for p in paragraphs if p)


def _without_title(text: str, title: str | None) -> str:
    first, _, rest = text.partition("\n")
    return rest.lstrip("\n") if title and _folded(first) == _folded(title) else text


def _folded(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).lower()


def _is_prose(text: str) -> bool:
    """Enough words, most of them in paragraphs of whole sentences: no menu, no list of headlines."""
    blocks = [block.strip() for block in text.split("\n")]
    prose = sum(len(b.split()) for b in blocks if len(b.split()) >= 6 and re.search(r"[.?!…][\"'”’»)\]]*(?:\s|$)", b))
    total = len(text.split())
    return total >= _WORDS and prose >= 0.5 * total
