"""Words before and behind a value that say on which side of it the truth may lie.

Where both stand, the one behind decides (最迟在2030年前 is before 2030), but for 约 and the like.
"""

import re

from briefdesk.model.value import Bound, Grain, Period, Quantity
from briefdesk.text.values.found import Context, Found

_REACH = 20  # plain characters looked at on each side


def _english(words: str) -> str:
    return rf"\b(?:{words}) (?:the )?"


def _before(words: dict[Bound, tuple[str, ...]]) -> re.Pattern[str]:
    return re.compile(f"(?:{_named(words)})$", re.ASCII)


def _behind(words: dict[Bound, tuple[str, ...]]) -> re.Pattern[str]:
    return re.compile(_named(words))


def _named(words: dict[Bound, tuple[str, ...]]) -> str:
    return "|".join(f"(?P<{bound.name}>{'|'.join(ways)})" for bound, ways in words.items())


_QUANTITY_BEFORE = _before(
    {
        Bound.AT_MOST: (
            "至多|最多|不(?:得|应|能|可|会)?(?:超过|多于|高于)",
            "最大(?:で|为)?|高々",
            _english("up to|at most|(?:no|not) more than|not exceeding|a maximum of"),
        ),
        Bound.AT_LEAST: (
            "(?:至少|最少|不(?:得|应|能|可|会)?(?:少于|低于))(?:有|为|应|须|需)?",
            "少なくとも|最低でも",
            _english("at least|(?:no|not) (?:less|fewer) than|a minimum of"),
        ),
        Bound.MORE_THAN: (
            "超过|超出|逾|多于|高于|大于",
            _english("more than|over|exceeding|in excess of|greater than"),
        ),
        Bound.LESS_THAN: (
            "不足|[未不]满|不到|少于|低于|小于",
            _english("less than|fewer than|under|below"),
        ),
        Bound.ABOUT: (
            "大?约(?:为|有)?|大概|将近|接近|(?<![最附])近",
            "およそ|おおよそ|おおむね|概ね|ほぼ",
            _english("about|approximately|around|roughly|nearly|almost|some"),
        ),
    }
)
_QUANTITY_BEHIND = _behind(
    {
        Bound.AT_LEAST: ("[及或]?以上|を下回ら(?:ない|ず)", " or more| (?:and|or) (?:above|over)"),
        Bound.AT_MOST: (
            "[及或]?以下|[以之]内|内(?![容部科外的])",
            "まで|を(?:超え|上回ら)(?:ない|ず)",
            " or (?:less|fewer|below)",
        ),
        Bound.MORE_THAN: (
            "超(?!过)|を(?:超え|上回)(?:る|り|った|た)?",
            "多(?!数|く|样|元)|余り?(?!地|裕|计)",
        ),
        Bound.LESS_THAN: (
            "未满|を下回(?:る|り|った)|に满た(?:ない|ず)",
            "足らず|弱(?!い|者)",
        ),
        Bound.ABOUT: ("左右|上下|程度|前后|ほど|あまり|强(?!い|化)",),
    }
)
_DATE_BEFORE = _before(
    {
        Bound.BY: (
            "截至|截止(?:至|到|于)?|不[迟晚]于",
            "最[迟晚](?:应|将)?(?:在|于|到)?|至迟(?:在|于)?|[迟晚]くとも",
            "(?<![得达受收提看遇做涉感直想找])到|(?<![以甚乃冬夏竭])至",
            _english("by|until|as of|up to|as at|(?:no|not) later than|on or before"),
        ),
        Bound.FROM: (
            "自|从",
            _english("(?:since|from|starting|effective|beginning|as from)(?: from| in| on)?"),
        ),
        Bound.BEFORE: ("早于", _english("before|prior to")),
        Bound.AFTER: ("晚于|迟于", _english("after|following")),
        Bound.ABOUT: (
            "大?约(?:在|于)?|およそ",
            _english("around|about|approximately|circa"),
        ),
    }
)
_DATE_BEHIND = _behind(
    {
        Bound.BY: (
            "までに?は?|迄に?|为止|止(?![损血于め])|以内に?",
            "の?时点|[現现]在(?!の|地)",
            " or earlier| at the latest",
        ),
        Bound.FROM: (
            "以降|以后|以来|起(?!草|源|点|诉|算|訴|因)|开始",
            "から|より(?![前后も])|の?始まり",
            " onwards?| or later",
        ),
        Bound.BEFORE: ("之?前(?![述后半期年回条项身提])|以前|より前",),
        Bound.AFTER: ("之?后(?![述期半者])|より后",),
        Bound.ABOUT: ("左右|前后|顷|ごろ|ころ",),
    }
)


def bounded(context: Context, found: Found) -> Found:
    """Return the value with its bound, the words of which become part of its place."""
    if isinstance(found.value, Quantity):
        if found.value.unit.startswith("nth"):
            return found
        before, behind = _QUANTITY_BEFORE, _QUANTITY_BEHIND
    elif isinstance(found.value, Period):
        before, behind = _DATE_BEFORE, _DATE_BEHIND
    else:
        return found
    text = context.text
    front = before.search(text, max(0, found.start - _REACH), found.start)
    back = behind.match(text, found.end)
    bound = found.bound
    start, end = found.start, found.end
    if isinstance(found.value, Period) and found.value.grain is Grain.RANGE:
        start = front.start() if front is not None and front.lastgroup == "FROM" else start
        return found._replace(start=start)
    if front is not None:
        bound, start = _kind(front, bound), front.start()
    if back is not None:
        end = back.end()
        if bound in (Bound.NONE, Bound.ABOUT) or back.lastgroup != Bound.ABOUT.name:
            bound = _behind_bound(context, found, back)
    return found._replace(start=start, end=end, bound=bound)


def _kind(word: re.Match[str], inner: Bound) -> Bound:
    """Return the bound of a word before; what stands inside the value is stronger than 约."""
    bound = Bound[word.lastgroup or "NONE"]
    return inner if inner is not Bound.NONE and bound is Bound.ABOUT else bound


def _behind_bound(context: Context, found: Found, word: re.Match[str]) -> Bound:
    """Return the bound of a word behind: 年底前 and 以前 have their last day in it."""
    bound = Bound[word.lastgroup or "NONE"]
    if bound is Bound.BEFORE:
        ends = context.text[found.end - 1] in "底末内"
        if ends or word.group() == "以前":
            return Bound.BY
    return bound
