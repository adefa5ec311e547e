"""The printed tree: which blocks, notes, comments and names are in a memo."""

from briefdesk.model.annotation import Annotation, Change, Kind, Placement
from briefdesk.model.matter import Matter
from briefdesk.model.memo import Memo, MemoOptions, OwnText, Profile
from briefdesk.model.span import Span
from briefdesk.model.wire import changed, to_json
from briefdesk.services.memo_front import Material
from briefdesk.services.memo_tree import tree
from briefdesk.services.memos import sources_of
from tests.memos import TERMBASE, at, comment, document, recognitions, revision

DOCUMENT = document()
NOTHING = OwnText()
CONCEPTS = {concept.id: concept for concept in TERMBASE.concepts}


def memo(
    *annotations: Annotation,
    profile: Profile = Profile.MEMO,
    lang: str = "",
    own: OwnText = NOTHING,
    provenance: bool | None = None,
) -> Memo:
    """Return the memo of the test document."""
    material = Material(
        document=DOCUMENT,
        meta=DOCUMENT.meta,
        created="2026-11-23T00:00:00+00:00",
        recognitions=recognitions(DOCUMENT),
        annotations=annotations,
        concepts=CONCEPTS,
        sources=sources_of(DOCUMENT),
        own=own,
        matter=Matter(2, "某某公司", "2026-17", "数据合规"),
        termbases=("测试术语库 3",),
    )
    options = MemoOptions(profile=profile, lang=lang, firm="事务所", provenance=provenance)
    return tree(material, options)


def words(made: Memo, kind: str) -> list[str]:
    """Return the letters of the blocks of one kind."""
    return ["".join(run.t for run in b.runs) for b in made.blocks if b.kind == kind]


def test_the_memo_quotes_only_what_has_a_comment_under_its_section() -> None:
    made = memo(comment(DOCUMENT, "持续关注", 1), comment(DOCUMENT, "减轻医疗一线负担", 2))
    assert [block.kind for block in made.blocks] == ["section", "quotation"] * 2
    assert made.blocks[0].section == "II. 现状 › 1. 推进医疗数字化转型（医疗 DX）"
    assert made.blocks[2].section == "III. 结语"
    assert made.footnotes == ()


def test_a_comment_on_a_footnote_brings_the_passage_that_cites_it() -> None:
    made = memo(comment(DOCUMENT, "健康数据访问机构"))
    assert words(made, "quotation") == ["培育能够利用医疗数据的人才的政策"]
    assert [note.label for note in made.footnotes] == ["3"]
    assert any(run.hl == (1,) for run in made.footnotes[0].runs)


def test_the_full_text_has_every_block_and_every_note() -> None:
    made = memo(profile=Profile.FULL)
    assert words(made, "heading")[:2] == ["引言", "现状"]
    assert [block.level for block in made.blocks if block.kind == "heading"] == [1, 1, 2, 3, 1]
    assert [note.label for note in made.footnotes] == ["1", "2", "3"]
    assert len(made.blocks) == sum(b.type.value != "footnote" for b in DOCUMENT.blocks)


def test_heading_levels_never_skip_one() -> None:
    made_on = document(
        (("heading", 1, "", "一"), ("heading", 3, "", "二"), ("heading", 2, "", "三"))
    )
    material = Material(made_on, made_on.meta, "2026-11-23T00:00:00+00:00")
    made = tree(material, MemoOptions(profile=Profile.FULL))
    assert [block.level for block in made.blocks] == [1, 2, 2]


def test_nothing_of_an_internal_comment_is_in_the_tree() -> None:
    inside = comment(DOCUMENT, "数字化转型", 1, body="内部秘密意见", author="某甲", internal=True)
    shown = comment(DOCUMENT, "持续关注", 2)
    made = memo(inside, shown)
    assert made == memo(shown)
    assert "内部秘密" not in to_json(made).decode()
    assert [a.n for a in made.annotations] == [1]


def test_comments_that_lost_their_place_are_listed_last_and_not_painted() -> None:
    made = memo(
        comment(DOCUMENT, "引言", 1, placement=Placement.ORPHAN),
        comment(DOCUMENT, "现状", 2, placement=Placement.REVIEW),
        comment(DOCUMENT, "持续关注", 3, placement=Placement.CHANGED),
    )
    assert [(a.id, a.n, a.painted) for a in made.annotations] == [
        (3, 1, True),
        (1, 2, False),
        (2, 3, False),
    ]
    assert [a.placement_label for a in made.annotations] == [
        "原文有改动",
        "原文已无此处",
        "位置待确认",
    ]


def test_the_own_text_comes_in_parts_and_cites_comments() -> None:
    own = OwnText("某公司", "同意问题", "可否？", "", "见[批1]。\n\n另见[批7]。")
    made = memo(comment(DOCUMENT, "持续关注", 42), own=own, lang="ja")
    assert [part.title for part in made.own] == ["ご質問", "検討"]
    cited = [run for run in made.own[1].paragraphs[0] if run.cite is not None]
    assert [(run.t, run.cite) for run in cited] == [("[コメント1]", 42)]
    assert [run.t for run in made.own[1].paragraphs[1]] == ["另见", "[コメント7?]", "。"]
    assert made.title == "同意问题"
    assert ("宛先", "某公司") in made.letterhead.grid
    assert ("番号", "2026-17") in made.letterhead.grid


