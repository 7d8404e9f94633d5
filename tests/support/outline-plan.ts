import { chineseOrdinal } from '../../src/language/chinese-numerals.js'
import type { ExpectedTask } from './extract.js'

/** A random number from 0 to 1; the same seed gives the same row of them. */
export type Random = () => number

/** The mulberry32 generator. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** How numbers of one level are printed: with what divides them from the text, and without. */
export interface NumberForm {
  printed: (n: number, above: string) => string
  number: (n: number, above: string) => string
}
const plain = (before: string, write: (n: number) => string, after: string, divider = ''): NumberForm => ({
  printed: (n) => `${before}${write(n)}${after}${divider}`,
  number: (n) => `${before}${write(n)}${after}`,
})
const single = (first: number, divider = '') =>
  plain('', (n) => String.fromCodePoint(first + n - 1), '', divider)
const decimal = (divider: string): NumberForm => ({
  printed: (n, above) => `${above}.${n}${divider}`,
  number: (n, above) => `${above}.${n}`,
})

/** Every form of number that is made here. */
export const NUMBER_FORMS = {
  第一部分: plain('第', chineseOrdinal, '部分', ' '),
  第一章: plain('第', chineseOrdinal, '章', ' '),
  第一节: plain('第', chineseOrdinal, '节', ' '),
  第一条: plain('第', chineseOrdinal, '条', ' '),
  '一、': plain('', chineseOrdinal, '', '、'),
  '一．': plain('', chineseOrdinal, '', '．'),
  '一.': plain('', chineseOrdinal, '', '.'),
  '（一）': plain('（', chineseOrdinal, '）'),
  '(一)': plain('(', chineseOrdinal, ')'),
  '（一)': plain('（', chineseOrdinal, ')'),
  '〔一〕': plain('〔', chineseOrdinal, '〕'),
  '[一]': plain('[', chineseOrdinal, ']'),
  '【一】': plain('【', chineseOrdinal, '】'),
  '1.': plain('', String, '', '.'),
  '1．': plain('', String, '', '．'),
  '1、': plain('', String, '', '、'),
  '1. ': plain('', String, '', '. '),
  '1.1': decimal(''),
  '1.1 ': decimal(' '),
  '（1）': plain('（', String, '）'),
  '(1)': plain('(', String, ')'),
  '1)': plain('', String, ')'),
  '1）': plain('', String, '）'),
  '①': single(0x2460),
  '❶': single(0x2776),
  '⑴': single(0x2474),
  '⒈': single(0x2488),
  'Ⅰ.': single(0x2160, '.'),
  'A.': plain('', (n) => String.fromCharCode(64 + n), '', '.'),
  'a.': plain('', (n) => String.fromCharCode(96 + n), '', '.'),
} as const satisfies Record<string, NumberForm>
export type NumberFormName = keyof typeof NUMBER_FORMS

/** How a plan is written. */
export interface PlanForm {
  /** Outermost first. */
  levels: readonly NumberFormName[]
  /** Whether numbers of the innermost level go on through the whole plan. */
  runsOn: boolean
  /** Whether a number is left out now and then. */
  gaps: boolean
  /** Whether leaves have titles: none, before the first full stop, or on a line of their own. */
  titles: 'none' | 'run-in' | 'own-line'
  /** Where the units stand. */
  units: 'none' | 'bracket' | 'before-stop' | 'own-line' | 'heading' | 'some'
  breaks: 'kept' | 'partly' | 'lost'
  /** Whether texts hold what looks like a number and is none. */
  traps: boolean
}

/** A plan's lines below its title, and the tasks in them. */
export interface MadePlan {
  lines: string[]
  tasks: ExpectedTask[]
}

const HEADS = ['完善', '健全', '推进', '规范', '深化', '做好', '强化', '优化', '落实', '加快']
const THINGS = [
  '财政预算',
  '窗口服务',
  '政策解读',
  '依申请受理',
  '网站内容',
  '热线答复',
  '采购信息',
  '救助信息',
  '工程招标',
  '校园食堂',
  '公交线路',
  '水质监测',
]
const ENDS = ['公开', '管理', '机制', '平台', '工作', '目录']
const TEXTS = [
  '各部门要逐项核对事项，错漏之处当月改正',
  '窗口人员要一次讲清材料，不让群众多跑',
  '把结果贴在大厅显著位置，并同步发到网站',
  '每季度抽查一批案卷，问题列表销号',
  '由专人接听电话，三天内回复来信',
  '按月更新清单，过期内容及时撤下',
  '邀请居民代表旁听会议，当场听取意见',
  '对照样本逐条比对，缺项补齐',
  '在村口和社区设公告栏，方便老人查看',
  '把办理流程画成图，印成小册子发放',
]
const TRAPS = [
  '一是摸清底数。二是分类建账。三是按月通报',
  '按照本方案第（三）项和第二、三条的要求办理',
  '投入资金2.5亿元，惠及3.2万人',
  '做到目录统一、内容规范，在二、三季度集中公布',
  '力争办结率达到98.5%以上，差错率低于1.5%',
  '2031年6月底前建成3.0版平台，12月底前验收',
  '开通12345热线，覆盖一、二级医院和5G基站',
  '第一，查清来源。第二，堵住漏洞',
  '对（一）项所列事项（共3类）集中办理',
  '见附件1、附件2和附表3，逐页签字',
]
const UNITS = ['市财政局', '市审计局', '市教育局', '市民政局', '市水务局', '市信访局', '市司法局', '市统计局']

