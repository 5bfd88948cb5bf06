"""One source over the pile; namesakes and other outlets' sources stay apart."""

from __future__ import annotations

from dataclasses import replace

from reportedly.model.article import Article, Outlet
from reportedly.model.attribution import Attribution
from reportedly.model.reading import Reading
from reportedly.model.source import Hop
from reportedly.model.span import Span
from reportedly.sources import identify

SOME = (Span(0, 4),)


def reading(number: int, *chains: tuple[Hop, ...], outlet: str | None = None, manner: str = "said") -> Reading:
    attributions = tuple(
        Attribution(f"a{i}", SOME, (Span(5, 9),), (Span(10, 34),), manner=manner, chain=chain)  # type: ignore[arg-type]
        for i, chain in enumerate(chains)
    )
    article = Article(f"{number}.txt", "some said this was so and not more", outlet=Outlet(outlet) if outlet else None)
    return Reading(article, attributions)


def person(name: str) -> tuple[Hop, ...]:
    return (Hop(name, "person", SOME),)


def through(outlet: str, words: str) -> tuple[Hop, ...]:
    return (Hop(outlet, "outlet", SOME), Hop(words, "unnamed", SOME))


def test_a_person_under_two_names_is_one_source_with_both() -> None:
    sources, statements, *_ = identify([reading(1, person("Ann Roe")), reading(2, person("Roe"), person("Ann B. Roe"))])
    assert [(s.id, s.name, s.kind) for s in sources] == [("n1", "Ann B. Roe", "person")]
    assert set(sources[0].aliases) == {"Ann Roe", "Roe"}
    assert [s.chain for s in statements] == [("n1",)] * 3
    assert [s.id for s in statements] == ["s1", "s2", "s3"]
    assert statements[0].hop_spans == (SOME,)


def test_a_pair_is_neither_of_its_members() -> None:
    pair = person("Ann Roe and Bo Hall")
    sources, statements, *_ = identify(
        [reading(1, pair, person("Ann Roe")), reading(2, person("Ann"), person("Hall"), pair)]
    )
    assert [s.name for s in sources] == ["Ann Roe and Bo Hall", "Ann Roe", "Ann", "Hall"]
    assert statements[0].chain == statements[4].chain != statements[1].chain


def test_a_surname_of_two_people_is_neither() -> None:
    sources, *_ = identify([reading(1, person("Ann Roe"), person("Bo Roe")), reading(2, person("Roe"))])
    assert [s.name for s in sources] == ["Ann Roe", "Bo Roe", "Roe"]


def test_outlets_meet_in_the_table() -> None:
    chains = [(Hop(name, "outlet"),) for name in ("People Magazine", "People", "Vesk Today", "The Vesk Today magazine")]
    sources, *_ = identify([reading(1, *chains)])
    assert [s.name for s in sources] == ["People", "Vesk Today"]


def test_unnamed_sources_of_two_outlets_are_two() -> None:
    pile = [
        reading(1, through("Vesk Herald", "a source"), through("Ostland Post", "a source")),
        reading(2, through("Vesk Herald", "the source"), through("Vesk Herald", "another source")),
    ]
    sources, statements, *_ = identify(pile)
    unnamed = [s for s in sources if s.kind == "unnamed"]
    assert len(unnamed) == 3
    assert statements[0].chain == statements[2].chain
    assert statements[2].chain != statements[3].chain


def test_an_outlets_own_source_is_the_one_that_others_credit_to_it() -> None:
    own = reading(1, (Hop("a source", "unnamed"),), outlet="The Vesk Herald")
    sources, *_ = identify([own, reading(2, through("Vesk Herald", "a source"))])
    assert [s.kind for s in sources] == ["unnamed", "outlet"]


def test_unnamed_sources_of_two_articles_without_outlet_are_two() -> None:
    sources, *_ = identify([reading(1, (Hop("a source", "unnamed"),)), reading(2, (Hop("a source", "unnamed"),))])
    assert len(sources) == 2


def test_talk_is_one_source() -> None:
    sources, *_ = identify([reading(1, (Hop("rumour", "rumour"),), (Hop("several outlets", "rumour"),))])
    assert len(sources) == 1


def test_only_reported_manners_and_own_voice_told_apart() -> None:
    _, statements, *_ = identify([reading(1, person("Ann Roe"), manner="wanted"), reading(2, ())])
    assert [(s.voice, s.chain) for s in statements] == [("own", ())]


def test_a_scrap_in_an_articles_own_voice_is_no_statement() -> None:
    whole = reading(1, (), person("Ann Roe"))
    assert whole.article
    assert whole.attributions
    short = tuple(replace(a, content=(Span(10, 14),)) for a in whole.attributions)
    assert [s.voice for s in identify([whole])[1]] == ["own", "attributed"]
    assert [s.voice for s in identify([Reading(whole.article, short)])[1]] == ["attributed"]


def test_unread_articles_give_nothing() -> None:
    assert identify([Reading(None), Reading(Article("x", "y"))]) == ((), (), (), ())


def test_an_outlet_that_the_table_knows_brings_its_kind_and_country() -> None:
    chains = [(Hop(name, "outlet", SOME),) for name in ("AFP", "Vesk Gazette", "the Times", "People")]
    sources, *_ = identify([reading(1, *chains, person("Ann Roe"))])
    known = {s.name: s.outlet and (s.outlet.kind, s.outlet.country) for s in sources}
    assert known == {
        "Agence France-Presse": ("agency", "FR"),
        "Vesk Gazette": None,
        "The Times": None,  # whose Times?
        "People": ("magazine", "US"),
        "Ann Roe": None,
    }


def test_a_fuller_name_in_another_article_tells_which_outlet_it_is() -> None:
    names = ("the Times", "Times of London")
    sources, *_ = identify([reading(n, (Hop(name, "outlet", SOME),)) for n, name in enumerate(names)])
    assert [s.outlet and s.outlet.country for s in sources] == ["GB"]


def crediting(number: int, *outlets: str, by: str | None = None) -> Reading:
    return reading(number, *((Hop(name, "outlet", SOME),) for name in outlets), outlet=by)


def test_a_short_name_is_the_one_outlet_that_ends_so_and_has_an_article_here() -> None:
    found = identify(
        [crediting(1, "Vesk Lookout"), crediting(2, "Lookout"), crediting(3, "Gazette", by="Vesk Lookout")]
    )
    assert sorted(s.name for s in found.sources) == ["Gazette", "Vesk Lookout"]


def test_a_short_name_stays_in_doubt_without_an_article_or_between_two() -> None:
    alone = identify([crediting(1, "Vesk Lookout"), crediting(2, "Lookout")])
    assert len(alone.sources) == 2
    between = [crediting(1, "Vesk Lookout", "Harn Lookout"), crediting(2, "Lookout", by="Vesk Lookout")]
    assert len(identify(between).sources) == 3
