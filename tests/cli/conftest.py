"""A pile of invented articles on disk."""

import json

import pytest

HARBOUR = """Bridge to close, says engineer

By Ann Roe
5 March 2024

The Vale Street bridge will close next week, a source close to the council told the Harbour Ledger.

“The bolts are gone,” the source said. “Nobody wants to say it.”
"""
LANTERN = """Is the bridge closing?

The Vale Street bridge may close next week, according to the Harbour Ledger. The mayor, Tom Vale, denied that the bridge
would close. “There is no such plan,” he said on Tuesday.
"""


@pytest.fixture
def pile(tmp_path):
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (folder / "lantern.txt").write_text(LANTERN, encoding="utf-8")
    return folder


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "rows.jsonl"
    texts = [HARBOUR, LANTERN]
    path.write_text(
        "".join(json.dumps({"id": f"r{n}", "outlet": "Lantern", "text": t}) + "\n" for n, t in enumerate(texts)),
        encoding="utf-8",
    )
    return path
