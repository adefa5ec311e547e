"""The original beside the briefing: what belongs together is seen, corrected and confirmed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefdesk.model.briefing import OpenBriefing
from briefdesk.model.imported import Block, BlockType
from briefdesk.model.pairing import LinkBy
from briefdesk.model.span import Span
from briefdesk.phrases import phrase
from briefdesk.ui.briefing.paper import Paper
from briefdesk.ui.briefing.sheet import Sheet
from briefdesk.ui.icons import icon
from briefdesk.ui.pair import mending
from briefdesk.ui.pair.bands import Bands
from briefdesk.ui.pair.facing import FacingPage
from briefdesk.ui.pair.faults import faults
from briefdesk.ui.pair.keeper import PairKeeper
from briefdesk.ui.pair.links import Links, Place, Side, Standing, spans, standing
from briefdesk.ui.pair.mending import Mended
from briefdesk.ui.pair.sure import SurePairs
from briefdesk.ui.pair.together import Together
from briefdesk.ui.pair.words import standing_word
from briefdesk.ui.pair_acts import HANDLES, PairAct
from briefdesk.ui.say import say
from briefdesk.ui.typeface import body_language, chrome_font
from briefdesk.ui.widgets.elided import ElidedLabel
from briefdesk.ui.workspace import Act, Workspace

_NARROWEST = 320  # pixels
_TITLE = 9.5  # points
_FEW = 8  # links, of which too little can be told
_NOTHING = phrase("messages", "Nothing is left to look at: every sentence has its counterpart.")
_STRANGE = phrase(
    "messages", "Few sentences match those of “{title}”: is it the original of this briefing?"
)
_NOT_SO = phrase("messages", "That cannot be done to this pair of sentences.")
_KEYS = {
    "n": PairAct.NEXT,
    "N": PairAct.PREVIOUS,
    "j": PairAct.JOIN,
    "p": PairAct.PART,
    "u": PairAct.UP,
    "d": PairAct.DOWN,
    "o": PairAct.ALONE,
    "r": PairAct.RELEASE,
}


class PairPanel(QWidget):
    """Shows the original of the workspace's briefing while the setting ``pair_view`` is on."""

    def __init__(self, workspace: Workspace, sheet: Sheet, parent: QWidget | None = None) -> None:
        """Stand beside the briefing on ``sheet``."""
        super().__init__(parent)
        self.setObjectName("pair")
        self.setMinimumWidth(_NARROWEST)
        self._workspace = workspace
        self.keeper = PairKeeper(workspace, self)
        self._sure = SurePairs(workspace, self.keeper)
        self.facing = FacingPage(workspace)
        self._papers: dict[Side, Paper] = {
            Side.TRANSLATION: sheet.paper,
            Side.ORIGINAL: self.facing.paper,
        }
        self._sheet = sheet
        self.bands = Bands(sheet.paper, self.facing.paper)
        self._together = Together(sheet.paper, self.facing.paper, self)
        self._place: Place | None = None  # where the reader is
        self._over: int | None = None
        self._revealed: Span | None = None  # where the reader was sent and still is
        self._looked_at: OpenBriefing | None = None  # the original that was judged last
        self._awaited = False  # the keyboard is to come here with the original
        self._going = False  # to a link, on both pages
        self.title, self.state = ElidedLabel(), ElidedLabel()
        self.doubts = QLabel()
        self.progress = QProgressBar()
        self.close_button = QToolButton()
        self.buttons = {act: QToolButton() for act in HANDLES}
        self._lay_out()
        self._connect()
        self._relabel()
        self._show_original()

    def _lay_out(self) -> None:
        self.title.setFont(chrome_font("ja", _TITLE))
        for label in (self.title, self.doubts, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("quiet", True)  # noqa: FBT003 - a property of the style sheet
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(3)
        self.progress.hide()
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 8, 4)
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.doubts)
        for act in (PairAct.PREVIOUS, PairAct.NEXT):
            head.addWidget(self.buttons[act])
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 8, 4)
        foot.setSpacing(0)
        foot.addWidget(self.state, 1)
        for act, button in self.buttons.items():
            if act not in (PairAct.PREVIOUS, PairAct.NEXT):
                foot.addWidget(button)
        self.buttons[PairAct.CONFIRM].setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        pages = QHBoxLayout()
        pages.setSpacing(0)
        pages.addWidget(self.bands)
        pages.addWidget(self.facing, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addLayout(pages, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.facing.paper)

    def _connect(self) -> None:
        workspace, keeper = self._workspace, self.keeper
        keeper.original_changed.connect(self._show_original)
        keeper.links_changed.connect(self._show_links)
        keeper.progressed.connect(self._show_progress)
        self._sure.left.connect(self._say_left)
        workspace.settings_changed.connect(self._follow_settings)
        workspace.pair_asked.connect(self.do)
        workspace.place_changed.connect(self._mark)
        workspace.reveal.connect(self._follow_reveal)  # after the page, which is scrolled by then
        self._sheet.page_set.connect(self._page_is_set)
        self.facing.page_set.connect(self._page_is_set)
        self.bands.chosen.connect(self.choose)
        self.bands.pointed.connect(self._point)
        for side, paper in self._papers.items():
            paper.cursorPositionChanged.connect(partial(self._follow_caret, side))
            paper.hovered.connect(partial(self._hover, side))
        self.facing.paper.entered.connect(partial(self.do, PairAct.CONFIRM))
        self.facing.paper.installEventFilter(self)
        self.close_button.clicked.connect(self._hide)
        for act, button in self.buttons.items():
            button.clicked.connect(partial(self._press, act))

    # ---- what is shown

    @Slot()
    def _follow_settings(self) -> None:
        if self._wanted == self.isHidden():
            self._show_original()

    @property
    def _wanted(self) -> bool:
        return self._workspace.settings.pair_view and self.keeper.original is not None

    @Slot()
    def _show_original(self) -> None:
        original = self.keeper.original
        self._place = self._over = self._revealed = None
        self.setVisible(self._wanted)
        self._together.enabled = self._wanted
        if not self._wanted:
            self.facing.show_briefing(None)
        elif self.facing.loaded != original:
            self.facing.show_briefing(original)
        self.bands.edges = self._edges()
        self._show_links()
        self._together.follow_translation()
        if self._wanted and self._awaited:
            self.take_focus()

    def take_focus(self) -> None:
        """Take the keyboard, or wait for the original, which was just chosen."""
        self._awaited = not self._wanted
        self.facing.paper.setFocus()

    @Slot()
    def _show_links(self) -> None:
        self._together.links = self.keeper.links
        self.bands.show_links(self.keeper.links)
        self._mark()
        self._doubt()

    def _doubt(self) -> None:
        """Say once of an original that it hardly belongs to the briefing."""
        links, original = self.links, self.keeper.original
        if links is None or original is None or not self._wanted or original is self._looked_at:
            return
        self._looked_at = original
        if len(links.all) >= _FEW and len(links.doubtful) > len(links.all) / 2:
            self._workspace.told.emit(say(_STRANGE, title=self.title.text()))

    def _blocks(self) -> dict[Side, tuple[Block, ...]]:
        """Return the blocks of both texts, nothing while there are not both."""
        shown, original = self._workspace.shown, self.keeper.original
        if shown is None or original is None:
            return {}
        both = {Side.TRANSLATION: shown.briefing, Side.ORIGINAL: original.briefing}
        return {side: briefing.document.blocks for side, briefing in both.items()}

    def _edges(self) -> dict[Side, set[int]]:
        """Return where the blocks of both texts begin and end."""
        return {
            side: {edge for one in blocks for edge in (one.start, one.end)}
            for side, blocks in self._blocks().items()
        }

    def _headings(self) -> mending.Headings:
        """Return where the headings of both texts stand."""
        return {
            side: [Span(one.start, one.end) for one in blocks if one.type is BlockType.HEADING]
            for side, blocks in self._blocks().items()
        }

    @Slot()
    def _page_is_set(self) -> None:
        self.bands.edges = self._edges()
        self._mark()
        self._together.follow_translation()
        self.bands.update()

    @Slot(object)
    def _show_progress(self, progress: tuple[int, int] | None) -> None:
        self.progress.setVisible(progress is not None)
        if progress is not None:
            self.progress.setRange(0, progress[1])
            self.progress.setValue(progress[0])
        self._say()

    # ---- where the reader is

    @property
    def links(self) -> Links | None:
        """The links of both texts, None until they are known."""
        return self.keeper.links

    @property
    def current(self) -> int | None:
        """The link at the text cursor."""
        if self.links is None or not self.links.all:
            return None
        return self.links.at(self._place or Place(Side.TRANSLATION, 0))

    def _follow_caret(self, side: Side) -> None:
        composition = self._papers[side].composition
        if composition is None or not self._wanted:
            return
        at = composition.map.document_point(self._papers[side].textCursor().position())
        if self._place != Place(side, at):
            before, self._place, self._revealed = self.current, Place(side, at), None
            self._mark()
            if self.current not in (None, before) and not self._going:
                self._level(side)

    def _hover(self, side: Side, unit: int) -> None:
        composition = self._papers[side].composition
        if self.links is None or composition is None or not self._wanted:
            return
        at = composition.map.character_at(unit) if unit >= 0 else None
        self._point(None if at is None else self.links.over(side, at))

    @Slot(object)
    def _point(self, number: int | None) -> None:
        if number != self._over:
            self._over = number
            self._mark()

    @Slot(object)
    def _follow_reveal(self, span: Span) -> None:
        """Show the original of what is shown; if a finding is, what it is about."""
        if not self._wanted:
            return
        self._revealed = span
        self._mark()
        paper = self._papers[Side.TRANSLATION]
        wrong = self._page_units(Side.ORIGINAL, self._faults)
        if wrong and paper.composition is not None:
            unit = paper.composition.map.page_start(span.start)
            height = max(paper.line_rect(unit).y(), 0)
            self._together.align(Side.ORIGINAL, wrong[0].start, height)
        else:
            self._level(Side.TRANSLATION)

    @property
    def _faults(self) -> Sequence[Span]:
        """What a finding says of the original, while the reader is at its place."""
        if self.links is None or self._revealed is None:
            return ()
        return faults(self._workspace, self.links, self._revealed)

    def _level(self, side: Side) -> None:
        """Show the other side of the current link at the height of this side."""
        links, current, composition = self.links, self.current, self._papers[side].composition
        if links is None or current is None or composition is None:
            return
        sentences = spans(links.all[current], side)
        if sentences:
            unit = composition.map.page_start(sentences[0].start)
            self._bring(current, side.other, max(self._papers[side].line_rect(unit).y(), 0))

    @Slot(object)
    def choose(self, number: int) -> None:
        """Go to a link on both pages."""
        if self.links is None:
            return
        side = self._place.side if self._place is not None else Side.TRANSLATION
        place = self.links.place_of(number, side)
        paper = self._papers[place.side]
        composition = paper.composition
        if composition is None:
            return
        unit = composition.map.page_start(place.at)
        self._going = True
        paper.put_caret(unit)
        self._going = False
        self._together.read(place.side, unit)
        self._place = place  # the cursor between two sentences means the second
        self._bring(number, place.side.other, paper.line_rect(unit).y())
        self._mark()

    def _bring(self, number: int, side: Side, beside: int) -> None:
        """Show the sentences of a link on one side, at a height of the other."""
        paper = self._papers[side]
        sentences = () if self.links is None else spans(self.links.all[number], side)
        if paper.composition is not None and sentences:
            unit = paper.composition.map.page_start(sentences[0].start)
            self._together.align(side, unit, beside)

    @Slot()
    def _mark(self) -> None:
        """Tint both sides of the current link, or what is wrong there, and what is pointed at."""
        links, current = self.links, self.current if self._wanted else None
        over = self._over if links is not None and (self._over or 0) < len(links.all) else None
        wrong = self._page_units(Side.ORIGINAL, self._faults)
        for side, paper in self._papers.items():
            linked = self._units(side, current)
            pointed = [] if over == current else self._units(side, over)
            if wrong and side is Side.ORIGINAL:
                around = [one for one in linked if any(map(one.overlaps, wrong))]
                linked, pointed = wrong, [*around, *pointed]
            paper.show_linked(linked, pointed)
        self.bands.mark(current, over)
        self._say()

    def _units(self, side: Side, number: int | None) -> Sequence[Span]:
        if number is None or self.links is None:
            return []
        return self._page_units(side, spans(self.links.all[number], side))

    def _page_units(self, side: Side, places: Sequence[Span]) -> list[Span]:
        composition = self._papers[side].composition
        if composition is None or not self._wanted:
            return []
        return [Span(*composition.map.page_range(one)) for one in places]

    @property
    def has_keyboard(self) -> bool:
        """Whether the original is what the reader works on."""
        return self.facing.paper.hasFocus()

    def selected_words(self) -> str:
        """Return the words that are selected in the original."""
        composition, paper = self.facing.paper.composition, self.facing.paper
        if composition is None:
            return ""
        span = composition.map.document_span(*paper.selected_units())
        return paper.text[span.start : span.end].strip()

    # ---- what is done

    def _press(self, act: PairAct, *_: object) -> None:
        self.do(act)
        self.facing.paper.setFocus()

    @Slot(object)
    def do(self, act: PairAct) -> None:
        """Do something to the current link, or to all."""
        if act is PairAct.UNPAIR:
            self.keeper.unpair()
            return
        links, number = self.links, self.current
        if links is None or number is None:
            return
        if not self._workspace.settings.pair_view:
            self._workspace.change_settings(pair_view=True, original_page=False)
        if act in (PairAct.NEXT, PairAct.PREVIOUS):
            self._step(links, number, 1 if act is PairAct.NEXT else -1)
        elif act is PairAct.CONFIRM:
            self._confirm(links, number)
        elif act is PairAct.CONFIRM_SURE:
            self._sure.confirm()
        elif act is PairAct.RELEASE:
            if links.all[number].by is LinkBy.PERSON:
                self.keeper.release(links.all[number])
        else:
            self._mend(act, links, number)

    @Slot(int)
    def _say_left(self, count: int) -> None:
        self._workspace.told.emit(self.tr("%n pair(s) with findings were left.", "", count))

    def _step(self, links: Links, number: int, step: int) -> None:
        found = links.next_doubtful(number, step)
        if found is None:
            self._workspace.told.emit(_NOTHING)
        else:
            self.choose(found)

    def _confirm(self, links: Links, number: int) -> None:
        if standing(links.all[number]) is not Standing.CONFIRMED:
            self.keeper.mend(mending.confirmed(links.all, [number]), confirm=True)
        if number + 1 < len(links.all):
            self.choose(number + 1)

    def _mend(self, act: PairAct, links: Links, number: int) -> None:
        side = self._place.side if self._place is not None else Side.ORIGINAL
        ways: dict[PairAct, Callable[[], Mended | None]] = {
            PairAct.JOIN: partial(mending.joined, links.all, number, self._headings()),
            PairAct.PART: partial(mending.parted, links.all, number),
            PairAct.UP: partial(mending.moved, links.all, number, side, -1),
            PairAct.DOWN: partial(mending.moved, links.all, number, side, 1),
            PairAct.ALONE: partial(mending.alone, links.all, number),
        }
        mended = ways[act]()
        if mended is None:
            self._workspace.told.emit(_NOT_SO)
            return
        self.keeper.mend(mended)
        self.choose(mended.number)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let single keys act on the current link while the original has the keyboard."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and _letter(event) in _KEYS:
            event.accept()  # no shortcut of the window may take it
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._workspace.asked.emit(Act.PAGE)
            return True
        act = _KEYS.get(_letter(event))
        if act is not None:
            self.do(act)
        return act is not None

    @Slot()
    def _hide(self) -> None:
        self._workspace.change_settings(pair_view=False)
        self._workspace.asked.emit(Act.PAGE)

    # ---- words

    def _say(self) -> None:
        """Say how the current link stands, and how many are to be looked at."""
        links, current = self.links, self.current
        original = self.keeper.original
        meta = None if original is None else original.briefing.meta
        title = (
            ""
            if meta is None or original is None
            else (meta.title or original.briefing.document.file.name)
        )
        self.title.setFont(chrome_font(body_language(title, "ja"), _TITLE))
        self.title.setText(title)
        ready = links is not None and current is not None
        for button in self.buttons.values():
            button.setEnabled(ready)
        if links is None or current is None:
            self.doubts.setText("")
            self.state.setText(self.tr("Looking for what belongs together…") if title else "")
            return
        left = len(links.doubtful)
        self.doubts.setText(
            self.tr("%n to look at", "", left) if left else self.tr("nothing to look at")
        )
        for act in (PairAct.PREVIOUS, PairAct.NEXT):
            self.buttons[act].setEnabled(left > 0)
        link = links.all[current]
        self.buttons[PairAct.RELEASE].setEnabled(link.by is LinkBy.PERSON)
        number = f"{current + 1}/{len(links.all)}"
        self.state.setText(f"{standing_word(link)} · {number}")

    def _relabel(self) -> None:
        self.setAccessibleName(self.tr("Original beside the translation"))
        self.facing.paper.setAccessibleName(self.tr("Original"))
        self.bands.setAccessibleName(self.tr("What belongs together"))
        self.title.setAccessibleName(self.tr("Title of the original"))
        self.state.setAccessibleName(self.tr("The current pair"))
        self.progress.setAccessibleName(self.tr("Progress"))
        for act, button in self.buttons.items():
            handle = HANDLES[act]
            button.setIcon(icon(handle.icon))
            button.setAccessibleName(say(handle.words))
            button.setToolTip(f"{say(handle.words)} ({handle.key})")
        self.buttons[PairAct.CONFIRM].setText(self.tr("Confirm"))
        hide = self.tr("Hide the original")
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(hide)
        self.close_button.setAccessibleName(hide)
        self._say()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._relabel()


def _letter(event: QKeyEvent) -> str:
    """Return a plain letter that was pressed, in upper case with Shift."""
    shift = Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~shift or not Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return ""
    letter = chr(event.key())
    return letter if event.modifiers() & shift else letter.lower()
