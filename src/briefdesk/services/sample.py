"""The sample briefing of the first start, stored like any other."""

from briefdesk.model.annotation import AnnotationFile, NewAnnotation
from briefdesk.services import opening
from briefdesk.services.annotating import Quoted, annotate_quotes
from briefdesk.services.desk import Desk
from briefdesk.services.opening import Kept
from briefdesk.services.parsing import Parsed


def keep_sample(desk: Desk, parsed: Parsed, comments: AnnotationFile) -> Kept:
    """Store a briefing and, if it is new, comments on quoted words of it as one change.

    Raises what ``opening.keep`` and ``annotate_quotes`` raise.
    """
    kept = opening.keep(desk, parsed)
    if kept.new:
        quoted = [
            Quoted(
                record.quote,
                None,
                NewAnnotation(
                    kind=record.kind,
                    body=record.body,
                    author=record.author or comments.author,
                    internal=record.internal,
                    tags=record.tags,
                ),
            )
            for record in comments.annotations
        ]
        annotate_quotes(desk, kept.briefing_id, quoted)
    return kept
