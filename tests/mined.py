"""Documents to be mined, and what was found in them, for tests."""

from collections.abc import Iterable

from briefdesk.model.candidate import Candidate
from briefdesk.model.imported import ImportedDocument, Meta
from briefdesk.model.wire import changed
from briefdesk.text.matcher import Matcher
from briefdesk.text.mining import mine
from briefdesk.text.mining.found import Found
from briefdesk.text.mining.ground import Ground
from briefdesk.text.spellings import Spellings
from tests.termbases import concept, document, termbase


def written(lang: str, *texts: str) -> ImportedDocument:
    """Return a document of paragraphs in a language."""
    return changed(document(*texts), meta=Meta(language=lang))


def ground(lang: str, *texts: str, known: Iterable[str] = ()) -> Ground:
    """Return the ground of a document in which some Chinese words are terms."""
    page = written(lang, *texts)
    terms = [concept(f"k{number}", word) for number, word in enumerate(known)]
    return Ground(page, Matcher.over([termbase(*terms)]).recognise(page))


def mined(page: ImportedDocument, *known: str) -> tuple[Candidate, ...]:
    """Return what is proposed beside a term base of some Chinese words."""
    terms = [concept(f"k{number}", word) for number, word in enumerate(known)]
    seen = Matcher.over([termbase(*terms)]).recognise(page)
    return mine(page, seen, Spellings(terms).meaning)


def names(found: Iterable[Candidate] | Iterable[Found]) -> list[str]:
    """Return the names of each finding: ``中文 = English = EN``."""
    return [" = ".join(term.text for term in one.terms) for one in found]
