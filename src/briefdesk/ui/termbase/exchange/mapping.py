"""The step of an import that says what the columns of a sheet hold, live on its first rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefdesk.errors import BriefDeskError
from briefdesk.model.concept import Concept
from briefdesk.model.exchange import Column, Role, SheetLayout, SheetPreview, TermBaseOptions
from briefdesk.model.saved_layout import SavedLayout
from briefdesk.model.wire import changed
from briefdesk.services import sheet_samples
from briefdesk.services.rereading import ENCODINGS
from briefdesk.ui.review.encoding import ENCODING_NAMES
from briefdesk.ui.say import say_error
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.chooser import ColumnHeader, replaced, widened
from briefdesk.ui.termbase.exchange.layouts import LayoutChoice, SaveLayoutForm
from briefdesk.ui.termbase.exchange.sample import SampleStrip
from briefdesk.ui.termbase.exchange.sheet_rows import SheetDelegate, SheetModel
from briefdesk.ui.typeface import interface_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.workspace import Workspace

_AFTER = 250  # milliseconds: a number is typed digit by digit
_MOST_HEADERS = 50
_SMALL = 9.2  # points
_BREAK = "⏎"  # stands for the end of a line among the separators
_TEXT_FILES = (".csv", ".tsv", ".tab", ".txt")


class MappingPage(QWidget):
    """Shows a preview; ``asked`` carries options under which it must be read anew."""

    asked = Signal(object)  # TermBaseOptions
    changed = Signal()  # whether one can go on

    def __init__(self, workspace: Workspace, name: str) -> None:
        """Wait for the preview of a file with this name."""
        super().__init__()
        self._workspace = workspace
        self._preview: SheetPreview | None = None
        self._layout = SheetLayout(())
        self._sampling: Task | None = None
        self._is_fresh = True  # nobody chose anything yet
        self._is_text = name.lower().endswith(_TEXT_FILES)
        self.layouts = LayoutChoice(workspace)
        self.sheet, self.rows = Choice[str](), Choice[str]()
        self.encoding, self.separator = Choice[str](), Choice[str]()
        self.header, self.separators = QSpinBox(), LineInput()
        self.table, self.model = QTableView(), SheetModel(self)
        self.columns = ColumnHeader(self.table, self.model.name)
        self.sample = SampleStrip()
        self.problem = QLabel()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER)
        self._later.timeout.connect(self._ask)
        self._fill()
        self._lay_out()
        self.layouts.chosen.connect(self._take_saved)
        self.layouts.save_asked.connect(self._save)
        self.layouts.known_changed.connect(self._recall)
        for box in (self.sheet, self.encoding, self.separator):
            box.activated.connect(self._guess_again)
        self.header.valueChanged.connect(self._renumber)
        self.rows.activated.connect(self._change_rows)
        self.separators.textEdited.connect(self._change_separators)
        self.columns.chosen.connect(self.set_column)

    def _fill(self) -> None:
        self.rows.offer([(self.tr("an entry"), "concept"), (self.tr("a term"), "term")])
        named = [(ENCODING_NAMES.get(one.replace("-", "_"), one), one) for one in ENCODINGS]
        self.encoding.offer([(self.tr("recognised"), ""), *named])
        self.separator.offer(
            [
                (self.tr("recognised"), ""),
                (self.tr("comma"), ","),
                (self.tr("semicolon"), ";"),
                (self.tr("tab"), "\t"),
                (self.tr("vertical bar"), "|"),
            ]
        )
        self.sheet.offer([("", "")])
        self.header.setRange(0, _MOST_HEADERS)
        self.separators.setMaximumWidth(110)
        self.separators.setPlaceholderText(self.tr("none"))
        self.separators.setToolTip(
            self.tr("Each of these characters parts terms; {sign} is the end of a line").format(
                sign=_BREAK
            )
        )
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("problem", True)  # noqa: FBT003 - a Qt property
        self.problem.hide()
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(SheetDelegate(self.model, table))
        table.setHorizontalHeader(self.columns)
        table.setAccessibleName(self.tr("First rows of the sheet"))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(28)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Layout"), self.layouts),
            (self.tr("Sheet"), self.sheet),
            (self.tr("Encoding"), self.encoding),
            (self.tr("Cells parted by"), self.separator),
            (self.tr("A row is"), self.rows),
            (self.tr("Rows above the content"), self.header),
            (self.tr("Terms in a cell parted by"), self.separators),
        ]
        self._captions: dict[QWidget, QLabel] = {}
        for place, (words, field) in enumerate(fields):
            caption = QLabel(words)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
            caption.setFont(interface_font(_SMALL))
            caption.setBuddy(field)
            if field is not self.layouts:
                field.setAccessibleName(words)
            self._captions[field] = caption
            grid.addWidget(caption, 0, place)
            grid.addWidget(field, 1, place)
        grid.setColumnStretch(len(fields), 1)
        for field in (self.encoding, self.separator):
            field.setVisible(self._is_text)
            self._captions[field].setVisible(self._is_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(20, 4, 20, 0)
        top.addLayout(grid)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.sample)
        below = QHBoxLayout()
        below.setContentsMargins(20, 0, 20, 0)
        below.addWidget(self.problem)
        column.addLayout(below)

    # ---- what is chosen

    @property
    def options(self) -> TermBaseOptions:
        """How the file is to be read."""
        return TermBaseOptions(self._layout, self.encoding.value, self.separator.value)

    @property
    def headers(self) -> tuple[str, ...]:
        """The names of the columns."""
        return () if self._preview is None else self._preview.headers

    @property
    def is_ready(self) -> bool:
        """Whether at least one column holds terms."""
        return any(column.role is Role.TERM for column in self._layout.columns)

    def show_preview(self, preview: SheetPreview) -> None:
        """Show how a sheet is taken."""
        same = self._preview is not None and self._preview.headers == preview.headers
        self._preview = preview
        columns = widened(preview.layout.columns, len(preview.headers))
        self._layout = changed(preview.layout, columns=columns)
        self.model.show(preview)
        self.columns.show_columns(columns, renamed=not same)
        self.sheet.offer([(one, one) for one in preview.sheets] or [("", "")])
        if preview.layout.sheet:
            self.sheet.choose(preview.layout.sheet)
        for part in (self.sheet, self._captions[self.sheet]):
            part.setVisible(len(preview.sheets) > 1)
        self._show_layout()
        self._recall()

    def refuse(self, error: BriefDeskError) -> None:
        """Say why the file cannot be read so."""
        self._complain(say_error(error))

    def set_column(self, number: int, column: Column) -> None:
        """Take a column for something else."""
        self._lay(changed(self._layout, columns=replaced(self._layout.columns, number, column)))

    def _lay(self, layout: SheetLayout) -> None:
        """Take the rows for something else, as a person says."""
        self._is_fresh = False
        self._layout = layout
        self._show_layout()

    def _show_layout(self) -> None:
        layout = self._layout
        self.model.lay_out(layout)
        self.columns.show_columns(layout.columns, renamed=False)
        self.rows.choose(layout.rows)
        self.header.blockSignals(True)  # noqa: FBT003 - only what a person types is followed
        self.header.setValue(layout.header)
        self.header.blockSignals(False)  # noqa: FBT003
        shown = layout.separators.replace("\n", _BREAK)
        if self.separators.text() != shown:
            self.separators.setText(shown)
        self._complain("" if self.is_ready else self.tr("Say which column holds terms."))
        self._take_sample()
        self.changed.emit()

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    # ---- what people change

    @Slot()
    def _change_rows(self) -> None:
        self._lay(changed(self._layout, rows=self.rows.value))

    @Slot(str)
    def _change_separators(self, text: str) -> None:
        wanted = "".join(dict.fromkeys(text.replace(_BREAK, "\n").replace(" ", "")))
        self._lay(changed(self._layout, separators=wanted))

    @Slot()
    def _renumber(self) -> None:
        self._later.start()

    @Slot()
    def _ask(self) -> None:
        """Have other rows taken for the names of the columns."""
        self._is_fresh = False
        layout = changed(self._layout, header=self.header.value())
        self.asked.emit(changed(self.options, layout=layout))

    @Slot()
    def _guess_again(self) -> None:
        """Read another sheet, or the same text in another way, and guess."""
        self.layouts.show_chosen("")
        layout = SheetLayout((), sheet=self.sheet.value) if self.sheet.value else None
        self.asked.emit(TermBaseOptions(layout, self.encoding.value, self.separator.value))

    # ---- layouts

    @Slot(object)
    def _take_saved(self, saved: SavedLayout | None) -> None:
        if saved is None:
            self._guess_again()
            return
        self._is_fresh = False
        self.encoding.choose(saved.encoding)
        self.separator.choose(saved.separator)
        layout = changed(saved.layout, sheet=self.sheet.value)
        self.asked.emit(changed(saved.options, layout=layout))

    @Slot()
    def _recall(self) -> None:
        """Lay a sheet out as one with the same columns was before, unless a person began to."""
        if self._preview is None or not self._is_fresh:
            return
        saved = self.layouts.fitting(self._preview.headers)
        if saved is not None:
            self.layouts.show_chosen(saved.name)
            now = self._preview.layout
            columns = widened(saved.layout.columns, len(self._preview.headers))
            self._lay(changed(saved.layout, columns=columns, header=now.header, sheet=now.sheet))

    @Slot()
    def _save(self) -> None:
        if self._preview is None:
            return
        saved = SavedLayout(
            self.layouts.box.value,
            changed(self._layout, sheet=""),
            self._preview.headers,
            self.encoding.value,
            self.separator.value,
        )
        form = SaveLayoutForm(self._workspace, saved, self)
        form.saved.connect(self.layouts.read)
        form.open()

    # ---- the sample

    def _take_sample(self) -> None:
        """Have the first rows become entries."""
        if self._sampling is not None:
            self._sampling.cancel()
        if self._preview is None or not self.is_ready:
            self.sample.show_concepts((), 0)
            return
        self._sampling = task = Task(self)
        work = partial(sheet_samples.becomes, self._preview, self._layout, task.report)
        self._workspace.tasks.free(task, work, self._show_sample)

    def _show_sample(self, concepts: Sequence[Concept]) -> None:
        count = 0 if self._preview is None else self._preview.count
        self.sample.show_concepts(concepts, count)
