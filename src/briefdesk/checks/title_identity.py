"""One document or body under titles that differ a little: are they one?"""

from collections.abc import Iterator

from briefdesk.checks.base import Check, Examination
from briefdesk.model.concept import Confidence
from briefdesk.model.finding import CheckInfo, Finding, Gravity, Place, said
from briefdesk.model.language import known_language
from briefdesk.phrases import phrase
from briefdesk.text.fold import loose
from briefdesk.text.mining.ground import Ground
from briefdesk.text.named_things import Marked
from briefdesk.text.title_pairs import TitlePair, title_pairs

_ID = "title-identity"
_DOCUMENT = phrase("checks", "“{one}” and “{other}”: is this the same document?")
_BODY = phrase("checks", "“{one}” and “{other}”: is this the same body or programme?")
_OUTLINE = phrase("checks", "An outline bears the title of its document: “{one}”, “{other}”.")
_ADDRESS = phrase("checks", "Both are cited at {url}.")


def _find(examined: Examination) -> Iterator[Finding]:
    document = examined.text.document
    if not known_language(document.meta.language).startswith("zh"):
        return
    ground = Ground(document, examined.text.recognitions)
    concepts = examined.concepts
    for pair in title_pairs(document, ground, lambda name: bool(concepts.concepts_of(name))):
        yield _finding(document.text, pair)


def _finding(text: str, pair: TitlePair) -> Finding:
    """Return the question; a name that the term base has is what the other should be."""
    one, other = pair.one, pair.other
    message = _DOCUMENT if Marked.TITLE in (one.marked, other.marked) else _BODY
    if pair.is_outline:
        message = _OUTLINE
    instead = {one.key: "", other.key: ""}
    if one.known or other.known:
        right, wrong = (one, other) if one.known else (other, one)
        part = wrong.things[0].part
        instead[wrong.key] = right.things[0].base + (f"（{part}）" if part else "")
    return Finding(
        _ID,
        Gravity.LOW if pair.is_bare or pair.is_unclear else Gravity.MEDIUM,
        Confidence.UNSURE if pair.is_unclear else Confidence.LIKELY,
        said(message, one=one.name, other=other.name),
        tuple(
            Place(thing.start, thing.end, text[thing.start : thing.end], instead[loose(thing.text)])
            for thing in sorted((*one.things, *other.things))
        ),
        subject=one.name,
        evidence=(said(_ADDRESS, url=pair.url),) if pair.url else (),
    )


CHECK = Check(
    CheckInfo(
        id=_ID,
        title=phrase("checks", "Titles that differ a little"),
        explanation=phrase(
            "checks",
            "A document, a body or a programme bears one title. Names that differ by a word, or"
            " that are cited at one address, may be one; names that differ by a year, a number"
            " or a part are not, nor are declared short forms.",
        ),
        bad="《有关数据流通形态的基本方针》已经公布。概要见《关于数据流通的基本方针（概要）》。",
        good="《有关数据流通形态的基本方针》已经公布。概要见《有关数据流通形态的基本方针（概要）》。",
    ),
    find=_find,
)
