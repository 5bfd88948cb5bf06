"""The report in a real browser: it runs, it complains of nothing, and it asks for nothing from anywhere."""

import io
import shutil
import subprocess

import pytest

from reportedly.exports import EXPORTS
from tests.exports.pile import invented_trace

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-logging=stderr",
    "--log-level=0",
    "--virtual-time-budget=3000",
]


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine: apt install chromium")
def test_the_report_runs_in_a_browser_and_asks_for_nothing(tmp_path):
    page = io.StringIO()
    EXPORTS["html"].write_trace(invented_trace(), page, with_text=True)
    path = tmp_path / "report.html"
    path.write_text(page.getvalue(), encoding="utf-8")
    done = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", path.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "CONSOLE" not in done.stderr, "an error, or something that the page's own policy forbids"
    assert "Tomas Reyk" in done.stdout
    assert "http://" not in done.stdout.replace("http://www.w3.org", "")
    assert done.stdout.count("<svg") == page.getvalue().count("<svg")
