"""Who has an office or is known for something: "the Acme chief", "the mayor", "the rapper"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.language.wordlists import other_words
from reportedly.language.wordlists import words as words_in
from reportedly.model.source import Hop
from reportedly.sources.callings import UNKNOWN, all_holders, closest_title, main_person, of_another
from reportedly.sources.carried import carried
from reportedly.sources.discourse import Chain, Discourse, Where
from reportedly.sources.figure import Figure
from reportedly.sources.introductions import genders_agree
from reportedly.sources.nouns import read_noun
from reportedly.sources.pairs import aged
from reportedly.sources.people import person
from reportedly.sources.scene import Scene, once
from reportedly.sources.speaker import Speaker
from reportedly.sources.taken_up import taken_up
from reportedly.sources.unnamed import same_source

# "The young anchor of the show"; "the anchor who left" is told apart from those who were spoken of.
_PLAIN = re.compile(r"(?:the|this|that)\b(?!.*\bwho(?:se|m)?\b).*", re.IGNORECASE)


def holder(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """As in "the Acme chief": who has that office, where the article says so of one person, or of whom it is about."""
    scene = discourse.scene
    names = {word for word in speaker.hops[-1].name.split() if word[0].isupper()}
    called = all_holders(scene, speaker.head, lambda f: names.isdisjoint(f.name.split()))
    held = sorted(_fitting(scene, called, speaker), key=lambda f: -len(f.starts))
    alone = len(held) == 1 or (held and len(held[0].starts) > max(2 * len(held[1].starts), scene.cast.main_share))
    role = read_noun(speaker.hops[-1].name).sort == "figure" and not other_words("office_words.tsv", speaker.head)
    if role and not called:
        return figure(discourse, speaker, where)  # "the Tides star", unlike "the Acme chief", was just spoken of
    return (Hop(held[0].name, "person", (speaker.span,)),) if alone else speaker.hops


def _only_holder(scene: Scene, speaker: Speaker, where: Where) -> Figure | None:
    """The one person named before whom the article calls so: "Commissioner Roe … the commissioner", however far."""
    before = all_holders(scene, speaker.head, lambda f: f.starts[0] < where.place)
    held = _fitting(scene, before, speaker)
    return held[0] if len(held) == 1 and genders_agree(held[0].gender, speaker.gender) else None


def far_back(scene: Scene, speaker: Speaker, where: Where) -> Figure | None:
    """Who is meant by "the anchor" long after the name: the only one called so, else whom the article is about."""
    said = speaker.hops[-1].name
    if not _PLAIN.fullmatch(said) or UNKNOWN.search(said) or _told_whose(scene, speaker.head) <= where.place:
        return None  # "Roe's killer", "the narrator of a film" were somebody else
    kin = speaker.head in words_in("kin.txt")
    return _only_holder(scene, speaker, where) or (None if kin else main_person(scene, speaker, where))


@once
def _told_whose(scene: Scene, noun: str) -> int:
    """Where the first words end that tell whose or which "the `noun`" is; beyond the text where none do."""
    noun = re.escape(noun)
    found = re.search(rf"['’]s? {noun}\b|\bthe {noun} (?:of|in|at|from|for|who)\b", scene.text)
    return found.end() if found else len(scene.text) + 1


def _fitting(scene: Scene, called: Sequence[Figure], speaker: Speaker) -> list[Figure]:
    """Of those who are called so, whom the words can mean: of several, those whose whole title fits best."""
    held = [f for f in called if not of_another(scene, f, speaker)]
    return closest_title(held, speaker.hops[-1].name) if len(held) > 1 else held


def figure(discourse: Discourse, speaker: Speaker, where: Where) -> Chain:
    """The rapper: somebody whom the article names."""
    if found := aged(discourse, speaker.hops[-1].name):
        return (Hop(found.name, "person", (speaker.span,)),)
    voice = same_source(discourse, speaker, where)
    only = None if speaker.plural else _only_holder(discourse.scene, speaker, where)
    if only and not (voice and (only.last_before(where.place) or 0) < voice.place):
        return (Hop(only.name, "person", (speaker.span,)),)  # named since "a mayor" spoke
    voice = voice or (None if speaker.plural else person(discourse, speaker, where))
    if voice is None and (words := taken_up(discourse, speaker, where)):
        return (*speaker.hops[:-1], Hop(words, "unnamed", (speaker.span,)))
    if voice is None and not speaker.plural and (found := main_person(discourse.scene, speaker, where)):
        return (Hop(found.name, "person", (speaker.span,)),)
    return carried(voice, speaker) if voice else speaker.hops
