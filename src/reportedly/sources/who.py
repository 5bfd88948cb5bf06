"""Who the words of an attribution's source mean, before the rest of the article is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from reportedly.language.wordlists import words as words_in
from reportedly.model.source import Hop, SourceKind
from reportedly.model.span import Span
from reportedly.sources.forms import read_handle, read_pronoun
from reportedly.sources.named import read_name
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import known_outlet
from reportedly.sources.phrase import Phrase, read_phrase
from reportedly.sources.phrasing import obtained_by, own_words, place_talk
from reportedly.sources.scene import Scene
from reportedly.sources.speaker import Speaker, named_hop, platforms
from reportedly.sources.spelling import small_start

_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}")
_CARRYING = ("reported", "relayed", "carried", "published", "posted", "issued", "released", "filed", "run")
_CARRIED = re.compile(r"\s*(?:by|in|on) ")
_TITLE = re.compile(r"[Tt]he ([A-Z]\w+(?: [A-Z]\w+)+) [a-z]+$")  # the Today Vesk | site
_AND_POSTED = re.compile(r"\s(?:and|that was|which was)\s(?:posted|published|released|issued|carried|sent|read)\b")
_ATTRIBUTED = re.compile(r"\s*to ")
_FRESH = re.compile(
    r"^(?:an?|one|another|different|two|three|four|five|several|some|many|multiple|other|few)\b", re.IGNORECASE
)
_PARTISANS = ("republican", "democrat")
_ADJECTIVE = re.compile(r"-(?:based|led|backed|run|owned|funded)$")  # the Vesk-based group
# "Neither singer has confirmed it", "nobody will say", "no official has yet confirmed": no speaker at all.
_NOBODY = re.compile(r"(?:neither|nobody|no[\s-]one|none\sof)\b|no\s(?=[a-zA-Z])", re.IGNORECASE)


def read_speaker(scene: Scene, span: Span) -> Speaker | None:
    """The speaker whom the words of `span` mean; None for a span without words."""
    phrase = read_phrase(scene, span)
    if phrase is None:
        return None
    if _NOBODY.match(phrase.words):
        return Speaker((Hop("unknown", "unknown", (phrase.span,)),), span=phrase.span)
    if phrase.core.end - phrase.core.start < 20 and (talk := place_talk(scene, phrase)):
        return talk
    if phrase.definite and phrase.noun.word in _PARTISANS and not phrase.noun.plural and not phrase.apposition:
        hops = (_hop(scene, phrase, "unnamed"),)
        return Speaker(hops, "figure", phrase.noun.word, span=phrase.span)  # "the Vesk Democrat" is somebody spoken of
    found = read_pronoun(phrase) or read_handle(scene, phrase) or read_name(scene, phrase) or _known_as(scene, phrase)
    return found or _BY_SORT.get(phrase.noun.sort, _somebody)(scene, phrase)


def _known_as(scene: Scene, phrase: Phrase) -> Speaker | None:
    """The name of "the group known as Vesk Dawn", "a man called Bo Hall"."""
    if phrase.preposition not in ("known", "called", "named") or not phrase.complement or phrase.noun.plural:
        return None
    name, figure = next(iter(scene.cast.named_in(phrase.complement)), (None, None))
    if (
        name is None
        or figure is None
        or scene.text[phrase.complement.start : name.span.start].strip() not in ("", "as")
    ):
        return None
    return Speaker((named_hop(figure, name),), gender=figure.gender, span=phrase.span, figure=figure)


def _hop(scene: Scene, phrase: Phrase, kind: SourceKind) -> Hop:
    return Hop(own_words(phrase, scene), kind, (phrase.span,))


def _owner(scene: Scene, phrase: Phrase) -> Speaker | None:
    """Whose it is: "the Herald's insider", "an Acme spokesman", "a spokesman for Acme", "a report in the Herald"."""
    named = scene.cast.named_in(phrase.owner) if phrase.owner else scene.cast.named_in(phrase.core)
    if named:
        name, figure = named[-1]
        if figure.kind == "place" and not phrase.owner:
            return None
        return Speaker((named_hop(figure, name),), gender=figure.gender, span=name.span, figure=figure)
    if phrase.owner and phrase.owner.start < phrase.owner.end:
        return read_speaker(scene, phrase.owner)
    return None


def _beside(scene: Scene, phrase: Phrase, prepositions: str) -> Speaker | None:
    """Who follows the preposition, where it is one of those that make an owner ("from", "carried by")."""
    carrier = _CARRIED.match(scene.text, phrase.complement.start, phrase.complement.end) if phrase.complement else None
    if phrase.complement and phrase.preposition in _CARRYING:
        return read_speaker(scene, Span(carrier.end(), phrase.complement.end)) if carrier else None
    if phrase.complement and phrase.preposition in prepositions.split():
        return read_speaker(scene, phrase.complement)
    return None


def _spokesperson(scene: Scene, phrase: Phrase) -> Speaker:
    """A spokesman is no hop: whom he speaks for is."""
    owner = (
        _owner(scene, phrase) or _office(scene, phrase) or _beside(scene, phrase, "for of at from with representing")
    )
    gender = phrase.noun.gender
    if (
        owner
        and owner.hops
        and owner.hops[-1].kind == "unnamed"
        and not read_noun(owner.head).sort
        and phrase.complement
    ):
        bodies = [pair for pair in scene.cast.named_in(phrase.complement) if pair[1].kind == "organisation"]
        if bodies:  # "a spokesman at the VHI news desk"
            owner = Speaker((named_hop(bodies[0][1], bodies[0][0]),), figure=bodies[0][1])
    if owner and owner.hops:
        if owner.refers:  # "the singer's rep": whom "the singer" means
            return replace(owner, span=phrase.span, spoken=True)
        if owner.hops[-1].kind == "outlet":  # an outlet that has a spokesman speak is a firm like others
            owner = replace(owner, hops=(*owner.hops[:-1], replace(owner.hops[-1], kind="organisation")))
        return replace(owner, head="spokesperson", gender=gender, span=phrase.span, spoken=True)
    if phrase.determiner == "owner":
        return Speaker(
            (_hop(scene, phrase, "unnamed"),), "owned", "spokesperson", gender, span=phrase.span, spoken=True
        )
    refers = "spokesperson" if phrase.definite or not phrase.determiner or phrase.first in ("a", "the") else ""
    return Speaker(
        (_hop(scene, phrase, "unnamed"),), refers, "spokesperson", gender, phrase.noun.plural, phrase.span, spoken=True
    )


def _office(scene: Scene, phrase: Phrase) -> Speaker | None:
    """As in "a foreign ministry spokesman": the words before the spokesman are an organisation's."""
    before = phrase.core.of(scene.text).rsplit(None, 1)[0] if " " in phrase.core.of(scene.text) else ""
    words = re.sub(r"^(?:the|an?|another)\s+", "", before, flags=re.IGNORECASE)
    noun = read_noun(words) if words else None
    if noun is None or noun.sort != "organisation":
        return None
    refers = (
        "organisation" if noun.word in ("company", "firm", "group", "club", "team", "agency", "airline", "bank") else ""
    )
    return Speaker((Hop(words, "organisation", (phrase.span,)),), refers, noun.word, "n", span=phrase.span)


