from typing import Any

from evaluation.chains.merge import Article, halves
from tests.evaluation.chains.build import (
    CALLED,
    DENIED,
    GONE,
    JUDGE,
    QUILL,
    RUMOUR,
    SELLING,
    SOURCE,
    TERN,
    TEXT,
    at,
    attribution,
    hop,
    row,
)


def merged(a: list[Any], b: list[Any], rulings: tuple[dict[str, Any], ...] = ()) -> list[dict[str, Any]]:
    return Article(TEXT, JUDGE, rulings).merged(row(*a), row(*b))


def test_what_both_say_is_required() -> None:
    (gold,) = merged([SELLING], [SELLING])
    assert not gold.get("optional")
    assert gold["chain"] == [TERN, SOURCE]
    assert "chain_also" not in gold


def test_what_one_marks_is_optional_and_names_no_speaker() -> None:
    called, denied = merged([CALLED], [DENIED])
    assert called["optional"]
    assert denied["optional"]
    assert "speaker" not in called


def test_the_fuller_name_is_kept_and_the_other_accepted() -> None:
    bare = {**DENIED, "chain": [hop("Quill", "person")]}
    (gold,) = merged([bare], [DENIED])
    assert gold["chain"] == [QUILL]
    assert gold["chain_also"] == [[{"kind": "person", "at": at("Quill")}]]


def test_two_chains_make_it_optional_with_both_accepted() -> None:
    (gold,) = merged([SELLING], [{**SELLING, "chain": [QUILL]}])
    assert gold["optional"]
    assert gold["chain"] == [TERN, SOURCE]
    assert gold["chain_also"] == [[QUILL]]


def test_a_label_on_which_they_differ_stays_open_unless_it_is_ruled_on() -> None:
    hedged = {**SELLING, "certainty": "hedged", "polarity": "denied"}
    (gold,) = merged([SELLING], [hedged], ({"cue": "told", "polarity": "denied"},))
    assert gold["certainty"] == "open"
    assert gold["polarity"] == "denied"
    (agreed,) = merged([SELLING], [SELLING], ({"cue": "told", "polarity": "denied"},))
    assert agreed["polarity"] == "affirmed"


def test_a_speaker_needs_both_or_the_chain_of_the_other() -> None:
    silent = {k: v for k, v in CALLED.items() if k != "speaker"}
    another = {**CALLED, "speaker": {**CALLED["speaker"], "who": [QUILL]}}
    assert merged([CALLED], [silent])[0]["speaker"]["who"] == [SOURCE]
    assert "speaker" not in merged([CALLED], [{**silent, "chain": [RUMOUR]}])[0]
    assert "speaker" not in merged([CALLED], [another])[0]
    ruled = merged([CALLED], [another], ({"cue": "added", "speaker": "both"},))
    assert ruled[0]["speaker"]["who"] == [SOURCE, QUILL]


def test_no_story_is_in_both_halves_and_none_is_lost() -> None:
    articles = [{**row(GONE, article=str(n)), "sha256": ""} for n in range(1, 41)]
    stories = {"boats": ["3", "5", "8", "13", "21"], "birds": ["1", "2"]}
    parts = halves(articles, stories)
    told = {part: {a["story"] for a in rows} for part, rows in parts.items()}
    assert not told["dev"] & told["test"]
    assert sorted(a["id"] for rows in parts.values() for a in rows) == sorted(a["id"] for a in articles)
    assert abs(len(parts["dev"]) - len(parts["test"])) <= 10
    assert parts == halves(articles[::-1], stories)


def test_content_keeps_its_place_in_the_text() -> None:
    gold = merged([GONE, SELLING], [SELLING, GONE, attribution("denied", "two buyers", [QUILL])])
    assert [g["content"] for g in gold] == sorted(g["content"] for g in gold)
