"""Many values as one stretch of JSON: each becomes a value when it is asked for, and not before."""

from array import array
from collections.abc import Iterator
from typing import Generic, TypeVar

from briefdesk.model.wire import from_json

T = TypeVar("T")


class Packed(Generic[T]):
    """Values that stand on lines of their own, numbered from 0.

    A hundred thousand concepts as Python values would fill half a gigabyte.
    """

    def __init__(self, shape: type[T], data: bytes, start: int = 0, count: int = -1) -> None:
        """Find ``count`` lines of JSON from the byte ``start`` on, or all there are.

        Raises ``ValueError`` where there are fewer.
        """
        self._shape = shape
        self._data = data
        self._starts = array("Q", (start,))
        at = start
        while len(self) != count and at < len(data):
            at = data.index(b"\n", at) + 1
            self._starts.append(at)
        if len(self) < count:
            message = f"{len(self)} lines instead of {count}"
            raise ValueError(message)

    def __len__(self) -> int:
        """Return the number of values."""
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> T:
        """Return a value. Raises ``IndexError``, and ``ValueError`` where it has another shape."""
        return from_json(self.raw(number), self._shape)

    def __iter__(self) -> Iterator[T]:
        """Yield all values."""
        return (self[number] for number in range(len(self)))

    def raw(self, number: int) -> bytes:
        """Return the JSON of a value. Raises ``IndexError``."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self._data[self._starts[number] : self._starts[number + 1] - 1]

    def some(self, start: int, count: int) -> tuple[T, ...]:
        """Return up to ``count`` values from a place on."""
        return tuple(self[number] for number in range(start, min(start + count, len(self))))

    @property
    def end(self) -> int:
        """The byte behind the last line."""
        return self._starts[-1]
