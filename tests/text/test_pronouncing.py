"""The pronouncing dictionary is the same as when it is read in one go."""

import gc
import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from briefdesk.text.pronouncing import lazy_syllables, phrases, sounds_of


def test_all_its_phrases_sound_as_it_has_them_and_are_no_work_for_the_collector() -> None:
    package = find_spec("pypinyin")  # not imported: that is what is tested
    assert package is not None
    assert package.origin is not None
    told = Path(package.origin).with_name("phrases_dict.json").read_text("utf-8")
    kept = phrases()
    as_told = {
        phrase: [sounds.split("/") for sounds in syllables.split(" ")]
        for phrase, syllables in kept.items()
    }
    assert as_told == json.loads(told)
    assert not any(map(gc.is_tracked, kept.values()))


def test_it_says_what_pypinyin_says_by_itself() -> None:
    asked = ["一不小心", "银行", "绿色", "长度", "行长", "ＡＩ医疗"]
    code = (
        "import json, pypinyin\n"
        f"asked = {asked!r}\n"
        "print(json.dumps([[pypinyin.lazy_pinyin(one),"
        " pypinyin.lazy_pinyin(one, style=pypinyin.Style.TONE)] for one in asked]))"
    )
    alone = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    ours = [[lazy_syllables(one), lazy_syllables(one, toned=True)] for one in asked]
    assert ours == json.loads(alone.stdout)


def test_a_character_has_all_its_sounds() -> None:
    assert sounds_of("行") >= {"xing", "hang"}
