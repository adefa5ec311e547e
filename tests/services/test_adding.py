"""Words that somebody came across become a draft, unless there is an entry already."""

from pathlib import Path

import pytest

from briefdesk.model.concept import ConceptStatus
from briefdesk.phrases import phrase
from briefdesk.services import adding, concepts
from briefdesk.services.desk import open_desk

LABEL = phrase("history", "Add concept")


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("仮名加工情報", "ja"),
        ("データ", "ja"),
        ("未来举措", "zh-Hans"),
        ("health data", "en"),
        ("EHDS", "en"),
    ],
)
def test_the_script_tells_the_language(words: str, lang: str) -> None:
    assert adding.language_of(words, "zh-Hans") == lang


def test_the_language_of_the_document_decides_where_the_script_does_not() -> None:
    assert adding.language_of("医療", "zh-Hant") == "zh-Hant"
    assert adding.language_of("個人", "ja") == "ja"


def test_a_draft_has_the_terms_that_are_there() -> None:
    made = adding.draft(" office ", {"ja": "押印 ", "zh-Hans": "", "en": "seal"})
    assert (made.domain, made.status) == ("office", ConceptStatus.DRAFT)
    assert [(term.lang, term.text) for term in made.terms] == [("ja", "押印"), ("en", "seal")]
    assert len({term.id for term in made.terms}) == 2


def test_an_entry_is_known_in_every_script_and_only_by_its_whole_name(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        assert [one.id for one in adding.known_as(desk, "仮名加工情報")] == ["c-kameikako"]
        assert "c-kameikako" in {one.id for one in adding.known_as(desk, "假名加工信息")}
        assert adding.known_as(desk, "假名加工") == ()
        assert adding.known_as(desk, " ") == ()


def test_the_domains_are_the_bundled_ones_and_those_in_use(library: Path) -> None:
    with open_desk(library, create=True) as desk:
        assert "healthcare" in adding.domains(desk)
        concepts.save(desk, [adding.draft("office", {"en": "seal"})], LABEL)
        assert "office" in adding.domains(desk)
