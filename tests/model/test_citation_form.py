"""One form for a place in a law, wherever it is shown."""

import re

import pytest

from briefdesk.model.citation_form import citation, place_in
from briefdesk.model.concept import SourceRef
from briefdesk.services.lexicon import bundled

SOURCES = sorted(
    {
        source
        for base in bundled()
        for concept in base.concepts
        for source in (
            concept.definition_source,
            *concept.sources,
            *(term.source for term in concept.terms),
        )
        if source is not None
    },
    key=repr,
)
_JAPANESE = re.compile(r"((附則)?第\d+条(の\d+)*)?(第\d+項(の\d+)*)?(第\d+号(の\d+)*)?", re.ASCII)
_ELSEWHERE = re.compile(r"第\d+条(第\d+款)?(第\d+项)?|第\d+條(第\d+項)?(第\d+款)?", re.ASCII)
_EU = re.compile(r"(Art\. \d+(\((\d+|[a-z]{1,2})\))*|recital \d+)?", re.ASCII)
PRC = "中华人民共和国"
LAW_NO = "大正11年法律第70号"


@pytest.mark.parametrize(
    ("source", "form"),
    [
        (
            SourceRef("law", "健康保険法", LAW_NO, "150の2", "1"),
            f"健康保険法（{LAW_NO}）第150条の2第1項",
        ),
        (SourceRef("law", "医療法", "", "1の5", "2"), "医療法第1条の5第2項"),
        (SourceRef("law", "法", "", "2", "5", "1"), "法第2条第5項第1号"),
        (SourceRef("law", "法", "", "附則10"), "法附則第10条"),
        (SourceRef("law", f"{PRC}民法典", "", "13", "1", "2"), f"{PRC}民法典第13条第1款第2项"),
        (SourceRef("law", f"{PRC}民法典", "", "73", "", "3"), f"{PRC}民法典第73条第3项"),
        (SourceRef("law", "民法（台湾）", "", "6", "1", "2"), "民法（台湾）第6條第1項第2款"),
        (SourceRef("eu", "GDPR", "", "4", "", "5"), "GDPR, Art. 4(5)"),
        (SourceRef("eu", "EHDS", "", "2", "2", "3"), "EHDS, Art. 2(2)(3)"),
        (SourceRef("eu", "EHDS", "", "2", "2", "aa"), "EHDS, Art. 2(2)(aa)"),
        (SourceRef("eu", "GDPR", item="recital 26"), "GDPR, recital 26"),
        (SourceRef("law", "法", "", "2", item="別表"), "法第2条, 別表"),
        (SourceRef("cabinet", "方針", page="18"), "方針, p. 18"),
        (SourceRef("law", "", LAW_NO, "3"), f"{LAW_NO}第3条"),
        (SourceRef("law", LAW_NO, LAW_NO, "3"), f"{LAW_NO}第3条"),
        (SourceRef("web", "", url="https://example.jp/"), "https://example.jp/"),
        (SourceRef("report", ""), "report"),
    ],
)
def test_a_source_is_cited_as_lawyers_cite_it(source: SourceRef, form: str) -> None:
    assert citation(source) == form


def test_the_law_number_can_be_left_out() -> None:
    assert citation(SourceRef("law", "法", LAW_NO, "2"), numbered=False) == "法第2条"


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: f"{source.kind} {place_in(source)}")
def test_every_bundled_place_has_the_form_of_its_kind(source: SourceRef) -> None:
    place = place_in(source)
    is_elsewhere = source.title.startswith(PRC) or "台湾" in source.title
    form = _EU if source.kind == "eu" else _ELSEWHERE if is_elsewhere else _JAPANESE
    assert form.fullmatch(place), place
    assert bool(place) == bool(source.article or source.paragraph or source.item)
    assert citation(source).endswith(place if not source.page else f", p. {source.page}")
