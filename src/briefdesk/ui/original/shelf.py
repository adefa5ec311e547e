"""The pictures of one document's pages: made on request, the newest wish first, some kept."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from briefdesk.errors import BriefDeskError, ParsingStoppedError
from briefdesk.model.imported import ReadingOptions
from briefdesk.services.page_images import PageImages
from briefdesk.services.parsing import AS_IT_COMES
from briefdesk.ui.tasks import Task
from briefdesk.ui.workspace import Workspace

ROOM = 120_000_000  # bytes of pictures that are kept; one may be larger


class Wish(NamedTuple):
    """A page (from 1) and how many pixels of the screen wide it is to be."""

    page: int
    width: int


class Shelf(QObject):
    """Has one page drawn at a time, away from this thread, and remembers pictures by their size.

    It belongs to the workspace, so that the process behind it ends with the window.
    """

    arrived = Signal(object)  # page: its picture is there, or ``error`` says why not

    def __init__(self, workspace: Workspace) -> None:
        """Start without a document."""
        super().__init__(workspace)
        self._workspace = workspace
        self._images: PageImages | None = None
        self._pictures: OrderedDict[Wish, QImage] = OrderedDict()
        self._errors: dict[int, BriefDeskError] = {}
        self._wishes: Sequence[Wish] = ()
        self._pending: list[Wish] = []  # each is drawn once, whether there is room for it or not
        self._drawing: Task | None = None
        workspace.closing.connect(self.close_file)

    def open_file(self, path: Path, name: str, options: ReadingOptions = AS_IT_COMES) -> None:
        """Draw the pages of another file from now on.

        Failures call it ``name``; ``options`` have its password.
        """
        self.close_file()
        self._images = PageImages(path, name, options=options)

    @Slot()
    def close_file(self) -> None:
        """Forget all pictures and end the process behind them."""
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        if self._images is not None:
            self._images.close()
            self._images = None
        self._pictures.clear()
        self._errors.clear()
        self._wishes = ()
        self._pending.clear()

    def want(self, wishes: Sequence[Wish]) -> None:
        """Draw these pages, the first one first, instead of what was wanted before.

        A page whose drawing was stopped is tried again when it comes into view once more.
        """
        self._wishes = tuple(wishes)
        seen = {wish.page for wish in wishes}
        for page in [one for one, error in self._errors.items() if _may_pass(error)]:
            if page not in seen:
                del self._errors[page]
        there = self._pictures
        self._pending = [w for w in wishes if w not in there and w.page not in self._errors]
        self._draw_next()

    def picture(self, wish: Wish) -> QImage | None:
        """Return the picture that was wished for, else one of that page in another size."""
        found = self._pictures.get(wish)
        if found is not None:
            self._pictures.move_to_end(wish)
            return found
        others = [one for one in self._pictures if one.page == wish.page]
        return self._pictures[max(others, key=lambda one: one.width)] if others else None

    def error(self, page: int) -> BriefDeskError | None:
        """Return why there is no picture of a page."""
        return self._errors.get(page)

    def _draw_next(self) -> None:
        if self._images is None or self._drawing is not None:
            return
        if not self._pending:
            return
        wish = self._pending.pop(0)
        task = self._drawing = Task(self, failed=partial(self._refuse, wish.page))
        work = partial(_drawn, self._images, wish, task)
        self._workspace.tasks.free(task, work, partial(self._keep, wish))

    def _keep(self, wish: Wish, picture: QImage) -> None:
        self._drawing = None
        for other in [one for one in self._pictures if one.page == wish.page]:
            del self._pictures[other]
        self._pictures[wish] = picture
        self._make_room()
        self._go_on(wish.page)

    def _make_room(self) -> None:
        """Give up pictures: first those that nobody wants now, then those wanted least."""
        held = sum(one.sizeInBytes() for one in self._pictures.values())
        unwanted = [one for one in self._pictures if one not in self._wishes]
        for wish in (*unwanted, *reversed(self._wishes[1:])):
            if held <= ROOM:
                return
            if wish in self._pictures:
                held -= self._pictures.pop(wish).sizeInBytes()

    def _refuse(self, page: int, error: BriefDeskError) -> None:
        self._drawing = None
        self._errors[page] = error
        self._go_on(page)

    def _go_on(self, page: int) -> None:
        self.arrived.emit(page)
        self._draw_next()


def _may_pass(error: BriefDeskError) -> bool:
    """Tell whether a page may be drawn another time: the computer was busy, not the file bad."""
    return isinstance(error, ParsingStoppedError)


def _drawn(images: PageImages, wish: Wish, task: Task) -> QImage:
    """Return the picture of a page; no widget is touched."""
    made = images.image(wish.page, wish.width, task.report)
    rgb = QImage.Format.Format_RGB32
    return QImage(made.pixels, made.width, made.height, made.stride, rgb).copy()
