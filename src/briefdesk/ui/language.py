"""The interface language: Chinese, Japanese or English, switched while the window is open."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefdesk import paths
from briefdesk.phrases import phrase
from briefdesk.ui.typeface import chrome_font

_QT_NAMES = {"zh_Hans": "zh_CN", "ja": "ja"}
_BCP_47 = {"zh_Hans": "zh-Hans", "ja": "ja", "en": "en"}
_POINTS = 10.0
_QT_LACKS = (  # its own translations are for labels without a key
    phrase("QFileDialog", "&Look in:"),
    phrase("QFileDialog", "Files of &type:"),
)


def system_language() -> str:
    """Return the language of ours that the system's user prefers; else English."""
    for name in QLocale.system().uiLanguages():
        if name.startswith("zh"):
            return "zh_Hans"
        if name.startswith("ja"):
            return "ja"
        if name.startswith("en"):
            return "en"
    return "en"


def interface_tag(choice: str) -> str:
    """Return the tag (BCP 47) of the language that a choice of ``speak`` means."""
    return _BCP_47[choice or system_language()]


class Language:
    """The translators of one application; ``LanguageChange`` reaches every widget by itself."""

    def __init__(self, app: QApplication) -> None:
        """Speak English until told otherwise."""
        self._app = app
        self._translators: list[QTranslator] = []
        self.code = ""

    def speak(self, choice: str) -> None:
        """Speak ``zh_Hans``, ``ja`` or ``en``; empty means the system's language."""
        code = choice or system_language()
        if code == self.code:
            return
        self.code = code
        old, self._translators = self._translators, []
        self._app.setFont(chrome_font(_BCP_47[code], _POINTS))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code in _QT_NAMES:
            self._install(f"qtbase_{_QT_NAMES[code]}", qt)
        self._install(code, str(paths.resources() / "translations"))
        for translator in old:
            self._app.removeTranslator(translator)

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)
