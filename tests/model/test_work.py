"""The lines between parent and worker survive the wire."""

from briefdesk.model.wire import from_json, to_json
from briefdesk.model.work import Failure, Message, Request


def test_messages_survive_the_wire() -> None:
    failure = Failure("DamagedFileError", "errors", "“{file}” broke", {"file": "简报\n.txt"})
    for message in (Message(1, 2), Message(result=0), Message(failure=failure)):
        line = to_json(message)
        assert b"\n" not in line
        assert from_json(line, Message) == message
    request = Request("read", {"path": "/x"}, 3)
    assert from_json(to_json(request), Request) == request
