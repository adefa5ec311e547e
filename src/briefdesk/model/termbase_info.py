"""A term base of a library, without its concepts."""

from msgspec import Struct

BUNDLED = 0  # the id under which the term bases that come with BriefDesk are one
BUNDLED_NAME = "bundled"  # and by which the command line knows it, so that no other has it


class TermBaseInfo(Struct, frozen=True):
    """Name, provenance and place of a term base.

    Those with a lower ``rank`` count before others. ``path`` is the file that a linked one follows,
    which makes it read-only, ``path_sha256`` what that file held when it was read last, and
    ``reading`` how it is read: JSON of ``TermBaseOptions``, or empty where the reader decides.
    ``edition`` names what was read into it at once (SHA-256), or is empty.
    """

    id: int
    name: str
    title: str
    version: str = ""
    provenance: str = ""
    blockers: tuple[str, ...] = ()
    rank: int = 0
    enabled: bool = True
    edition: str = ""
    path: str = ""
    path_sha256: str = ""
    reading: str = ""

    @property
    def read_only(self) -> bool:
        """Whether its concepts can be changed by editing an overlay of another one only."""
        return self.id == BUNDLED or bool(self.path)
