"""Who is meant by "the executioner" or "the senators", nouns by which nobody was brought in: those without a name whom
the sentences before are about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportedly.sources.crowds import crowds
from reportedly.sources.discourse import CORE, Discourse, Where
from reportedly.sources.introductions import genders_agree
from reportedly.sources.nouns import read_noun
from reportedly.sources.speaker import Speaker
from reportedly.sources.strangers import strangers
from reportedly.sources.unnamed import description

# How many sentences back they may have spoken.
SPOKE = 2
# How far back the noun is looked for, in code points: further than most articles are long, and bounded, so that a very
# long one costs no more than its length.
REACH = 20_000
_THE = re.compile(r"(?:the|this|that|these|those)\s", re.IGNORECASE)
_PEOPLE = ("person", "figure", "source")
# Who is a source in its own right, whoever spoke before.
_ANYBODY = ("official", "source", "authority")


def taken_up(discourse: Discourse, speaker: Speaker, where: Where) -> str | None:
    """The words for them; None for a noun that the article had before, which tells others apart."""
    text, noun, said = discourse.scene.text, speaker.head, speaker.hops[-1].name
    if not _THE.match(said) or noun in _ANYBODY or read_noun(noun).sort not in _PEOPLE:
        return None
    if re.search(rf"\b{re.escape(noun)}s?\b", text[max(0, where.place - REACH) : where.place], re.IGNORECASE):
        return None
    told = description(said, noun)
    proper = {word.lower() for word in re.findall(r"\b[A-Z][\w-]+", said)} & told
    found = [words for words in _before(discourse, speaker, where) if not proper or proper & _words(words)]
    return next((words for words in reversed(found) if told & _words(words)), found[-1] if found else None)


def _before(discourse: Discourse, speaker: Speaker, where: Where) -> Iterator[str]:
    """Whom the sentences before are about, in order, but those last who spoke."""
    about = crowds(discourse.scene, where.place) if speaker.plural else strangers(discourse.scene, where.place)
    yield from (one.words for one in about if genders_agree(one.noun.gender, speaker.gender))
    for voice in discourse.before(where.place):
        near = voice.kind == "unnamed" and discourse.distance(where.place, voice.until) <= SPOKE
        fits = voice.plural == speaker.plural and genders_agree(voice.gender, speaker.gender)
        if near and fits and read_noun(CORE.split(voice.name, maxsplit=1)[0]).sort in _PEOPLE:
            yield voice.name


def _words(words: str) -> set[str]:
    return set(re.findall(r"[\w-]+", words.lower()))
