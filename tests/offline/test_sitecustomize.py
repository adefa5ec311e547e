"""The ban on the network holds here and in child processes; local sockets stay."""

import socket
import subprocess
import sys

import pytest

from tests.offline import sitecustomize as offline


def test_an_internet_socket_is_refused() -> None:
    with pytest.raises(offline.NetworkForbiddenError):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    offline.attempts.clear()


def test_a_look_up_is_refused_and_remembered() -> None:
    with pytest.raises(offline.NetworkForbiddenError):
        socket.getaddrinfo("example.org", 443)
    assert offline.attempts == ["socket.getaddrinfo ('example.org', 443, 0, 0, 0)"]
    offline.attempts.clear()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no local sockets")
def test_local_sockets_stay() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"x")
        assert other.recv(1) == b"x"


def test_child_processes_are_held_to_it() -> None:
    code = "import socket; socket.create_connection(('127.0.0.1', 9))"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert b"NetworkForbiddenError" in child.stderr
