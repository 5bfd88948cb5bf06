"""Our blocks of mirrored claims are whole, and one that is not is named."""

from pathlib import Path

import pytest

from training.mirrored import blocks

WHOLE = """# Ada Roe sued Bo Fell
= Bo Fell was taken to court by Ada Roe
~ Bo Fell sued Ada Roe
~= Ada Roe was taken to court by Bo Fell
% Ada Roe sued Cy Hall
A| Roe's lawyer has filed against Fell.
A| Fell must answer to a judge after her complaint.
A| Singer takes rival Fell to court
A| He has been sued, and by Roe.
B| Fell's lawyer has filed against Roe.
B| Roe must answer to a judge after his complaint.
B| Rival takes singer Roe to court
B| She has been sued, and by Fell."""


def test_every_block_that_ships_is_whole() -> None:
    found = list(blocks())
    assert found
    for block in found:
        assert not set(block.says) & set(block.says_mirrored)
        assert block.claims[0] != block.mirrored[0] != block.replaced


def test_a_block_says_which_sentences_say_which_claim(tmp_path: Path) -> None:
    path = tmp_path / "mirrored-courts.txt"
    path.write_text(f"{WHOLE}\n\n{WHOLE}\n", encoding="utf-8")
    one, other = blocks([path])
    assert one == other
    assert one.claims == ("Ada Roe sued Bo Fell", "Bo Fell was taken to court by Ada Roe")
    assert one.says[2] == "Singer takes rival Fell to court"


def test_a_block_that_lacks_a_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mirrored-courts.txt"
    path.write_text(WHOLE.rpartition("\n")[0], encoding="utf-8")
    with pytest.raises(ValueError, match=r"mirrored-courts\.txt.*Ada Roe sued Bo Fell"):
        list(blocks([path]))
