"""On a real X server, with a window manager, the window starts, is painted and closes."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAINTED = Path(__file__).parents[1] / "architecture" / "painted.py"
MISSING = [name for name in ("xvfb-run", "xauth", "openbox") if shutil.which(name) is None]


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_the_window_is_painted_on_x11(library: Path) -> None:
    window = shlex.join([sys.executable, str(PAINTED), "--close", str(library)])
    script = f"openbox >&2 & {window}; code=$?; kill $!; exit $code"
    child = subprocess.run(
        ["xvfb-run", "--auto-servernum", "sh", "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"}, check=True, capture_output=True,
    )  # fmt: skip
    assert "PySide6.QtWidgets" in json.loads(child.stdout)["modules"]
