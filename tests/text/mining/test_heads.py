"""Where a name begins that is explained in brackets behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefdesk.model.concept import Confidence
from briefdesk.text.mining.heads import Said, head_before
from tests.mined import ground


def head(lang: str, text: str, said: Said, *known: str) -> tuple[str, Confidence] | None:
    """Return the name before the last bracket of a text."""
    page = ground(lang, text, known=known)
    found = head_before(page, text.rindex("（"), said)
    return None if found is None else (text[found.start : found.end], found.confidence)


def full(name: str) -> Said:
    return Said((name,))


def short(name: str) -> Said:
    return Said((), (name,))


SURE, LIKELY, UNSURE = Confidence.SURE, Confidence.LIKELY, Confidence.UNSURE


@pytest.mark.parametrize(
    ("text", "said", "name", "confidence"),
    [
        # marks of punctuation, quotation marks, the beginning of the text
        ("生物样本库、个人健康记录（PHR）", short("PHR"), "个人健康记录", SURE),
        ("提供“假名化信息”（", full("pseudonymised data"), "假名化信息", SURE),
        ("依据《人工智能法》（", full("AI Act"), "人工智能法", SURE),
        ("实施“选择退出（", full("Opt-out"), "选择退出", SURE),
        ("国家联络点 （", full("National Contact Point"), "国家联络点", SURE),
        # words of grammar and verbs
        ("通过各国设立的国家联络点（", full("National Contact Point"), "国家联络点", LIKELY),
        ("也可通过人工智能（", short("AI"), "人工智能", LIKELY),
        ("包含结局（", full("Outcome"), "结局", LIKELY),
        ("推进医疗数字化转型（", short("DX"), "医疗数字化转型", SURE),
        ("日本政府推出个人健康记录（", short("PHR"), "个人健康记录", LIKELY),
        ("2024年成立日本医疗研究开发机构（", short("AMED"), "日本医疗研究开发机构", LIKELY),
        ("第52条医疗数据库（", short("NDB"), "医疗数据库", SURE),
        # what the brackets say belongs to the name
        (
            "健康和医疗战略推进事务局（",
            full("Office for Health and Medical Strategy"),
            "健康和医疗战略推进事务局",
            SURE,
        ),
        ("建立健康和医疗战略（", full("Medical Strategy"), "医疗战略", LIKELY),
        (
            "HDAB或受信任的健康数据持有者（",
            full("trusted health data holder"),
            "受信任的健康数据持有者",
            LIKELY,
        ),
        ("提供适当的监督机制（", full("oversight mechanism"), "监督机制", LIKELY),
        (
            "个人信息的保护（",
            full("Protection of Personal Information"),
            "个人信息的保护",
            SURE,
        ),
        ("主张被遗忘权（", full("right to be forgotten"), "被遗忘权", LIKELY),
        # Latin words
        ("公共数据库中的 NDB（", full("全国数据库"), "NDB", SURE),
        ("索赔数据库、介护 DB（", full("护理数据库"), "介护 DB", LIKELY),
        ("推动各领域 DX（", full("数字化转型"), "DX", SURE),
        ("急性期数据库及 DPC DB（", full("急性期入院医疗数据库"), "DPC DB", SURE),
        # traditional characters
        (
            "各會員國設立之健康資料近用機構（",
            short("HDAB"),
            "健康資料近用機構",
            LIKELY,
        ),
    ],
)
def test_chinese(text: str, said: Said, name: str, confidence: Confidence) -> None:
    lang = "zh-Hant" if "會" in text else "zh-Hans"
    assert head(lang, text, said) == (name, confidence)


def test_chinese_words_before_latin_ones_that_the_explanation_does_not_repeat() -> None:
    assert head("zh-Hans", "本法规定NDB（", full("索赔数据库")) == ("NDB", SURE)
    assert head("zh-Hans", "推动医疗 DX（", full("医疗领域的数字化转型")) == ("医疗 DX", LIKELY)


def test_a_name_too_long_begins_where_a_known_term_does() -> None:
    text = "日方主张所在地法院受理案件采纳个人健康记录（"
    assert head("zh-Hans", text, short("PHR"), "个人健康记录") == ("个人健康记录", LIKELY)


def test_a_name_too_long_begins_where_the_same_words_begin_elsewhere() -> None:
    text = "电子健康档案很多。电子健康档案很好。联邦政府批准法国卫生部门扩建电子健康档案（"
    assert head("zh-Hans", text, short("EHR")) == ("电子健康档案", LIKELY)


def test_a_name_too_long_that_nothing_cuts_is_doubtful() -> None:
    text = "联邦政府批准法国卫生部门扩建电子健康档案（"
    assert head("zh-Hans", text, short("EHR")) == (text[:-1], UNSURE)


@pytest.mark.parametrize(
    "text", ["（", "。（", "的（", "医（", "研发等（", "https://example.jp/a（", "第3条（"]
)
def test_no_name(text: str) -> None:
    assert head("zh-Hans", text, short("PHR")) is None


@pytest.mark.parametrize(
    ("text", "said", "name"),
    [
        ("医療機関は個人健康記録（", short("PHR"), "個人健康記録"),
        ("このため、欧州健康データスペース（", short("EHDS"), "欧州健康データスペース"),
        ("当該第三者提供（", full("third-party provision"), "第三者提供"),
        ("本人の同意（", full("consent"), "本人の同意"),
        ("取扱い事業者（", full("business operator"), "取扱い事業者"),
        ("令和5年に情報の保護に関する法律（", full("Act on Protection"), "情報の保護に関する法律"),
        ("データ移転の権利（", full("right to data portability"), "データ移転の権利"),
        ("及び介護DB（", full("介護保険総合データベース"), "介護DB"),
        ("及びNDB（", full("特定健診等情報データベース"), "NDB"),
        ("「仮名加工情報」（", full("pseudonymously processed information"), "仮名加工情報"),
    ],
)
def test_japanese(text: str, said: Said, name: str) -> None:
    found = head("ja", text, said)
    assert found is not None
    assert found[0] == name


def test_japanese_without_a_name() -> None:
    assert head("ja", "これについては（", short("PHR")) is None


@given(
    st.text("医疗的与DB 、（“”《》3第条推进", max_size=40), st.sampled_from(("zh-Hans", "ja", "en"))
)
def test_a_name_ends_before_its_bracket_and_is_not_empty(text: str, lang: str) -> None:
    page = ground(lang, f"{text}（DX）")
    for said in (short("DX"), full("digital transformation"), Said()):
        found = head_before(page, len(text), said)
        if found is not None:
            name = page.text[found.start : found.end]
            assert 0 <= found.start < found.end <= len(text)
            assert name == name.strip()
            assert "、" not in name or text.rstrip()[-1] in "”》"
