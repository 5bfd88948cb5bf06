"""When it was said and when it happened, from the words of invented articles published on Friday 14 June 2024."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.dates import place
from reportedly.model.article import Article
from reportedly.model.attribution import Attribution
from reportedly.model.date import Date
from reportedly.model.span import Span
from tests.strategies import attributions

PUBLISHED = Date("2024-06-14", "metadata")


def span(text, words):
    start = text.index(words)
    return Span(start, start + len(words))


def placed(marked, type="indirect", published=PUBLISHED, **fields):
    """`[s:source]`, `[c:cue]`, `[t:content]` mark an attribution in a text."""
    text, spans = "", {"s": [], "c": [], "t": []}
    for part in re.split(r"(\[[sct]:[^\]]*\])", marked):
        role = re.fullmatch(r"\[([sct]):([^\]]*)\]", part)
        words = role[2] if role else part
        if role:
            spans[role[1]].append(Span(len(text), len(text) + len(words)))
        text += words
    article = Article("a", text, published=published)
    a = Attribution("a1", tuple(spans["s"]), tuple(spans["c"]), tuple(spans["t"]), type=type, **fields)
    (b,) = place(article, (a,))
    return b.said and b.said.edtf, b.about and b.about.edtf


@pytest.mark.parametrize(
    ("marked", "said", "about"),
    [
        ("[s:Ann Roe] [c:said] on Tuesday that [t:the pier was shut].", "2024-06-11", None),
        ("[s:Ann Roe] [c:said] [t:the pier shut on Tuesday].", None, "2024-06-11"),
        ("[s:Ann Roe] [c:said] [t:the pier was shut].", None, None),
        ("On Jan. 18, 2021, [s:People of Sand] [c:reported] that [t:the pier would open].", "2021-01-18", None),
        ("In January 2021, [s:a source] [c:told] the Heron [t:the pier was shut].", "2021-01", None),
        (
            "[s:Ann Roe] [c:told] reporters in Sandhaven last week [t:the pier will open next month].",
            "2024-06-03/2024-06-09",
            "2024-07",
        ),
        ("[s:Ann Roe], who was elected on Tuesday, [c:said] [t:the pier was shut].", None, None),
        ("[s:Ann Roe] [c:said] after the vote on Tuesday that [t:the pier was shut].", None, None),
        ("The bridge fell on Tuesday. [s:Ann Roe] [c:said] [t:the pier was shut].", None, None),
        ("“[t:It is shut],” [s:Ann Roe] [c:said] on Tuesday.", "2024-06-11", None),
        ("[s:A report published on Monday] [c:says] [t:the pier is old].", "2024-06-10", None),
        ("[t:The pier is shut], [c:according to] [s:the Heron, Dec. 20].", "2023-12-20", None),
        ("[t:The pier is shut], [c:according to] [s:a new report], [t:Dec. 20].", "2023-12-20", None),
        ("After her May 2021 concerts, [s:Ann Roe] [c:said] [t:the pier was shut].", None, None),
        ("Before his Nov. 2016 speech rants, [s:Roe] [c:said] [t:the pier was shut].", None, None),
        ("Cold rain in May 2021 concerts and [s:Ann Roe] [c:said] [t:the pier was shut].", None, None),
        ("[s:Ann Roe] last night [c:denied] that [t:the pier was shut].", "2024-06-13", None),
        ("[s:Ann Roe] will [c:say] on Monday next week that [t:the pier is shut].", None, None),
        ("[s:Ann Roe] [c:said] [t:it had been shut for many months].", None, None),
        ("[s:Ann Roe] [c:said] [t:it was shut before Tuesday's storm].", None, None),
        ("[s:Ann Roe] [c:said] [t:they met over the Dec. 16 weekend].", None, "2023-12-16/2023-12-17"),
    ],
)
def test_said_and_about(marked, said, about):
    assert placed(marked) == (said, about)


def test_without_a_date_of_publication_only_what_is_written_out_is_placed():
    assert placed("[s:Roe] [c:said] on Tuesday [t:it shut on Jan. 18].", published=None) == (None, None)
    assert placed("[s:Roe] [c:said] on May 3, 2020 [t:it shut on Jan. 18].", published=None) == (
        "2020-05-03",
        "2020-01-18",
    )


def test_tonight_in_a_quotation_is_the_speakers():
    marked = '[s:Ann Roe] [c:said] on Tuesday: [t:"Last night the pier shut."]'
    assert placed(marked, type="direct") == ("2024-06-11", "2024-06-10")
    marked = '[t:"Last night the pier shut,"] [s:Ann Roe] [c:said] on Tuesday.'
    assert placed(marked, type="direct") == ("2024-06-11", "2024-06-10")


def test_the_same_speaker_goes_on_on_the_same_day():
    text = "Ann Roe said on Thursday the pier was shut. She said it was old. Roe said it would open. Jo Dee said no."
    cues = [m.start() for m in re.finditer("said", text)]
    sources = ["Ann Roe", "She", "Roe said it would", "Jo Dee"]
    found = place(
        Article("a", text, published=PUBLISHED),
        [
            Attribution(
                f"a{n}",
                (Span(span(text, s).start, span(text, s).start + len(s.split(" said")[0])),),
                (Span(c, c + 4),),
                (),
            )
            for n, (s, c) in enumerate(zip(sources, cues, strict=True))
        ],
    )
    assert [a.said and a.said.edtf for a in found] == ["2024-06-13", "2024-06-13", "2024-06-13", None]


def test_another_date_ends_the_occasion():
    text = "Ann Roe said on Thursday the pier was shut. She had spoken at the fair in May. There Roe said it was old."
    cues = [m.start() for m in re.finditer("said", text)]
    sources = [Span(0, 7), span(text, "Roe said it was old")]
    sources[1] = Span(sources[1].start, sources[1].start + 3)
    found = place(
        Article("a", text, published=PUBLISHED),
        [Attribution(f"a{n}", (s,), (Span(c, c + 4),), ()) for n, (s, c) in enumerate(zip(sources, cues, strict=True))],
    )
    assert [a.said and a.said.edtf for a in found] == ["2024-06-13", None]


def test_a_heading_that_was_caught_is_no_date_of_the_event():
    marked = "[t:Pier is shut\n\nBy Ann Roe May 05, 2017\n\nThe pier is shut], [s:Ann Roe] [c:said]."
    assert placed(marked) == (None, None)


def test_dates_that_are_there_are_kept():
    article = Article("a", "Roe said on Tuesday it shut on Monday.", published=PUBLISHED)
    a = Attribution("a1", (Span(0, 3),), (Span(4, 8),), (Span(20, 37),), said=Date("2020"), about=Date("2021"))
    assert place(article, (a,)) == (a,)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_nothing_but_the_two_dates_changes(data):
    text = data.draw(
        st.lists(
            st.sampled_from(["Roe", "said", "on", "Tuesday", "3 May", "2020.", "he", "last week", "\n"]), min_size=1
        ).map(" ".join)
    )
    given_ones = tuple(data.draw(st.lists(attributions(text), max_size=3)))
    found = place(Article("a", text, title="On Monday", published=PUBLISHED), given_ones)
    assert len(found) == len(given_ones)
    for before, after in zip(given_ones, found, strict=True):
        assert (before.id, before.source, before.cue, before.content) == (
            after.id,
            after.source,
            after.cue,
            after.content,
        )
        assert before.said in (None, after.said)
        assert before.about in (None, after.about)
