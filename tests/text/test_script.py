"""Chinese is shown in another script, and nothing else happens to it."""

import subprocess
import sys

import pytest

from briefdesk.text.fold import loose
from briefdesk.text.script import ChineseForm, convert


@pytest.mark.parametrize(
    ("text", "form", "shown"),
    [
        ("医疗数据与頭髮", ChineseForm.PRINTED, "医疗数据与頭髮"),
        ("醫療數據與頭髮", ChineseForm.SIMPLIFIED, "医疗数据与头发"),
        ("医疗数据", ChineseForm.TRADITIONAL, "醫療數據"),
        ("DX 2025", ChineseForm.TRADITIONAL, "DX 2025"),
        ("", ChineseForm.SIMPLIFIED, ""),
    ],
)
def test_conversion(text: str, form: ChineseForm, shown: str) -> None:
    assert convert(text, form) == shown


@pytest.mark.parametrize("form", ChineseForm)
def test_what_is_shown_is_found_by_the_same_key(form: ChineseForm) -> None:
    text = "厚生劳动省制定医疗数据利用之后的发布计划，里面有图像"
    assert loose(convert(text, form)) == loose(text)


def test_nothing_is_loaded_before_the_first_conversion() -> None:
    code = (
        f"import sys; sys.path[:0] = {sys.path}; import briefdesk.text.script;"
        " sys.exit('opencc' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
