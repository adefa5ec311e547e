"""Faults of terms: other renderings, forbidden words, false friends, open senses, near misses."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from random import Random

from pypinyin import lazy_pinyin

from briefdesk.model.concept import Concept, RelationType, Term
from briefdesk.text.told_senses import wrong_name
from tests.seeding.ground import Fault, Ground, Seen
from tests.termbases import document

_FOREIGN = (
    "欧盟",
    "EHDS",
    "GDPR",
    "中国",
    "中华人民共和国",
    "欧洲",
    "成员国",
    "HDAB",
    "健康数据访问机构",
    "两地",
    "境外",
)


def other_rendering(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Give a concept that is always called the same another admitted name at one place."""
    for same in _repeated(ground):
        concept = ground.concept(same[0])
        for term in _chinese(concept) if same[0].one.lang == "zh-Hans" else ():
            if (
                term.is_usable
                and len(term.text) > 2  # nobody minds 生效 beside 施行
                and term.type in ("full", "variant", "calque")
                and not any(term.text in ground.words(row) for row in ground.sentences)
                and not _alike(term.text, same[0].one.surface)
                and _only_of(ground, term.text, concept)
            ):
                for seen in same[1:]:
                    yield ground.fault(
                        "inconsistent-rendering", seen.row, _place(seen), term.text, concept.id
                    )


def forbidden(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Call a concept what the term base says one must not."""
    for seen in ground.free:
        concept = ground.concept(seen)
        for term in _chinese(concept):
            if not (term.is_usable or term.ambiguous_with) and _only_of(ground, term.text, concept):
                yield ground.fault("forbidden-rendering", seen.row, _place(seen), term.text)


def false_friend(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Call a Japanese concept by its look-alike of another law, where nothing speaks of that, and
    no brackets behind it say what is meant.
    """
    if any(word in ground.title for word in _FOREIGN):
        return
    for seen in ground.free:
        concept = ground.concept(seen)
        if (
            concept.home_jurisdiction != "JP"
            or any(word in ground.paragraph(seen.row) for word in _FOREIGN)
            or ground.words(seen.row)[seen.end : seen.end + 1] == "（"
        ):
            continue
        for relation in concept.relations:
            other = ground.matcher.concept(relation.target)
            if (
                relation.type is RelationType.FALSE_FRIEND_OF
                and other is not None
                and other.home_jurisdiction in ("CN", "EU")
            ):
                for term in _chinese(other):
                    if term.is_usable and _only_of(ground, term.text, other):
                        yield ground.fault("false-friend", seen.row, _place(seen), term.text)


def open_sense(ground: Ground, _random: Random) -> Iterator[Fault]:
    """Use a word that may mean several concepts, and is a wrong name of one."""
    for seen in ground.free:
        for term in _chinese(ground.concept(seen)):
            if _asks(ground, term) and term.text != seen.one.surface:
                yield ground.fault("ambiguous-term", seen.row, _place(seen), term.text)


def open_word(ground: Ground, random: Random) -> Iterator[Fault]:
    """Begin a sentence with such a word."""
    words = sorted(
        {
            term.text
            for concept in ground.matcher.concepts_after("", 1_000_000)
            for term in _chinese(concept)
            if _asks(ground, term)
        }
    )
    for row in ground.sentences:
        word = random.choice(words)
        lead = f"就{word}而言，"
        yield ground.before("ambiguous-term", row, lead, (1, 1 + len(word)), f"{row}")


def near_miss(ground: Ground, random: Random) -> Iterator[Fault]:
    """Slip in a term as one does who types it: another character of that sound, two characters in
    the wrong order, or, in a long name, one lost or doubled.
    """
    for seen in ground.free:
        name = seen.one.surface
        if len(name) < 4 or not all("一" <= char <= "鿿" for char in name):
            continue
        at = random.randrange(1, len(name) - 1)
        slips = [name[:at] + wrong + name[at + 1 :] for wrong in _sounding_like(name[at])]
        if at + 2 < len(name) and name[at] != name[at + 1]:
            slips.append(name[:at] + name[at + 1] + name[at] + name[at + 2 :])
        if len(name) > 5:
            slips += [name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:]]
        miss = random.choice(slips) if slips else name
        if miss != name and not ground.matcher.concepts_of(miss):
            yield ground.fault("near-miss", seen.row, _place(seen), miss, name)


@cache
def _by_sound() -> dict[str, list[str]]:
    """Return the common characters (the first level of GB 2312) by their sound, without tones."""
    common = [bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)]
    sounds: dict[str, list[str]] = defaultdict(list)
    for pair in common:
        char = pair.decode("gb2312", errors="ignore")
        if char:
            sounds[lazy_pinyin(char)[0]].append(char)
    return sounds


def _sounding_like(char: str) -> list[str]:
    return [other for other in _by_sound()[lazy_pinyin(char)[0]] if other != char]


def _repeated(ground: Ground) -> list[list[Seen]]:
    """Return the places of each concept that is there twice at least, and under one name only."""
    places: dict[str, list[Seen]] = defaultdict(list)
    for seen in ground.free:
        places[seen.one.concept].append(seen)
    return [
        same
        for same in places.values()
        if len(same) > 1 and len({one.one.term for one in same}) == 1
    ]


def _chinese(concept: Concept) -> list[Term]:
    return [term for term in concept.terms if term.lang == "zh-Hans" and term.match == "default"]


def _asks(ground: Ground, term: Term) -> bool:
    """Tell whether a right name of one concept is a wrong one of another."""
    others = ground.matcher.concepts_of(term.text) if term.is_usable and term.ambiguous_with else ()
    return any(wrong_name(other, term.text) for other in others)


def _place(seen: Seen) -> tuple[int, int]:
    return seen.start, seen.end


def _alike(one: str, other: str) -> bool:
    """Tell whether one name is made of characters of the other, but for 给, 向 and 对."""
    short, long = sorted((one, other), key=len)
    return not Counter(short) - Counter(long) - Counter("给向对")


def _only_of(ground: Ground, words: str, concept: Concept) -> bool:
    """Tell whether words, alone, are seen as one concept and as no part of a longer term."""
    seen = ground.matcher.recognise(document(words))
    return [(one.concept, one.surface, one.ambiguous) for one in seen] == [(concept.id, words, ())]
