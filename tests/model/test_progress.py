"""Work that nobody watches reports into the void."""

from briefdesk.model.progress import Progress, unheard


def test_nobody_cancels_unwatched_work() -> None:
    progress: Progress = unheard
    for done in range(3):
        progress(done, 0)
