"""Look terms up: what is seen, what it means here, which sense a person confirmed."""

from collections.abc import Iterable, Sequence

from briefdesk.errors import RequestError
from briefdesk.model.changes import Changes, Touched
from briefdesk.model.concept import Concept, RelationType, TermBase, best_term
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.recognition import Recognition
from briefdesk.model.span import Span
from briefdesk.model.term_card import FalseFriend, TermCard
from briefdesk.phrases import phrase
from briefdesk.services.desk import Desk
from briefdesk.services.lexicon import bundled, lexicon_of
from briefdesk.services.recognising import recognised
from briefdesk.store import briefings, senses
from briefdesk.store.change_log import command
from briefdesk.text.fold import loose
from briefdesk.text.matcher import Matcher
from briefdesk.text.script import ChineseForm, convert
from briefdesk.text.told_senses import with_told

__all__ = [
    "bundled",
    "card",
    "confirm_sense",
    "confirm_senses",
    "display",
    "forget_sense",
    "recognise",
]


def recognise(document: ImportedDocument, termbases: Sequence[TermBase]) -> tuple[Recognition, ...]:
    """Return the terms of some term bases seen in a document that is not stored."""
    known = Matcher.over(termbases)
    return with_told(document, known.recognise(document), known.concept)


def card(desk: Desk, briefing_id: int, at: int) -> TermCard | None:
    """Return what is known about the term at a place (code points), None if there is no term.

    Raises ``UnknownIdError``.
    """
    document = briefings.current(desk.database, briefing_id).document
    seen = recognised(desk, briefing_id, document)
    found = next((one for one in seen if one.start <= at < one.end), None)
    if found is None:
        return None
    span = Span(found.start, found.end)
    known = lexicon_of(desk).matcher()
    meanings = known.candidates(found)
    decision = senses.decision(desk.database, briefing_id, span)
    if decision is not None and decision.concept != found.concept:
        decision = None  # the term bases know the decided sense no more
    friends = (friend for concept in meanings for friend in _false_friends(known, concept))
    return TermCard(
        recognition=found,
        concept=meanings[0],
        candidates=meanings if found.ambiguous else (),
        false_friends=tuple(friends),
        occurrences=tuple(
            Span(one.start, one.end)
            for one in seen
            if found.concept in (one.concept, *one.ambiguous)
        ),
        decision=decision,
        choices=_choices(known, document, span, decision.concept) if decision else (),
    )


def confirm_sense(
    desk: Desk, briefing_id: int, span: Span, concept_id: str, author: str = ""
) -> Changes:
    """Store which concept a string means at one place; the next look recognises it so.

    An earlier decision for the place is replaced. Raises ``UnknownIdError`` for the briefing, and
    ``RequestError`` where no term stands at the span or the concept is none that the term may mean.
    """
    return confirm_senses(desk, briefing_id, (span,), concept_id, author)


def confirm_senses(
    desk: Desk, briefing_id: int, spans: Sequence[Span], concept_id: str, author: str = ""
) -> Changes:
    """Store which concept strings mean at several places, as one step; all of them, or none.

    Raises as ``confirm_sense``.
    """
    briefings.require_living(desk.database, briefing_id)
    document = briefings.current(desk.database, briefing_id).document
    known = lexicon_of(desk).matcher()
    seen = {(one.start, one.end): one for one in known.recognise(document)}
    meant = [_meaning(seen.get((span.start, span.end)), span, concept_id) for span in spans]
    with command(desk.database, phrase("history", "Confirm sense")) as recorded:
        for one in meant:
            place, key = Span(one.start, one.end), loose(one.surface)
            senses.confirm(desk.database, briefing_id, place, key, concept_id, author)
    return Changes(Touched.RECOGNITIONS, briefing_id, recorded.id)


def _meaning(seen: Recognition | None, span: Span, concept_id: str) -> Recognition:
    """Return what is seen at a span. Raises ``RequestError`` unless it may mean the concept."""
    if seen is None:
        raise RequestError(
            phrase("errors", "No term stands at {start} to {end}; point at an underlined term."),
            start=span.start,
            end=span.end,
        )
    if concept_id not in (seen.concept, *seen.ambiguous):
        raise RequestError(
            phrase("errors", "“{term}” cannot mean “{concept}”; choose one of the senses shown."),
            term=seen.surface,
            concept=concept_id,
        )
    return seen


def forget_sense(desk: Desk, briefing_id: int, span: Span) -> Changes:
    """Take back the decision for one place, so that the sense is what the rules say again.

    Raises ``UnknownIdError`` for the briefing, and ``RequestError`` if nothing was decided there.
    """
    briefings.require_living(desk.database, briefing_id)
    with command(desk.database, phrase("history", "Leave sense open")) as recorded:
        if not senses.forget(desk.database, briefing_id, span):
            raise RequestError(
                phrase("errors", "No sense was confirmed at {start} to {end}."),
                start=span.start,
                end=span.end,
            )
    return Changes(Touched.RECOGNITIONS, briefing_id, recorded.id)


def display(text: str, form: str) -> str:
    """Return Chinese text as ``printed``, ``simplified`` or ``traditional``, for display only.

    An unknown form shows the text as printed.
    """
    known = form in tuple(ChineseForm)
    return convert(text, ChineseForm(form)) if known else text


def _seen_openly(known: Matcher, document: ImportedDocument, span: Span) -> Recognition | None:
    """Return what is recognised at a span if nobody had decided anything."""
    place = (span.start, span.end)
    seen = known.recognise(document)
    return next((one for one in seen if (one.start, one.end) == place), None)


def _choices(
    known: Matcher, document: ImportedDocument, span: Span, decided: str
) -> tuple[Concept, ...]:
    """Return the concepts that the words at a span may mean, the decided one first."""
    seen = _seen_openly(known, document, span)
    meanings = known.candidates(seen) if seen else ()
    return tuple(sorted(meanings, key=lambda concept: concept.id != decided))


def _false_friends(known: Matcher, concept: Concept) -> Iterable[FalseFriend]:
    """Yield the look-alikes that the entry warns of."""
    for relation in concept.relations:
        if relation.type is not RelationType.FALSE_FRIEND_OF:
            continue
        other = known.concept(relation.target)
        if other is not None:
            yield FalseFriend(concept.id, _name(other), other.home_jurisdiction, relation.reason)


def _name(concept: Concept) -> str:
    """Return the name under which a look-alike is known: Japanese, else its first good term."""
    usable = [term for term in concept.terms if term.is_usable]
    return (best_term(concept, "ja") or (usable or concept.terms)[0]).text
