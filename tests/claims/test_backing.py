"""Words of a claim that the articles never use."""

import math

import pytest

from reportedly.claims.backing import Backing, rarity, terms
from reportedly.claims.wording import stem
from reportedly.language.embedder import Embedder
from reportedly.language.lexicon import Lexicon
from reportedly.language.wordlists import read_table

TOLD = {
    "a": ["The ferry Marta was sold to a Danish buyer on Friday."],
    "b": ["A buyer in Denmark has bought the ferry."],
    "c": ["The ship goes to Denmark after its sale."],
    "d": ["Employees of the ferry heard of the sale on Friday."],
    "e": ["The ferry was sold, dockers said."],
}


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Embedder(threads=1))


@pytest.mark.parametrize(
    ("claim", "missing"),
    [
        ("The ferry was sold to a buyer.", False),
        ("The ferry's workers heard of the sale.", False),  # "employees"
        ("The ferry was sold at a museum.", True),
        ("The bakery was sold to a buyer.", True),
        ("The ferry was bombed.", True),
    ],
)
def test_a_word_that_no_article_has(claim: str, missing: bool, lexicon: Lexicon) -> None:
    assert Backing(terms(claim, ()), lexicon).unbacked(TOLD) == missing


def test_one_article_may_lack_a_common_word_by_chance(lexicon: Lexicon) -> None:
    asked = terms("The ferry was sold in the city.", ())
    backing = Backing(asked, lexicon)
    assert backing.unbacked(TOLD)
    assert not backing.unbacked({"a": TOLD["a"]})


def test_more_text_lacks_no_more(lexicon: Lexicon) -> None:
    asked = terms("The ferry's crew was paid by a museum in the city.", ())
    texts = [text for told in TOLD.values() for text in told]
    backing = Backing(asked, lexicon)
    lacks = [backing.lacking(texts[:n]) for n in range(len(texts) + 1)]
    assert lacks == sorted(lacks, reverse=True)
    assert lacks[0] > lacks[-1] > 0
    shares = [backing.share(texts[:n]) for n in range(len(texts) + 1)]
    assert shares == sorted(shares)
    assert 0 == shares[0] < shares[-1] < 1


def test_names_and_numbers_are_compared_elsewhere() -> None:
    assert [t.word for t in terms("Vossen sold 14 ferries to Denmark.", ("vossen", "denmark"))] == ["sold", "ferries"]


def test_rarer_words_weigh_more() -> None:
    assert 0 < rarity("say") < rarity("ferry") <= 1
    assert rarity("xyzzy") == 1


def test_how_often_a_stem_stands_is_that_of_its_commonest_word() -> None:
    often: dict[str, float] = {}
    for entry, share in read_table("document_frequencies.tsv"):
        often[stem(entry)] = max(often.get(stem(entry), 0.0), float(share))
    for of in list(often)[::50]:
        assert rarity(of) == math.log(1 + 1000 / max(1.0, often[of])) / math.log(1001)


def test_other_words_for_the_same_back_it_and_rivals_do_not(lexicon: Lexicon) -> None:
    backing = Backing(terms("The dog had surgery.", ()), lexicon)
    assert backing.share(["The dog had an operation."]) > 0.95
    assert backing.missing(["The dog had an operation."]) == 0
    assert backing.missing(["The cat had an operation."]) == 1
    assert backing.rivalled(["The cat had an operation."]) > 0 == backing.rivalled(["The dog and the cat had surgery."])
    narrow = Backing(terms("The dog had surgery.", ()), lexicon, wide=False)
    assert narrow.missing(["The dog had an operation."]) == 1
