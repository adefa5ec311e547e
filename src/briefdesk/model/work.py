"""What a parent process and its worker say to each other: JSON lines, each with bytes behind it."""

from msgspec import Struct

EXIT_OUT_OF_MEMORY = 71  # how a worker ends that needs more than it may have


class Request(Struct, frozen=True):
    """One line to the worker: a task of ``worker.TASKS`` or of an open session, its values, and the
    number of bytes that follow the line.
    """

    task: str
    values: dict[str, str]
    body: int = 0


class Failure(Struct, frozen=True):
    """A ``BriefDeskError`` on its way to the parent: class name, phrase and places."""

    kind: str
    context: str
    text: str
    places: dict[str, str]


class Message(Struct, frozen=True, omit_defaults=True):
    """One line from the worker: how far it is, its failure, or the length in bytes of the result
    that follows the line. The last two end the answer.
    """

    done: int = 0
    total: int = 0
    result: int | None = None
    failure: Failure | None = None