/** Makes a plan in a form, with wording of its own. */
export function makePlan(form: PlanForm, random: Random): MadePlan {
  const writer = new PlanWriter(form, random)
  writer.write([], 0, '')
  const lines = joinLines(writer.lines, form.breaks, random)
  return { lines, tasks: writer.tasks }
}

class PlanWriter {
  readonly lines: string[] = []
  readonly tasks: ExpectedTask[] = []
  private readonly counters = new Map<number, number>()
  private used = 0

  private readonly form: PlanForm
  private readonly random: Random

  constructor(form: PlanForm, random: Random) {
    this.form = form
    this.random = random
  }

  write(section: readonly string[], level: number, above: string): void {
    const { levels, runsOn, gaps } = this.form
    const name = levels[level]
    if (name === undefined) return
    const isLeaf = level === levels.length - 1
    if (!(isLeaf && runsOn)) this.counters.set(level, 0)
    const count = this.upTo(isLeaf ? 3 : 2) + (isLeaf ? 2 : 1)
    for (let i = 0; i < count; i++) {
      const before = this.counters.get(level) ?? 0
      const n = before + (gaps && isLeaf && before > 0 && this.random() < 0.15 ? 2 : 1)
      this.counters.set(level, n)
      const { printed, number } = NUMBER_FORMS[name]
      const marker = { printed: printed(n, above), number: number(n, above) }
      if (isLeaf) this.leaf(marker, section)
      else this.branch(marker, section, level)
    }
  }

  private branch(marker: { printed: string; number: string }, section: readonly string[], level: number) {
    const title = this.title()
    this.lines.push(`${marker.printed}${title}`)
    this.write([...section, `${marker.printed.trim()}${title}`], level + 1, marker.number)
  }

  private leaf({ printed, number }: { printed: string; number: string }, section: readonly string[]) {
    const { titles, units } = this.form
    const title = titles === 'none' ? null : this.title()
    const names = units === 'none' || (units === 'some' && this.random() < 0.5) ? [] : this.names()
    const clause = names.length === 0 ? '' : `（责任单位：${names.join('、')}）`
    const text = this.sentences(title !== null)
    const whole =
      units === 'before-stop'
        ? `${text.slice(0, -1)}${clause}。`
        : units === 'own-line'
          ? text
          : text + clause
    if (titles === 'own-line') this.lines.push(`${printed}${title}`, whole)
    else this.lines.push(`${printed}${title === null ? '' : `${title}。`}${whole}`)
    if (units === 'own-line') this.lines.push(`责任单位：${names.join('、')}`)
    const own = title === null ? [] : [`${printed.trim()}${title}`]
    const nearest = section.at(-1)
    this.tasks.push({
      number,
      section: [...section, ...own],
      ...(title !== null ? { task: title } : nearest === undefined ? { task: null } : {}),
      requirements: [text],
      leadUnits: [],
      responsibleUnits: names,
    })
  }

  /** No title is like another. */
  private title(): string {
    const i = this.used++
    const end = ENDS[Math.floor(i / HEADS.length) % ENDS.length]
    return `${HEADS[i % HEADS.length]}${THINGS[(i * 7) % THINGS.length]}${end}`
  }

  private sentences(behindTitle: boolean): string {
    const count = this.upTo(2) + 1
    const texts = Array.from({ length: count }, (_, i) => {
      const isTrap = this.form.traps && this.random() < 0.3 && (i > 0 || behindTitle)
      return this.pick(isTrap ? TRAPS : TEXTS)
    })
    return `${texts.join('。')}。`
  }

  private names(): string[] {
    const start = this.upTo(UNITS.length - 1)
    const count = this.upTo(2) + 1
    return Array.from({ length: count }, (_, i) => UNITS[(start + i) % UNITS.length] ?? '')
  }

  private pick(texts: readonly string[]): string {
    return texts[this.upTo(texts.length - 1)] ?? ''
  }

  /** A whole number from 0 to a largest one. */
  private upTo(largest: number): number {
    return Math.floor(this.random() * (largest + 1))
  }
}

/** So many line breaks are lost where only a part of them is. */
const SHARE_LOST = 0.4

function joinLines(lines: readonly string[], breaks: PlanForm['breaks'], random: Random): string[] {
  if (breaks === 'kept') return [...lines]
  if (breaks === 'lost') return [lines.join('')]
  const joined: string[] = []
  for (const line of lines) {
    if (joined.length > 0 && random() < SHARE_LOST) joined.push(`${joined.pop() ?? ''}${line}`)
    else joined.push(line)
  }
  return joined
}
