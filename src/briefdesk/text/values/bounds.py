"""Words before and behind a value that say on which side of it the truth may lie.

Where both stand, the one behind decides (最迟在2030年前 is before 2030), but for 约 and the like.
"""

import re

from briefdesk.model.value import Bound, Period, Quantity
from briefdesk.text.values.found import Context, Found

_REACH = 20  # plain characters looked at on each side


def _before(words: dict[Bound, str]) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(f'(?P<{b.name}>{word})' for b, word in words.items())})$")


def _behind(words: dict[Bound, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{b.name}>{word})" for b, word in words.items()))


_QUANTITY_BEFORE = _before(
    {
        Bound.AT_MOST: "至多|最多|不(?:得|应|能|可|会)?(?:超过|多于|高于)|最大で?|高々"
        r"|\b(?:up to|at most|(?:no|not) more than|not exceeding|a maximum of) ",
        Bound.AT_LEAST: "至少|不(?:得|应|能|可|会)?(?:少于|低于)|少なくとも|最低でも|最少"
        r"|\b(?:at least|(?:no|not) (?:less|fewer) than|a minimum of) ",
        Bound.MORE_THAN: r"超过|超出|逾|多于|高于|大于|\b(?:more than|over|exceeding|in excess of|greater than) ",
        Bound.LESS_THAN: r"不足|未满|不到|少于|低于|小于|\b(?:less than|fewer than|under|below) ",
        Bound.ABOUT: "大?约(?:为|有)?|大概|将近|接近|(?<![最附])近|およそ|おおよそ|おおむね|概ね|ほぼ"
        r"|\b(?:about|approximately|around|roughly|nearly|almost|some) ",
    }
)
_QUANTITY_BEHIND = _behind(
    {
        Bound.AT_LEAST: "[及或]?以上| or more| (?:and|or) (?:above|over)",
        Bound.AT_MOST: "[及或]?以下|以内|まで| or (?:less|fewer|below)",
        Bound.MORE_THAN: "超(?!过)|を(?:超え|上回)(?:る|り|った|た)?|多(?!数|く|様|元)",
        Bound.LESS_THAN: "未满|を下回(?:る|り|った)|に满たない|弱(?!い|者)",
        Bound.ABOUT: "左右|上下|程度|前后|ほど|あまり|余り?|强(?!い|化)",
    }
)
_DATE_BEFORE = _before(
    {
        Bound.BY: "截至|截止(?:至|到|于)?|最[迟晚](?:应|将)?(?:在|于|到)?|至迟(?:在|于)?|[迟晚]くとも|不[迟晚]于"
        "|(?<![得达受收提看遇做涉感直想找])到|(?<![以甚乃冬夏竭])至"
        r"|\b(?:(?:by|until|as of|up to|as at|(?:no|not) later than|on or before) (?:the )?)",
        Bound.FROM: r"自|[从従]|\b(?:since|from|starting|effective|beginning|as from)(?: from| in| on)? (?:the )?",
        Bound.BEFORE: r"早于|先于|\b(?:before|prior to) (?:the )?",
        Bound.AFTER: r"晚于|迟于|\b(?:after|following) (?:the )?",
        Bound.ABOUT: r"大?约(?:在|于)?|およそ|\b(?:around|about|approximately|circa) ",
    }
)
_DATE_BEHIND = _behind(
    {
        Bound.BY: "までに?は?|迄に?|为止|止(?![损血于め])|(?:の)?时点|[現现]在(?!の|地)|以内に?| or earlier| at the latest",
        Bound.FROM: "以降|以后|以来|起(?!草|源|点|诉|算|訴|因)|から|より(?![前后も])|开始|の?[始]まり| onwards?| or later",
        Bound.BEFORE: "之?前(?![述后半期年回条项身提])|以前|より前",
        Bound.AFTER: "之?后(?![述期半者])|より后",
        Bound.ABOUT: "左右|前后|顷|ごろ|ころ",
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
    """Return the bound of a word behind: 年底前 has its last day in it, and so has Japanese 以前."""
    bound = Bound[word.lastgroup or "NONE"]
    if bound is Bound.BEFORE:
        ends = context.text[found.end - 1] in "底末内"
        if ends or (context.lang == "ja" and word.group() == "以前"):
            return Bound.BY
    return bound