def _vehicle(scene: Scene, phrase: Phrase) -> Speaker:
    """A statement, filing or tweet speaks for who made it."""
    owner = None if phrase.determiner == "owner" else _owner(scene, phrase)
    platform = owner is not None and bool(owner.hops) and owner.hops[0].name.split()[-1] in platforms()
    if phrase.preposition == "attributed" and phrase.complement:
        whose = _ATTRIBUTED.match(scene.text, phrase.complement.start, phrase.complement.end)
        posted = _AND_POSTED.search(scene.text, phrase.complement.start, phrase.complement.end)
        end = posted.start() if posted else phrase.complement.end
        owner = read_speaker(scene, Span(whose.end(), end)) if whose else owner
    owner = (owner if not platform else None) or _beside(
        scene, phrase, "by from of for on posted published issued released"
    )
    owner = owner or _office(scene, phrase)  # "a harbour ministry statement"
    if owner:
        return replace(owner, span=phrase.span)
    if platform:
        return Speaker((_hop(scene, phrase, "social"),), span=phrase.span)  # "a Twitter account"
    if phrase.determiner == "indefinite":
        return Speaker((_hop(scene, phrase, "document"),), "", phrase.noun.word, "n", span=phrase.span)
    if phrase.determiner == "owner":
        return Speaker((_hop(scene, phrase, "unknown"),), "owned", phrase.noun.word, span=phrase.span)
    return Speaker((_hop(scene, phrase, "document"),), "vehicle", phrase.noun.word, span=phrase.span)


def _report(scene: Scene, phrase: Phrase) -> Speaker:
    """A report speaks for the outlet that has it."""
    if phrase.first in ("our", "my"):
        return Speaker((_hop(scene, phrase, "document"),), "self", phrase.noun.word, span=phrase.span)
    if hops := obtained_by(scene, phrase):
        return Speaker((*hops, _hop(scene, phrase, "document")), "", "report", "n", span=phrase.span)
    owner = _owner(scene, phrase) or _beside(scene, phrase, "by in from of on for published posted")
    for place in [phrase.complement, phrase.apposition]:
        outlets = [pair for pair in scene.cast.named_in(place) if pair[1].kind == "outlet"] if place else []
        if outlets:
            name, figure = outlets[0]
            return Speaker((named_hop(figure, name),), span=phrase.span, figure=figure, reporter=True)
    if owner and owner.figure and owner.figure.kind == "place":
        owner = None  # "a report from Vesk"
    if owner and not (owner.hops and owner.hops[-1].kind == "unnamed" and not read_noun(owner.head).sort):
        return replace(owner, span=phrase.span)
    if phrase.noun.plural:
        return Speaker((_hop(scene, phrase, "rumour"),), span=phrase.span)
    fresh = phrase.determiner == "indefinite"
    return Speaker((_hop(scene, phrase, "rumour"),), "report", phrase.noun.word, span=phrase.span, fresh=fresh)


