// How made-up plans say things: sentences with places for words of a topic, and words that may stand for one another.
// Blanks divide words. {O} is the task's object, {D} and {E} details, {C} a channel, {P} people, {V} and {W} verbs,
// {A} an adverb, {T} a measure, {Y} a year, {B} a deadline.

const phrases = (text) =>
  text
    .trim()
    .split(/[|\n]/)
    .map((phrase) => phrase.trim().split(' '))
const words = (text) => text.trim().split(' ')

/** Each has a comma, so that none passes for a title. */
export const SENTENCES = phrases(`
  {A} {V} {O} ， 一并 列明 {D}
  围绕 {O} {V} 专门 栏目 ， 在 {C} 集中 展示 {D}
  {O} 发生 变化 的 ， 主办 科室 要 {A} 更新 {D} ， 并 向 {P} 说明 原因
  对 {P} 反映 集中 的 问题 ， 由 {O} 经办 人员 逐条 回复 ， 重点 讲清 {D}
  梳理 {O} 的 办理 环节 ， 绘制 流程 图 ， 注明 {D} 与 {E}
  通过 {C} {A} 发布 {O} ， 内容 应当 包括 {D}
  {V} {O} 协同 机制 ， 把 {D} 纳入 日常 检查
  选取 部分 单位 开展 {O} 试点 ， 总结 做法 后 {W} {D}
  邀请 {P} 参与 {O} ， 当场 听取 对 {D} 的 看法
  聘请 第三 方 机构 评估 {O} ， 评估 内容 涵盖 {D} ， 结论 在 {C} 公布
  {O} 实行 清单 管理 ， 清单 载明 {D} ， 调整 须 经 集体 讨论
  编印 {O} 简明 手册 ， 用 通俗 语言 介绍 {D} ， 方便 {P} 查阅
  依托 {C} 开通 {O} 查询 入口 ， 支持 按 {D} 检索
  涉及 个人 隐私 的 {O} 信息 ， 发布 前 要 做 脱敏 处理 ， 保留 {D}
  {A} 归集 {O} 数据 ， 与 {D} 交叉 核对 ， 发现 出入 及时 更正
  {O} 经办 人员 要 {A} 学习 业务 规程 ， 熟悉 {D} 和 {E}
  在 办事 大厅 张贴 {O} 海报 ， 告知 {P} 如何 了解 {D}
  {W} {O} 长效 办法 ， 明确 由谁 公布 {D} 、 何时 公布
  把 {O} 作为 年度 重点 ， {A} {W} {D} ， 防止 流于 形式
  对照 同类 城市 的 {O} 经验 ， 补上 {D} 方面 的 短板
  遇到 {O} 争议 时 ， 先 核实 {D} ， 再 给出 书面 意见
  {O} 有关 附件 应 提供 可 编辑 格式 ， {D} 不得 以 图片 代替
`)

/** The same with a measure that counts, and with one that is a share. */
export const COUNTED = phrases(`
  {A} 开展 {O} 专题 活动 ， {T} ， 活动 结束 后 公布 {D}
  {O} 信息 发布 总量 {T} ， 其中 应 含有 {D}
  抽查 {O} 材料 ， {T} ， 着重 查看 {D}
  面向 {P} 举办 {O} 讲座 ， {T} ， 讲解 {D}
`)
export const RATED = phrases(`
  {O} 按期 办结 率 {T} ， 未 办结 的 要 写明 {D}
  {P} 对 {O} 的 满意 率 {T} ， 低于 要求 的 改进 {D}
  {O} 录入 完整 率 {T} ， 缺 漏 之处 补齐 {D}
`)

/** The same with a year. */
export const DATED = phrases(`
  对照 {Y} {O} 目录 ， {A} 补录 {D}
  在 {Y} 工作 基础 上 继续 做好 {O} ， {W} {D}
  汇总 {Y} {O} 开展 情况 ， 形成 报告 并 附上 {D}
  将 {O} 列入 {Y} 民生 事项 ， 公开 {D}
`)

