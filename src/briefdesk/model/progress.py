"""How long work tells how far it is, and how it learns that nobody waits any more."""

from typing import Protocol


class Progress(Protocol):
    """Called by long work now and then."""

    def __call__(self, done: int, total: int) -> None:
        """Report ``done`` of ``total`` steps (``total`` 0: unknown).

        Raises ``Cancelled`` when the user gave up; the work lets it pass.
        """


def unheard(done: int, total: int) -> None:
    """Be the progress of work that nobody watches."""
