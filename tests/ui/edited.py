"""A file that is read and then edited elsewhere, and the bars of the window that say so."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from briefdesk.ui.main_window import MainWindow
from briefdesk.ui.widgets.notice import Notice

TEXT = """医疗数据的利用

I. 引言

公共数据库提供假名化信息。第一方案尚待讨论，细节由政令规定。

企业可以将合法持有的个人信息加工为假名加工信息，仅限内部分析。
"""


def save(path: Path, text: str) -> None:
    """Save as editors do: write another file and rename it."""
    other = path.with_suffix(".tmp")
    other.write_text(text, "utf-8")
    other.replace(path)


def bar(window: MainWindow, kind: type[Notice]) -> Notice:
    """Return a bar of the window."""
    found = window.findChild(kind)
    assert isinstance(found, kind)
    return found


def press(notice: Notice) -> None:
    """Press the button of a bar."""
    next(one for one in notice.findChildren(QPushButton) if one.isVisible()).click()
