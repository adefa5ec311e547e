"""The entry that a candidate would become."""

from briefdesk.model.candidate import Candidate, Evidence, ProposedTerm
from briefdesk.model.concept import AdminStatus, ConceptKind, ConceptStatus, Confidence
from briefdesk.model.span import Span
from briefdesk.text.mining.drafting import drafted

CANDIDATE = Candidate(
    (
        ProposedTerm("zh-Hans", "健康数据访问机构"),
        ProposedTerm("en", "Health Data Access Body"),
        ProposedTerm("en", "HDAB", "abbrev"),
    ),
    (Span(4, 12),),
    (Evidence.GLOSS,),
    Confidence.SURE,
    1.0,
    ConceptKind.BODY,
)


def test_a_draft_has_all_names_and_is_unsure() -> None:
    draft = drafted(CANDIDATE, "c-hdab", "eu-health-data", "各国设立的健康数据访问机构。")
    assert draft.status is ConceptStatus.DRAFT
    assert draft.confidence is Confidence.UNSURE
    assert (draft.kind, draft.domain) == (ConceptKind.BODY, "eu-health-data")
    assert [(term.id, term.text, term.type, term.status) for term in draft.terms] == [
        ("t-hdab-zh-hans-1", "健康数据访问机构", "full", AdminStatus.PREFERRED),
        ("t-hdab-en-1", "Health Data Access Body", "full", AdminStatus.PREFERRED),
        ("t-hdab-en-2", "HDAB", "abbrev", AdminStatus.ADMITTED),
    ]
    assert [term.context for term in draft.terms] == ["各国设立的健康数据访问机构。", "", ""]
    assert all(term.confidence is Confidence.UNSURE for term in draft.terms)
