"""The bundled term bases and the matcher over them."""

from briefdesk.paths import glossary
from briefdesk.services.lexicon import bundled, matcher


def test_one_term_base_per_file() -> None:
    assert len(bundled()) == len(list(glossary().glob("*.tbx"))) > 0
    assert sum(len(base.concepts) for base in bundled()) >= 60


def test_the_matcher_is_built_once_over_all_of_them() -> None:
    concept = bundled()[-1].concepts[0]
    assert matcher().concept(concept.id) == concept
    assert matcher() is matcher()
