"""Which concepts a new one may repeat."""

from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.likeness import Alike
from briefdesk.model.wire import changed
from briefdesk.text.spellings import Spellings
from tests.entries import plain

ACT = plain("ngmi", "次世代医療基盤法", lang="ja", reading="じせだいいりょうきばんほう")
RENDERED = plain("zh", "下一代医疗基础法", "假名化", lang="zh-Hans", reading="xia yi dai")
KNOWN = Spellings((ACT, RENDERED, plain("en", "data holder")))


def alike(text: str, lang: str, reading: str = "") -> list[tuple[str, Alike]]:
    found = KNOWN.alike(plain("new", text, lang=lang, reading=reading))
    return [(one.concept, one.how) for one in found]


def test_one_word_in_another_script_or_width() -> None:
    assert alike("下一代醫療基礎法", "zh-Hant-TW") == [("c-zh", Alike.KEY)]
    assert alike("Ｄａｔａ Holder", "en") == [("c-en", Alike.KEY)]


def test_languages_are_kept_apart() -> None:
    assert alike("次世代医療基盤法", "zh-Hans") == []
    assert alike("假名化", "ja") == []


def test_one_reading() -> None:
    assert alike("時世代医療機番法", "ja", "ジセダイ・いりょうきばんほう") == [
        ("c-ngmi", Alike.READING)
    ]
    assert alike("夏一代", "zh-Hans", "Xià yīdài") == [("c-zh", Alike.READING)]


def test_nearly_the_same() -> None:
    assert alike("次世代医療基盤法案", "ja") == [("c-ngmi", Alike.NEAR)]
    assert alike("data holders", "en") == [("c-en", Alike.NEAR)]
    assert alike("匿名化", "zh-Hans") == []
    assert alike("完全不同的词", "zh-Hans") == []


def test_the_most_alike_comes_first_and_once() -> None:
    new = plain(
        "new",
        "次世代医療基盤法",
        "次世代医療基盤法案",
        lang="ja",
        reading="じせだいいりょうきばんほう",
    )
    found = KNOWN.alike(new)
    assert [(one.own, one.how, one.score) for one in found] == [
        ("次世代医療基盤法", Alike.KEY, 1.0),
        ("次世代医療基盤法案", Alike.READING, 1.0),
    ]
    assert found[0].term == "次世代医療基盤法"


def test_a_concept_does_not_resemble_itself() -> None:
    assert KNOWN.alike(changed(ACT, domain="other")) == ()


def test_what_a_name_means() -> None:
    assert KNOWN.meaning("次世代醫療基盤法") == "c-ngmi"
    assert KNOWN.meaning("下一代") == ""
    assert KNOWN.meaning("") == ""


@given(
    st.lists(st.text("医疗数据库AB ー", max_size=8), max_size=8),
    st.text("医疗数据库AB", max_size=8),
)
def test_a_key_is_found_whatever_else_there_is(texts: list[str], text: str) -> None:
    known = Spellings(plain(str(n), one, lang="zh-Hans") for n, one in enumerate(texts))
    found = {one.concept for one in known.alike(plain("new", text, lang="zh-Hans"))}
    same = {f"c-{n}" for n, one in enumerate(texts) if text and one.replace(" ", "") == text}
    assert same <= found
