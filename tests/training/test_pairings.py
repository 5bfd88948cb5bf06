"""What the pair model would learn from: labels as the marks say."""

from random import Random

from training.pairings import FOLDER, LABELS, hard_pairs, read_claims, story_pairs


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