def _outlet(scene: Scene, phrase: Phrase) -> Speaker:
    if phrase.noun.plural and phrase.determiner != "definite":
        return Speaker((_hop(scene, phrase, "rumour"),), plural=True, span=phrase.span)
    title = _TITLE.match(scene.text, phrase.core.start, phrase.core.end) if phrase.definite else None
    if title and scene.cast.named_at(title.start(1)) is None:
        return Speaker((Hop(title.group(1), "outlet", (phrase.span,)),), gender="n", span=phrase.span)
    named = [(n, f) for n, f in scene.cast.named_in(phrase.core) if f.kind != "place"]
    if named and named[-1][1].kind in ("organisation", "person") and phrase.noun.word in ("site", "website", "page"):
        name, figure = named[-1]  # "the Roe company's website" speaks for the company
        return Speaker((named_hop(figure, name),), gender=figure.gender, span=phrase.span, figure=figure)
    if named and (not phrase.owner or named[-1][1].kind == "outlet"):
        name, figure = named[-1]  # "the Ostland Harbour Bell newspaper"
        return Speaker((Hop(figure.name, "outlet", (name.span,)),), gender="n", span=phrase.span, figure=figure)
    if phrase.noun.word in ("site", "website", "page") and phrase.preposition == "of" and phrase.complement:
        owner = read_speaker(scene, phrase.complement)  # "the website of the harbour ministry"
        if owner and owner.hops and owner.hops[-1].kind in ("organisation", "person"):
            return replace(owner, span=phrase.span)
    refers = "outlet" if phrase.definite and not phrase.owner else ""
    return Speaker((_hop(scene, phrase, "outlet"),), refers, phrase.noun.word, "n", span=phrase.span)


def _organisation(scene: Scene, phrase: Phrase) -> Speaker:
    """As in "the company", which points back; "Vesk police" and "the Roe campaign" are named enough."""
    words = re.sub(r"^(?:the|a|an)\s+", "", phrase.core.of(scene.text), flags=re.IGNORECASE)
    if phrase.determiner == "indefinite" and phrase.noun.word in ("group", "team") and phrase.preposition in ("of", ""):
        return Speaker((_hop(scene, phrase, "unnamed"),), "", phrase.noun.word, plural=True, span=phrase.span)
    if phrase.determiner == "indefinite" and phrase.noun.word == "operator" and phrase.preposition == "at":
        return Speaker((_hop(scene, phrase, "unnamed"),), "", phrase.noun.word, span=phrase.span)
    if not scene.cast.named_at(phrase.core.start) and phrase.determiner == "":
        words = small_start(words)
    inside = scene.cast.named_in(phrase.core)
    vague = phrase.noun.word in words_in("general_bodies.txt")  # "the Islamist group" names nobody
    kinds = ("organisation", "outlet", "person") if vague else ("organisation", "outlet", "person", "other")
    named = [f for _, f in inside if f.kind in kinds and not _ADJECTIVE.search(f.name)]
    bare = phrase.definite and len(words.split()) <= 3 and not named and not phrase.complement
    whole = words + scene.text[phrase.core.end : phrase.span.end] if phrase.preposition in ("of", "for") else words
    hop = Hop(" ".join(whole.split()), "organisation", (phrase.span,))
    several = phrase.noun.plural and phrase.noun.word not in words_in("plural_bodies.txt") and not named
    if several and phrase.determiner in ("", "indefinite"):
        return Speaker((_hop(scene, phrase, "unnamed"),), "", phrase.noun.word, plural=True, span=phrase.span)
    if phrase.determiner == "owner":
        return Speaker((hop,), "their body", phrase.noun.word, "n", phrase.noun.plural, phrase.span)
    refers = "organisation" if bare and phrase.noun.word not in ("police", "government") else ""
    return Speaker((hop,), refers, phrase.noun.word, "n", phrase.noun.plural, phrase.span)


def _document(scene: Scene, phrase: Phrase) -> Speaker:
    """A memo, a survey; "documents obtained by the Herald" come through the Herald."""
    hops: tuple[Hop, ...] = (_hop(scene, phrase, "document"),)
    hops = (*obtained_by(scene, phrase), *hops)
    refers = "document" if phrase.definite and not phrase.complement else ""
    return Speaker(hops, refers, phrase.noun.word, "n", phrase.noun.plural, phrase.span)


