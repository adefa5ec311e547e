"""Where does the name begin that an explanation in brackets belongs to?

Marks of punctuation, quotation marks and words of grammar say where it cannot go on. What stands in
the brackets says how long it should be, and whether a conjunction or a participle belongs to it.
"""

import re
from typing import NamedTuple

from briefdesk.model.concept import ConceptKind, Confidence
from briefdesk.text.characters import HAN
from briefdesk.text.fold import loose
from briefdesk.text.mining.ground import Ground, Place
from briefdesk.text.mining.titles import kind_of
from briefdesk.text.mining.words import without_verb

_LATIN_RUN = re.compile(r"[A-Za-z][A-Za-z0-9&+./’'-]*(?: [A-Za-z0-9][A-Za-z0-9&+./’'-]*)*$")
_SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to"]
)
_CONJUNCTIONS = frozenset(["与", "和", "及", "以及", "與", "暨"])
_PARTICIPLE = re.compile(rf"(?:受|被|经|經|已|未|非)[{HAN}]{{1,5}}的$")
_COUNTED = re.compile(
    "(?:第?[0-9０-９]+ ?(?:年度|年|月|日|条|條|项|項|款|号|號|次|个月|个|個|家|份|人|届|屆|部分"
    "|小时|小時|天)(?:内|內|后|後|前|起|以上|以下)? ?)+"
)
_BARE = re.compile(
    rf"(?:[{HAN}\u30a1-\u30fa\u30fcA-Za-z0-9・]|(?<=[{HAN}])[いりえきしちみけれせめべげ](?=[{HAN}]))+$"
)
_ARTICLE = re.compile("(?:the|an?) ", re.IGNORECASE)
_PREFIX = 4  # characters
_LINK = re.compile("(?:に関する|に係る|における|のための|及び|並びに|又は|等の|への|の)$")
_ABOUT = re.compile("(?:に関する|に係る|のための)$")
_DOING = re.compile(f"[{HAN}]{{1,3}}[\u3041-\u3096]{{0,6}}[るたいな]$")  # 忘れられる権利
_BEFORE_A_LAW = re.compile(
    "(?<!又)(?<!しく)は|が|も|で|から|に基づき|に基づく|により|による|について|(?<=[年月日])に"
)
_ATTRIBUTE = re.compile(
    "^(?:当該|各(?=..)|[同本](?=法|条|制度|会議|計画|報告|ガイド|指針|方針|規則))"
)
_LISTED = re.compile(f"(?:[{HAN}\u30a1-\u30fa\u30fc])(?<![年月日後時際])、$")


