"""Where a Chinese term cannot go on: words of grammar, and verbs that have it for an object.

A Chinese text has no blanks between words. 的 ends a term, but not in 目的; so words that hold a
character of grammar are looked for as well, the longest first, and end nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from briefdesk.model.progress import give_way

if TYPE_CHECKING:
    from daachorse import CharwiseDoubleArrayAhoCorasick


class _Effect(Enum):
    """What a word does to a term: it ends it, it cannot be its beginning, or nothing."""

    ENDS = 0
    LEADS = 1
    HELD = 2


_WORDS = {
    # grammar, then verbs that are no part of names
    _Effect.ENDS: """
        的 了 是 在 从 被 把 该 此 其 这 那 各 每 某 于 由 为 以 与 和 及 或 并 且 而 但 若 如
        则 即 所 之 也 都 还 又 就 才 仅 只 将 对 向 至 自 使 让 不 未 等 已 约 均 仍 我们 他们
        它们 这些 那些 其他 其它 其中 其余 各国 各地 各类 各种 各个 各项 各方 各领域 各成员国
        各省厅 每个 每年 每位 一个 一种 一项 一些 一套 一系列 该等 该项 该国 本次 本届 本条 本国
        我国 同年 同时 此外 另外 以及 或者 乃至 甚至 尤其 特别是 例如 比如 诸如 所谓 上述 前述
        下述 如下 以下 以上 以外 目前 今后 其后 当时 并且 而且 不仅 因此 由于 因为 为了 随着
        经由 凭借 根据 依据 按照 依照 遵照 基于 通过 关于 有关 针对 对于 至于 除了 包括 包含
        涵盖 含有 称为 名为 视为 成为 作为 属于 位于 来自 可以 能够 应当 应该 必须 需要 已经
        正在 曾经 即将 进行 开展 予以 加以 无法 难以 没有 旨在 致力于 得以 考虑 可考虑 认为 希望
        预计 发现 要求 透过 藉由 除 应 须 需 设立 设置 成立 建立 构建 创建 组建 制定 发布 公布
        提出 颁布 出台 引入 采用 提取 指出 表示 推出 召开 举行 具有 拥有 享有 担任 面向 聚焦
        获取 取得 形成 达成 完成 作出 做出 采取 发挥 提升 提高 加强 强化 减轻 缩短 推动 促进
        依赖 依托 借助 参照 参考 设有 负责 给予 遵守 违反 履行 行使 发生 确立 授予 收到 签署 签订
        缔结 承担 享受 受到 遭受 造成 导致 引起 防止 避免 减少 增加 改变 列为 纳入 编制 起草
        拟定 推广 推行 实行 出具 提交 讨论 所称 可利用 可使用 构成 参见 参阅 发出 降低 引进 产生
        处以 科处 承认 否认 主张 替代 取代 代替 充当 适用于 用于 限于 源于 鉴于 接受 满足 符合
        达到 超过 超出 具备 掌握 侵犯 妨碍 阻碍 保持 巩固 深化 加快 加速 加大 加重 放宽 取消
        废止 废除 恢复 重申 强调 阐明 阐述 介绍 概述 探讨 考察 判定 知悉 获悉 涉及 波及 提及
        称之为 视同 看作 关注 面临 应对 遏制 打击 追究 谋求 寻求 选任 任命 雇用 聘用 收购 转让给
        出售 购买 支付给 缴纳 征收
    """,
    # verbs that are part of names too: 推进本部, 确保老年人医疗
    _Effect.LEADS: """
        推进 完善 扩大 明确 落实 普及 培育 导入 启动 披露 参与 开设 新设 增设 修改 修订 充实
        健全 依 按 据 因 实现 维持 支持 改善 提供 利用 使用 实施 执行 收集 运用 活用 确保 设
    """,
    _Effect.HELD: """
        令和 昭和 设施 设备 设计 设定
        负责人 合同 共同 协同 不同 相同 同意 依法 按揭 据点 因素 因果 目的 标的 了解 终了 是否
        存在 所在 内在 潜在 在线 在职 在宅 在籍 在留 在学 在院 从业 从事 从属 服从 被保险 被告
        被害 被扶养 被继承 被监护 把握 把关 自由 理由 事由 缘由 行为 人为 所以 赠与 和平 和解
        总和 饱和 共和 中和 及时 合并 兼并 并行 并存 并购 并发症 如何 规则 原则 准则 细则 附则
        罚则 总则 否则 即时 立即 所得 场所 诊所 研究所 所属 住所 事务所 交易所 派出所 所有 之间
        都市 首都 京都 成都 还原 偿还 返还 归还 退还 就业 就诊 就医 就职 就学 成就 才能 人才
        将来 对象 对策 对应 对照 对接 对话 对比 对价 核对 相对 绝对 导向 方向 意向 倾向 定向
        双向 单向 至少 自治 自愿 自动 自主 自律 自身 自然 自费 自付 自我 自营 自首 使命 使馆
        大使 不动产 不当 不正当 不良 不足 不可抗力 未成年 未来 平等 等级 同等 均等 初等 高等
        中等 对等 等同 等价 不等 以来 之后 之前 约定 合约 契约 条约 公约 预约 签约 违约 节约
        约束 特约 平均 均衡 作为义务 以太 删除 消除 免除 扣除 解除 排除 除外 拆除 剔除 应用 响应
        供应 适应 反应 效应 应急 应收 应付 相应 应诉 须知 需求 供需 被遗忘 被执行 被授权 被许可
        被代理 被侵权
    """,
}
# The traditional forms of their characters, as OpenCC has them; to load its tables takes 40 ms.
_TRADITIONAL_FORMS = """
    与與 业業 个個 临臨 为爲 举舉 义義 买買 于於 产產 仅僅 从從 们們 价價 余餘 借藉 倾傾 偿償
    关關 养養 内內 准準 减減 凭憑 击擊 则則 创創 删刪 别別 务務 动動 医醫 协協 单單 厅廳 参參
    双雙 发發 变變 台臺 后後 启啓 员員 响響 国國 场場 处處 备備 复復 够夠 学學 实實 宽寬 对對
    寻尋 导導 将將 届屆 属屬 巩鞏 布佈 并並 广廣 应應 废廢 开開 张張 强強 归歸 当當 征徵 总總
    愿願 托託 执執 扩擴 护護 担擔 拟擬 拥擁 挥揮 据據 无無 时時 权權 条條 来來 构構 标標 核覈
    没沒 满滿 潜潛 点點 现現 监監 盖蓋 确確 碍礙 种種 称稱 签簽 类類 约約 级級 纳納 线線 组組
    细細 终終 绍紹 经經 结結 给給 绝絕 继繼 维維 缔締 编編 缘緣 缩縮 缴繳 罚罰 职職 节節 获獲
    营營 虑慮 见見 规規 视視 计計 订訂 认認 讨討 让讓 许許 论論 设設 诉訴 诊診 话話 该該 诸諸
    调調 谋謀 谓謂 负負 责責 购購 费費 赖賴 赠贈 转轉 轻輕 达達 过過 运運 还還 这這 进進 违違
    适適 选選 遗遺 采採 鉴鑑 针針 间間 阅閱 阐闡 险險 随隨 难難 雇僱 项項 须須 颁頒 预預 领領
    饱飽 馆館
