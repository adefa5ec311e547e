"""Qt counts UTF-16 units, where 𠮷 is two; everything else here counts code points."""

from bisect import bisect_left, bisect_right


class Utf16:
    """Code points of one text to UTF-16 units and back."""

    def __init__(self, text: str) -> None:
        """Remember where the characters beyond U+FFFF stand."""
        self._wide = [at for at, sign in enumerate(text) if sign > "\uffff"]
        self._low = [at + before + 1 for before, at in enumerate(self._wide)]
        self.length = len(text) + len(self._wide)

    def units(self, point: int) -> int:
        """Return the UTF-16 units before a code point."""
        return point + bisect_left(self._wide, point)

    def points(self, unit: int) -> int:
        """Return the code points before a unit; inside a pair, those before the pair."""
        return unit - bisect_right(self._low, unit)
