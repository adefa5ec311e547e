"""Language tags as other programs spell them, and the BCP 47 tags that BriefDesk uses."""

import re
from collections.abc import Mapping

from briefdesk.text.script import ChineseForm, convert

LANGUAGE_ORDER = ("ja", "zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK", "en")
UNKNOWN = "und"  # BCP 47: undetermined
_SIMPLIFIED = ("zh-cn", "zh-sg", "zh-hans-cn", "zh-hans-sg", "zh-chs", "cmn-hans")
_TAGS: Mapping[str, str] = {
    **{tag.lower(): tag for tag in LANGUAGE_ORDER},
    **dict.fromkeys(("ja-jp", "jp", "jpn", "japanese"), "ja"),
    **dict.fromkeys((*_SIMPLIFIED, "cn", "chs", "sc"), "zh-Hans"),
    **dict.fromkeys(("zh-cht", "cmn-hant", "cht", "tc"), "zh-Hant"),
    **dict.fromkeys(("zh-tw", "tw"), "zh-Hant-TW"),
    **dict.fromkeys(("zh-hk", "hk", "zh-mo", "zh-hant-mo"), "zh-Hant-HK"),
    **dict.fromkeys(("en-us", "en-gb", "eng", "us", "english"), "en"),
    # said by the script of the words, see ``script_of``
    **dict.fromkeys(("zh", "zho", "chi", "cmn", "chinese"), "zh-Hans"),
}
_OF_ANY_SCRIPT = frozenset(("zh", "zho", "chi", "cmn", "chinese"))
_BCP_47 = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[xX](?:-[A-Za-z0-9]{1,8})+")


def language_tag(found: str) -> str:
    """Return the tag for one that a file uses; ``und`` for what is no tag, ``zh-Hans`` for ``zh``.

    Returns nothing for nothing.
    """
    spelled = found.strip().replace("_", "-")
    known = known_tag(found)
    if known:
        return known
    return spelled if not spelled or _BCP_47.fullmatch(spelled) else UNKNOWN


def known_tag(found: str) -> str:
    """Return the tag for one that a file uses, nothing for one that is unknown."""
    return _TAGS.get(found.strip().replace("_", "-").lower(), "")


def leaves_script_open(found: str) -> bool:
    """Tell whether a tag says Chinese without saying in which script."""
    return found.strip().lower() in _OF_ANY_SCRIPT


def script_of(text: str) -> str:
    """Return ``zh-Hant`` where most of the characters that differ are traditional ones."""
    simplified = _differences(text, convert(text, ChineseForm.SIMPLIFIED))
    traditional = _differences(text, convert(text, ChineseForm.TRADITIONAL))
    return "zh-Hant" if simplified > traditional else "zh-Hans"


def _differences(text: str, converted: str) -> int:
    return sum(one != other for one, other in zip(text, converted, strict=False))