"""
_TRADITIONAL = {ord(pair[0]): pair[1] for pair in _TRADITIONAL_FORMS.split()}
_TRADITIONAL_OTHERWISE = {
    "了解": "瞭解",
    "合并": "合併",
    "兼并": "兼併",
    "并购": "併購",
    "并发症": "併發症",
}
_AS_PRINTED = str.maketrans("爲衆裏", "為眾裡")  # OpenCC prefers the other variants


def breaks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text, in order, that no Chinese term holds."""
    give_way()
    automaton, effects = _automaton()
    for start, end, number in automaton.find(text):
        if effects[number] is _Effect.ENDS:
            yield start, end


def without_verb(piece: str) -> str:
    """Return a text between two breaks without the verbs that it begins with.

    At least two characters are left.
    """
    give_way()
    automaton, effects = _automaton()
    for start, end, number in automaton.find(piece):
        if start == 0 and effects[number] is _Effect.LEADS and len(piece) >= end + 2:
            return without_verb(piece[end:])
        break
    return piece


def in_traditional(word: str) -> str:
    """Return one of the words in traditional characters."""
    return _TRADITIONAL_OTHERWISE.get(word) or word.translate(_TRADITIONAL)


@cache
def _automaton() -> tuple[CharwiseDoubleArrayAhoCorasick, list[_Effect]]:
    """Return what finds the words, longest first, in both scripts, and the effect of each."""
    from daachorse import MATCH_KIND_LEFTMOST_LONGEST, CharwiseDoubleArrayAhoCorasick

    effects: dict[str, _Effect] = {}
    for effect, words in _WORDS.items():
        for word in words.split():
            traditional = in_traditional(word)
            for form in (word, traditional, traditional.translate(_AS_PRINTED)):
                effects[form] = effect
    automaton = CharwiseDoubleArrayAhoCorasick(list(effects), MATCH_KIND_LEFTMOST_LONGEST)
    return automaton, list(effects.values())
