"""Readings of every shape, for property tests."""

from hypothesis import strategies as st

from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.date import Date
from reportedly.model.mention import Mention
from reportedly.model.reading import Reading
from reportedly.model.source import SOURCE_KINDS, Hop, Stated
from reportedly.model.span import Span

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
dates = st.sampled_from(
    [None, Date("2024-03-05", "text"), Date("2024-03"), Date("../2021-01"), Date("2024-01-01/2024-01-03")]
)


@st.composite
def spans(draw, length):
    pairs = st.tuples(st.integers(0, length), st.integers(0, length)).map(sorted)
    return tuple(Span(*pair) for pair in draw(st.lists(pairs, max_size=3)))


@st.composite
def stated(draw, length):
    return Stated(
        draw(spans(length)), draw(spans(length)), draw(st.sampled_from([None, "first", "second"])), draw(spans(length))
    )


@st.composite
def attributions(draw, text):
    n = len(text)
    return Attribution(
        id=f"a{draw(st.integers(1, 99))}",
        source=draw(spans(n)),
        cue=draw(spans(n)),
        content=draw(spans(n)),
        type=draw(st.sampled_from(["direct", "indirect", "mixed"])),
        manner=draw(st.sampled_from(["said", "wrote", "reported", "believed", "wanted", "showed"])),
        nested_in=draw(st.sampled_from([None, "a0"])),
        chain=tuple(
            Hop(draw(texts), draw(st.sampled_from(SOURCE_KINDS)), draw(spans(n)), draw(st.none() | stated(n)))
            for _ in range(draw(st.integers(0, 3)))
        ),
        polarity=draw(st.sampled_from(["affirmed", "denied"])),
        certainty=draw(st.sampled_from(["certain", "probable", "possible"])),
        hedges=draw(spans(n)),
        said=draw(dates),
        about=draw(dates),
        score=draw(st.sampled_from([0.0, 0.25, 1.0])),
    )


@st.composite
def readings(draw):
    text = draw(texts)
    article = Article(
        id=draw(texts),
        text=text,
        path=draw(st.none() | texts),
        outlet=draw(st.none() | st.builds(Outlet, texts, st.none() | texts)),
        title=draw(st.none() | texts),
        published=draw(dates),
        language=draw(st.sampled_from([None, "en"])),
    )
    mentions = tuple(Mention(span, "person") for span in draw(spans(len(text))))
    return Reading(article, tuple(draw(st.lists(attributions(text), max_size=3))), mentions)