def _rumour(scene: Scene, phrase: Phrase) -> Speaker:
    """Reports and rumours; "Herald reports" are the Herald's."""
    owner = _owner(scene, phrase) or _beside(scene, phrase, "from by in")
    if owner and any(hop.kind == "outlet" for hop in owner.hops):
        return replace(owner, span=phrase.span)
    return Speaker((_hop(scene, phrase, "rumour"),), span=phrase.span)


def _social(scene: Scene, phrase: Phrase) -> Speaker:
    return Speaker((_hop(scene, phrase, "social"),), span=phrase.span)


def _somebody(scene: Scene, phrase: Phrase) -> Speaker:
    """A person, a source, a group: new where the words say so, else somebody already spoken of."""
    noun, sort = phrase.noun, phrase.noun.sort
    parts = phrase.core.of(scene.text).split()
    if not sort and (site := _in_small_letters(parts)):
        return Speaker((Hop(site, "outlet", (phrase.span,)),), gender="n", span=phrase.span)
    passed_on = obtained_by(scene, phrase)
    hops: tuple[Hop, ...] = (*passed_on, _hop(scene, phrase, "unnamed"))
    if passed_on and " via " in hops[-1].name:
        hops = (*passed_on, replace(hops[-1], name=hops[-1].name.split(" via ")[0]))
    owner = _owner(scene, phrase) if sort in ("source", "person", "figure", "reporter") else None
    press = owner.figure.employer or owner.figure if owner and owner.figure else None
    if owner and press and press.kind == "outlet":
        if sort == "reporter":
            return replace(owner, span=phrase.span, reporter=True)
        # "a Herald source", "Herald insiders" tell of the Herald, not through it
        inside = not phrase.owner and (not noun.plural or noun.word.startswith("insider"))
        if sort == "source" and not inside:  # "the Herald's sources", "Jo Dee's sources" where Dee is the Herald's
            hops = (Hop(press.name, "outlet", owner.hops[-1].spans), *hops)
    behind = owner if owner and owner.refers in ("outlet", "self") else None
    staff = phrase.first in ("our", "my") and sort == "reporter"  # "our correspondent" is nobody spoken of before
    ours = phrase.first in ("our", "my") and not phrase.complement and not staff  # "our insider" is the one just quoted
    fresh = not ours and (bool(_FRESH.match(phrase.words)) or not phrase.definite or owner is not None)
    if phrase.definite and sort == "source" and not phrase.owner and len(hops) == 1:
        fresh = False  # "the Herald source" again
    kin = phrase.owner is not None and noun.word in words_in("kin.txt")  # "the diver's brother"
    if (phrase.determiner == "owner" or kin) and sort == "person" and not phrase.noun.plural and len(hops) == 1:
        return Speaker(hops, "kin", noun.word, noun.gender, span=phrase.span)
    if phrase.definite and owner is not None and owner.figure and sort in ("person", "figure") and not noun.plural:
        return Speaker(hops, "holder", noun.word, noun.gender, span=phrase.span)  # "the Acme chief"
    if phrase.definite and sort == "figure" and not noun.plural and _of_a_place(scene, phrase):
        return Speaker(hops, "holder", noun.word, noun.gender, span=phrase.span)  # "the mayor of Vesk"
    refers = "" if fresh or staff or not sort else {"source": "unnamed", "figure": "figure"}.get(sort, "person")
    return Speaker(hops, refers, noun.word, noun.gender, noun.plural, phrase.span, sort == "reporter", owner=behind)


def _of_a_place(scene: Scene, phrase: Phrase) -> bool:
    """Whether the words name the place or body whose office it is."""
    named = scene.cast.named_in(phrase.complement) if phrase.complement and phrase.preposition in ("of", "for") else []
    return bool(named) and named[0][1].kind in ("place", "organisation")


def _in_small_letters(parts: Sequence[str]) -> str:
    """The outlet of "harbourtoday.net", "the blog pierwatch"; "" for other words."""
    if len(parts) > 1 and read_noun(parts[-2]).sort == "outlet" and (known := known_outlet(parts[-1].title())):
        return known.name
    alone = len(parts) == 1 or read_noun(parts[-2]).sort == "outlet" or parts[:-1] == ["the"]
    return parts[-1] if alone and parts and _DOMAIN.fullmatch(parts[-1]) else ""


_BY_SORT: dict[str, Callable[[Scene, Phrase], Speaker]] = {
    "spokesperson": _spokesperson,
    "vehicle": _vehicle,
    "report": _report,
    "outlet": _outlet,
    "organisation": _organisation,
    "document": _document,
    "rumour": _rumour,
    "social": _social,
}
