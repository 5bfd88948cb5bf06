"""The gold of rumours' chains: its lines, and which chains of an answer count on which side."""

from evaluation.chains.rumours import GOLD, read_gold, sides

LINES = [
    "# a remark",
    "= X",
    "## The pier is sold.",
    "7 reports asserts | Vesk Herald:o > two aides:u ; ? Ann Roe:p ; ! the port:g ; !? :r",
    "8 silent |",
]


def test_a_line_is_an_article_with_its_chains_and_denials() -> None:
    (rumour,) = read_gold(LINES)
    first, second = rumour.articles
    assert (rumour.group, rumour.claim) == ("X", "The pier is sold.")
    assert (first["id"], first["stances"], second["chains"]) == ("7", ["reports", "asserts"], [])
    assert first["chains"][0] == {
        "hops": [{"name": "Vesk Herald", "kind": "outlet"}, {"name": "two aides", "kind": "unnamed"}],
        "required": True,
    }
    assert [(c["required"], c["hops"][0]["name"]) for c in first["denials"]] == [(True, "the port"), (False, "rumour")]
    assert first["chains"][1]["required"] is False


def test_the_file_reads_and_names_no_article_twice() -> None:
    rumours = read_gold(GOLD.read_text(encoding="utf-8").splitlines())
    ids = [a["id"] for rumour in rumours for a in rumour.articles]
    assert {rumour.group for rumour in rumours} == set("ABDEF")
    assert len(ids) == len(set(ids))


def test_each_chain_counts_once_and_on_its_side() -> None:
    said = [("s1", "affirms", ["n1"]), ("s2", "mentions", ["n1"]), ("s3", "denies", ["n2"]), ("s4", "affirms", [])]
    found = {
        "sources": [{"id": id, "name": id, "kind": "person"} for id in ("n1", "n2")],
        "statements": [{"id": id, "toward": toward, "chain": chain} for id, toward, chain in said],
        "articles": [{"id": "7", "statements": [id for id, _, _ in said]}],
    }
    affirmed, denied = sides("7", found)
    assert [[hop["id"] for hop in chain] for chain in affirmed] == [["n1"]]
    assert [[hop["id"] for hop in chain] for chain in denied] == [["n2"]]
