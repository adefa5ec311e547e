"""Pages are drawn by a process that stays open, is killed when it hangs, and starts anew."""

import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from threading import Event, Thread

import pikepdf
import pytest

from briefdesk.errors import (
    Cancelled,
    DamagedFileError,
    DamagedStoreError,
    ParsingStoppedError,
    ProtectedFileError,
    UnknownIdError,
)
from briefdesk.model.layout import Layout
from briefdesk.model.page_image import PageImage
from briefdesk.services.desk import open_desk
from briefdesk.services.opening import keep
from briefdesk.services.page_images import PageImages, original_pages
from tests.paged import parsed, pdf

# As the real one, but page 13 hangs, page 14 dies, page 15 wants too much, page 16 writes.
WORKER = """
import os, threading
from briefdesk import worker
from briefdesk.model.page_image import PageImage, packed

def open_pages(values, body):
    def page(values, body, progress):
        number = int(values["page"])
        if number == 13:
            threading.Event().wait()
        if number == 14:
            os.kill(os.getpid(), 9)
        if number == 15:
            bytearray(4_000_000_000)
        if number == 16:
            open("note.txt", "w")
        return packed(PageImage(1, 1, 4, os.getpid().to_bytes(4, "little")))
    return {"page": page}

worker.main(sessions={"pages": open_pages})
"""
COMMAND = (sys.executable, "-c", WORKER)


def _pid(image: PageImage) -> int:
    return int.from_bytes(image.pixels, "little")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("original") / "简报.pdf"
    path.write_bytes(pdf([[f"第{number}页"] for number in range(1, 31)]))
    return path


def test_one_process_draws_many_pages(file: Path, counted: Callable[[int, int], int]) -> None:
    images = PageImages(file, file.name)
    try:
        drawn = {images.image(1 + n % 30, 300).pixels for n in range(counted(60, 600))}
        assert len(drawn) == 30
    finally:
        images.close()


def test_a_failure_of_a_page_ends_nothing(tmp_path: Path) -> None:
    images = PageImages(tmp_path / "a.pdf", "a.pdf", command=COMMAND)
    first = _pid(images.image(1, 9))
    assert _pid(images.image(2, 9)) == first
    images.close()


def test_a_page_out_of_range_is_said_and_the_session_goes_on(file: Path) -> None:
    images = PageImages(file, file.name)
    with pytest.raises(DamagedFileError, match="has no page 31"):
        images.image(31, 300)
    assert images.image(30, 300).width == 300
    images.close()


@pytest.mark.parametrize(
    ("page", "words"),
    [(13, "no sign of life for 5 seconds"), (14, "failed"), (15, "1.5 GB"), (16, "failed")],
)
def test_a_page_that_stops_the_process_is_one_sentence_and_the_next_one_is_drawn(
    tmp_path: Path, page: int, words: str
) -> None:
    images = PageImages(tmp_path / "a.pdf", "a.pdf", patience=5.0, command=COMMAND)
    first = _pid(images.image(1, 9))
    with pytest.raises(ParsingStoppedError, match=words) as caught:
        images.image(page, 9)
    assert "“a.pdf”" in str(caught.value)
    assert _pid(images.image(2, 9)) != first
    images.close()


def endless(depth: int = 28) -> bytes:
    """Return a small PDF whose first page draws two forms, each of them two more, and so on."""
    out = BytesIO()
    with pikepdf.new() as file:
        form = file.make_stream(b"0 0 1 1 re f")
        box = pikepdf.Array([0, 0, 9, 9])
        for _ in range(depth):
            form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, box
            below, form = form, file.make_stream(b"/F Do /F Do")
            form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=below))
        hostile, harmless = file.add_blank_page(), file.add_blank_page()
        hostile.Resources, hostile.Contents = form.Resources, file.make_stream(b"/F Do /F Do")
        assert harmless.Contents is not hostile.Contents
        file.save(out)
    return out.getvalue()


def test_a_hostile_page_is_stopped_and_the_others_are_drawn(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(endless())
    assert path.stat().st_size < 20_000
    images = PageImages(path, "a.pdf", patience=5.0)
    for _ in range(2):
        with pytest.raises(ParsingStoppedError, match="was stopped because"):
            images.image(1, 300)
        assert images.image(2, 300).width == 300
    images.close()


def _locked() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf([["第一页"]]))) as file:
        file.save(out, encryption=pikepdf.Encryption(owner="o", user="secret"))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "error"),
    [(b"%PDF-1.7 and no more", DamagedFileError), (_locked(), ProtectedFileError)],
    ids=["damaged", "protected"],
)
def test_a_file_that_cannot_be_opened_is_opened_once_and_said_each_time(
    tmp_path: Path, file: Path, data: bytes, error: type[Exception]
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    images = PageImages(path, "a.pdf")
    with pytest.raises(error, match=r"pages of “a\.pdf” cannot be shown") as first:
        images.image(1, 300)
    path.write_bytes(file.read_bytes())  # which another process would open
    for page in (1, 2):
        with pytest.raises(error) as again:
            images.image(page, 300)
        assert str(again.value) == str(first.value)
    images.close()
    images = PageImages(path, "a.pdf")
    assert images.image(1, 300).width == 300
    images.close()


def test_a_file_that_stops_the_process_when_it_is_opened_stops_one(tmp_path: Path) -> None:
    worker = """
import os
from pathlib import Path
from briefdesk import worker

def open_pages(values):
    if Path(values["path"]).read_bytes() == b"deadly":
        os.kill(os.getpid(), 9)
    return {"page": lambda *_: b""}

worker.main(sessions={"pages": open_pages})
"""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"deadly")
    images = PageImages(path, "a.pdf", command=(sys.executable, "-c", worker))
    for content in (b"deadly", b"harmless"):
        path.write_bytes(content)
        with pytest.raises(ParsingStoppedError, match="failed"):
            images.image(1, 300)
    images.close()


def test_closing_gives_up_what_is_being_drawn(tmp_path: Path) -> None:
    images = PageImages(tmp_path / "a.pdf", "a.pdf", command=COMMAND)
    images.image(1, 9)
    ends: list[BaseException] = []
    begun = Event()

    def draw() -> None:
        try:
            images.image(13, 9, lambda _done, _total: begun.set())
        except BaseException as error:  # noqa: BLE001
            ends.append(error)

    thread = Thread(target=draw)
    thread.start()
    assert begun.wait(30)
    started = time.monotonic()
    images.close()
    thread.join()
    assert time.monotonic() - started < 10
    assert [type(one) for one in ends] == [Cancelled]
    with pytest.raises(Cancelled):
        images.image(1, 9)


def test_who_gives_up_is_heard_and_may_come_back(tmp_path: Path) -> None:
    images = PageImages(tmp_path / "a.pdf", "a.pdf", command=COMMAND)

    def give_up(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        images.image(13, 9, give_up)
    assert images.image(1, 9).width == 1
    images.close()


def test_the_kept_copy_and_its_boxes_are_found(library: Path) -> None:
    data = pdf([["数据利用"]])
    with open_desk(library, create=True) as desk:
        kept = keep(desk, parsed(desk.staging, data))
        found = original_pages(desk, kept.briefing_id)
        assert found.file.path.read_bytes() == data
        assert isinstance(found.layout, Layout)
        (place,) = found.layout.places(0, 4)
        assert place.page == 1
        found.file.path.unlink()
        with pytest.raises(DamagedStoreError, match=str(found.file.path)):
            original_pages(desk, kept.briefing_id)
        with pytest.raises(UnknownIdError):
            original_pages(desk, 77)