class Said(NamedTuple):
    """What stands in the brackets: whole names, and abbreviations."""

    full: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()

    @property
    def words(self) -> list[str]:
        """The words of the first whole name in Latin letters, in lower case."""
        latin = next((name for name in self.full if name[:1] < "\u2e80"), "")
        return re.findall(r"[a-z]+", latin.lower())

    @property
    def lengths(self) -> tuple[int, int]:
        """How many characters the name has at least and at most, if it is Chinese or Japanese."""
        content = [word for word in self.words if word not in _SMALL]
        if content:
            return max(2, len(content)), 4 * len(content) + 4
        if self.full:
            return max(2, len(self.full[0]) // 2), 2 * len(self.full[0]) + 2
        letters = max((sum(map(str.isalpha, one)) for one in self.abbreviations), default=0)
        return (max(2, letters), 3 * letters + 4) if letters else (2, 24)


def head_before(ground: Ground, end: int, said: Said) -> Place | None:
    """Return the place of the name in front of a position, None where there is none."""
    while end > 0 and ground.text[end - 1] in " \u3000":
        end -= 1
    if end == 0 or ground.is_address(end - 1):
        return None
    quoted = ground.quoted_before(end)
    if quoted is not None:
        return Place(*quoted, Confidence.SURE)
    start = ground.run_before(end)
    run = ground.text[start:end]
    if not run.strip():
        return None
    if _LATIN_RUN.search(run):
        return _latin(ground, start, end, said)
    if ground.lang == "ja":
        return _japanese(ground, start, end, said)
    return _chinese(ground, start, end, said) if ground.lang != "en" else None


def _chinese(ground: Ground, start: int, end: int, said: Said) -> Place | None:
    """Return the name at the end of a Chinese text without punctuation."""
    found = list(ground.breaks(start, end))
    least, most = said.lengths
    at = found[-1][1] if found else start
    conjunctions = said.words.count("and")
    while found:
        first, last = found.pop()
        word = ground.text[first:last]
        before = found[-1][1] if found else start
        participle = _participle(ground, found[-1][0] if found else start, before, last)
        if word == "的" and said.words and participle is not None:
            at = participle
            break
        joins = word in _CONJUNCTIONS and conjunctions > 0
        belongs = word in ("的", "之") and said.words and _length(ground.text[at:end]) < least
        if first - before < 2 or not (joins or belongs):
            break
        conjunctions -= joins
        at = before
    is_edge = at == start
    at = _begun(ground.text, at, end)
    length = _length(ground.text[at:end])
    if length < 2:
        return None
    if length <= most:
        return Place(at, end, Confidence.SURE if is_edge else Confidence.LIKELY)
    shorter = _shorter(ground, at, end, (least, most))
    if shorter is None:
        return Place(at, end, Confidence.UNSURE)
    return Place(shorter, end, Confidence.LIKELY)


def _participle(ground: Ground, earlier: int, before: int, end: int) -> int | None:
    """Return where a participle begins that ends with 的 at ``end``: 受信任的, 被保险的."""
    for at in (before, earlier):
        if _PARTICIPLE.fullmatch(ground.text, at, end):
            return at
    return None


def _shorter(ground: Ground, start: int, end: int, lengths: tuple[int, int]) -> int | None:
    """Return where a name of a likely length begins inside one that is too long.

    There a known term begins, or the rest is also elsewhere, behind other words.
    """
    least, most = lengths
    text = ground.text
    known = ground.known_before(end)
    if known is not None and start < known and least <= _length(text[known:end]) <= most:
        return known
    for at in range(start + 1, end - 1):
        if least <= _length(text[at:end]) <= most and ground.known_at(at) is None:
            count = text.count(text[at:end])
            if count > 1 and count > text.count(text[at - 1 : end]):
                return at
    return None


def _begun(text: str, at: int, end: int) -> int:
    """Return where a name begins behind blanks, a counted thing and verbs."""
    rest = text[at:end].lstrip()
    counted = _COUNTED.match(rest)
    if counted:
        rest = rest[counted.end() :]
    return end - len(without_verb(rest))


def _latin(ground: Ground, start: int, end: int, said: Said) -> Place | None:
    """Return the words in Latin letters at the end of a text, with Chinese ones before (介护 DB).

    Those belong to it if they are few and the explanation (护理数据库) has a character of them.
    """
    text = ground.text
    run = _LATIN_RUN.search(text[start:end])
    if run is None:
        return None
    at = start + run.start()
    if ground.lang == "ja" and (bare := _BARE.search(text[start:end])):
        return Place(min(at, start + bare.start()), end, Confidence.LIKELY)
    if ground.lang == "en":
        article = _ARTICLE.match(run.group())
        return Place(at + (article.end() if article else 0), end, Confidence.LIKELY)
    found = list(ground.breaks(start, at))
    before = _begun(text, found[-1][1] if found else start, at)
    prefix = text[before:at].strip()
    explained = set(loose("".join(said.full))) & set(loose(prefix))
    if 2 <= len(prefix) <= _PREFIX and any(char > "\u2e80" for char in explained):
        return Place(before, end, Confidence.LIKELY)
    return Place(at, end, Confidence.SURE)


def _japanese(ground: Ground, start: int, end: int, said: Said) -> Place | None:
    """Return the name at the end of a Japanese text: as far as no particle stands in it.

    の and に関する belong to it where it would be too short for what the brackets say.
    """
    text = ground.text
    bare = _BARE.search(text[start:end])
    if bare is None:
        return None
    at = start + bare.start()
    least, _ = said.lengths
    about = _ABOUT.search(text[start:at]) is not None
    kind = kind_of(text[at:end])
    if about and kind is ConceptKind.STATUTE:
        start = at = _law_before(ground, start, at)
    is_title = about and kind is ConceptKind.DOCUMENT
    goes_on = at == end - 2  # 法律, 会議
    while is_title or goes_on or _length(text[at:end]) < least:
        link = _LINK.search(text[start:at])
        earlier = _BARE.search(text[start : start + link.start()]) if link else None
        if link is None or earlier is None:
            doing = _DOING.search(text[start:at]) if said.words and not is_title else None
            at = start + doing.start() if doing else at
            break
        at = start + earlier.start()
        goes_on = link.group() != "の"
    attribute = _ATTRIBUTE.match(text[at:end])
    at += attribute.end() if attribute else 0
    counted = _COUNTED.match(text[at:end])
    at += counted.end() if counted else 0
    if _length(text[at:end]) < 2:
        return None
    return Place(at, end, Confidence.SURE if at == start else Confidence.LIKELY)


def _law_before(ground: Ground, start: int, end: int) -> int:
    """Return where the name of a Japanese law begins that goes on at ``end``: it may list things
    (医薬品、医療機器等の…に関する法律) and holds most particles.
    """
    while _LISTED.search(ground.text[max(0, start - 2) : start]):
        start = ground.run_before(start - 1)
    begins = [found.end() for found in _BEFORE_A_LAW.finditer(ground.text[start:end])]
    return start + max(begins, default=0)


def _length(name: str) -> int:
    """Return the length without blanks."""
    return len(name) - name.count(" ")
