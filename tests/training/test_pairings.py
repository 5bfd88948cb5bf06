"""What the pair model would learn from: labels as the marks say, names as placeholders."""

from random import Random

from training.masking import PLACEHOLDERS, masked
from training.pairings import FOLDER, LABELS, hard_pairs, read_claims, story_pairs

NAMES = frozenset({"odette", "finch", "dorian", "marrack", "vienna"})


def test_one_name_has_one_placeholder_whole_or_in_part() -> None:
    claim, text = masked("Odette Finch left Dorian Marrack in May.", "Marrack's wife Finch is gone", NAMES)
    first, second = PLACEHOLDERS[:2]
    assert claim == f"{first} left {second} in May."
    assert text == f"{second}'s wife {first} is gone"


def test_other_names_have_other_placeholders() -> None:
    claim, text = masked("Finch lives in Vienna", "Marrack lives in Vienna", NAMES)
    assert claim.split()[0] != text.split()[0]
    assert claim.split()[-1] == text.split()[-1]


def test_hard_pairs_go_both_ways_and_have_every_label() -> None:
    pairs = hard_pairs()
    assert len(pairs) >= 800
    assert {p.label for p in pairs} == set(LABELS)
    assert {(p.text, p.claim, p.label) for p in pairs} == {(p.claim, p.text, p.label) for p in pairs}


def test_no_pair_of_a_story_is_a_text_with_itself() -> None:
    stories = read_claims(sorted(FOLDER.glob("claims-*.txt")))
    pairs = [pair for story in stories for pair in story_pairs(story, Random(1))]
    assert {p.label for p in pairs} == set(LABELS)
    assert all(p.claim != p.text for p in pairs)


def test_no_hard_pair_is_given_twice() -> None:
    pairs = [(p.claim, p.text) for p in hard_pairs()]
    assert len(pairs) == len(set(pairs))
