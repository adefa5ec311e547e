"""LibreOffice as a maker of files, where it is installed."""

import shutil
import subprocess
from pathlib import Path

import pytest


def converted(data: bytes, suffix: str, target: str, folder: Path) -> bytes:
    """Return what LibreOffice saves when it opens a file of this content.

    ``target`` is "docx", or "docx:" and a filter; ``folder`` is empty or was given before. Skips
    the test without LibreOffice.
    """
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (apt-get install libreoffice-writer-nogui)")
    source, made = folder / f"file.{suffix}", folder / "made"
    source.write_bytes(data)
    subprocess.run(
        [
            program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
            "--convert-to", target, "--outdir", made, source,
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )  # fmt: skip
    return (made / f"file.{target.partition(':')[0]}").read_bytes()
