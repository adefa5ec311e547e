"""The pinned PySide6 keeps its references: 6.12.0 loses some on Python 3.11 and aborts later."""

import subprocess
import sys

LOSSES = """
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(object)

bell = Bell()

def lost(thing, call, times):
    before = sys.getrefcount(thing)
    for _ in range(times):
        call()
    return before - sys.getrefcount(thing)

print(lost(None, lambda: bell.setObjectName("x"), 200))
print(lost(True, lambda: bell.rung.emit(None), 20))
"""


def test_calls_and_signals_lose_no_reference() -> None:
    child = subprocess.run([sys.executable, "-c", LOSSES], capture_output=True, check=True)
    assert all(abs(int(number)) < 10 for number in child.stdout.split())
    assert len(child.stdout.split()) == 2
