"""What is wrong with an entry of a term base: warnings of the editor, ``glossary validate``."""

from enum import StrEnum

from msgspec import Struct

from briefdesk.phrases import Phrase


class Severity(StrEnum):
    """``error``: it must not be published so; ``warning``: somebody should look; ``info``: note."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Problem(Struct, frozen=True, omit_defaults=True):
    """A broken rule; made by ``problem``.

    ``code`` names the rule, ``said`` with ``places`` is the sentence. ``concept`` and ``term`` are
    ids, ``field`` the field of the concept, or of the term, as the model calls it. ``file`` is a
    plain file name, ``line`` counts from 1 (0: unknown); both are empty for what is in no file.
    """

    code: str
    said: Phrase
    places: dict[str, str] = {}
    severity: Severity = Severity.ERROR
    concept: str = ""
    term: str = ""
    field: str = ""
    file: str = ""
    line: int = 0

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.said.text.format(**self.places)


def problem(
    code: str,
    said: Phrase,
    *,
    severity: Severity = Severity.ERROR,
    concept: str = "",
    term: str = "",
    field: str = "",
    **places: object,
) -> Problem:
    """Return a problem; ``places`` fill the sentence."""
    filled = {name: str(value) for name, value in places.items()}
    return Problem(code, said, filled, severity, concept, term, field)
