"""What the whole of `trace` and `check` keeps: the pile's order plays no part, and a stage that breaks costs itself."""

import json
import random
import subprocess
import sys
from dataclasses import replace

import pytest

from reportedly import Article, Date, Outlet, Reading, check, claims, pipeline, provenance, sources, story, trace
from reportedly.errors import ModelError, SetupError
from reportedly.model.codec import check_to_json, trace_to_json
from reportedly.provenance.finders import FINDERS

PILE = (
    Article(
        "a.txt",
        "The ferry Marta will be sold to a Danish buyer, two dockers told the Harbour Post. Ida Vossen said the soup was cold.",
        outlet=Outlet("Harbour Post"),
        published=Date("2024-03-02"),
    ),
    Article(
        "b.txt",
        "The ferry Marta is to be sold to a Danish buyer, the Harbour Post reports. Crews heard of it on Monday.",
        outlet=Outlet("Vesk Courier"),
        published=Date("2024-03-03"),
    ),
    Article(
        "c.txt",
        "“The ferry Marta will not be sold,” Ida Vossen told the Vesk Lantern. The dockers said they were not so sure.",
        outlet=Outlet("Vesk Lantern"),
        published=Date("2024-03-03"),
    ),
    Article("d.txt", "The bakery on Quay Street has won a prize for its bread, its owner Bo Lind said."),
)
CLAIM = "The ferry Marta will be sold to a Danish buyer."


@pytest.fixture(scope="module")
def pile():
    return [*(pipeline.read(a) for a in PILE), Reading(None, failures=(pipeline.unexpected("read", ValueError("no")),))]


def test_the_order_of_the_pile_changes_no_byte(pile, sample_readings):
    for readings, seeds in ((pile, range(6)), (sample_readings, range(2))):
        told = json.dumps(trace_to_json(trace(readings)))
        answer = json.dumps(check_to_json(check(CLAIM, readings)))
        for seed in seeds:
            mixed = random.Random(seed).sample(readings, len(readings))
            assert json.dumps(trace_to_json(trace(mixed))) == told, f"seed {seed}"
            assert json.dumps(check_to_json(check(CLAIM, mixed))) == answer, f"seed {seed}"


def test_articles_come_in_the_order_in_which_they_were_published(pile):
    assert [a.id for a in trace(pile[::-1]).articles] == ["a.txt", "b.txt", "c.txt", "d.txt"]


def broken(*_, **__):
    raise RuntimeError("it broke")


@pytest.mark.parametrize(
    ("stage", "place", "name"),
    [
        ("sources", sources, "identify"),
        ("claims", claims, "form"),
        ("provenance", provenance, "weigh_claims"),
        ("story", story, "group"),
        ("story", story, "settle"),
        ("story", story, "lay_out"),
    ],
)
def test_a_stage_that_breaks_is_named_and_the_others_deliver(pile, monkeypatch, stage, place, name):
    whole = trace(pile)
    monkeypatch.setattr(place, name, broken)
    left = trace(pile)
    assert left.articles == whole.articles
    assert [f for f in left.failures if f not in whole.failures] == [
        replace(whole.failures[0], stage=stage, message="RuntimeError: it broke")
    ]
    if stage != "sources":
        assert {s.id for s in left.statements if s.voice == "attributed"} >= {
            s.id for s in whole.statements if s.voice == "attributed"
        }
    if name != "lay_out":
        assert [m for m in left.timeline if m.article] == [m for m in whole.timeline if m.article]


@pytest.mark.parametrize("kind", FINDERS)
def test_a_kind_of_link_that_breaks_costs_no_other(sample_readings, monkeypatch, kind):
    monkeypatch.setitem(FINDERS, kind, broken)
    left = trace(sample_readings)
    assert {link.kind for link in left.links} >= {"cites", "same_origin", "copied_text"} - {kind}
    assert all(link.kind != kind for link in left.links)
    assert [(f.stage, f.kind) for f in left.failures if not f.skipped] == [("provenance", "unexpected")]


def test_an_answer_whose_claims_stage_broke_calls_no_article_silent(pile, monkeypatch):
    monkeypatch.setattr(claims, "weigh", broken)
    answer = check(CLAIM, pile)
    assert answer.articles == ()
    assert [f.stage for f in answer.failures] == ["read", "claims"]


def test_what_can_not_be_done_at_all_still_stops(pile, monkeypatch):
    def missing(*_, **__):
        raise ModelError("no weights")

    monkeypatch.setattr(claims, "form", missing)
    with pytest.raises(SetupError):
        trace(pile)


def test_a_question_to_articles_that_are_read_loads_nothing_to_read_or_to_trace_with():
    code = (
        "import json, sys; from reportedly import Article, Reading, check;"
        "check('The bridge is safe', [Reading(Article('a', 'The bridge is not safe. Nobody uses it.'), ())]);"
        "print(json.dumps(sorted(sys.modules)))"
    )
    modules = json.loads(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
    unwanted = {
        "scipy",
        "datasketch",
        "reportedly.sources.chains",
        "reportedly.attribution.finding",
        "reportedly.dates.placing",
    }
    assert not unwanted & set(modules)
