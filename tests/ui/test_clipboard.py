"""The clipboard outlives Python."""

import subprocess
import sys


def test_what_was_copied_outlives_the_program_without_a_crash() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from briefdesk.ui.clipboard import mime_data; made = mime_data();"
        "made.setText('医疗'); made.setData('application/x-of-ours', b'');"
        "app.clipboard().setMimeData(made);"
        "assert app.clipboard().text() == '医疗';"
        "assert app.clipboard().mimeData().formats() == ['text/plain', 'application/x-of-ours']"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
