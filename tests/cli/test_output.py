"""An output file is written whole or not at all."""

import os

import pytest

from reportedly.cli.output import open_output
from reportedly.errors import UsageError


def test_a_finished_file_has_what_was_written(tmp_path):
    target = tmp_path / "out.json"
    with open_output(target) as stream:
        stream.write("“ö”\n")
        assert not target.exists()
    assert target.read_bytes() == "“ö”\n".encode()
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_an_interrupted_one_leaves_the_old_file_and_nothing_else(tmp_path, error):
    target = tmp_path / "out.json"
    target.write_text("old")

    def write():
        with open_output(target) as stream:
            stream.write("new")
            raise error

    with pytest.raises(error):
        write()
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_pipe_is_written_to_and_a_link_followed(tmp_path):
    pipe, link, target = tmp_path / "pipe", tmp_path / "link", tmp_path / "out.json"
    os.mkfifo(pipe)
    target.write_text("old")
    link.symlink_to(target)
    reader = os.open(pipe, os.O_RDWR)
    for path in (pipe, link):
        with open_output(path) as stream:
            stream.write("new")
    assert os.read(reader, 9) == b"new"
    assert (pipe.is_fifo(), link.is_symlink(), target.read_text()) == (True, True, "new")
    os.close(reader)


def test_half_a_character_does_not_stop_the_writing(tmp_path):
    with open_output(tmp_path / "out.html") as stream:
        stream.write("a\ud800b")
    assert (tmp_path / "out.html").read_bytes() == b"a?b"


def test_a_folder_that_is_not_there_is_a_usage_error(tmp_path):
    with pytest.raises(UsageError, match="cannot write"), open_output(tmp_path / "no" / "out.json"):
        pass
