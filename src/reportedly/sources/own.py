"""Under which names the article's own outlet goes: it is no hop of its own chains."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.language.syndication import find_credit_lines, words_from
from reportedly.model.article import Article, Outlet
from reportedly.model.mention import Mention
from reportedly.sources.outlets import is_common_word, known_outlet, outlet_key, outlet_of_domain
from reportedly.sources.scene import Scene, once, set_scene
from reportedly.sources.spelling import gender_of

_US = re.compile(
    r"\b(?:told|tells|telling|informed|assured|with|to|emailed|gave|sent)\s+us\b(?!\s+(?:weekly|all|that we))"
)
# What an article says of its own outlet only: it asked for comment, it has learned or can reveal something.
_ASKED = re.compile(
    r"\s+(?:has\s+|have\s+)?(?:also\s+)?(?:reached out|contacted|asked|approached|requested)\b[^.]{0,60}"
    r"\b(?:for (?:(?:further|additional|more) )?(?:comment|details|information|clarification)|and (?:will|they))"
    r"|\s+(?:has|have)\s+(?:reached out|contacted|approached)\b"
)
# "The tape could not be verified by the Herald" is what the Herald writes of itself.
_VERIFIED = re.compile(
    r"(?:not|n[’']t)\s+(?:be\s+)?(?:immediately\s+|independently\s+)?(?:be\s+)?(?:immediately\s+|independently\s+)?"
    r"(?:verified|confirmed|corroborated|reached)\s+by\s+(?:[Tt]he\s+)?$"
)
# "Contacted by the agency, Roe could not say": who else would tell.
_CONTACTED = re.compile(r"(?:^|[.!?]\s|\n)(?:When )?[Cc]ontacted by (?:[Tt]he )?$")
# A first line that is an outlet's name and nothing else.
_HEAD = re.compile(r"\s*([^\n]{2,40}?)\s*\n")
_ADDRESS = re.compile(r"\b[\w.-]{2,40}@([\w-]+(?:\.[\w-]+)+)")
_LEARNED = re.compile(
    r"\s+(?:has\s+(?:exclusively\s+)?(?:learned|learnt)|can\s+(?:exclusively\s+)?(?:reveal|confirm|report|disclose))\b"
)


def own_names(article: Article, scene: Scene) -> frozenset[str]:
    """Keys (`outlet_key`) of the outlet that published the article, as its data or its own words tell."""
    names = set()
    if article.outlet:
        names |= _all_names(article.outlet.name) | (
            _all_names(article.outlet.domain) if article.outlet.domain else set()
        )
    if article.url and (host := re.match(r"\w+://(?:www\d?\.|m\.|edition\.)?([^/:?#]+)", article.url)):
        names |= _all_names(host.group(1))
    if not names:
        return frozenset(_shown_by_text(scene))
    if article.outlet:
        forms = {form for figure in scene.cast.figures for form in figure.forms if not gender_of(form.split()[0])}
        names |= {outlet_key(form) for form in forms if _shortens(form, article.outlet.name)}
    return frozenset(names)


_GENERIC = frozenset({"news", "online", "magazine", "daily", "weekly", "media", "today", "newspaper", "website"})


def _shortens(form: str, name: str) -> bool:
    """Whether one is short for the other ("the Herald", "Vesk Herald") or differs in words that all outlets use."""
    short, full = _words(form), _words(name)
    core, whole = [w for w in short if w not in _GENERIC], [w for w in full if w not in _GENERIC]
    if not core:
        return False
    return core == whole or (len(short) < len(full) and full[-len(short) :] == short)


def _words(name: str) -> list[str]:
    return re.sub(r"^the ", "", name.lower()).split()


def _all_names(name: str) -> set[str]:
    row = known_outlet(name)
    keys = {outlet_key(name), outlet_key(re.sub(r"\.(?:com?|org|net)?(?:\.\w\w)?$", "", name))}
    return keys | ({outlet_key(n) for n in (row.name, *row.aliases, *row.domains)} if row else set())


def _contact(text: str) -> str:
    """The outlet under whose domain the article gives its reporters' addresses, where it is one alone; else ""."""
    hosts = (outlet_of_domain(match.group(1)) for match in _ADDRESS.finditer(text))
    found = {row.name for row in hosts if row}
    return found.pop() if len(found) == 1 else ""


@once
def _has_us(scene: Scene) -> bool:
    """Whether somebody told "us" something, outside quotation marks."""
    return any(not scene.quoted(m.start()) for m in _US.finditer(scene.text))


def _shown_by_text(scene: Scene) -> set[str]:
    credited = _whose_words(scene.text)
    names = (credited,) if credited else _speaks_of_itself(scene)
    return {key for name in names for key in _all_names(name)}


def _whose_words(text: str) -> str:
    """The outlet whose words a credit line says that these are; else "". "Source: the Herald" is where the article has
    it from: another's."""
    line = words_from(line for line in find_credit_lines(text) if line.kind != "source")
    return line.names[0].of(text) if line else ""


def outlet_shown(article: Article, mentions: Sequence[Mention]) -> Outlet | None:
    """The outlet that an article without one shows by what it says of itself ("the Herald has learned", "told us").
    None where a credit line tells whose words they are: that is not who printed them."""
    if article.outlet or article.url or _whose_words(article.text):
        return None
    name = next(iter(_speaks_of_itself(set_scene(article.text, mentions))), None)
    if name is None:
        return None
    row = known_outlet(name)
    return Outlet(row.name, next(iter(row.domains), None), row.kind, row.country) if row else Outlet(name)


def _speaks_of_itself(scene: Scene) -> tuple[str, ...]:
    """The names of the outlet in whose name the text speaks, the fullest first; none where it does not."""
    text = scene.text
    if (head := _HEAD.match(text)) and (first := known_outlet(head.group(1))) and not is_common_word(head.group(1)):
        return (first.name,)
    if "@" in text and (contact := _contact(text)):
        return (contact,)
    for name, figure in zip(scene.cast.index.names, scene.cast.figure_of, strict=True):
        if figure.kind != "outlet" or scene.quoted(name.span.start):
            continue
        before = max(0, name.span.start - 50)
        verified = _VERIFIED.search(text, before, name.span.start) or _CONTACTED.search(text, before, name.span.start)
        learned = _LEARNED.match(text, name.span.end) and _has_us(scene)
        if verified or _ASKED.match(text, name.span.end) or learned:
            return (figure.name, *sorted(figure.forms))
    return ()
