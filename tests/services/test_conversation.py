"""A worker is asked again after it answered, and is gone after it did not behave."""

import sys

import pytest

from briefdesk.errors import DamagedFileError, ParsingStoppedError
from briefdesk.services.conversation import Conversation
from briefdesk.services.parsing import READING

WORKER = """
from briefdesk import worker
from briefdesk.errors import DamagedFileError
from briefdesk.phrases import phrase

def session(values, body):
    asked = []
    def add(values, body, progress):
        asked.append(body)
        return b"|".join(asked)
    def refuse(values, body, progress):
        raise DamagedFileError(phrase("errors", "no {file}"), file=values["name"])
    def babble(values, body, progress):
        print("noise of a library", flush=True)
        return b""
    return {"add": add, "refuse": refuse, "babble": babble}

worker.main(sessions={"start": session})
"""
COMMAND = (sys.executable, "-c", WORKER)


def test_a_session_remembers_between_requests() -> None:
    with Conversation("a.txt", READING, COMMAND) as talk:
        assert talk.ask("start", {}) == b""
        assert talk.ask("add", {}, body=b"1") == b"1"
        assert talk.ask("add", {}, body=b"\n" * 300_000) == b"1|" + b"\n" * 300_000
        assert talk.ask("babble", {}) == b""
        assert talk.ask("add", {}, body=b"") == b"1|" + b"\n" * 300_000 + b"|"


def test_a_failure_of_a_task_leaves_the_session_open() -> None:
    with Conversation("a.txt", READING, COMMAND) as talk:
        talk.ask("start", {})
        with pytest.raises(DamagedFileError, match=r"no b\.txt"):
            talk.ask("refuse", {"name": "b.txt"})
        assert talk.ask("add", {}, body=b"2") == b"2"


def test_a_worker_that_was_killed_is_one_sentence() -> None:
    with Conversation("a.txt", READING, COMMAND) as talk:
        talk.ask("start", {})
        talk.kill()
        with pytest.raises(ParsingStoppedError, match=r"“a\.txt” was stopped because it failed"):
            talk.ask("add", {})


def test_ending_twice_does_no_harm() -> None:
    talk = Conversation("a.txt", READING, COMMAND)
    talk.end()
    talk.end()
