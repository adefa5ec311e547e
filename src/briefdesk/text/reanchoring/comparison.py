"""Find the words of remarks in a new draft, and say so when it is not sure.

Two witnesses must agree, or one be beyond doubt; anything else is for a person to look at, and
nothing is dropped. The thresholds were measured (``tests/text/reanchoring/test_quality.py``): a
remark silently put on other words is worse than one that asks.
"""

from briefdesk.model.annotation import Anchor, Placement, QuoteSelector
from briefdesk.model.imported import ImportedDocument
from briefdesk.model.progress import Progress, unheard
from briefdesk.model.reanchoring import Reanchored, Reason
from briefdesk.model.span import Span
from briefdesk.model.wire import changed
from briefdesk.text.anchoring import Surveyor, trimmed
from briefdesk.text.fold import loose
from briefdesk.text.reanchoring.text_map import text_map
from briefdesk.text.reanchoring.witnesses import Case, Place, Texts

_SAME = 0.8  # agreement of two places that are one
_NEAR = 0.6  # the same of places found by likeness
_LIKE = 0.7  # likeness of quotes that map and alignment agree on
_SURE = 0.75  # what one witness alone must reach
_FAIR = 0.3  # a context that does not speak against a place
_SHORT = 8  # folded characters
_WEAK = 0.5  # a context that does not help a short quote

_UNSURE = frozenset(
    (Reason.ONE_WITNESS, Reason.CONFLICT, Reason.ALTERED, Reason.SHORT, Reason.REPEATED)
)


class Comparison:
    """An old text beside a new draft of it."""

    def __init__(
        self, old: ImportedDocument, new: ImportedDocument, progress: Progress = unheard
    ) -> None:
        """Fold and compare the two; ``progress`` counts as that of ``text_map``."""
        before, after = Surveyor(old), Surveyor(new)
        mapped = text_map(before.folded.text, after.folded.text, progress)
        self._texts = Texts(before, after, mapped)

    def same_words(self, span: Span) -> Span | None:
        """Return where the map puts a span; None unless the folded words are still the same."""
        start, end = self._texts.old.folded.range(span)
        if start == end:
            return None
        image = self._texts.mapped.image(start, end)
        same = image.kept == end - start == image.end - image.start
        return self._texts.new.folded.span(image.start, image.end) if same else None

    def reanchored(self, anchor: Anchor) -> Reanchored:
        """Find the place of an anchor that describes the old text.

        It stays placed only on its own folded words; on others it is changed, and its quote is kept
        so that they can be compared.
        """
        place, why = self._found(anchor.span)
        if place is None:
            return Reanchored(changed(anchor, placement=Placement.ORPHAN), None, why)
        new = self._texts.new
        span = trimmed(new.document.text, new.folded.span(place.start, place.end))
        if not len(span):
            return Reanchored(changed(anchor, placement=Placement.ORPHAN), None, Reason.GONE)
        if why in _UNSURE:
            return Reanchored(changed(anchor, placement=Placement.REVIEW), span, why)
        return self.put(anchor, span, why)

    def put(self, anchor: Anchor, span: Span, why: Reason = Reason.FILE) -> Reanchored:
        """Return an anchor at a place of the new text that is known."""
        made = self._texts.new.anchor(span)
        if loose(made.quote.exact) != loose(anchor.quote.exact):
            quote = QuoteSelector(anchor.quote.exact, made.quote.prefix, made.quote.suffix)
            made = changed(made, placement=Placement.CHANGED, quote=quote)
        return Reanchored(made, span, why)

    def put_anew(self, span: Span) -> Reanchored:
        """Return an anchor at a place of the new text, whatever words it was held to before."""
        return Reanchored(self._texts.new.anchor(span), span, Reason.FILE)

    def _found(self, span: Span) -> tuple[Place | None, Reason]:
        """Return the best place of a span and how it was found."""
        start, end = self._texts.old.folded.range(span)
        if start == end:  # nothing but marks that folding drops
            return None, Reason.GONE
        case = Case(self._texts, start, end)
        agreed = _agreed(case)
        if agreed is None:
            named = [place for place in (case.exact, case.mapped, case.aligned) if place]
            if not named:
                return None, Reason.GONE
            best = max(named, key=lambda place: 2 * case.context(place) + case.likeness(place))
            return best, _doubt(best, named)
        place, why = agreed
        if len(case.quote) < _SHORT and case.context(place) < _WEAK:
            why = Reason.SHORT
        elif case.is_mistakable(place):
            why = Reason.REPEATED
        return place, why


def _agreed(case: Case) -> tuple[Place, Reason] | None:
    """Return the place that the witnesses agree on, or that one is sure of."""
    exact, mapped = case.exact, case.mapped
    if exact and mapped and exact.agreement(mapped) >= _SAME and case.context(exact) >= _FAIR:
        return exact, Reason.EXACT_AND_MAP
    if exact and not mapped and exact.clear and case.context(exact) >= _SURE:
        return exact, Reason.EXACT
    aligned = case.aligned
    if aligned is None:
        return None
    if exact and exact.clear and aligned.clear and exact.agreement(aligned) >= _SAME:
        if mapped is None or mapped.agreement(aligned) > 0:
            return exact, Reason.EXACT_AND_ALIGNMENT
    elif mapped and mapped.agreement(aligned) >= _NEAR and case.likeness(aligned) >= _LIKE:
        return mapped, Reason.MAP_AND_ALIGNMENT
    elif not exact and not mapped and aligned.clear and _evidence(case, aligned) >= _SURE:
        return aligned, Reason.ALIGNMENT
    return None


def _doubt(best: Place, named: list[Place]) -> Reason:
    """Return why no place is sure."""
    if len(named) == 1:
        return Reason.ONE_WITNESS
    agree = all(best.agreement(place) >= _NEAR for place in named)
    return Reason.ALTERED if agree else Reason.CONFLICT


def _evidence(case: Case, place: Place) -> float:
    """Return the mean of how well surroundings and words of a place fit."""
    return (case.context(place) + case.likeness(place)) / 2
