"""Who the words of an attribution's source mean, before the rest of the article is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from reportedly.language.wordlists import words as words_in
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources.aka import read_pseudonym, taken_for
from reportedly.sources.apposed import apposed
from reportedly.sources.carriers import document, report, rumour, social, spokesperson, vehicle
from reportedly.sources.enumerated import enumerated
from reportedly.sources.forms import read_handle, read_pronoun
from reportedly.sources.hosts import HOST
from reportedly.sources.institutions import body_of_its_part, organisation, outlet
from reportedly.sources.joined import two_bodies
from reportedly.sources.named import read_name
from reportedly.sources.nouns import read_noun
from reportedly.sources.outlets import known_outlet
from reportedly.sources.owners import Read, hop_of, owner_of, whose_thing
from reportedly.sources.phrase import Phrase, read_phrase
from reportedly.sources.phrasing import obtained_by, place_talk
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker, named_hop, platforms

_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}")
_FRESH = re.compile(
    r"^(?:an?|one|another|different|two|three|four|five|several|some|many|multiple|other|few)\b", re.IGNORECASE
)
_BOTH = re.compile(r"(?:both|the two) (?!of\b)|the (?:couple|newlyweds)$", re.IGNORECASE)
_PARTISANS = ("republican", "democrat")
# "Neither singer has confirmed it", "nobody will say", "no official has yet confirmed": no speaker at all.
_NOBODY = re.compile(r"(?:neither|nobody|no[\s-]one|none\sof)\b|no\s(?=[a-zA-Z])", re.IGNORECASE)


@once
def read_speaker(scene: Scene, span: Span) -> Speaker | None:
    """The speaker whom the words of `span` mean; None for a span without words."""
    phrase = read_phrase(scene, span)
    if phrase is None:
        return None
    if _NOBODY.match(phrase.words):
        return Speaker((Hop("unknown", "unknown", (phrase.span,)),), span=phrase.span)
    if phrase.core.end - phrase.core.start < 20 and (talk := place_talk(scene, phrase)):
        return talk
    if _is_partisan(scene, phrase):
        hops = (hop_of(scene, phrase, "unnamed"),)
        return Speaker(hops, "figure", phrase.noun.word, span=phrase.span)  # "the Vesk Democrat" is somebody spoken of
    if _told_by_number(scene, phrase):
        return Speaker((hop_of(scene, phrase, "unnamed"),), "two", phrase.noun.word, plural=True, span=phrase.span)
    if body := two_bodies(scene, phrase, read_speaker) or body_of_its_part(scene, phrase, read_speaker):
        return body
    found = read_pronoun(phrase) or read_pseudonym(scene, phrase) or read_handle(scene, phrase)
    found = (
        found
        or enumerated(scene, phrase)
        or read_name(scene, phrase)
        or _known_as(scene, phrase)
        or taken_for(scene, phrase)
        or apposed(scene, phrase)
    )
    return found or _BY_SORT.get(phrase.noun.sort, _somebody)(scene, phrase, read_speaker)


def _is_partisan(scene: Scene, phrase: Phrase) -> bool:
    """Whether it is "the Vesk Democrat" or "the Vesk Democrat, who left": no "the Vesk Democrat, Ann Roe"."""
    if not phrase.definite or phrase.noun.word not in _PARTISANS or phrase.noun.plural:
        return False
    after = scene.cast.named_in(Span(phrase.core.end, phrase.span.end))
    return not any(f.kind == "person" and scene.text[n.span.start - 2 : n.span.start] == ", " for n, f in after)


def _told_by_number(scene: Scene, phrase: Phrase) -> bool:
    """Whether it is "both Acme lawyers", "the two boys": two who were spoken of."""
    named = scene.cast.named_at(phrase.core.end - 1) is not None  # both the Herald and the Post
    people = phrase.noun.sort in ("person", "figure") or phrase.noun.word == "side"
    return bool(_BOTH.match(phrase.words)) and people and phrase.noun.plural and not (phrase.apposition or named)


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


def _somebody(scene: Scene, phrase: Phrase, read: Read) -> Speaker:
    """A person, a source, a group: new where the words say so, else somebody already spoken of."""
    noun, sort = phrase.noun, phrase.noun.sort
    parts = phrase.core.of(scene.text).split()
    if not sort and (site := _in_small_letters(parts)):
        return Speaker((Hop(site, "outlet", (phrase.span,)),), gender="n", span=phrase.span)
    if not sort and (theirs := whose_thing(scene, phrase)):
        return theirs
    passed_on = obtained_by(scene, phrase)
    hops: tuple[Hop, ...] = (*passed_on, hop_of(scene, phrase, "unnamed"))
    if passed_on and " via " in hops[-1].name:
        hops = (*passed_on, replace(hops[-1], name=hops[-1].name.split(" via ")[0]))
    owner = owner_of(scene, phrase, read) if sort in ("source", "person", "figure", "reporter") else None
    if owner and owner.figure and owner.figure.name in platforms():
        owner = None  # "the YouTube user" is YouTube's no more than others
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
    whose = phrase.definite or phrase.owner is not None
    if whose and owner is not None and owner.figure and sort in ("person", "figure") and not noun.plural:
        return Speaker(hops, "holder", noun.word, noun.gender, span=phrase.span)  # "the Acme chief"
    if phrase.definite and sort == "figure" and not noun.plural and _of_a_place(scene, phrase):
        return Speaker(hops, "holder", noun.word, noun.gender, span=phrase.span)  # "the mayor of Vesk"
    if noun.word == HOST and phrase.definite and not phrase.owner:
        return Speaker(hops, "platform", noun.word, "n", span=phrase.span)
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


_BY_SORT: dict[str, Callable[[Scene, Phrase, Read], Speaker]] = {
    "spokesperson": spokesperson,
    "vehicle": vehicle,
    "report": report,
    "outlet": outlet,
    "organisation": organisation,
    "document": document,
    "rumour": rumour,
    "social": social,
}
