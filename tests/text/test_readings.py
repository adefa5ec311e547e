"""Readings are proposed in hiragana: confirmed ones first, then the legal list, then pykakasi."""

import time

import pytest

from briefdesk.text.readings import hiragana, propose


@pytest.mark.parametrize(
    ("term", "reading"),
    [
        ("仮名加工情報", "かめいかこうじょうほう"),
        ("仮名化情報", "かめいかじょうほう"),
        ("個人情報保護委員会", "こじんじょうほうほごいいんかい"),
        ("要介護認定", "ようかいごにんてい"),
        ("制度の在り方", "せいどのありかた"),
        ("診療情報提供書", "しんりょうじょうほうていきょうしょ"),
        ("書面", "しょめん"),
        ("平等", "びょうどう"),
        ("同時", "どうじ"),
        ("医師等", "いしとう"),
        ("退院時サマリー", "たいいんじさまりー"),
        ("レセプト", "れせぷと"),
    ],
)
def test_proposals(term: str, reading: str) -> None:
    assert propose(term) == reading


def test_the_longest_confirmed_reading_wins() -> None:
    confirmed = {"情報": "confirmed wrong", "個人情報": "こじんじょうほう", "日本": "にっぽん"}
    assert propose("日本個人情報", confirmed) == "にっぽんこじんじょうほう"
    assert propose("仮名加工", {"仮名加工": "かなかこう"}) == "かなかこう"


@pytest.mark.parametrize("term", ["", "DX", "2025年", "NDB", "医" * 201])
def test_no_proposal(term: str) -> None:
    assert propose(term) == ""


def test_a_document_is_never_read() -> None:
    started = time.perf_counter()
    assert propose("医療情報" * 4000) == ""
    assert time.perf_counter() - started < 1


def test_katakana_become_hiragana() -> None:
    assert hiragana("イリョウ・データ医") == "いりょう・でーた医"
