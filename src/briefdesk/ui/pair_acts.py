"""What can be done to the links of a pair: each act with its key, its icon and its words."""

from enum import Enum, auto
from typing import NamedTuple

from briefdesk.phrases import Phrase, phrase


class PairAct(Enum):
    """Something to do to the current link, or to all of them."""

    NEXT = auto()
    PREVIOUS = auto()
    CONFIRM = auto()
    CONFIRM_SURE = auto()
    JOIN = auto()
    PART = auto()
    UP = auto()
    DOWN = auto()
    ALONE = auto()
    RELEASE = auto()
    UNPAIR = auto()


class Handle(NamedTuple):
    """How an act is reached in the original's page: a key without Ctrl, an icon, words."""

    key: str
    icon: str
    words: Phrase


HANDLES = {
    PairAct.PREVIOUS: Handle("Shift+N", "up", phrase("pairs", "Previous to look at")),
    PairAct.NEXT: Handle("N", "down", phrase("pairs", "Next to look at")),
    PairAct.CONFIRM: Handle("Enter", "check", phrase("pairs", "Confirm and go on")),
    PairAct.JOIN: Handle("J", "join", phrase("pairs", "Join with the next pair")),
    PairAct.PART: Handle("P", "part", phrase("pairs", "Part the pair")),
    PairAct.UP: Handle("U", "sentence_up", phrase("pairs", "Sentence to the pair above")),
    PairAct.DOWN: Handle("D", "sentence_down", phrase("pairs", "Sentence to the pair below")),
    PairAct.ALONE: Handle("O", "alone", phrase("pairs", "No counterpart")),
    PairAct.RELEASE: Handle("R", "restore", phrase("pairs", "Let the rules decide again")),
}
