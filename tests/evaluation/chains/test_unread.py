"""The gold that is made of two annotators' marks: what both have is required, what one has is accepted."""

from types import SimpleNamespace

from evaluation.chains.unread import merged

HERALD, AIDE, MAYOR = ["The Herald", "outlet"], ["an aide", "unnamed"], ["Ann Roe", "person"]


def same(one: dict[str, str], other: dict[str, str]) -> bool:
    return one["name"] == other["name"]


def same_chain(one: list[dict[str, str]], other: list[dict[str, str]]) -> bool:
    return len(one) == len(other) and all(map(same, one, other))


SCORE = SimpleNamespace(same=same, same_chain=same_chain)


def row(**given: object) -> dict[str, object]:
    return {"stance": "reports", "also": [], "affirms": [], "denies": [], "open": []} | given


def test_a_chain_of_both_is_required_and_one_of_either_accepted() -> None:
    gold = merged(row(affirms=[[HERALD, AIDE], [HERALD]]), row(affirms=[[HERALD, AIDE]], open=[[AIDE]]), SCORE)
    names = [([hop["name"] for hop in chain], required) for chain, required in gold["affirms"]]
    assert names == [(["The Herald", "an aide"], True), (["The Herald"], False), (["an aide"], False)]


def test_who_denies_is_the_last_of_the_chain() -> None:
    gold = merged(row(denies=[[HERALD, MAYOR]]), row(denies=[[MAYOR]]), SCORE)
    assert [required for _, required in gold["denies"]] == [True]


def test_the_stances_of_both_are_accepted() -> None:
    gold = merged(row(also=["doubts"]), row(stance="asserts"), SCORE)
    assert gold["stances"] == ["reports", "asserts", "doubts"]
