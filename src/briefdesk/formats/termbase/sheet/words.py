"""What offices write into cells and headers, in Chinese, Japanese and English.

Everything stands in the form of ``languages.folded``.
"""

from collections.abc import Mapping
from typing import TypeVar

from briefdesk.model.concept import AdminStatus, ConceptStatus
from briefdesk.model.exchange import Role

T = TypeVar("T")

# Earlier lines win: source term is no source, 概念状态 no 状态.
ROLE_WORDS: Mapping[Role, str] = {
    Role.TERM: (
        "terms?|word|headword|expression|source term|target term|translation|target|equivalent|"
        "术语|術語|用语|用語|词条|詞條|词汇|詞彙|单词|単語|語彙|語句|名称|名稱|译名|譯名|译文|"
        "譯文|译法|译词|译语|訳語|訳文|訳|译|譯|対訳|对译|原文|原語|原语|原词|見出し語?|表記|"
        "标准译法|标准译名|推荐译法|推荐译名|推奨訳語?|首选译法|定訳|统一译法|全称|正式名称|"
        "正式名"
    ),
    Role.CONCEPT_STATUS: (
        "concept[ _]status|entry[ _]status|概念状态|概念狀態|条目状态|审核状态|審核狀態|"
        "审批状态|承認状況|承認状態|审核|審核|承認|レビュー状況|review|approval|approved"
    ),
    Role.REPLACEMENT: (
        "replacement|replace with|use instead|替换词?|替換|替代词?|代替語?|改用|正しい訳語?|"
        "正確な訳|应改为|建议改为|言い換え"
    ),
    Role.READING: (
        "reading|pronunciation|furigana|kana|pinyin|読み方|読みがな|読み仮名|よみがな|よみかた|"
        "よみ|読み|ふりがな|フリガナ|ヨミガナ|ヨミ|振り仮名|振仮名|かな|カナ|仮名|读音|讀音|"
        "读法|讀法|假名|拼音|ピンイン|发音|發音|発音"
    ),
    Role.CONTEXT: (
        "context|example( sentence)?|usage example|例句|用例|例文|语境|語境|文脈|使用例|示例|例"
    ),
    Role.DEFINITION: (
        "definition|meaning|explanation|description|定义|定義|释义|釋義|意味|解説|解说|解释|"
        "解釋|説明|说明|說明|语义|含义"
    ),
    Role.NOTE: (
        "notes?|remarks?|comments?|memo|备注|備注|備註|备考|備考|附注|注释|注釈|注記|批注|"
        "コメント|メモ|留意点|注意点|注意事項|注意|注"
    ),
    Role.CONCEPT_SOURCE: (
        "source|reference|legal basis|basis|citation|出典|出处|出處|来源|來源|根拠法令|根拠条文|"
        "根拠|依据|依據|典拠|法令|条文|参考文献|参考資料|参考|情報源|引用元"
    ),
    Role.TERM_TYPE: (
        "term[ _]type|type of term|术语类型|术语種別|用語種別|用語区分|語形|种别|種別|タイプ|"
        "类型|類型|type"
    ),
    Role.PART_OF_SPEECH: ("part[ _]of[ _]speech|pos|词性|詞性|词类|品詞"),
    Role.USAGE: ("geographical usage|usage|region|地域|地区|地區|使用地区|使用地域|適用地域"),
    Role.LANGUAGE: ("lang(uage)?( code)?|语种|語種|语言|語言|言語|言語コード"),
    Role.STATUS: (
        "term[ _]status|status|术语状态|用語状態|使用状态|使用区分|状态|狀態|状況|ステータス|"
        "状態|推奨度|可否|使用可否|区分"
    ),
    Role.DOMAIN: (
        "(subject )?(field|domain|area)|subject|category|分野|领域|領域|专业|專業|分类|分類|"
        "类别|類別|カテゴリー?|ジャンル|主题|主題|学科"
    ),
    Role.CONCEPT: (
        "concept([ _]?(id|no[.]?|number))?|entry([ _]?(id|no[.]?|number))?|term[ _]?id|id|编号|"
        "編號|编码|概念|概念编号|概念番号|用語番号|術語番号|用語id|管理番号|識別子|条目编号|"
        "条目|术语编号|術語編號|词条编号"
    ),
    Role.EXTRA: (
        "no[.]?|#|number|番号|序号|序號|通番|項番|连番|連番|date|updated?|last modified|author|"
        "owner|creator|client|project|日期|更新日|登録日|作成日|创建日期|更新日期|担当者?|"
        "作成者|登録者|责任人|录入人|客户|项目|案件|頻度|频率|出现次数|件数|page|页码|ページ|頁"
    ),
}
# What a name says of terms that are the first choice, or are not.
PREFERRED_WORDS = (
    "preferred|recommended|standard|推荐|推薦|推奨|首选|首選|优先|優先|标准|標準|规范|統一"
)
FORBIDDEN_WORDS = (
    "forbidden|prohibited|do not use|don't use|不可用|禁用|禁止|勿用|使用不可|使用禁止|ng訳?|"
    "误译|誤译|誤譯|誤訳|错误译法"
)
DEPRECATED_WORDS = "deprecated|not recommended|不推荐|不推薦|非推奨|废弃|廢棄|旧译|舊譯|旧称"
ADMITTED_WORDS = (
    "synonyms?|alternatives?|variants?|alias(es)?|abbreviations?|abbr[.]?|acronyms?|short form|"
    "admitted|allowed|同义词|同義詞|同義語|類義語|近义词|别名|別名|别称|別称|异名|異名|其他译法|"
    "其他译名|别译|別訳|可用|許容|略称|略語|缩写|縮寫|简称|簡稱|縮略語|缩略语|異表記|異形|另译|"
    "又称"
)


