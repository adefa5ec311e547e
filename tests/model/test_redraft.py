"""What a new draft did to the comments."""

from briefdesk.model.changes import Changes, Touched
from briefdesk.model.redraft import Redrafted


def test_comments_on_changed_words_are_kept_like_those_on_the_same_ones() -> None:
    done = Redrafted(Changes(Touched.NOTHING), 1, placed=10, changed=2, review=1, orphan=3)
    assert done.kept == 12
