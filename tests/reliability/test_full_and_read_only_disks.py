"""Real disks that are full or read-only: one sentence, everything old intact, a retry works."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefdesk.errors import DiskFullError, ReadOnlyError
from briefdesk.model.annotation import Kind, NewAnnotation
from briefdesk.model.span import Span
from briefdesk.services.annotating import annotate, annotations_of
from briefdesk.services.desk import Desk, open_desk
from briefdesk.services.opening import briefings, keep
from briefdesk.services.parsing import parse
from briefdesk.store.verify import problems
from tests.documents import parsed

MOUNT = "/bin/mount"


class Disk:
    """A disk of four megabytes that can be made read-only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = folder / "library.sqlite"

    def fill(self) -> Path:
        """Use all the room that is left and return the file that uses it."""
        filler = self.folder / "filler"
        with filler.open("wb", buffering=0) as file:
            for size in (4096, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    continue
        return filler

    def protect(self) -> None:
        """Make the disk read-only."""
        subprocess.run([MOUNT, "-o", "remount,ro", self.folder], check=True)

    def digests(self) -> dict[str, str]:
        """Return the hash of every file."""
        return {
            str(file.relative_to(self.folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(self.folder.rglob("*"))
            if file.is_file()
        }


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    command = [MOUNT, "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if not Path(MOUNT).exists() or subprocess.run(command, check=False).returncode:
        pytest.skip("only root can mount a small disk")
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["/bin/umount", "-l", str(folder)], check=True)


def briefdesk(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run the command line as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "briefdesk", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
    )


def annotate_until(desk: Desk, stop: Callable[[], bool]) -> int:
    """Annotate with long bodies; return how many were saved before the disk was full."""
    saved = 0
    while not stop():
        try:
            annotate(desk, 1, Span(3, 9), NewAnnotation(Kind.NOTE, "长" * 3000))
        except DiskFullError as error:
            assert "The disk is full" in str(error)  # noqa: PT017 - counted until it happens
            return saved
        saved += 1
    return saved


def test_a_full_disk_while_annotating(disk: Disk) -> None:
    with open_desk(disk.library, create=True) as desk:
        keep(desk, parsed(desk.staging))
        saved = annotate_until(desk, stop=lambda: False)
        assert saved > 0
        assert len(annotations_of(desk, 1)) == saved
        before = annotations_of(desk, 1)
        subprocess.run([MOUNT, "-o", "remount,size=8m", disk.folder], check=True)
        annotate(desk, 1, Span(3, 9), NewAnnotation(Kind.NOTE, "after"))
        assert len(annotations_of(desk, 1)) == len(before) + 1
    assert problems(disk.library) == []


def test_a_full_disk_while_importing(disk: Disk, tmp_path: Path) -> None:
    file = tmp_path / "briefing.txt"
    file.write_text("医疗数据的利用\n\n" + "公共数据库提供假名化信息。\n" * 2000, "utf-8")
    with open_desk(disk.library, create=True) as desk:
        keep(desk, parsed(desk.staging))
    filler = disk.fill()
    before = disk.digests()
    done = briefdesk("import", file, "--library", disk.library)
    assert done.returncode == 4
    assert "disk is full" in done.stderr
    assert done.stderr.count("\n") == 1
    assert disk.digests() == before
    filler.unlink()
    assert briefdesk("import", file, "--library", disk.library).returncode == 0
    with open_desk(disk.library) as desk:
        assert len(briefings(desk)) == 2


def test_no_room_to_look_at_an_interrupted_library(disk: Disk) -> None:
    with open_desk(disk.library, create=True) as desk:
        keep(desk, parsed(desk.staging))
    journal = disk.library.with_name(disk.library.name + "-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" * 100)
    disk.fill()
    before = disk.digests()
    with pytest.raises(DiskFullError):
        open_desk(disk.library)
    assert disk.digests() == before
    assert not (desk.files / "damaged").exists()


def test_no_room_for_the_copy_of_a_big_file(disk: Disk, tmp_path: Path) -> None:
    file = tmp_path / "big.txt"
    file.write_bytes("公共数据库提供假名化信息。\n".encode() * 150_000)
    staging = disk.folder / "staging"
    staging.mkdir()
    with pytest.raises(DiskFullError):
        parse(file, staging=staging)
    assert list(staging.iterdir()) == []
    disk.protect()
    with pytest.raises(ReadOnlyError):
        parse(file, staging=staging)


def test_a_full_disk_for_temporary_files(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "big.txt"
    file.write_bytes("公共数据库提供假名化信息。\n".encode() * 150_000)
    monkeypatch.setenv("TMPDIR", str(disk.folder))
    done = briefdesk("read", file)
    assert done.returncode == 3
    assert "folder for temporary files" in done.stderr
    assert done.stderr.count("\n") == 1
    assert list(disk.folder.iterdir()) == []


def test_a_new_library_on_a_full_disk(disk: Disk, tmp_path: Path) -> None:
    file = tmp_path / "briefing.txt"
    file.write_text("医疗数据的利用\n\n内容。\n", "utf-8")
    disk.fill()
    done = briefdesk("import", file, "--library", disk.library)
    assert done.returncode == 4
    assert "disk is full" in done.stderr
    assert list(disk.digests()) == ["filler"]


@pytest.mark.parametrize("exists", [True, False])
def test_a_read_only_disk(disk: Disk, tmp_path: Path, *, exists: bool) -> None:
    file = tmp_path / "briefing.txt"
    file.write_text("医疗数据的利用\n\n内容。\n", "utf-8")
    if exists:
        with open_desk(disk.library, create=True) as desk:
            keep(desk, parsed(desk.staging))
    disk.protect()
    before = disk.digests()
    commands: list[tuple[str | Path, ...]] = [("import", file)]
    if exists:
        commands += [("list",), ("annotate", "1", "--quote", "医疗", "--body", "x")]
    for command in commands:
        done = briefdesk(*command, "--library", disk.library)
        assert done.returncode == 4, command
        assert "read-only" in done.stderr
        assert done.stderr.count("\n") == 1
    assert disk.digests() == before