def test_hashes_and_file_name_are_off_in_the_memo_unless_asked_for() -> None:
    quiet = memo(comment(DOCUMENT, "持续关注"))
    assert (quiet.provenance, quiet.briefing.sha256, quiet.briefing.file_name) == (False, "", "")
    assert quiet.termbases == ()
    asked = memo(comment(DOCUMENT, "持续关注"), provenance=True)
    assert (asked.briefing.sha256, asked.briefing.file_name) == ("ab" * 32, "brief.txt")
    assert asked.termbases == ("测试术语库 3",)
    assert memo(profile=Profile.FULL).provenance


def test_the_quoted_briefing_is_named_with_its_authors_and_rights() -> None:
    byline = memo().briefing.byline
    assert byline == (
        "某某律师事务所 · No.7 · 2025年11月12日",
        "作者：佐藤 郁　翻译：陈 明",
        "© Example Law 2025",
    )


def test_sources_are_those_that_printed_notes_cite() -> None:
    one = memo(comment(DOCUMENT, "医疗 DX）"))
    assert [(s.url.rsplit("/", 1)[1], s.notes) for s in one.sources] == [("001140173.pdf", ("2",))]
    assert len(memo(profile=Profile.FULL).sources) == 2


def test_the_id_is_made_from_the_content() -> None:
    first, second = memo(), memo()
    assert first == second
    assert first.id == first.content_hash[:16]
    assert memo(own=OwnText(question="?")).id != first.id


def test_the_name_of_a_comment_tells_nothing_of_the_file() -> None:
    made = memo(comment(DOCUMENT, "持续关注", 5))
    assert [a.nm for a in made.annotations] == ["briefdesk-5"]
    assert "abababab" not in to_json(made).decode()


def test_a_citation_of_a_comment_that_is_gone_or_internal_says_the_same() -> None:
    inside = comment(DOCUMENT, "数字化转型", 17, body="内部秘密意见", internal=True)
    own = OwnText("", "", "", "", "见[批#17]与[批#18]。")
    made = memo(inside, comment(DOCUMENT, "持续关注", 2), own=own)
    (paragraph,) = made.own[0].paragraphs
    assert "".join(run.t for run in paragraph) == "见〔批注未收录〕与〔批注未收录〕。"
    assert all(run.cite is None for run in paragraph)
    assert "#17" not in to_json(made).decode()


def test_the_place_of_a_comment_is_told_by_numbers_and_the_nearest_heading() -> None:
    made = memo(comment(DOCUMENT, "考虑在未取得本人同意", 1), comment(DOCUMENT, "持续关注", 2))
    assert [a.section for a in made.annotations] == [
        "II › 1 › ① 关于统计信息制作与数据共享",
        "III. 结语",
    ]


def test_a_comment_that_covers_a_line_feed_at_its_end_is_marked_in_its_last_block() -> None:
    whole = DOCUMENT.blocks[1]
    over = at(DOCUMENT, Span(whole.start, whole.end + 1), 4)
    only = at(DOCUMENT, Span(whole.end, whole.end + 1), 5)
    made = memo(over, only)
    assert [run.ends for block in made.blocks for run in block.runs if run.ends] == [(4,)]
    assert [(a.id, a.painted) for a in made.annotations] == [(4, True), (5, False)]


def test_a_tracked_change_is_called_one_in_the_memos_language() -> None:
    tags = (Change.DELETION_AFTER.value, "重要")
    note = changed(comment(DOCUMENT, "持续关注", 1), tags=tags, kind=Kind.NOTE)
    [listed] = memo(note, lang="en").annotations
    assert (listed.kind, listed.kind_label) == ("note", "Deletion after this")
    assert listed.tags == ("重要",)


def test_a_report_of_corrections_holds_them_and_nothing_else() -> None:
    material = Material(
        document=DOCUMENT,
        meta=DOCUMENT.meta,
        created="2026-11-23T00:00:00+00:00",
        recognitions=recognitions(DOCUMENT),
        annotations=(comment(DOCUMENT, "持续关注"),),
        revisions=(revision(DOCUMENT, "假名化信息"), revision(DOCUMENT, "持续关注")),
        concepts=CONCEPTS,
        sources=sources_of(DOCUMENT),
        own=OwnText(question="问题"),
    )
    made = tree(material, MemoOptions(profile=Profile.REVISIONS, lang="ja"))
    assert [(one.section, len(one.rows)) for one in made.revisions] == [
        ("II. 现状 › 1. 推进医疗数字化转型（医疗 DX）", 1),
        ("III. 结语", 1),
    ]
    parts = (made.blocks, made.footnotes, made.annotations, made.terms, made.sources, made.own)
    assert parts == ((),) * 6
    assert made.labels["kind"] == "校訂報告書"
    assert tree(material, MemoOptions()).revisions == ()
