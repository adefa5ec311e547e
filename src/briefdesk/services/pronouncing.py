"""How terms are pronounced, as it is proposed to a person.

The dictionaries take a second to load and keep every thread of their process waiting meanwhile, so
they live in a process of their own.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from threading import Event, Lock

from briefdesk.errors import Cancelled, ParsingStoppedError
from briefdesk.model.concept_row import ConceptRow
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.wire import from_json, to_json
from briefdesk.phrases import phrase
from briefdesk.services.conversation import Conversation, Stopped
from briefdesk.text.romanisation import is_kana

_STOPPED = phrase(
    "errors", "How terms are read could not be proposed, as the program for it failed: type it."
)
PRONOUNCING = Stopped(ParsingStoppedError, _STOPPED, _STOPPED, _STOPPED)
_NAME = "pronounce"


class Pronouncer:
    """Proposes pinyin and kana in a worker process that stays open in between.

    The process starts when something is asked first, and anew after it died. The methods may be
    called from any thread but the window's: they take up to two seconds at first. Both raise
    ``ParsingStoppedError`` when the process failed, ``Cancelled`` after ``close``, and what
    ``progress`` raises.
    """

    def __init__(self, command: Sequence[str] = ()) -> None:
        """Start nothing yet; ``command`` replaces the worker's command line."""
        self._command = command
        self._lock = Lock()  # one question at a time
        self._talk: Conversation | None = None
        self._closed = Event()

    def pinyin(self, texts: Sequence[str], progress: Progress = unheard) -> Mapping[str, str]:
        """Return Chinese terms with their pinyin, tones and all."""
        return self._ask("pinyin", list(texts), progress)

    def readings(
        self, terms: Sequence[str], known: Iterable[ConceptRow], progress: Progress = unheard
    ) -> Mapping[str, str]:
        """Return Japanese terms with a reading in hiragana each, empty where none is proposed.

        What people confirmed about the terms in ``known`` rows counts where it is part of one.
        """
        parts: dict[str, dict[str, str]] = {term: {} for term in terms}
        for row in known:
            if row.reading and not row.unread:
                for term, found in parts.items():
                    if row.japanese in term:
                        found[row.japanese] = row.reading
        return self._ask("readings", parts, progress)

    def close(self) -> None:
        """End the process; who waits for an answer gets none."""
        self._closed.set()
        talk = self._talk
        if talk is not None:
            talk.kill()
        with self._lock:
            self._end()

    def _ask(self, task: str, question: object, progress: Progress) -> Mapping[str, str]:
        with self._lock:
            if self._closed.is_set():
                raise Cancelled
            try:
                answer = self._conversation(progress).ask(
                    task, {}, progress, body=to_json(question)
                )
            except BaseException:
                self._end()
                if self._closed.is_set():
                    raise Cancelled from None
                raise
        return from_json(answer, dict[str, str])

    def _conversation(self, progress: Progress) -> Conversation:
        if self._talk is None:
            self._talk = Conversation(_NAME, PRONOUNCING, self._command)
            self._talk.ask(_NAME, {}, progress)
        return self._talk

    def _end(self) -> None:
        talk, self._talk = self._talk, None
        if talk is not None:
            with suppress(OSError):
                talk.end()


def is_reading(text: str) -> bool:
    """Tell whether a text can be how a Japanese term is read: kana and nothing else."""
    return bool(text.strip()) and is_kana(text.strip())
