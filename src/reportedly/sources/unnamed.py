"""Unnamed sources of one article, joined or kept apart as the words say."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from reportedly.language.wordlists import other_words, words
from reportedly.sources.discourse import CORE, Chain, Discourse, Voice, Where
from reportedly.sources.nouns import read_noun
from reportedly.sources.speaker import Speaker

# How many sentences back an outlet's sources may have spoken, for others to be that outlet's too.
PASSED_ON = 8
# How many sentences back several sources may have spoken of whom "the source" is one.
SPOKE = 2
_ADDING = re.compile(r"(?:Additionally|Also|Moreover|Furthermore|However|In addition|Besides),?\s")
# What may stand in front of the same words again: "the people who know the plan".
_FRONT = re.compile(r"(?:the|an?|one|these|those|that|this|some|several|two|three|four|five) ")
_WORD, _POSSESSIVE = re.compile(r"[a-z][\w-]+"), re.compile(r"['’]s\b")
_ORDER = re.compile(r"(?:the|that) (first|second|other|original|earlier)\b", re.IGNORECASE)


def same_source(discourse: Discourse, speaker: Speaker, where: Where) -> Voice | None:
    """The unnamed source that "the source" means; where an outlet stands beside it, the last source of that outlet."""
    before = discourse.before(where.place)
    fitting = [v for v in before if v.kind in ("unnamed", "social") and _same_words(v, speaker)]
    if where.outlet:
        name = where.outlet.name
        fitting = [
            v for v in fitting if len(v.chain) == 1 or any(h.kind == "outlet" and h.name == name for h in v.chain)
        ]
    if found := _by_order(fitting, speaker):
        return found
    if again := [v for v in fitting if _word_for_word(v.name, speaker)]:
        return again[-1]
    just = fitting[-1:] if fitting and _just_spoke(discourse, fitting[-1], speaker, where) else []
    same = just or [v for v in fitting if v.head == speaker.head]  # "the source" is rather "a source" than an official
    return (same or fitting)[-1] if fitting else _one_of_several(discourse, speaker, where)


def _one_of_several(discourse: Discourse, speaker: Speaker, where: Where) -> Voice | None:
    """The several of whom "the source" is one, where they just spoke: "insiders say … the source added"."""
    last = next(iter(discourse.before(where.place)[-1:]), None)
    if last is None or speaker.plural or speaker.head not in ("source", "insider"):
        return None
    several = last.kind == "unnamed" and last.plural and last.head in words("source_nouns.txt")
    near = discourse.distance(where.place, last.until) <= SPOKE
    return last if several and near and not description(speaker.hops[-1].name, speaker.head) else None


def _word_for_word(name: str, speaker: Speaker) -> bool:
    """Whether the words are those of `name`, but for what stands in front: "the people who know the plan"."""
    said, had = (_FRONT.sub("", words_.lower()) for words_ in (speaker.hops[-1].name, name))
    return said == had and " " in said


def _just_spoke(discourse: Discourse, voice: Voice, speaker: Speaker, where: Where) -> bool:
    """Whether "an insider" spoke last, in the sentence before: "the source" and nothing else is that insider."""
    any_of_them = speaker.head == "source" and voice.head in words("source_nouns.txt")
    plain = any_of_them and not description(speaker.hops[-1].name, speaker.head)
    last, scene = next(reversed(discourse.before(where.place)), None), discourse.scene
    at = bisect_right(scene.quote_starts, where.place) - 1
    words_first = at >= 0 and where.place - scene.quotes[at].end < 3  # "…," the source said
    begins = scene.quotes[at].start if words_first else where.place
    return plain and voice is last and discourse.distance(begins, voice.until) <= 1


def through_the_outlet(discourse: Discourse, speaker: Speaker, place: int, also: bool) -> Chain:
    """The outlet of the sources before, for others who go on with it ("additionally, sources say"); () where another
    was credited since. An article that only says "sources say" again may have some of its own.
    """
    noun = read_noun(CORE.split(speaker.hops[-1].name, maxsplit=1)[0]) if speaker.hops else None
    if noun is None or noun.sort != "source" or _is_placed(speaker):
        return ()
    scene = discourse.scene
    if not _ADDING.match(scene.text, scene.sentence(place).start) and not also:
        return ()
    earlier = [
        v for v in discourse.before(place) if v.kind == "unnamed" and len(v.chain) == 2 and v.chain[0].kind == "outlet"
    ]
    last = earlier[-1] if earlier else None
    if last is None or discourse.distance(place, last.until) > PASSED_ON:
        return ()
    since = [hop for at, hop in discourse.outlets if last.place < at < place]
    return last.chain[:1] if all(hop.name == last.chain[0].name for hop in since) else ()


def just_reported(discourse: Discourse, speaker: Speaker, place: int) -> Chain:
    """The outlet that the sentence before credits with its report, for a source of whom nothing else is said."""
    last = _just_before(discourse, speaker, place)
    return last.chain if last and len(last.chain) == 1 and last.kind == "outlet" else ()


def just_passed_on(discourse: Discourse, speaker: Speaker, place: int) -> Chain:
    """The chain of the sources that told an outlet in the sentence before, for "sources" of whom nothing else is said:
    "Aides close to Roe told the Herald that she was ill. She would resign, sources said."
    """
    last = _just_before(discourse, speaker, place)
    bare = speaker.hops and not description(speaker.hops[-1].name, speaker.head)
    fits = last and bare and last.plural == speaker.plural and last.kind == "unnamed" and len(last.chain) == 2
    if last is None or not fits or last.chain[0].kind != "outlet" or " " in speaker.hops[-1].name:
        return ()
    return (*last.chain[:-1], replace(last.chain[-1], spans=(speaker.span,)))


def _just_before(discourse: Discourse, speaker: Speaker, place: int) -> Voice | None:
    """Who spoke in the sentence before, in the same paragraph, where the speaker is a source that nothing places."""
    noun = read_noun(CORE.split(speaker.hops[-1].name, maxsplit=1)[0]) if speaker.hops else None
    before = discourse.before(place)
    if noun is None or noun.sort != "source" or _is_placed(speaker) or not before:
        return None
    last, scene = before[-1], discourse.scene
    same = discourse.distance(place, last.until) <= 1 and "\n" not in scene.text[last.until : place]
    return last if same else None


def _is_placed(speaker: Speaker) -> bool:
    """Whether its own words tell through whom it comes, or that it spoke before."""
    return len(speaker.hops) > 1 or bool(speaker.refers) or speaker.owner is not None


def _by_order(fitting: Sequence[Voice], speaker: Speaker) -> Voice | None:
    """The first, second or other one of several sources that the words fit."""
    order = _ORDER.match(speaker.hops[-1].name) if speaker.hops else None
    several = list({tuple(h.name for h in v.chain): v for v in fitting}.values())
    if order is None or len(several) < 2:
        return None
    word = order.group(1).lower()
    if word == "other":
        return next(v for v in reversed(several) if v.chain[-1].name != fitting[-1].chain[-1].name)
    return several[1] if word == "second" else several[0]


def _same_words(voice: Voice, speaker: Speaker) -> bool:
    """Whether "the official" can be the unnamed `voice`."""
    if speaker.plural != voice.plural:
        return False
    if voice.kind == "social":
        return voice.head == speaker.head  # a handle describes nobody
    alike = speaker.head in other_words("alike_people.tsv", voice.head)
    if voice.head == speaker.head or alike or {voice.head, speaker.head} <= words("source_nouns.txt"):
        return not _told_apart(voice, speaker)
    return speaker.refers != "figure" and speaker.head in CORE.split(voice.name.lower(), maxsplit=1)[0].split()


def _told_apart(voice: Voice, speaker: Speaker) -> bool:
    """Whether both are described, and not by a word in common: "a security source", "the palace source"."""
    said = speaker.hops[-1].name if speaker.hops else ""
    mine, theirs = description(said, speaker.head), description(voice.name, voice.head)
    proper = {w.lower() for w in re.findall(r"\b[A-Z][\w-]+", said)} & mine  # "the Ostland mayor" is no "local mayor"
    return bool(mine and theirs) and (not mine & theirs or bool(proper and not proper & theirs))


def description(name: str, head: str) -> set[str]:
    """The words before the noun that say which one, whatever follows it."""
    words_before = _noun(head).split(name.lower(), maxsplit=1)[0] if head else ""
    return set(_WORD.findall(_POSSESSIVE.sub("", words_before))) - words("bare_modifiers.txt")


@lru_cache(maxsize=2048)
def _noun(head: str) -> re.Pattern[str]:
    noun = "person|people" if head == "person" else re.escape(head)
    return re.compile(rf"\b(?:{noun})s?\b")
