"""The numbers that a browser prints before the items of HTML lists."""

from briefdesk.formats.containers.html.events import Node

_BULLET = "•"
_LETTERS = 26
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST = 4000  # beyond it Roman numerals are not written


class ListCount:
    """Counts the items of one list."""

    def __init__(self, node: Node) -> None:
        self._ordered = node.tag == "ol"
        self._style = node.get("type")
        self._bare = (
            "none" in node.get("style").lower().partition("list-style")[2].partition(";")[0]
        )
        self._step = -1 if "reversed" in node.attributes else 1
        self._next = _whole(node.get("start"), 1)

    def number(self, item: Node) -> str:
        """Return what is printed before the next item."""
        value = _whole(item.get("value"), self._next)
        self._next = value + self._step
        if self._bare or "list-style-type:none" in item.get("style").replace(" ", ""):
            return ""
        return f"{_counted(value, self._style)}." if self._ordered else _BULLET


def _whole(said: str, otherwise: int) -> int:
    digits = said.strip().removeprefix("-")
    return int(said) if digits.isascii() and digits.isdigit() and len(digits) < 9 else otherwise


def _counted(value: int, style: str) -> str:
    """Write a number in the style of a list: 1, a, A, i or I."""
    if style in ("a", "A") and value > 0:
        letters = ""
        while value:
            value, rest = divmod(value - 1, _LETTERS)
            letters = chr(ord(style) + rest) + letters
        return letters
    if style in ("i", "I") and 0 < value < _MOST:
        roman = ""
        for worth, digits in _ROMAN:
            count, value = divmod(value, worth)
            roman += digits * count
        return roman.upper() if style == "I" else roman
    return str(value)
