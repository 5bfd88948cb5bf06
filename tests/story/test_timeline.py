from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.article import Article
from reportedly.model.date import Date
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.story.timeline import lay_out

dates = st.sampled_from(
    [None, Date("2024-03-05"), Date("2024-03"), Date("../2021-01"), Date("2024-03-01/2024-03-05"), Date("2024-03/..")]
)


def statement(id, **dated):
    return Statement(id, "a", "own", (Span(0, 1),), **dated)


def test_four_dates_stand_apart_and_in_order():
    article = Article("a", "x", published=Date("2024-03-05"), modified=Date("2024-03-07"))
    laid = lay_out([article], [statement("s1", said=Date("2024-03-05"), about=Date("2024-02"))])
    assert [(m.what, m.date.edtf, m.statement or m.article) for m in laid] == [
        ("happened", "2024-02", "s1"),
        ("said", "2024-03-05", "s1"),
        ("published", "2024-03-05", "a"),
        ("modified", "2024-03-07", "a"),
    ]


def test_the_undated_is_left_out_and_an_open_start_stands_at_its_end():
    laid = lay_out(
        [Article("a", "x")],
        [statement("s1", about=Date("../2021-01")), statement("s2"), statement("s3", about=Date("2020-12"))],
    )
    assert [m.statement for m in laid] == ["s3", "s1"]


@settings(deadline=None)
@given(st.lists(st.tuples(dates, dates), max_size=8), st.randoms())
def test_the_order_of_the_input_plays_no_part(pairs, random):
    statements = [statement(f"s{i}", said=said, about=about) for i, (said, about) in enumerate(pairs)]
    articles = [Article(f"a{i}", "x", published=published) for i, (published, _) in enumerate(pairs)]
    laid = lay_out(articles, statements)
    random.shuffle(statements)
    random.shuffle(articles)
    assert lay_out(articles, statements) == laid
    dated = sum(date is not None for pair in pairs for date in pair) + sum(pair[0] is not None for pair in pairs)
    assert len(laid) == dated
