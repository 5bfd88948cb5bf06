"""Opening a model leaves nothing behind on the machine of whoever reads."""

import os
import subprocess
import sys

CODE = "from reportedly.language.tagger import Tagger; Tagger().read('Tom Vale said no.')"


def test_the_models_write_no_identity_into_the_users_home(tmp_path):
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    kept = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    subprocess.run([sys.executable, "-c", CODE], env=kept | home, check=True)
    assert list(tmp_path.rglob("*")) == []
