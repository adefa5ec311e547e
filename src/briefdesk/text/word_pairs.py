"""Words of titles that may be written for one another, and words that tell things apart."""

_SAME = tuple(
    frozenset(words.split())
    for words in (
        "信息 数据 资讯 资料 情报",
        "利用 活用 使用 运用 应用",
        "推进 促进 推动 推行",
        "制度 机制 体制",
        "计划 规划",
        "有关 关于 对于",
        "系统 平台 体系",
        "医疗 诊疗 医药",
        "措施 举措 对策",
        "修正 修订 修改",
        "实施 执行 施行",
        "研究 讨论 检讨 研讨 审议 恳谈",
        "指南 指针 指引 准则",
        "形态 方式 样态",
        "建立 构建 建设 创建",
        "整理 汇总 归纳 总结",
        "健康 保健",
        "会议 大会",
        "护理 介护 照护",
        "规制 监管 管制",
        "改革 改进 变革",
        "共享 共用 分享",
        "条例 规则 规章",
        "课题 问题",
        "思考 思路 看法 观点",
        "匿名化 匿名加工",
        "假名化 假名加工",
        "基本 根本",
        "确保 保障 保证",
        "管理 治理",
        "支援 支持 援助 扶持",
        "培养 培育",
        "完善 健全 充实 整备",
        "强化 加强 增强",
        "提高 提升",
        "扩大 扩充 拓展",
        "评价 评估",
        "审查 审核",
        "处理 处置 办理",
        "方法 办法",
        "手续 程序",
        "合作 协作 协同 联合 联动",
        "连接 联结 关联 连结 链接 衔接",
        "地区 地域 区域",
        "领域 分野",
        "机构 机关",
        "任务 工作 业务 事务",
        "规格 规范 标准 基准",
        "老年人 高龄者 高齢者 老龄者",
        "病人 患者",
        "医生 医师",
        "意见 见解",
        "经营者 业者 事业者 从业者",
        "设置 设立",
        "基础 基盘",
        "费用 经费",
    )
)
_CHARACTERS = (
    "匿假实 内外 上下 前后 公私 大中小 新旧 男女 入出 甲乙丙丁 买卖 收付 借贷 左右 正副 主从 长短"
    " 高低 增减 春夏秋冬 东西南北 首末 早晚 国省市县都府"
)
_APART = (
    *(frozenset(group) for group in _CHARACTERS.split()),
    *(
        frozenset(words.split())
        for words in (
            "国家 中央 地方 都道府县 市町村 市区町村 地区",
            "国内 国外 境内 境外 国际 海外",
            "中国 日本 美国 欧盟 欧洲 英国 德国 法国 韩国 新加坡",
            "医疗 介护 护理 年金 金融 教育 交通 能源 农业 水产 制造 物流 环境 文化 旅游 税务",
            "药品 食品 器械 化妆品 血液",
            "患者 医师 护士 药师 家属 儿童 孕妇 老年人 残疾人 劳动者 消费者 学生 教师 居民",
            "个人 法人 自然人 企业 行政机关 独立行政法人 医院 诊所 药店 大学 保险人 受托人 委托人",
            "公共 公的 民间 私人",
            "制作 利用 提供 接收 取得 收集 保管 销毁 公开 转移",
            "匿名 假名 实名",
            "一次 二次 初次 再次",
            "短期 中期 长期 年度",
            "一般 特别 特定 普通",
            "事前 事中 事后",
            "申请 许可 认定 登记 备案 撤销 变更",
            "住院 门诊 急诊 居家",
            "通则 总则 分则 附则 实务 技术 概论 各论",
            "入门 初级 中级 高级",
        )
    ),
)
_PLACES = frozenset(
    place
    for places in (
        "北京 上海 天津 重庆 河南 河北 湖南 湖北 山东 山西 广东 广西 江苏 江西 浙江 安徽 福建 海南",
        "云南 贵州 四川 陕西 甘肃 青海 辽宁 吉林 黑龙江 宁夏 新疆 西藏 内蒙古 香港 澳门 台湾 南京",
        "深圳 广州 杭州 东京 京都 福岛 福冈 大阪 大分 广岛 长野 长崎 山口 山形 山梨 岛根 德岛 千叶",
        "埼玉 宫城 宫崎 石川 香川 北海道 青森 岩手 秋田 茨城 栃木 群马 神奈川 新潟 富山 福井 岐阜",
        "静冈 爱知 三重 滋贺 兵库 奈良 和歌山 鸟取 冈山 爱媛 高知 佐贺 熊本 鹿儿岛 冲绳 横滨",
    )
    for place in places.split()
)
_VERSIONS = frozenset(["特别", "暂行", "试行", "临时", "补充", "修正", "修订", "改订", "旧", "新"])


def are_synonyms(one: str, other: str) -> bool:
    """Tell whether one piece of text holds a word that may be written for one in the other."""
    return any(_parted(group, one, other) for group in _SAME)


def are_apart(one: str, other: str) -> bool:
    """Tell whether two pieces of text hold words that name different things: 国家 and 地方."""
    if are_synonyms(one, other):
        return False
    if all(any(place in piece for place in _PLACES) for piece in (one, other)):
        return True
    return any(_parted(group, one, other) for group in _APART)


def makes_another(added: str) -> bool:
    """Tell whether a word that only one title has makes it that of another thing: 试行."""
    return added in _VERSIONS


def _parted(group: frozenset[str], one: str, other: str) -> bool:
    """Tell whether each piece holds a word of a group that the other has not."""
    first = {word for word in group if word in one}
    second = {word for word in group if word in other}
    return bool(first - second and second - first)
