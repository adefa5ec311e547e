"""Export term bases: which, as what, what of them, where to, and what became of it."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from briefdesk.model.export import Exported, ExportFilter, Snapshot
from briefdesk.model.termbase_info import BUNDLED, TermBaseInfo
from briefdesk.services import catalogue as catalogues
from briefdesk.services import exporting, termbases
from briefdesk.services.catalogue import Catalogue
from briefdesk.services.desk import Desk
from briefdesk.ui.places import file_stem, start_folder
from briefdesk.ui.say import say
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.exchange.domain_boxes import DomainBoxes
from briefdesk.ui.termbase.exchange.export_kinds import Kind, kinds
from briefdesk.ui.termbase.words import termbase_word
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput
from briefdesk.ui.widgets.replace_question import ReplaceQuestion
from briefdesk.ui.widgets.writing_dialog import WritingDialog
from briefdesk.ui.workspace import Workspace

_ALL = -1  # all term bases in use


class _Place(NamedTuple):
    """What stands where an export goes, and what is exported."""

    taken: bool
    snapshot: Snapshot


class ExportDialog(WritingDialog):
    """Writes term bases to a file or a folder."""

    def __init__(self, workspace: Workspace, parent: QWidget, termbase_id: int = _ALL) -> None:
        """Start with one term base, or all in use."""
        super().__init__(parent, self.tr("Export terms"), width=620)
        self.setObjectName("export_terms")
        self._workspace = workspace
        self._wanted = termbase_id
        self._infos: dict[int, TermBaseInfo] = {}
        self._may_replace: Path | None = None
        self._is_own_place = False  # a person chose where to
        self.what, self.format = Choice[int](), Choice[Kind]()
        self.approved = QCheckBox(self.tr("&Approved entries only"))
        self.languages = {
            "ja": QCheckBox(self.tr("&Japanese")),
            "zh": QCheckBox(self.tr("&Chinese")),
            "en": QCheckBox(self.tr("&English")),
        }
        self.domains = DomainBoxes()
        self.target, self.choose = LineInput(), QPushButton(self.tr("Choose…"))
        self.place, self.hint = QLabel(), QLabel()
        self._fill()
        self._lay_out()
        self.what.activated.connect(self._propose)
        self.format.activated.connect(self._propose)
        self.target.textEdited.connect(self._typed)
        self.choose.clicked.connect(self._ask)
        self.export.clicked.connect(self._start)
        workspace.closing.connect(self.close)
        workspace.tasks.read(Task(self), termbases.all_termbases, self._offer)
        workspace.tasks.read(Task(self), catalogues.snapshot, self._look_for_domains)

    def _fill(self) -> None:
        self.format.offer([(say(kind.word), kind) for kind in kinds(exporting.formats())])
        self.what.offer([(self.tr("All term bases in use"), _ALL)])
        for box in self.languages.values():
            box.setChecked(True)
        for label in (self.place, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.hint.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
        self.choose.setAutoDefault(False)

    def _lay_out(self) -> None:
        only = QHBoxLayout()
        only.setSpacing(16)
        for box in self.languages.values():
            only.addWidget(box)
        only.addStretch(1)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.target, 1)
        where.addWidget(self.choose)
        rows: tuple[tuple[str, QWidget | QHBoxLayout, QWidget], ...] = (
            (self.tr("What"), self.what, self.what),
            (self.tr("Format"), self.format, self.format),
            ("", self.hint, self.hint),
            (self.tr("Entries"), self.approved, self.approved),
            (self.tr("Languages"), only, self.languages["ja"]),
            (self.tr("Domains"), self.domains, self.domains),
            (self.tr("Save as"), where, self.target),
        )
        for words, field, named in rows:
            caption = self.place if named is self.target else QLabel()
            caption.setText(words)
            caption.setProperty("quiet", True)  # noqa: FBT003 - a Qt property
            if words and not isinstance(named, QCheckBox):
                named.setAccessibleName(words)
            self.fields.addRow(caption, field)

    # ---- what there is

    def _offer(self, known: tuple[TermBaseInfo, ...]) -> None:
        self._infos = {one.id: one for one in known}
        own = [(termbase_word(one), one.id) for one in known]
        every = (self.tr("All term bases in use"), _ALL)
        self.what.offer([every, *own, (termbase_word(None), BUNDLED)])
        if self._wanted in (_ALL, BUNDLED, *self._infos):
            self.what.choose(self._wanted)
        self._propose()

    def _look_for_domains(self, found: catalogues.Snapshot) -> None:
        task = Task(self)
        work = partial(catalogues.catalogue, found.lexicon, task.report)
        self._workspace.tasks.free(task, work, self._offer_domains)

    def _offer_domains(self, found: Catalogue) -> None:
        self.domains.offer({row.domain for row in found.rows if row.domain})

    @property
    def chosen(self) -> ExportFilter:
        """What of the term bases is exported."""
        langs = tuple(lang for lang, box in self.languages.items() if box.isChecked())
        return ExportFilter(
            domains=self.domains.wanted or (),
            languages=() if len(langs) == len(self.languages) else langs,
            approved_only=self.approved.isChecked(),
        )

    @property
    def is_folder(self) -> bool:
        """Whether the export has several files."""
        several = self.what.value in (_ALL, BUNDLED)
        return self.format.value.is_folder(of_several=several)

    # ---- where to

    @Slot()
    def _propose(self) -> None:
        """Name a file after what is exported, in the folder of the last one."""
        kind = self.format.value
        self.hint.setText(say(kind.hint))
        self.place.setText(self.tr("Into the folder") if self.is_folder else self.tr("Save as"))
        folder = Path(self.target.text()).parent if self._is_own_place else None
        base = (folder or start_folder(self._workspace)) / self._name()
        suffix = "" if self.is_folder else kind.suffix
        self.target.setText(self._free_place(str(base), suffix))
        self._may_replace = None

    def _name(self) -> str:
        info = self._infos.get(self.what.value)
        name = self.tr("terms") if info is None else termbase_word(info)
        return file_stem(name) or "terms"

    def _free_place(self, base: str, suffix: str) -> str:
        """Return a place that no term base follows: this one, or with a number behind the name."""
        followed = {one.path for one in self._infos.values()}
        number, found = 1, f"{base}{suffix}"
        while found in followed:
            number += 1
            found = f"{base} {number}{suffix}"
        return found

    @Slot()
    def _typed(self) -> None:
        self._is_own_place, self._may_replace = True, None

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Export terms to"), self.target.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(self.target.text()).suffix.removeprefix("."))
            dialog.selectFile(self.target.text())
        dialog.fileSelected.connect(self._choose_place)
        dialog.open()

    @Slot(str)
    def _choose_place(self, name: str) -> None:
        self.target.setText(name)
        self._is_own_place = True
        if not self.is_folder:
            self._may_replace = Path(name)  # the file dialog has asked

    # ---- the work

    @Slot()
    def _start(self) -> None:
        """Look at what stands in the place of the file, before anything is written."""
        if not any(box.isChecked() for box in self.languages.values()):
            self.say(self.tr("Choose at least one language."), is_problem=True)
            return
        if self.domains.wanted == ():
            self.say(self.tr("Choose at least one domain."), is_problem=True)
            return
        out = Path(self.target.text()).expanduser()
        task = self.begin(self.tr("Writing the terms…"))
        work = partial(_place, out=out, termbase_id=self.what.value)
        self._workspace.tasks.read(task, work, partial(self._meet, out))

    def _meet(self, out: Path, place: _Place) -> None:
        """Export, or ask first when a file would be lost."""
        if not place.taken or out == self._may_replace:
            self._write(out, place.snapshot)
            return
        self.say("")
        self.show_work(under_way=False)
        loss = self.tr("Files in it with the same names will be replaced.")
        write = partial(self._write, out, place.snapshot)
        ReplaceQuestion(self, out, write, loss if self.is_folder else "").open()

    def _write(self, out: Path, snapshot: Snapshot) -> None:
        kind = self.format.value
        self._workspace.change_settings(exchange_folder=str(out.parent))
        task = self.begin(self.tr("Writing the terms…"))
        work = partial(
            exporting.export,
            snapshot,
            kind.format,
            out,
            task.report,
            chosen=self.chosen,
            layout=kind.layout,
        )
        self._workspace.tasks.free(task, work, self._done)

    def _done(self, written: Exported) -> None:
        entries = self.tr("%n entries", "", written.concepts)
        first = Path(written.files[0])
        if len(written.files) == 1:
            said = self.tr("“{name}” was written: {entries}.")
            self.finish(first, said.format(name=first.name, entries=entries))
        else:
            files = self.tr("%n files", "", len(written.files))
            said = self.tr("{files} were written: {entries}.")
            self.finish(first, said.format(files=files, entries=entries))


def _place(desk: Desk, out: Path, termbase_id: int) -> _Place:
    taken = exporting.standing_at(desk, out)
    if termbase_id == _ALL:
        return _Place(taken, exporting.snapshot_in_use(desk))
    return _Place(taken, exporting.snapshot(desk, termbase_id))
