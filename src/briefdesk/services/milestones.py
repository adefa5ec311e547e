"""The milestones of a briefing in the library, and their rows in a memo."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from briefdesk.model.concept import Concept, ConceptKind
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.memo import MemoMilestone
from briefdesk.model.milestone import Milestone
from briefdesk.model.recognition import Recognition
from briefdesk.model.wire import changed
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import lexicon_of
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_runs import short_language, spoken_runs
from briefdesk.services.opening import show
from briefdesk.text.milestones import due, milestones
from briefdesk.text.values import written


def milestones_of(desk: Desk, briefing_id: int, today: date) -> tuple[Milestone, ...]:
    """Return the milestones of a briefing in the order of its text, stale against ``today``.

    Raises ``UnknownIdError``.
    """
    opened = show(desk, briefing_id)
    document = changed(opened.briefing.document, meta=opened.briefing.meta)
    known = lexicon_of(desk).matcher()
    ids = {one.concept for one in opened.recognitions}
    concepts = {key: found for key in ids if (found := known.concept(key)) is not None}
    return found_in(document, opened.recognitions, concepts, today)


def found_in(
    document: ImportedDocument,
    recognitions: Sequence[Recognition],
    concepts: Mapping[str, Concept],
    today: date,
) -> tuple[Milestone, ...]:
    """Return the milestones of a document in the order of its text."""

    def is_body(concept: str) -> bool:
        return concept in concepts and concepts[concept].kind is ConceptKind.BODY

    return milestones(document, recognitions, is_body, today)


def rows(material: Material, lang: str, sections: Mapping[str, str]) -> Iterator[MemoMilestone]:
    """Yield the milestones of a memo, the earliest first; they are looked at on the memo's day.

    ``sections`` gives the section path of each block.
    """
    document = changed(material.document, meta=material.meta)
    today = date.fromisoformat(material.created[:10])
    found = found_in(document, material.recognitions, material.concepts, today)
    spoken = short_language(material.meta.language)
    for one in sorted(found, key=lambda one: (due(one.period, one.bound), one.place)):
        block = next(b for b in document.blocks if b.start <= one.place.start < b.end)
        clause = " ".join(document.text[one.clause.start : one.clause.end].split("\n"))
        yield MemoMilestone(
            when=written(one.period, lang, one.bound),
            actor=spoken_runs(one.actor, spoken),
            clause=spoken_runs(clause, material.meta.language),
            section=sections[block.id],
            stale=one.stale,
        )
