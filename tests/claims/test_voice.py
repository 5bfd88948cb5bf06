from reportedly.claims.voice import Numbering
from tests.claims.piles import STATEMENTS


def test_numbers_go_on_after_the_highest() -> None:
    numbering = Numbering(STATEMENTS)
    assert [numbering.next(), numbering.next()] == ["s4", "s5"]
    assert Numbering(()).next() == "s1"
