from __future__ import annotations

from functools import cache

from reportedly.language.tagged import Tagged, parts
from reportedly.language.tagger import Tagger

TEXT = (
    "Ann Roe told the Lantern that the pier would close. “We have no choice,” she said. It rained in Askerby all day. "
)


@cache
def seen() -> Tagged:
    return Tagger().read(TEXT * 12)


def test_a_short_text_is_its_own_part() -> None:
    (part,) = parts(seen(), len(seen().text))
    assert part.start == 0
    assert part.tagged is seen()


def test_parts_hold_everything_once_and_in_its_place() -> None:
    whole = seen()
    found = list(parts(whole, 200))
    assert len(found) > 3
    assert "".join(part.tagged.text for part in found) == whole.text
    placed = [(f.role, f.span.start + p.start, f.span.of(p.tagged.text)) for p in found for f in p.tagged.fragments]
    assert placed == [(f.role, f.span.start, f.span.of(whole.text)) for f in whole.fragments]
    names = [m.span.of(p.tagged.text) for p in found for m in p.tagged.mentions]
    assert names == [m.span.of(whole.text) for m in whole.mentions]
    assert [s.of(p.tagged.text) for p in found for s in p.tagged.sentences] == [
        s.of(whole.text) for s in whole.sentences
    ]
    assert all(len(part.tagged.links) == len(part.tagged.fragments) for part in found)
