"""Titles in 《》 and names in quotation marks."""

import re
from collections.abc import Iterator

from briefdesk.model.candidate import Evidence
from briefdesk.model.concept import ConceptKind, Confidence
from briefdesk.text.mining.found import Found, is_short, proposed
from briefdesk.text.mining.ground import Ground, Place

_TITLE = re.compile("《([^《》\n]{2,120})》")
_QUOTED = re.compile("“([^“”\n]{2,40})”|「([^「」\n]{2,40})」|『([^『』\n]{2,80})』")
_GLOSSED = re.compile(r"[（(][A-Za-z][^（）()]*[）)]$")
_STATUTE = re.compile(
    "(?:法|法律|法案|法律案|修正案|条例|條例|令|规则|規則|规程|規程|规章|規章|章程|法典|憲法|宪法)(?:（[^（）]+）)?$"
)
_DOCUMENT = re.compile(
    "(?:方针|方針|计划|計画|計劃|汇总|とりまとめ|取りまとめ|报告|報告|报告书|報告書|白皮书|白書|指南|指针|指針"
    "|指引|纲要|綱要|大綱|战略|戦略|戰略|路线图|工程表|规划|規劃|ガイドライン|について|意见|意見|办法|辦法|細則"
    "|细则|须知|通知|公告|決定|决定|协定|協定|条约|條約)(?:[  ]?[0-9]{4})?(?:（[^（）]+）)?$"
)
# What ends names of bodies, systems and things, but hardly a saying.
_NAME = re.compile(
    "(?:会|會|会议|會議|本部|部|省|厅|庁|廳|局|室|委员会|委員會|机构|機構|机关|機関|团体|中心|センター|平台|系统|系統"
    "|システム|基盤|数据库|資料庫|データベース|信息|資訊|情報|数据|資料|データ|制度|机制|機制|权|権|權|者|人|卡"
    "|カード|号码|番号|号|型|化|法|计划|計画|方针|方針|服务|サービス|文书|文書|义务|義務|责任|責任|条款|條款|利用|同意"
    "|识别符|識別子|网站|门户网站|基金|保险|保険|契约|合同|程序|手続|例外|主体|价值|指数|要件|类|區|区|圈|园)$"
)
_BODY = re.compile(
    "(?:会议|會議|委员会|委員會|研究会|研究會|讨论会|討論會|検討会|审议会|審議會|審議会|协会|協會|協会"
    "|学会|學會|本部|省|厅|廳|庁|局|机构|機構|机关|機關|機関|法院|裁判所|研究所|研究院|大学|大學"
    "|财团|財団|財團)$"
)
_SYSTEM = re.compile(
    "(?:平台|平臺|系统|系統|システム|プラットフォーム|数据库|數據庫|資料庫|データベース|基盤|DB)$"
)
_SAYING = re.compile(
    "[。；！？，,;!?]|^第?[0-9]+ ?[号號条條項项]|^(?:以|从|從|不|在|为|為|因|把|将|應|应|若)"
    "|[のをがは]"
)
_LONGEST = 24  # characters of a name in quotation marks


def titles(ground: Ground) -> Iterator[Found]:
    """Yield the titles in 《》, each place once."""
    for found in _TITLE.finditer(ground.text):
        text = found[1].strip()
        if _GLOSSED.search(text):
            continue  # 《欧洲健康数据空间（EHDS）》: the bracket tells the name
        statute = kind_of(text) is ConceptKind.STATUTE
        kind = ConceptKind.STATUTE if statute else ConceptKind.DOCUMENT
        place = Place(*found.span(1), Confidence.SURE)
        yield Found(place, (proposed(ground, text),), Evidence.TITLE, kind)


def quoted(ground: Ground) -> Iterator[Found]:
    """Yield what stands in quotation marks and looks like a name, or a title.

    Sayings and quoted sentences are left out.
    """
    for found in _QUOTED.finditer(ground.text):
        which = found.lastindex or 1
        text = found[which].strip()
        place = Place(*found.span(which), Confidence.SURE)
        if _GLOSSED.search(text) or ground.is_address(found.start()):
            continue
        if which > 1 and len(text) > 4 and not re.search("[。！？]", text):
            kind = kind_of(text)
            if kind in (ConceptKind.STATUTE, ConceptKind.DOCUMENT):
                yield Found(place, (proposed(ground, text),), Evidence.TITLE, kind)
                continue
        begins = next(ground.breaks(*found.span(which)), (0, 0))[0] == found.start(which)
        if begins or _SAYING.search(text) or len(text) > _LONGEST:
            continue
        if _NAME.search(text) or (is_short(text) and len(text) > 2):
            yield Found(place, (proposed(ground, text),), Evidence.QUOTED, kind_of(text))


def kind_of(text: str) -> ConceptKind:
    """Return what a title is by its last word; a term where that tells nothing."""
    if _STATUTE.search(text):
        return ConceptKind.STATUTE
    return ConceptKind.DOCUMENT if _DOCUMENT.search(text) else thing_of(text)


def thing_of(text: str) -> ConceptKind:
    """Return whether a name is one of a body or of a system, by its last word."""
    if len(text) > 2 and _BODY.search(text):  # 结局 is none
        return ConceptKind.BODY
    return ConceptKind.SYSTEM if _SYSTEM.search(text) else ConceptKind.TERM