/** The same with a deadline at its head. */
export const TIMED = phrases(`
  {B} {W} {O} 平台 ， 上线 后 同步 公开 {D}
  {B} 完成 {O} 集中 清理 ， 清理 结果 附 {D}
  {B} 出台 {O} 实施 细则 ， 细化 {D} 和 {E}
`)

/** Stand in many tasks of a plan as they are. */
export const BOILERPLATE = phrases(`
  各 责任 单位 要 高度 重视 ， 确保 各项 要求 落到 实处
  严格 执行 保密 审查 制度 ， 做到 先 审查 、 后 公开
  坚持 以 公开 为 常态 、 不 公开 为 例外 ， 方便 群众 获取 信息
  工作 进展 情况 按 季度 报送 主管 部门 ， 不得 迟报 漏报
  同步 做好 宣传 引导 ， 营造 良好 社会 氛围
  建立 问题 台账 ， 实行 销号 管理
`)

/** Tasks at the end of a plan that any plan could have: title and sentences. */
export const CLOSINGS = [
  [
    '压紧 工作 责任',
    '主要 负责 人 每年 听取 一回 专题 汇报 ， 研究 解决 难点 问题 | 分管 负责 人 要 靠前 指挥 ， 推动 任务 分解 到 岗 到 人',
  ],
  [
    '加强 队伍 培训',
    '把 公开 业务 列入 干部 培训 课程 ， 轮训 各级 专职 人员 | 鼓励 业务 骨干 交流 挂职 ， 互相 借鉴 经验',
  ],
  [
    '严格 监督 考核',
    '考核 分值 在 综合 绩效 评定 里 单独 列出 ， 结果 向 社会 通报 | 对 落实 不力 的 单位 约谈 提醒 ， 限期 改正',
  ],
  [
    '保障 经费 设备',
    '将 所需 开支 列入 年初 预算 ， 不得 挤占 挪用 | 为 基层 站所 配备 查询 终端 ， 定期 维护 保养',
  ],
  [
    '总结 推广 经验',
    '挖掘 各地 创新 做法 ， 编成 案例 供 学习 参考 | 对 成效 突出 的 集体 给予 表扬 ， 发挥 示范 带动 作用',
  ],
].map(([title, sentences]) => ({ title: words(title), sentences: phrases(sentences) }))
export const CLOSING_HEADING = words('强化 保障 措施')

export const CHANNELS = phrases(
  '政府 门户 网站|政务 新媒体|办事 大厅 显示 屏|村居 公告 栏|本地 广播 电视|手机 客户 端|新闻 发布 会|便民 服务 点|政府 公报|公共 图书 馆 查阅 点',
)
export const PEOPLE = phrases(
  '企业 代表|老年 群众|社区 居民|返乡 青年|个体 工商 户|在校 学生|残疾 人士|新 就业 群体|外来 务工 人员|行业 协会|人大 代表|村民 小组',
)
export const ADVERBS = words('及时 全面 准确 主动 分类 逐项 持续 统一 定期 深入 稳妥 同步 集中 依规')
export const VERBS = words('公开 完善 规范 优化 细化 公示 更新 编制 汇总 整理 健全 充实')
export const MORE_VERBS = words('推广 建设 制定 落实 改进 拓展 巩固 强化 统筹 明确 固化 升级')

/** {n} is the number; of counts and of shares. */
export const COUNTS = [
  { form: '不少于{n}件', from: 10, to: 60 },
  { form: '每季度不少于{n}次', from: 2, to: 9 },
  { form: '全年不少于{n}场', from: 2, to: 20 },
  { form: '至少{n}篇', from: 5, to: 40 },
]
export const SHARES = [
  { form: '达到{n}%以上', from: 70, to: 96 },
  { form: '不低于{n}%', from: 60, to: 95 },
]

export const DEADLINES = words(
  '3月底前 4月底前 5月底前 6月底前 7月底前 8月底前 9月底前 10月底前 11月底前 12月底前',
)
export const OPEN_DEADLINES = words('长期坚持 持续推进')

