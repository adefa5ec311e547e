"""All about one finding: what is wrong, what to write, by what one can see it, where it says so."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefdesk.model.citation_form import place_in
from briefdesk.model.finding import Said
from briefdesk.model.judged import Judged
from briefdesk.model.revision import Revision
from briefdesk.model.waiver import Waiver
from briefdesk.ui.findings.arranging import PlaceRow
from briefdesk.ui.findings.words import (
    CONFIDENCE_WORDS,
    DISMISSED_WORDS,
    PROPOSED_WORDS,
    check_title,
    told,
)
from briefdesk.ui.revisions.words import shown_change
from briefdesk.ui.say import say
from briefdesk.ui.severities import SEVERITY_WORDS, severity_colour
from briefdesk.ui.terms.words import title_of
from briefdesk.ui.theme import colours
from briefdesk.ui.typeface import body_language, chrome_font, interface_font, page_font
from briefdesk.ui.widgets.coloured import coloured
from briefdesk.ui.widgets.mixed_label import MixedLabel, Run

_SMALL, _TEXT, _RIGHT = 8.8, 10.0, 13.0  # point sizes
_SUGGESTED = 3  # different suggestions that are shown


class FindingDetail(QWidget):
    """The words about one finding, and about one of its places."""

    def __init__(
        self, one: Judged, place: PlaceRow | None, lang: str, *, brief: bool = False
    ) -> None:
        """Say all about ``one``, or only what a hint has room for."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._lang = lang
        self._head(one)
        self._say(one.finding.message, "text", _TEXT)
        if place is None or place.by is None:
            self._suggestion(one, place)
        else:
            self._decision(place.by)
        if not brief:
            for said in one.finding.evidence:
                self._say(said, "muted", _TEXT - 0.4)
            self._source(one)
        self._column.addStretch(1)

    def _head(self, one: Judged) -> None:
        finding = one.finding
        severity = say(SEVERITY_WORDS[finding.severity])
        words = f"{severity} · {check_title(finding.check)} · "
        words += say(CONFIDENCE_WORDS[finding.confidence])
        head = self._label(words, "muted", interface_font(_SMALL))
        palette = head.palette()
        palette.setColor(head.foregroundRole(), severity_colour(finding.severity, colours()))
        head.setPalette(palette)

    def _suggestion(self, one: Judged, place: PlaceRow | None) -> None:
        """What to write: at the place, or at any of them."""
        if place is not None:
            wanted = [place.place.suggestion] if place.place.suggestion else []
        else:
            known = dict.fromkeys(p.suggestion for p in one.finding.places if p.suggestion)
            wanted = list(known)[:_SUGGESTED]
        for words in wanted:
            self._label(f"→ {words}", "good", page_font(body_language(words, self._lang), _RIGHT))

    def _decision(self, by: Revision | Waiver) -> None:
        if isinstance(by, Revision):
            self._add(say(PROPOSED_WORDS[by.remedy]), "good", _SMALL)
            self._label(shown_change(by), "text", page_font(self._lang, _TEXT + 1))
            return
        when = datetime.fromisoformat(by.at).astimezone().date().isoformat()
        who = ", ".join(part for part in (by.author, when) if part)
        self._add(f"{say(DISMISSED_WORDS[by.scope])} ({who})", "muted", _SMALL)
        self._add(by.reason, "text", _TEXT)

    def _source(self, one: Judged) -> None:
        source = one.finding.source
        if source is None:
            return
        title, place = title_of(source), place_in(source)
        if title:
            self._column.addSpacing(3)
            self._label(title, "text", chrome_font(body_language(title, "ja"), _TEXT - 0.4))
        if place:
            self._label(place, "accent", chrome_font(body_language(place, "ja"), _TEXT - 0.4))

    def _say(self, words: Said, role: str, size: float) -> None:
        self._column.addWidget(sentence(words, self._lang, role, size))

    def _add(self, words: str, role: str, size: float) -> None:
        font = chrome_font(body_language(words, self._lang), size)
        self._label(words, role, font)

    def _label(self, words: str, role: str, font: QFont) -> QLabel:
        made = coloured(words, role)
        made.setFont(font)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(made)
        return made


def sentence(words: Said, lang: str, role: str, size: float) -> MixedLabel:
    """Return a sentence of a check on a text in ``lang``, in a colour of ``Colours`` and points.

    The words it quotes keep the face of their language.
    """
    own = interface_font(size)
    runs = [
        Run(part, chrome_font(tongue, size) if tongue else own)
        for part, tongue in told(words, lang)
    ]
    made = MixedLabel(runs)
    palette = made.palette()
    palette.setColor(made.foregroundRole(), QColor(getattr(colours(), role)))
    made.setPalette(palette)
    return made
