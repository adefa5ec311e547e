"""Sources are laws by their own numbers, and older than what they say."""

import pytest

from briefdesk.model.concept import Concept, SourceRef
from briefdesk.model.wire import changed
from tests.entries import APPI, SOUND, codes, with_source


@pytest.mark.parametrize(
    ("concept", "code"),
    [
        (with_source(law_no="2003年法律第57号", title="別の法律"), "law-number"),
        (with_source(law_no="平成32年法律第1号", title="別の法律"), "law-number"),
        (with_source(title="", url=""), "source-title"),
        (with_source(kind="blog"), "source-kind"),
        (with_source(url="laws.e-gov.go.jp/law"), "source-address"),
        (with_source(article="第2条"), "article"),
        (with_source(item="一"), "article"),
        (with_source(promulgated="2002-12-13"), "law-year"),
        (with_source(in_force="1999-01-01"), "law-year"),
        (with_source(law_no="令和8年法律第1号", title="別の法律"), "law-year"),
        (with_source(promulgated="2005-04-01", in_force="2003-05-30"), "in-force"),
    ],
)
def test_what_is_wrong(concept: Concept, code: str) -> None:
    assert codes(concept) == [code]


@pytest.mark.parametrize(
    "concept",
    [
        with_source(law_no="平成十五年法律第五十七号"),
        with_source(article="16の2", item="5の2"),
        with_source(article="附則10"),
        with_source(promulgated="2003-05-30", in_force="2005-04-01", retrieved="2025-12-31"),
        with_source(url="https://laws.e-gov.go.jp/law/415AC0000000057"),
        changed(
            SOUND, sources=(SourceRef("eu", "Regulation (EU) 2016/679", "2016/679", "4", "5"),)
        ),
        changed(SOUND, sources=(SourceRef("eu", "GDPR", item="recital 26"),)),
        changed(SOUND, sources=(SourceRef("eu", "EHDS", article="2", paragraph="2", item="aa"),)),
        changed(SOUND, sources=(SourceRef("cabinet", "規制改革実施計画", page="64"),)),
    ],
)
def test_what_is_right(concept: Concept) -> None:
    assert codes(concept) == []


def test_one_law_by_two_numbers() -> None:
    amending = changed(
        SOUND, id="c-other", terms=(), sources=(changed(APPI, law_no="令和3年法律第37号"),)
    )
    assert codes(SOUND, amending) == ["law-numbers"]


def test_one_number_in_two_ways_of_writing() -> None:
    other = changed(
        SOUND, id="c-other", terms=(), sources=(changed(APPI, law_no="平成十五年法律第五十七号"),)
    )
    assert codes(SOUND, other) == []
