"""The heights of very many strips below each other, any of which may change."""

from collections.abc import Iterable


class Heights:
    """A Fenwick tree: the sum above a strip, and the strip at a height, in a dozen steps."""

    def __init__(self, heights: Iterable[int]) -> None:
        """Stack strips of so many pixels."""
        self._heights = list(heights)
        self._sums = [0, *self._heights]
        for at in range(1, len(self._sums)):
            above = at + (at & -at)
            if above < len(self._sums):
                self._sums[above] += self._sums[at]
        self.total = sum(self._heights)

    def __getitem__(self, strip: int) -> int:
        """Return the height of a strip."""
        return self._heights[strip]

    def __len__(self) -> int:
        """Return how many strips there are."""
        return len(self._heights)

    def set(self, strip: int, height: int) -> int:
        """Give a strip another height; return by how much it grew."""
        grown = height - self._heights[strip]
        if grown:
            self._heights[strip] = height
            self.total += grown
            at = strip + 1
            while at < len(self._sums):
                self._sums[at] += grown
                at += at & -at
        return grown

    def above(self, strip: int) -> int:
        """Return the height of all strips before one."""
        whole = 0
        at = strip
        while at:
            whole += self._sums[at]
            at &= at - 1
        return whole

    def at(self, y: float) -> int:
        """Return the strip that covers a height, the first or last one beyond the ends."""
        found, left = 0, y
        step = 1 << len(self._heights).bit_length()
        while step:
            after = found + step
            if after < len(self._sums) and self._sums[after] <= left:
                found = after
                left -= self._sums[after]
            step >>= 1
        return max(0, min(found, len(self._heights) - 1))
