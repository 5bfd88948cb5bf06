"""Vectors beside readings: found again bit for bit, and never believed where the file is not what it was."""

from pathlib import Path

import numpy as np
import pytest

from reportedly.language import kept
from reportedly.language.embedder import Embedder
from reportedly.language.kept import vectors_beside

TEXTS = ("The ferry to Vesk sank.", "A recipe for soup.", "Ann Roe said no.")


@pytest.fixture
def readings(tmp_path: Path) -> Path:
    return tmp_path / "pile.ndjson"


@pytest.fixture
def beside(readings: Path) -> Path:
    return readings.with_name(".pile.ndjson.vectors")


def asked(readings: Path, *texts: str) -> tuple[np.ndarray, int]:
    """The vectors of the texts by a new embedder beside the readings, and how many texts it computed."""
    embedder, computed = Embedder(threads=1), []
    plainly = embedder._compute
    embedder._compute = lambda fresh: computed.extend(fresh) or plainly(fresh)  # type: ignore[method-assign]
    with vectors_beside(readings, embedder):
        vectors = embedder.embed(texts)
    return vectors, len(computed)


def test_what_was_computed_once_is_not_computed_again_and_is_the_same(readings: Path) -> None:
    alone = Embedder(threads=1).embed(TEXTS)
    first, computed = asked(readings, *TEXTS[:2])
    assert computed == 2
    again, computed = asked(readings, *TEXTS)
    assert computed == 1
    assert asked(readings, *TEXTS)[1] == 0
    assert (first == alone[:2]).all()
    assert (again == alone).all()


def test_no_text_lies_in_the_file_and_nobody_else_may_read_it(readings: Path, beside: Path) -> None:
    asked(readings, *TEXTS)
    assert b"ferry" not in beside.read_bytes()
    assert beside.stat().st_mode & 0o077 == 0
    assert [path.name for path in readings.parent.iterdir()] == [beside.name]


@pytest.mark.parametrize("damage", [b"", b"PK", b"no such file\n", None])
def test_a_damaged_file_is_computed_again(readings: Path, beside: Path, damage: bytes | None) -> None:
    right, _ = asked(readings, *TEXTS[:2])
    whole = beside.read_bytes()
    at = len(whole) // 2  # inside the vectors
    beside.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] if damage is None else damage)
    vectors, computed = asked(readings, *TEXTS[:2])
    assert computed == 2
    assert (vectors == right).all()
    assert asked(readings, *TEXTS[:2])[1] == 0


def test_a_file_cut_short_anywhere_is_computed_again(readings: Path, beside: Path) -> None:
    right, _ = asked(readings, *TEXTS[:2])
    whole = beside.read_bytes()
    for length in range(0, len(whole), len(whole) // 7):
        beside.write_bytes(whole[:length])
        assert (asked(readings, *TEXTS[:2])[0] == right).all()


def test_vectors_of_other_weights_are_not_taken(readings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(kept, "_fingerprint", lambda: "other weights")
        asked(readings, *TEXTS[:1])
    assert asked(readings, *TEXTS[:1])[1] == 1


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    readings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(np, "savez", full)
    assert asked(readings, *TEXTS[:1])[1] == 1
    assert not list(readings.parent.iterdir())


def test_the_file_does_not_grow_for_ever(readings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST", 1)
    asked(readings, *TEXTS[:2])
    assert asked(readings, *TEXTS[:2])[1] == 1


def test_what_breaks_inside_leaves_no_file(readings: Path, beside: Path) -> None:
    with pytest.raises(RuntimeError), vectors_beside(readings, Embedder(threads=1)):
        raise RuntimeError
    assert not beside.exists()
