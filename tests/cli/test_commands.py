"""The commands as a user runs them: formats, pipes, exit statuses, interruptions."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from jsonschema import Draft202012Validator

from tests.model.test_schema import SCHEMA

CLAIM = "the Vale Street bridge will close"


def run(*arguments, given=None):
    command = [sys.executable, "-m", "reportedly", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False)


def fits(name, row):
    Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}).validate(row)


def test_read_writes_a_line_an_article_that_fits_the_schema(pile):
    done = run("read", pile, "--format", "json")
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["harbour.txt", "lantern.txt"]
    for line in lines:
        fits("reading", line)
        assert line["attributions"]
        assert "text" not in line


def test_every_span_of_read_stands_in_the_text(pile):
    done = run("read", pile, "--with-text", "--format", "json")
    for line in map(json.loads, done.stdout.splitlines()):
        for a in line["attributions"]:
            spans = a["source"] + a["cue"] + a["content"] + a["hedges"] + [s for h in a["chain"] for s in h["spans"]]
            for start, end in spans:
                assert line["text"][start:end].strip()


def test_trace_takes_what_read_wrote_and_says_the_same(pile):
    direct = run("trace", pile, "--format", "json")
    written = run("read", pile, "--with-text", "--format", "json")
    piped = run("trace", "-", "--format", "json", given=written.stdout)
    assert (direct.returncode, piped.returncode) == (0, 0), direct.stderr + piped.stderr
    assert json.loads(piped.stdout) == json.loads(direct.stdout)
    fits("trace", json.loads(direct.stdout))


def test_what_a_question_leaves_beside_readings_changes_no_answer_and_is_no_input(pile, tmp_path):
    kept = tmp_path / "kept"
    kept.mkdir()
    readings = kept / "readings.ndjson"
    run("read", pile, "--with-text", "--output", readings)
    first, again = (run("check", CLAIM, readings, "--format", "json") for _ in range(2))
    assert first.returncode == again.returncode == 0, first.stderr
    assert sorted(path.name for path in kept.iterdir()) == [".readings.ndjson.vectors", "readings.ndjson"]
    assert again.stdout == first.stdout
    assert run("check", CLAIM, kept, "--format", "json").stdout == first.stdout


def test_check_finds_who_says_it_and_who_denies_it(pile):
    done = run("check", CLAIM, pile, "--format", "json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    fits("check", answer)
    assert {a["id"] for a in answer["articles"]} == {"harbour.txt", "lantern.txt"}
    names = {s["id"]: s["name"] for s in answer["sources"]}
    sides = {s["toward"]: [names[n] for n in s["chain"]] for s in answer["statements"] if s["chain"]}
    assert sides["denies"] == ["Tom Vale"]
    assert any("source close to the council" in names[s["chain"][-1]] for s in answer["statements"] if s["chain"])


@pytest.mark.parametrize("form", ["table", "json", "html"])
@pytest.mark.parametrize("command", [["read"], ["trace"], ["check", CLAIM]])
def test_every_command_writes_every_format_to_a_file(pile, tmp_path, command, form):
    target = tmp_path / f"out.{form}"
    done = run(*command, pile, "--format", form, "--output", target)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "Vale" in target.read_text(encoding="utf-8")


def test_standard_input_streams(rows):
    lines = rows.read_text(encoding="utf-8").splitlines(keepends=True)
    command = [sys.executable, "-m", "reportedly", "read", "-", "--format", "json"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        process.stdin.write(lines[0])
        process.stdin.flush()
        first = json.loads(process.stdout.readline())  # the second row has not been sent yet
        assert first["id"] == "r0"
        rest, _ = process.communicate(lines[1])
    assert [json.loads(line)["id"] for line in rest.splitlines()] == ["r1"]


def test_a_bad_input_is_named_the_rest_is_done_and_the_status_says_so(pile):
    (pile / "empty.txt").write_bytes(b"")
    done = run("read", pile, pile / "gone.txt", "--format", "json")
    assert done.returncode == 1
    assert "empty.txt" in done.stderr
    assert "gone.txt" in done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert sum(row["attributions"] is not None for row in rows) == 2
    failures = [f for row in rows for f in row["failures"]]
    assert {(f["path"].rsplit("/", 1)[-1], f["kind"]) for f in failures} == {
        ("empty.txt", "empty"),
        ("gone.txt", "missing"),
    }


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["read"],
        ["nonsense"],
        ["read", "x", "--format", "pdf"],
        ["check", " ", "x"],
        ["trace", "x", "-o", "/no/such/x"],
    ],
)
def test_a_command_that_makes_no_sense_leaves_with_two(arguments):
    assert run(*arguments).returncode == 2


@pytest.mark.parametrize(
    ("workers", "number", "status"), [(1, "SIGINT", 130), (2, "SIGINT", 130), (2, "SIGTERM", 143), (2, "SIGHUP", 129)]
)
def test_an_interrupted_run_leaves_no_half_written_file_and_no_process(tmp_path, workers, number, status):
    target = tmp_path / "out.ndjson"
    command = [sys.executable, "-m", "reportedly", "read", "-", "--output", str(target), "--workers", str(workers)]
    with waiting(command, subprocess.DEVNULL) as process:
        until(lambda: [p for p in tmp_path.iterdir() if p.suffix == ".part" and (workers == 1 or p.stat().st_size)])
        os.killpg(process.pid, getattr(signal, number))  # to all of them, as a terminal does
        _, said = process.communicate()
    assert process.returncode == status
    assert said.splitlines() == ["reportedly: interrupted; no output file was written"]
    assert not [name for name in os.listdir(tmp_path) if name.startswith((".out", "out"))]
    until(lambda: not alive(process.pid))


def test_processes_end_with_the_one_that_started_them():
    command = [sys.executable, "-m", "reportedly", "read", "-", "--workers", "2"]
    with waiting(command, subprocess.PIPE) as process:
        assert process.stdout.readline()
        process.kill()
    until(lambda: not alive(process.pid))


def waiting(command, stdout):
    """The command in a process group of its own, with more rows given than are read ahead, and still more expected."""
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE, text=True, start_new_session=True,
        preexec_fn=heeding,
    )  # fmt: skip
    process.stdin.writelines(json.dumps({"text": f"Tom Vale, {n}, said no."}) + "\n" for n in range(20))
    process.stdin.flush()
    return process


def heeding():
    """Signals as a terminal leaves them: whoever runs the tests may ignore some, as `nohup` does."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def until(condition):
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def alive(group):
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_full_disk_is_named(pile):
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "reportedly", "read", str(pile)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["reportedly: cannot write the result: No space left on device"]


def test_a_reader_that_leaves_is_no_error(rows):
    command = f'"{sys.executable}" -m reportedly read - --workers 2 < "{rows}" | head -c 1; echo " ${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("{ 0\n", "")


def test_demo_writes_its_report_and_says_where(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "reportedly", "demo"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "reportedly-demo/report.html" in done.stdout
    assert "<svg" in (tmp_path / "reportedly-demo" / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", [[], ["read"], ["trace"], ["check"], ["demo"]])
def test_help_teaches(command):
    done = run(*command, "--help")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) > 5
