// Pairs of plans that make matching hard: every task could be every other one.

const FORMS = {
  /** Every task says the same. */
  'the same text': () => '严格执行保密审查制度，做到先审查、后公开。',
  /** One sentence, told apart by a number alone. */
  'one sentence and a number': (i) => `各责任单位要高度重视，确保第${i + 1}号清单所列要求落到实处。`,
  /** The same words; two of them have changed places. */
  'two words swapped': (i) => swapped(i),
}

/** Names of the pairs. */
export const HOSTILE_PLANS = Object.keys(FORMS)

const WORDS =
  '统筹 财政 教育 民政 水利 交通 农业 商务 文化 卫生 审计 统计 医保 信访 档案 气象 林业 体育 消防 税务 公安 司法 科技 住建 应急 海关 邮政 供销 残联 妇联 工会 团委 编办 网信 宣传 组织 统战 政法 海事 铁路 民航 电力 燃气 供水 供热 通信 银行 证券 保险 期货 国资 外事 侨务 台办 港澳 宗教 民族 老龄 双拥 人防 地震 测绘 矿产 渔业 畜牧 农机 种子 植保 土肥 水保 防汛 抗旱 移民 扶贫 信息 数据 网络 安全 保密 机要 密码 督查 绩效 政研 法制 参事 史志 方志 党校 行政 学院 社科 文联 作协 记协 科协 侨联 工商 红会'.split(
    ' ',
  )

/** Every pair of places once, as far as there are so many. */
function swapped(i) {
  const one = i % WORDS.length
  const other = (one + 1 + (Math.floor(i / WORDS.length) % (WORDS.length - 1))) % WORDS.length
  const words = [...WORDS]
  ;[words[one], words[other]] = [words[other], words[one]]
  return `${words.join('')}等信息要主动公开，并及时更新。`
}

/**
 * A notice of tasks that are hard to tell apart, and the same in another order.
 * @param {Notice} sample a notice to take the rest from
 */
export function hostilePair(name, tasks, sample) {
  const [model] = sample.tasks
  const made = Array.from({ length: tasks }, (_, i) => ({
    ...model,
    id: `1.${i + 1}`,
    number: String(i + 1),
    section: ['一、重点任务'],
    task: '重点任务',
    requirements: [FORMS[name](i)],
    deadlines: [],
    measures: [],
  }))
  const turned = made.map((task, i) => ({ ...made[(i * 7 + 3) % tasks], id: task.id, number: task.number }))
  return { base: { ...sample, tasks: made }, revision: { ...sample, tasks: turned } }
}
