"""One process or several: the same readings, in the order given, and a dying worker is a named failure."""

import os

import pytest

from reportedly import Article, Failure, Reading
from reportedly.batch import pool
from reportedly.model.codec import reading_to_json

TEXTS = [
    "The mayor, Ann Roe, said the bridge would reopen in May.",
    "“We are not leaving,” Tom Vale told the Harbour Ledger. “Not this year.”",
    "A source close to the club told the Harbour Ledger that the coach had resigned. The source said he was tired.",
    "Nothing is said here.",
]


def inputs(count=24):
    yield Reading(None, failures=(Failure("read", "empty", "nothing in it", "empty.txt"),))
    for n in range(count):
        yield Reading(Article(f"a{n}", TEXTS[n % len(TEXTS)] + f" It was day {n}."))


def test_any_number_of_processes_gives_the_same_bytes_in_the_same_order():
    one = [reading_to_json(r) for r in pool.read_many(inputs(), workers=1)]
    assert [r["id"] for r in one[1:]] == [f"a{n}" for n in range(24)]
    assert [reading_to_json(r) for r in pool.read_many(inputs(), workers=2)] == one
    assert [reading_to_json(r) for r in pool.read_many(inputs())] == one


def test_what_is_read_or_failed_already_passes_through_untouched():
    ready = [Reading(Article("x", "Ann Roe said no."), ()), *inputs(0)]
    assert list(pool.read_many(ready, workers=1)) == ready


def test_a_pile_that_is_read_already_starts_no_process(monkeypatch):
    monkeypatch.setattr(pool, "_pool", lambda workers: pytest.fail("a process was started"))
    ready = [Reading(Article(f"x{n}", "Ann Roe said no."), ()) for n in range(2 * pool.FEW)]
    assert list(pool.read_many(ready)) == ready
    assert list(pool.read_many(ready, workers=2)) == ready


def test_what_is_read_already_keeps_its_place_among_what_is_read():
    kept = Reading(Article("kept", "Ann Roe said no."), ())
    mixed = [given for fresh in inputs(6) for given in (kept, fresh)]
    read = list(pool.read_many(mixed, workers=2))
    assert read[::2] == [kept] * 7
    assert read[1::2] == list(pool.read_many(inputs(6), workers=1))


def test_the_first_reading_comes_before_the_last_input_is_asked_for():
    asked = []

    def slow():
        for reading in inputs(3):
            asked.append(reading)
            yield reading

    stream = pool.read_many(slow())
    next(stream)
    assert len(asked) == 1


def die(reading, model):
    if reading.article and reading.article.id == "a5":
        os._exit(9)
    return reading


@pytest.mark.usefixtures("_deadly")
def test_a_worker_that_dies_costs_one_article_and_is_named():
    done = list(pool.read_many(inputs(12), workers=2))
    assert len(done) == 13
    failed = [r for r in done if r.article is None and r.failures[0].kind == "worker_died"]
    assert [r.failures[0].id for r in failed] == ["a5"]


@pytest.fixture
def _deadly(monkeypatch):
    monkeypatch.setattr(pool, "read_one", die)
