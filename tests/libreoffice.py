"""LibreOffice as a maker and a changer of files, where it is installed."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import pytest

_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle"
 script:language="StarBasic">
Sub Run(source, target, command)
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden"
hidden(0).Value = True
Dim written(0) As New com.sun.star.beans.PropertyValue
written(0).Name = "FilterName"
written(0).Value = "MS Word 2007 XML"
text = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
dispatcher.executeDispatch(text.CurrentController.Frame, command, "", 0, Array())
text.storeToURL(target, written())
text.close(True)
StarDesktop.terminate()
End Sub
</script:module>"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Settle"/></library:library>"""
_COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def settled(data: bytes, how: Literal["accept", "reject"], folder: Path) -> bytes:
    """Return what LibreOffice saves when it has accepted or rejected all changes of a Word file.

    ``folder`` is empty or was given before. Skips the test without LibreOffice.
    """
    program = _program()
    profile, source, made = folder / "profile", folder / "changed.docx", folder / f"{how}.docx"
    basic = profile / "user" / "basic" / "Standard"
    started = [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    if not basic.is_dir():  # the first start makes a library, which would take the place of ours
        _run([*started, "--terminate_after_init"])
    (basic / "Settle.xba").write_text(_MACRO, "utf-8")
    (basic / "script.xlb").write_text(_LIBRARY, "utf-8")
    source.write_bytes(data)
    made.unlink(missing_ok=True)
    arguments = f'"{source.as_uri()}","{made.as_uri()}","{_COMMANDS[how]}"'
    _run([*started, f"macro:///Standard.Settle.Run({arguments})"])
    return made.read_bytes()


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def _program() -> str:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not installed (apt-get install libreoffice-writer-nogui)")
    return program


def converted(data: bytes, suffix: str, target: str, folder: Path) -> bytes:
    """Return what LibreOffice saves when it opens a file of this content.

    ``target`` is "docx", or "docx:" and a filter; ``folder`` is empty or was given before. Skips
    the test without LibreOffice.
    """
    program = _program()
    source, made = folder / f"file.{suffix}", folder / "made"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    output = ("--outdir", str(made), str(source))
    _run([program, profile, "--headless", "--convert-to", target, *output])
    return (made / f"file.{target.partition(':')[0]}").read_bytes()
