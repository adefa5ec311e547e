"""Every failure a user may see, one sentence each: what happened, to which file, what to do.

::

    BriefDeskError(phrase, **places)
    ├ RequestError          UnknownIdError ChangedMeanwhileError QuoteNotFoundError
    │                       QuoteAmbiguousError
    ├ UnreadableFileError   UnknownFormatError DamagedFileError ParsingStoppedError ScanError
    │                       ProtectedFileError PasswordError
    ├ StoreError            AbsentStoreError InUseError DiskFullError ReadOnlyError
    │                       NewerVersionError DamagedStoreError
    ├ OutputError           MemoError
    └ ExchangeError
    Cancelled               never shown

Anything else that is raised is a bug of ours and reaches the crash dialog.
"""

import re

from typing_extensions import override

from briefdesk.phrases import Phrase


class BriefDeskError(Exception):
    """A failure with one sentence for the user.

    ``phrase`` is the English sentence with places, ``places`` their values; the place ``file``
    names the file concerned, where there is one.
    """

    def __init__(self, phrase: Phrase, **places: object) -> None:
        """Keep the sentence and its places apart, so that the window can translate it."""
        super().__init__(phrase, places)
        self.phrase = phrase
        # a file name whose bytes are no text must not break the sentence about it
        self.places = {
            name: str(value).encode(errors="replace").decode() for name, value in places.items()
        }

    @override
    def __str__(self) -> str:
        """Return the English sentence."""
        return self.phrase.text.format(**self.places)

    @property
    def code(self) -> str:
        """The class name in snake case without ``Error``, as the JSON error document prints it."""
        name = type(self).__name__.removesuffix("Error")
        return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class RequestError(BriefDeskError):
    """What was asked for cannot be done as asked."""


class UnknownIdError(RequestError):
    """No record has this id."""


class ChangedMeanwhileError(RequestError):
    """What was to be changed is not what it was when the change was made up."""


class QuoteNotFoundError(RequestError):
    """The quoted words do not occur in the briefing."""


class QuoteAmbiguousError(RequestError):
    """The quoted words occur more than once and no occurrence was named."""


class UnreadableFileError(BriefDeskError):
    """A file the user gave cannot be read; nothing was changed."""


class UnknownFormatError(UnreadableFileError):
    """The content is of no format that BriefDesk reads."""


class DamagedFileError(UnreadableFileError):
    """The content breaks the rules of its format."""


class ProtectedFileError(UnreadableFileError):
    """The file is locked by a password or by the system's permissions."""


class PasswordError(ProtectedFileError):
    """The file opens with a password, and none or a wrong one was given."""


class ScanError(UnreadableFileError):
    """The pages are pictures: there is no text to read before characters are recognised (OCR)."""


class ParsingStoppedError(UnreadableFileError):
    """The parsing process was stopped: it took too long or too much memory, or it died."""


class StoreError(BriefDeskError):
    """The library cannot be opened or written."""


class AbsentStoreError(StoreError):
    """There is no library at this path."""


class InUseError(StoreError):
    """Another process has the library open."""


class DiskFullError(StoreError):
    """There is no room left; the change was rolled back."""


class ReadOnlyError(StoreError):
    """The file, its folder or the disk cannot be written."""


class NewerVersionError(StoreError):
    """A newer BriefDesk wrote the library."""


class DamagedStoreError(StoreError):
    """The library file is no BriefDesk library or is damaged."""


class OutputError(BriefDeskError):
    """A result cannot be written where the user asked."""


class MemoError(OutputError):
    """The memo cannot be made."""


class ExchangeError(BriefDeskError):
    """An exchange file (term base, annotations) cannot be read or written as asked."""


class Cancelled(Exception):
    """The user cancelled; never shown as an error."""