/** Words that a later plan may say instead; those of a row mean nearly the same. */
export const SYNONYMS = `
  及时 尽快 按时 第一时间|全面 全部 系统|准确 精准 如实|主动 自觉 积极|分类 分门别类|逐项 逐一 逐个|持续 不断 常态|统一 一律 归口
  定期 按期 经常|深入 扎实 有力|稳妥 有序 稳步|同步 一道|集中 汇集|公开 公布 发布 披露|完善 健全 改善|规范 严格 约束|优化 改进 提升
  细化 分解 具体化|公示 张榜 亮出|更新 刷新 调整|编制 拟订 编写|汇总 归拢 统计|整理 梳理 归纳|充实 丰富 补充|推广 铺开 复制|建设 打造 搭建
  制定 起草 出台|落实 执行 兑现|拓展 扩大 延伸|巩固 稳固|强化 加强 加大|统筹 协调 通盘|明确 说清 界定|升级 换代|办理 受理 处置
  围绕 聚焦 针对|专门 专题 专项|展示 陈列 呈现|内容 事项 信息|包括 涵盖 含有|应当 必须 要|群众 市民 公众|检查 督查 巡查|日常 平时
  选取 挑选 遴选|部分 若干 几个|试点 试验 先行|总结 提炼|做法 经验 路子|邀请 请|参与 加入|听取 征求|看法 意见 建议|聘请 委托
  评估 评价 测评|结论 结果|管理 管控|载明 写明 列出|讨论 研究 审议|编印 印制|简明 实用|通俗 易懂 大众|方便 便于 利于|查阅 查询 查看
  依托 借助 利用|开通 增设 开设|支持 允许|检索 搜索|涉及 关系|保留 留存|核对 比对 核验|发现 查出|更正 纠正 改正|学习 掌握 研习
  熟悉 了解 通晓|张贴 悬挂|告知 提醒|如何 怎样|重点 关键 要点|防止 避免|短板 弱项 不足|核实 查清|给出 出具|提供 上传|代替 替代
  开展 举行 组织|活动 行动|结束 收官|着重 侧重|举办 召开|讲座 课堂|讲解 介绍 说明|继续 接着|做好 抓好 办好|形成 撰写|附上 附带
  完成 做完|清理 清查|实施 施行|机制 制度 办法|说明 解释 阐明|原因 缘由 理由|问题 疑问 难题|回复 答复 回应|流程 程序 步骤
`
  .trim()
  .split(/[|\n]/)
  .map((row) => words(row))

/** Words that may be put in or stand for one that has no other name. */
export const FILLERS = words(
  '进一步 切实 有效 相关 具体 各类 主要 重要 基本 有关 当前 全市 本级 实际 逐步 充分 注重 突出 牢牢 务实 分级 专人 配套 后续 常规',
)

/** Headings above those of the topics. */
export const CHAPTERS = phrases(
  '深化 重点 领域 公开|拓宽 公开 渠道 载体|夯实 公开 工作 基础|服务 经济 社会 发展|增进 民生 福祉|推动 公开 提质 增效|维护 群众 知情 权利|强化 制度 执行|促进 治理 能力 提升|助力 高质量 转型',
)
/** Parts of a city, where a plan has more tasks than topics have objects. */
export const AREAS = phrases(
  '城东 片区|城西 片区|城南 片区|城北 片区|临港 新城|高铁 新区|空港 片区|老城 街区|滨河 片区|大学 城|科创 走廊|北山 林区|湖西 湿地|南部 山区|沿江 码头|中心 商圈|物流 园区|工业 新村|生态 岛|边贸 口岸',
)
export const CITIES = words('云岚 青湫 霁泽 砚湖 桐屿 霜桥 望岫 鹭汀 松漪 柏溪')

/** Units that the registry does not know, and those that stand for several. */
export const UNKNOWN_UNITS = words(
  '市智慧城市运行中心 市公开工作专班 云岚城建投资公司 岚江新区管委会 市热线受理专班 市数字经济促进会',
)
export const COLLECTIVE_UNITS = words('各县（市、区）政府 各乡镇（街道） 市政府各部门 各有关单位')
/** What a unit was called before the reform of 2018. */
export const FORMER_UNITS = {
  卫生健康委: '卫计委',
  生态环境局: '环保局',
  自然资源局: '国土资源局',
  应急管理局: '安监局',
  市场监管局: '工商局',
  文化和旅游局: '旅游局',
}
