"""Names, pick-lists and prefixed notes shared by the TBX reader and writer."""

from collections.abc import Mapping

from briefdesk.model.concept import AdminStatus

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
DIALECT = "TBX-Linguist"
XML_SPACE = " \t\r\n"

NOTE_PREFIX = "briefdesk:"

STATUSES: Mapping[AdminStatus, str] = {
    AdminStatus.PREFERRED: "preferredTerm-admn-sts",
    AdminStatus.ADMITTED: "admittedTerm-admn-sts",
    AdminStatus.DEPRECATED: "deprecatedTerm-admn-sts",
    AdminStatus.SUPERSEDED: "supersededTerm-admn-sts",
}
TERM_TYPES: Mapping[str, str] = {
    "full": "fullForm",
    "short": "shortForm",
    "abbrev": "abbreviation",
    "variant": "variant",
}
PARTS_OF_SPEECH = ("noun", "verb", "adjective", "adverb", "other")
REGISTERS = (
    "colloquialRegister",
    "neutralRegister",
    "technicalRegister",
    "in-houseRegister",
    "bench-levelRegister",
    "slangRegister",
    "vulgarRegister",
)

LANGUAGE_ORDER = ("ja", "zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK", "en")
_LANGUAGES: Mapping[str, str] = {
    **{tag.lower(): tag for tag in LANGUAGE_ORDER},
    **dict.fromkeys(("ja-jp", "jp", "jpn"), "ja"),
    **dict.fromkeys(("zh", "zh-cn", "zh-sg", "zh-hans-cn", "zh-hans-sg", "zh-chs"), "zh-Hans"),
    **dict.fromkeys(("zh-cht",), "zh-Hant"),
    **dict.fromkeys(("zh-tw", "tw"), "zh-Hant-TW"),
    **dict.fromkeys(("zh-hk", "hk"), "zh-Hant-HK"),
    **dict.fromkeys(("en-us", "en-gb", "eng"), "en"),
}


def language_tag(tag: str) -> str:
    """Return the BCP 47 tag that BriefDesk uses for a language tag found in a file."""
    return _LANGUAGES.get(tag.strip().replace("_", "-").lower(), tag.strip())


def prefixed(key: str, value: str) -> str:
    """Return the text of a note that carries a fact of ours."""
    return f"{NOTE_PREFIX}{key} {value}" if value else f"{NOTE_PREFIX}{key}"


def fact(note: str) -> tuple[str, str] | None:
    """Return key and value of a note of ours, None for anybody else's note."""
    if not note.startswith(NOTE_PREFIX):
        return None
    key, _, value = note.removeprefix(NOTE_PREFIX).partition(" ")
    return key, value
