from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.model.article import Article
from reportedly.model.claim import Claim
from reportedly.model.date import Date
from reportedly.model.span import Span
from reportedly.model.statement import Statement
from reportedly.story.grouping import group

# Two couples of one family with the same trouble, and a dam: names, themes and days pull in different directions.
TEXTS = {
    "mara1": "Mara Quillfeather and Otto Brandvik are seeing a marriage counsellor. Friends of Quillfeather say that "
    "Brandvik moved out in May. Last week Mara was seen alone, and Otto has not been seen at all.",
    "mara2": "A source says Otto Brandvik wants a divorce. Marriage counselling with Mara Quillfeather has not helped, "
    "the source says, and Brandvik has a lawyer. In June Quillfeather and Otto sat far apart; Mara left early.",
    "mara3": "Is it over? The marriage of Mara Quillfeather and Otto Brandvik may end in divorce, says a friend of "
    "Quillfeather. The counsellor of Brandvik and Mara declined to talk, and so did Otto.",
    "tess1": "Tess Quillfeather and Hugo Ames are seeing a marriage counsellor. Friends of Ames say that Tess moved out. "
    "The singer and Hugo Ames have two children, and in therapy Tess Quillfeather cried, says a friend of Hugo.",
    "dam1": "Engineers found a crack in the Ferrel Dam on Monday. The Tollen River Board said that the Ferrel Dam was "
    "safe. People in Ossery, below the Ferrel Dam, were told by the Tollen board to be ready to leave.",
    "dam2": "Ossery is being emptied after a second crack in the Ferrel Dam. The Tollen River Board says that the crack "
    "is small. Buses left Ossery at noon; the board of the Tollen lowered the lake behind the Ferrel Dam.",
}
STORIES = [{"dam1", "dam2"}, {"mara1", "mara2", "mara3"}, {"tess1"}]


def pile(days=None):
    return [
        Article(id, text, title=None, published=Date(f"2024-05-{(days or {}).get(id, 10):02}"))
        for id, text in TEXTS.items()
    ]


def test_two_couples_of_one_family_and_a_dam_are_three_stories():
    assert sorted((set(story.articles) for story in group(pile(), [], [])), key=min) == STORIES


def test_the_largest_story_comes_first_and_its_articles_by_date():
    first = group(pile({"mara3": 1, "mara1": 20}), [], [])[0]
    assert (first.id, first.articles) == ("t1", ("mara3", "mara2", "mara1"))


def test_a_title_is_a_headline_or_the_main_names_and_never_new_words():
    bare = group(pile(), [], [])[0]
    assert set(bare.title.split(" and ")) == {"Mara Quillfeather", "Otto Brandvik"}
    headed = [Article(a.id, a.text, title=f"Headline {a.id}", published=a.published) for a in pile()]
    assert group(headed, [], [])[0].title in {"Headline mara1", "Headline mara2", "Headline mara3"}


def test_an_article_without_words_is_a_story_of_its_own():
    (story,) = group([Article("empty", "")], [], [])
    assert (story.title, story.articles) == ("empty", ("empty",))


def test_no_articles_no_stories():
    assert group([], [], []) == ()


def test_each_claim_belongs_to_the_story_that_holds_most_of_it():
    statements = [
        Statement(f"s{i}", article, "own", (Span(0, 4),), claim=claim)
        for i, (article, claim) in enumerate([("mara1", "c1"), ("mara2", "c1"), ("dam1", "c1"), ("dam2", "c2")])
    ]
    claims = [Claim("c1", "x", ()), Claim("c2", "y", ()), Claim("c3", "nobody's", ())]
    stories = group(pile(), statements, claims)
    assert {min(story.articles): story.claims for story in stories} == {"dam1": ("c2",), "mara1": ("c1",), "tess1": ()}


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(len(TEXTS))), st.integers(0, 6))
def test_the_order_of_the_input_plays_no_part(order, kept):
    articles = [pile()[i] for i in order][kept:]
    assert group(articles, [], []) == group(sorted(articles, key=lambda a: a.id), [], [])


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=6))
def test_every_article_is_in_exactly_one_story(texts):
    articles = [Article(f"a{i}", text, title=text[:20] or None) for i, text in enumerate(texts)]
    held = [id for story in group(articles, [], []) for id in story.articles]
    assert sorted(held) == sorted(a.id for a in articles)
