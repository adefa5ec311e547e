"""Sentences of two languages beside each other, on their way out of the library."""

from msgspec import Struct


class BitextRow(Struct, frozen=True, omit_defaults=True):
    """What belongs together; one side is empty where it was left out or added.

    ``by`` is who confirmed it and ``at`` when (ISO 8601 in UTC), both empty where rules found it.
    """

    translation: str
    original: str
    by: str = ""
    at: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it has both sides."""
        return bool(self.translation and self.original)


class Bitext(Struct, frozen=True):
    """A translation beside its original: languages are BCP 47 tags."""

    title: str
    original_title: str
    language: str
    original_language: str
    rows: tuple[BitextRow, ...]
