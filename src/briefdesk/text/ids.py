"""The ids of concepts and terms: XML ids, as TBX needs them, no two alike in a term base."""

import re
from collections.abc import Iterable

_XML_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")


def is_xml_id(text: str) -> bool:
    """Tell whether a text can be an id in a TBX file."""
    return _XML_ID.fullmatch(text) is not None


class FreeIds:
    """Gives ids that nothing else has."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        """Begin with ids that are taken."""
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}  # where to go on for a thousand of the same

    def take(self, ids: Iterable[str]) -> None:
        """Give none of these ids from now on."""
        self._taken.update(ids)

    def give(self, wanted: str) -> str:
        """Return an id as it is wanted, or with a number behind it if it is taken; now it is."""
        found = wanted
        while found in self._taken:
            self._numbers[wanted] = self._numbers.get(wanted, 1) + 1
            found = f"{wanted}-{self._numbers[wanted]}"
        self._taken.add(found)
        return found
