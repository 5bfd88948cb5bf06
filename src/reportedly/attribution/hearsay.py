"""Hearsay that the model left out: "reportedly", "allegedly" and the like credit their clause to nobody."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reportedly.attribution.draft import Draft, covers
from reportedly.language.places import small
from reportedly.language.tagged import Tagged
from reportedly.model.span import Span, trim

# What a rule finds is less sure than what the model does.
SCORE = 0.5
FEWEST = 3  # words of a content: two are a name
# "Apparently" is hearsay where it opens a sentence; elsewhere it is as often what the reporter makes of what he sees.
_ADVERB = re.compile(r"\b(?:(?i:reportedly|allegedly|purportedly|supposedly|rumou?redly)|Apparently)\b")
# "unconfirmed reports of a fire", "rumours that they split", "amid reports that": the talk itself is named.
_TALK = re.compile(
    r"\b(?:(?:unconfirmed|unverified)\s+(?:[\w’'-]+\s+)?(?:reports?|rumou?rs?|claims)|rumou?rs?"
    r"|(?<=\bon )reports|(?<=\bamid )reports|(?<=\bafter )reports|(?<=\bhearing )reports)\s+(?:of|that)\s",
    re.IGNORECASE,
)
_TALKED = ("rumo", "reports", "unconfirmed", "unverified")
_SAID = ("reportedly", "allegedly", "purportedly", "supposedly", "moredly", "mouredly", "apparently")
_WORD = re.compile(r"[\w’'-]+")
_BEGINS = re.compile(
    r"(?:[;:—–(]|,)\s*(?:and|but|so|yet|while|as|because|although|though|where|when)?\b"
    r"|\b(?:and|but|while|because|that|as|although|though|after|when|if|since)\b"
)
_ENDS = re.compile(
    r"\s*(?:[;—–)]|,\s(?:and|but|yet|while|who|which|according|after|as|though|although|because|per)\b"
    r"|\s(?:and|but)\s(?:it|he|she|they|there|we)\b|[.!?][\"”’')\]]*$)"
)
_HELPERS = re.compile(r"(?:is|are|was|were|be|been|ha[sd]|have|will|would|did|does|do|also|now|still|since|both)", re.I)


def add_hearsay(drafts: Sequence[Draft], tagged: Tagged) -> list[Draft]:
    """The drafts, and one for each hearsay word that none of them holds. In a quotation the word is the speaker's."""
    found = list(drafts)
    lower = small(tagged.text)  # most texts have none of the words, and the patterns take a hundred times as long
    starts = [sentence.start for sentence in tagged.sentences]
    for match in _ADVERB.finditer(tagged.text) if any(word in lower for word in _SAID) else ():
        word = Span(*match.span())
        held = any(d.whole.holds(word) for d in found) or covers(tagged.quotations, word)
        if not held:
            content = _clause(tagged.text, word, tagged.sentences[bisect_right(starts, word.start) - 1])
            if content and not any(covers(d.spans, span) for d in found for span in content):
                found.append(Draft((), (word,), content, SCORE))
    return found + list(_talk(found, tagged, starts) if any(word in lower for word in _TALKED) else ())


def _talk(drafts: Sequence[Draft], tagged: Tagged, starts: Sequence[int]) -> Iterator[Draft]:
    """A draft for each rumour or unconfirmed report named with what it says, where no draft has any of it."""
    for match in _TALK.finditer(tagged.text):
        sentence = tagged.sentences[bisect_right(starts, match.start()) - 1]
        end = _ENDS.search(tagged.text, match.end(), sentence.end)
        content = trim(Span(match.end(), end.start() if end else sentence.end), tagged.text)
        whole = Span(match.start(), content.end)
        taken = any(d.whole.overlaps(whole) for d in drafts) or covers(tagged.quotations, whole)
        if not taken and len(content.of(tagged.text).split()) >= FEWEST:
            yield Draft((), (trim(Span(match.start(), match.end()), tagged.text),), (content,), SCORE)


def _clause(text: str, word: Span, sentence: Span) -> tuple[Span, ...]:
    """What stands around the word in its clause, subject first; nothing where no three words follow it."""
    end = _ENDS.search(text, word.end, sentence.end)
    begin = word.end + (text[word.end : word.end + 1] == ",")
    after = trim(Span(begin, end.start() if end else sentence.end), text)
    if len(after.of(text).split()) < FEWEST:
        return ()
    before = trim(Span(_beginning(text, word, sentence), word.start), text)
    return tuple(span for span in (before, after) if span.start < span.end)


def _beginning(text: str, word: Span, sentence: Span) -> int:
    """Where the clause begins: after the last word or mark that opens one, if a subject is left."""
    for match in reversed(list(_BEGINS.finditer(text, sentence.start, word.start))):
        subject = [w for w in _WORD.findall(text[match.end() : word.start]) if not _HELPERS.fullmatch(w)]
        if subject and not _joins_names(text, match, sentence):
            return match.end()
    return sentence.start


def _joins_names(text: str, match: re.Match[str], sentence: Span) -> bool:
    """ "Kim and Kanye reportedly": this "and" opens no clause."""
    before, after = text[sentence.start : match.start()].split(), text[match.end() :].split(maxsplit=1)
    return match.group() == "and" and bool(before) and bool(after) and before[-1][0].isupper() and after[0][0].isupper()
