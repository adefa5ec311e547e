"""What every format of bitexts offers."""

import re
from typing import Protocol

from briefdesk.model.bitext import Bitext
from briefdesk.model.progress import Progress

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")


class BitextWriter(Protocol):
    """Turns a bitext into the bytes of a file. Same bitext, same bytes."""

    @property
    def name(self) -> str:
        """The short name of the format."""

    @property
    def suffix(self) -> str:
        """The file name ending with its dot, in lower case."""

    def write(self, bitext: Bitext, progress: Progress) -> bytes:
        """Return the file. Raises what ``progress`` raises."""


def fit(text: str) -> str:
    """Return a text with U+FFFD for each character that XML cannot hold."""
    return _UNFIT.sub("\ufffd", text)
