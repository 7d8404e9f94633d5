// Pairs of plans that make matching or comparing hard: every task could be every other one, or one task has of
// something what a whole plan has.

const WORDS =
  '统筹 财政 教育 民政 水利 交通 农业 商务 文化 卫生 审计 统计 医保 信访 档案 气象 林业 体育 消防 税务 公安 司法 科技 住建 应急 海关 邮政 供销 残联 妇联 工会 团委 编办 网信 宣传 组织 统战 政法 海事 铁路 民航 电力 燃气 供水 供热 通信 银行 证券 保险 期货 国资 外事 侨务 台办 民族 老龄 双拥 人防 地震 测绘 矿产 渔业 畜牧 农机 种子 植保 土肥 水保 防汛 抗旱 移民 信息 数据 网络 安全 保密 督查 绩效 法制 参事 史志 方志 党校 行政 学院 社科'.split(
    ' ',
  )
const BOILERPLATE = '严格执行保密审查制度，做到先审查、后公开。'

/** Words in some order, another one for each number. */
function wordsOf(i) {
  const one = i % WORDS.length
  const other = (one + 1 + (Math.floor(i / WORDS.length) % (WORDS.length - 1))) % WORDS.length
  const words = [...WORDS]
  ;[words[one], words[other]] = [words[other], words[one]]
  return words
}

const sentence = (i) => `${wordsOf(i).slice(0, 8).join('')}第${i + 1}号清单要主动公开。`
const numbers = (count) => Array.from({ length: count }, (_, i) => i)
/** The same in another order. */
const turned = (list) => list.map((_, i) => list[(i * 7 + 3) % list.length])
const deadline = (i) => ({ text: `${i + 1}日前`, kind: 'unparsed', by: null, milestone: false })

/** Of each pair what its tasks say, by their number; what a task says nothing of is the same in all. */
const PAIRS = {
  'the same text': (count) => inAnyOrder(numbers(count).map(() => ({ requirements: [BOILERPLATE] }))),
  'one sentence and a number': (count) =>
    inAnyOrder(
      numbers(count).map((i) => ({ requirements: [`各单位要高度重视，落实第${i + 1}号清单所列要求。`] })),
    ),
  'two words swapped': (count) =>
    inAnyOrder(
      numbers(count).map((i) => ({ requirements: [`${wordsOf(i).join('')}等信息要主动公开，并及时更新。`] })),
    ),
  'nothing but numbers': (count) =>
    inAnyOrder(numbers(count).map(() => ({ task: null, requirements: [], section: [] }))),
  'as many sections': (count) =>
    inAnyOrder(numbers(count).map((i) => ({ section: [`一、第${i + 1}项`], requirements: [sentence(i)] }))),
  'one task, as many sentences': (count) => {
    const sentences = numbers(count).map(sentence)
    return [[{ requirements: [sentences.join('')] }], [{ requirements: [turned(sentences).join('')] }]]
  },
  'one task, as many parts': (count) => {
    const sentences = numbers(count).map(sentence)
    return [[{ requirements: [sentences.join('')] }], sentences.map((text) => ({ requirements: [text] }))]
  },
  'one task, as many units': (count) => {
    const units = numbers(count).map((i) => `第${i + 1}小学`)
    return [[{ responsibleUnits: units }], [{ responsibleUnits: turned(units).slice(1) }]]
  },
  'one task, as many deadlines': (count) => {
    const deadlines = numbers(count).map(deadline)
    return [[{ deadlines }], [{ deadlines: turned(deadlines).slice(1) }]]
  },
  'one text without a stop': (count) => {
    const texts = numbers(count).map((i) => wordsOf(i).slice(0, 10).join(''))
    return [[{ requirements: [texts.join('')] }], [{ requirements: [turned(texts).join('')] }]]
  },
}

const inAnyOrder = (tasks) => [tasks, turned(tasks)]

/** Names of the pairs. */
export const HOSTILE_PLANS = Object.keys(PAIRS)

/**
 * Two notices.
 * @param count tasks, or whatever else there is much of
 * @param {Notice} sample a notice to take the rest from
 */
export function hostilePair(name, count, sample) {
  const [model] = sample.tasks
  const plain = { ...model, section: ['一、重点任务'], task: '重点任务', deadlines: [], measures: [] }
  const [base, revision] = PAIRS[name](count).map((tasks) => ({
    ...sample,
    tasks: tasks.map((task, i) => ({ ...plain, id: `1.${i + 1}`, number: String(i + 1), ...task })),
  }))
  return { base, revision }
}
