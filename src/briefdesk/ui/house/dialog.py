"""The house profile: which checks run and how much they matter, style, preferred forms; a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from briefdesk.errors import BriefDeskError
from briefdesk.model.concept import Concept, best_term
from briefdesk.model.finding import CheckInfo, Gravity
from briefdesk.model.house_profile import CheckChoice, HouseProfile
from briefdesk.model.wire import changed
from briefdesk.phrases import Phrase, phrase
from briefdesk.services import house_profiles, preferred_forms
from briefdesk.services.checking import catalogue
from briefdesk.services.desk import Desk
from briefdesk.services.preferred_forms import Named
from briefdesk.services.untouchable import refuse_library_files
from briefdesk.ui.findings.inspector import Inspector
from briefdesk.ui.places import file_stem
from briefdesk.ui.say import say, say_error
from briefdesk.ui.severities import SEVERITY_WORDS
from briefdesk.ui.tasks import Task
from briefdesk.ui.termbase.picker import PickDialog
from briefdesk.ui.typeface import page_font
from briefdesk.ui.widgets.choice import Choice
from briefdesk.ui.widgets.composing import LineInput, TextInput
from briefdesk.ui.widgets.form import Form
from briefdesk.ui.workspace import Workspace

_SPACING: dict[str, Phrase] = {
    "majority": phrase("house", "As the text mostly does"),
    "blank": phrase("house", "Always a blank"),
    "none": phrase("house", "Never a blank"),
    "any": phrase("house", "Do not check"),
}
_QUOTES: dict[str, Phrase] = {
    "majority": phrase("house", "As the text mostly does"),
    "curly": phrase("house", "“ ” outside"),
    "corner": phrase("house", "「 」 outside"),
    "any": phrase("house", "Do not check"),
}
_DATES: dict[str, Phrase] = {
    "majority": phrase("house", "As the text mostly does"),
    "western": phrase("house", "Common era: 2025年"),
    "era": phrase("house", "Japanese era: 令和7年"),
    "both": phrase("house", "Both: 2025年（令和7年）"),
    "any": phrase("house", "Do not check"),
}
_STYLES = {"spacing": _SPACING, "quotes": _QUOTES, "dates": _DATES}
_WRONG_LINE = phrase(
    "errors",
    "“{line}” is no preferred form: write the term or the id of a concept, =, and the words.",
)
_UNKNOWN = phrase(
    "errors",
    "No term base has “{named}”: the preferred form has no effect. Correct the line, or press OK.",
)


class CheckRow:
    """The choices for one check: on or off, and how much its findings matter."""

    def __init__(self, info: CheckInfo) -> None:
        """Start as BriefDesk has it."""
        self.id = info.id
        self.on = QCheckBox(say(info.title))
        self.on.setToolTip("")
        self.on.setAccessibleDescription(say(info.explanation))
        self.severity = Choice[Gravity | None]()
        own = say(phrase("house", "Default"))
        offers: list[tuple[str, Gravity | None]] = [(own, None)]
        offers += [(say(words), gravity) for gravity, words in SEVERITY_WORDS.items()]
        self.severity.offer(offers)
        self.severity.setAccessibleName(say(info.title))
        self.on.toggled.connect(self.severity.setEnabled)

    def show(self, choice: CheckChoice) -> None:
        """Show a choice."""
        self.on.setChecked(choice.on)
        self.severity.setEnabled(choice.on)
        self.severity.choose(choice.severity)

    @property
    def choice(self) -> CheckChoice:
        """What is chosen."""
        return CheckChoice(self.on.isChecked(), self.severity.value)


class HouseDialog(Form):
    """Shows the house profile of the library; OK puts it to use at once."""

    def __init__(self, workspace: Workspace, inspector: Inspector) -> None:
        """Start with the profile that ``inspector`` uses."""
        super().__init__(workspace.window, "", width=620)
        self.setObjectName("house_profile")
        self.setWindowTitle(self.tr("House profile"))
        self._workspace = workspace
        self._inspector = inspector
        self.name = self.line(self.tr("Name"), hint=self.tr("Of the house or the client"))
        self.rows = [CheckRow(info) for info in catalogue()]
        self.styles = {name: Choice[str]() for name in _STYLES}
        for name, words in _STYLES.items():
            self.styles[name].offer([(say(word), value) for value, word in words.items()])
        self._ids: dict[str, str] = {}  # of the concepts, by the names they are shown under
        self._said: set[str] = set()  # of which it was said that no term base has them
        self.known, self.preferred, self.add = LineInput(), TextInput(), QPushButton()
        tabs = QTabWidget()
        tabs.addTab(self._checks_page(), self.tr("&Checks"))
        tabs.addTab(self._style_page(), self.tr("&Style"))
        self.fields.addRow(tabs)
        self._add_buttons()
        self.resize(QSize(660, 600))
        self.buttons.accepted.disconnect(self.accept)
        self.buttons.accepted.connect(self._use)
        self.show_profile(inspector.profile)

    def _checks_page(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 12, 12, 12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(self.rows):
            grid.addWidget(row.on, number, 0)
            grid.addWidget(row.severity, number, 1)
        grid.setRowStretch(len(self.rows), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setMinimumHeight(220)
        scroll.setWidget(inside)
        return scroll

    def _style_page(self) -> QWidget:
        page = Form(self, "")
        page.setWindowFlags(Qt.WindowType.Widget)
        page.buttons.hide()
        page.row(self.tr("Blank between Han and Latin"), self.styles["spacing"])
        page.row(self.tr("Quotation marks"), self.styles["quotes"])
        page.row(self.tr("Dates"), self.styles["dates"])
        self.known.setPlaceholderText(self.tr("AI, IT, EU …"))
        page.row(self.tr("Known abbreviations"), self.known)
        self.preferred.setFont(page_font("zh-Hans", 11))
        self.preferred.setPlaceholderText(self.tr("One a line: term of the concept = words"))
        self.preferred.setFixedHeight(120)
        page.row(self.tr("Preferred forms"), self.preferred)
        self.add.setText(self.tr("Add a concept…"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._pick)
        page.fields.addRow("", self.add)
        return page

    def _add_buttons(self) -> None:
        read, write = QPushButton(self.tr("Import…")), QPushButton(self.tr("Export…"))
        plain = QPushButton(self.tr("Restore defaults"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, act in (
            (read, self._ask_file),
            (write, self._ask_place),
            (plain, self._plain),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.fields.addRow(row)

    # ---- what is chosen

    def show_profile(self, profile: HouseProfile) -> None:
        """Show a profile; nothing is used before OK."""
        self.take_back_complaint()
        self.name.setText(profile.name)
        for row in self.rows:
            row.show(profile.checks.get(row.id, CheckChoice()))
        for name, choice in self.styles.items():
            choice.choose(getattr(profile, name))
        self.known.setText(", ".join(profile.known))
        lines = [f"{concept} = {words}" for concept, words in profile.preferred.items()]
        self.preferred.setPlainText("\n".join(lines))
        task = Task(self, failed=self._refused)
        work = partial(preferred_forms.named_in, profile=profile)
        self._workspace.tasks.read(task, work, self._name_concepts)

    def _name_concepts(self, found: Named) -> None:
        """Show concepts by their names, where ids stand; say what nobody knows."""
        lines = []
        for line in self.preferred.toPlainText().splitlines():
            named, equals, words = line.partition("=")
            concept = found.concepts.get(named.strip())
            lines.append(line if concept is None else f"{self._named(concept)} {equals}{words}")
        if lines != self.preferred.toPlainText().splitlines():
            self.preferred.setPlainText("\n".join(lines))
        if found.unknown:
            self._say_unknown(found)

    def _say_unknown(self, found: Named) -> None:
        self._said.update(found.unknown)
        self.complain(say(_UNKNOWN, named="、".join(found.unknown)))

    def _named(self, concept: Concept) -> str:
        """Return the name under which a concept is shown, its id where another has that name."""
        term = best_term(concept, "ja") or best_term(concept, "zh")
        name = concept.id if term is None or "=" in term.text else term.text
        if self._ids.setdefault(name, concept.id) == concept.id:
            return name
        return concept.id

    @property
    def profile(self) -> HouseProfile:
        """The profile as it is chosen here. Raises ``ValueError`` with a line that is no form."""
        choices = {row.id: row.choice for row in self.rows}
        known = [word.strip() for word in self.known.text().replace("，", ",").split(",")]
        return changed(
            HouseProfile(),
            name=self.name.text().strip(),
            checks={name: one for name, one in choices.items() if one != CheckChoice()},
            preferred=self._preferred(),
            known=tuple(dict.fromkeys(word for word in known if word)),
            **{name: choice.value for name, choice in self.styles.items()},
        )

    def _preferred(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for line in self.preferred.toPlainText().splitlines():
            if line.strip():
                concept, equals, words = (part.strip() for part in line.partition("="))
                if not (concept and equals and words):
                    raise ValueError(line.strip())
                found[self._ids.get(concept, concept)] = words
        return found

    def _chosen(self) -> HouseProfile | None:
        """Return the profile, or say which line is wrong."""
        try:
            return self.profile
        except ValueError as error:
            self.complain(say(_WRONG_LINE, line=error))
            return None

    @Slot()
    def _pick(self) -> None:
        """Ask for which concept the house has a form of its own."""
        picker = PickDialog(self._workspace, self)
        picker.taken.connect(self.prefer)
        picker.open()

    @Slot(object)
    def prefer(self, concept: Concept) -> None:
        """Add a line for a concept, with its rendering to begin with."""
        right = best_term(concept, "zh")
        words = "" if right is None else right.text
        lines = [*self.preferred.toPlainText().splitlines(), f"{self._named(concept)} = {words}"]
        self.preferred.setPlainText("\n".join(line for line in lines if line.strip()))
        self.preferred.setFocus()

    # ---- what is done

    @Slot()
    def _use(self) -> None:
        profile = self._chosen()
        if profile is not None:
            task = Task(self, failed=self._refused)
            work = partial(preferred_forms.named_in, profile=profile)
            self._workspace.tasks.read(task, work, partial(self._keep, profile))

    def _keep(self, profile: HouseProfile, found: Named) -> None:
        """Put a profile to use, once it was said which of its forms have no effect."""
        if set(found.unknown) - self._said:
            self._say_unknown(found)
        else:
            task = Task(self, failed=self._refused)
            self._workspace.tasks.read(task, partial(_keep, profile=profile), self._used)

    def _used(self, _nothing: None) -> None:
        self._inspector.read_profile()
        self.accept()

    @Slot()
    def _plain(self) -> None:
        self.show_profile(HouseProfile(name=self.name.text()))

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Import a house profile"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kind = self.tr("House profiles") + f" (*{house_profiles.SUFFIX} *.json)"
        dialog.setNameFilters([kind, self.tr("All files (*)")])
        dialog.fileSelected.connect(self.import_file)
        dialog.open()

    @Slot(str)
    def import_file(self, name: str) -> None:
        """Show the profile of a file; OK puts it to use."""
        task = Task(self, failed=self._refused)
        work = partial(house_profiles.read, Path(name), task.report)
        self._workspace.tasks.free(task, work, self.show_profile)

    @Slot()
    def _ask_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the house profile"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(house_profiles.SUFFIX[1:])
        stem = file_stem(self.name.text()) or "BriefDesk"
        dialog.selectFile(stem + house_profiles.SUFFIX)
        dialog.fileSelected.connect(self.export_file)
        dialog.open()

    @Slot(str)
    def export_file(self, name: str) -> None:
        """Write the profile as it is chosen here to a file."""
        profile = self._chosen()
        if profile is not None:
            look = partial(refuse_library_files, out=Path(name))
            write = partial(self._write, profile, name)
            self._workspace.tasks.read(Task(self, failed=self._refused), look, write)

    def _write(self, profile: HouseProfile, name: str, _nothing: None) -> None:
        work = partial(house_profiles.write, profile, Path(name))
        task = Task(self, failed=self._refused)
        self._workspace.tasks.free(task, work, partial(self._written, name))

    def _written(self, name: str, _nothing: None) -> None:
        told = self.tr("The house profile is in “{file}”.").format(file=name)
        self._workspace.told.emit(told)

    def _refused(self, error: BriefDeskError) -> None:
        self.complain(say_error(error))


def _keep(desk: Desk, profile: HouseProfile) -> None:
    house_profiles.use(desk.path, profile)