def _by_word(words: Mapping[T, str]) -> Mapping[str, T]:
    """Return the value of each word; the words of a value are parted by ``|``."""
    return {word: value for value, several in words.items() for word in several.split("|")}


_PREFERRED = (AdminStatus.PREFERRED, False)
_ADMITTED = (AdminStatus.ADMITTED, False)
_DEPRECATED = (AdminStatus.DEPRECATED, False)
_SUPERSEDED = (AdminStatus.SUPERSEDED, False)
_FORBIDDEN = (AdminStatus.DEPRECATED, True)
STATUS_VALUES: Mapping[str, tuple[AdminStatus, bool]] = _by_word(
    {
        _PREFERRED: (
            "preferred|preferredterm-admn-sts|recommended|standard|推奨|推荐|推薦|首选|首選|"
            "優先|优先|标准|標準|正式|採用|采用|◎|推奨語|首选词|首选术语|推荐使用|推荐术语|規範|"
            "规范|preferred term|統一訳"
        ),
        _ADMITTED: (
            "admitted|admittedterm-admn-sts|allowed|acceptable|accepted|alternative|synonym|"
            "許容|可|可用|允许|允許|认可|認可|使用可|備選|备选|可接受|同义词|同義語|○|次選|次选|"
            "许用|許用|admitted term|ok"
        ),
        _DEPRECATED: (
            "deprecated|deprecatedterm-admn-sts|not recommended|avoid|非推奨|不推荐|不推薦|"
            "不建议|不建議|避免|△|deprecated term|慎用|要注意"
        ),
        _SUPERSEDED: (
            "superseded|supersededterm-admn-sts|obsolete|outdated|old|旧|旧称|旧語|旧用語|旧訳|"
            "旧译|废止|廃止|廢止|已废止|過時|过时|superseded term|旧词"
        ),
        _FORBIDDEN: (
            "forbidden|prohibited|do not use|banned|ng|禁止|禁用|使用禁止|使用不可|不可|不可用|"
            "禁用词|禁止語|误译|誤訳|勿用|×|✕|x|错误|forbidden term"
        ),
    }
)
CONCEPT_STATUS_VALUES: Mapping[str, ConceptStatus] = _by_word(
    {
        ConceptStatus.DRAFT: (
            "draft|proposed|proposal|pending|new|in review|to be reviewed|todo|草稿|草案|案|"
            "ドラフト|下書き|未承認|未审核|未審核|待审核|待审|待定|待確認|要確認|确认中|確認中|"
            "审核中|検討中|申請中|仮|未確認|未确认|no"
        ),
        ConceptStatus.APPROVED: (
            "approved|final|finalised|finalized|released|confirmed|reviewed|checked|已审核|"
            "已審核|已批准|已确认|已確認|已定稿|定稿|通过|承認|承認済み|承認済|確認済み|確認済|"
            "確定|审核通过|审定|已审定|確定版|yes|ok|済|○|✓"
        ),
        ConceptStatus.RETIRED: (
            "retired|withdrawn|archived|deleted|废弃|已废弃|廢棄|作废|削除|廃止|停用|已停用|"
            "废止|取消"
        ),
    }
)
TERM_TYPE_VALUES: Mapping[str, str] = _by_word(
    {
        "full": ("full|fullform|full form|full name|term|全称|全稱|正式名称|正式名|完全形"),
        "short": ("short|shortform|short form|简称|簡稱|短縮形|通称"),
        "abbrev": (
            "abbrev|abbreviation|abbr|abbr.|acronym|initialism|缩写|縮寫|略語|略称|缩略语|縮略語|略"
        ),
        "variant": ("variant|spelling variant|异体|異表記|表記揺れ|異形|变体|變體|異体"),
        "calque": ("calque|直译|直訳|直譯|借用"),
        "gloss": ("gloss|explanation|释译|注釈|意訳|意译"),
    }
)
PART_OF_SPEECH_VALUES: Mapping[str, str] = _by_word(
    {
        "noun": ("noun|n|n.|名词|名詞|名"),
        "verb": ("verb|v|v.|动词|動詞|サ変動詞|動"),
        "adjective": ("adjective|adj|adj.|形容词|形容詞|形容動詞|形"),
        "adverb": ("adverb|adv|adv.|副词|副詞|副"),
        "other": ("other|其他|その他|他"),
    }
)
