import { HAN } from './characters.js'
import {
  type Change,
  chain,
  EXAMPLES,
  type Rewrite,
  replaceCounted,
  type TextStep,
  unchanged,
} from './text-step.js'

/** Half-width marks and what they are beside Chinese text. */
const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
/** The small and half-width forms of compatibility blocks, which are Chinese marks wherever they stand. */
const COMPATIBILITY: Record<string, string> = {
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
  '﹝': '〔',
  '﹞': '〕',
  '｡': '。',
  '､': '、',
  '％': '%',
  // One glyph serves both in Chinese fonts, so a PDF often names the bar where a dash was typed.
  '―': '—',
}
const COMPATIBILITY_MARK = new RegExp(`[${Object.keys(COMPATIBILITY).join('')}]`, 'g')

/** Full-width digits and letters stand at their ASCII code + 0xFEE0. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const WIDE_OFFSET = 0xfee0

/** A year in Chinese numerals whose zero is a circle or a letter: 二○二一年, 二O二一年 */
const YEAR = /[一二][一二三四五六七八九〇○◯OＯ0０]{3}(?=年)/g
const CIRCLE = /[○◯OＯ0０]/g

const BLANK = /[^\S\n]/
const MARK = /[,;:?!()]/g
const CHINESE = new RegExp(`[${HAN}，。、；：？！（）《》〈〉「」『』【】〔〕“”]`, 'u')

/** Chinese marks beside Chinese text, digits and letters half-width. Straight quotes and full-width stops stay as printed. */
export const punctuation: TextStep = {
  name: 'punctuation',
  prepare: () =>
    chain(
      (text) => replaceCounted(text, YEAR, ([year]) => year.replace(CIRCLE, '〇')),
      (text) => replaceCounted(text, WIDE, ([wide]) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET)),
      (text) => replaceCounted(text, COMPATIBILITY_MARK, ([mark]) => COMPATIBILITY[mark] ?? mark),
      widen,
    ),
}

/** Marks that touch, or that are one pair of brackets, are widened together: (GDP) beside Chinese is one thing. */
interface Mark {
  at: number
  isChinese: boolean
  /** True where only blanks are between it and the mark before. */
  touches: boolean
  /** Index of the mark that is the other bracket; -1 where there is none. */
  partner: number
}

const widen: Rewrite = (text) => {
  const marks = findMarks(text)
  if (marks.length === 0) return unchanged(text)
  spread(marks)
  const examples: Change[] = []
  let count = 0
  let widened = ''
  let done = 0
  for (const { at, isChinese } of marks) {
    if (!isChinese) continue
    const from = text.charAt(at)
    const to = FULL_WIDTH[from] ?? from
    widened += text.slice(done, at) + to
    done = at + 1
    count++
    if (examples.length < EXAMPLES) examples.push({ from, to })
  }
  return { text: widened + text.slice(done), count, examples }
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  const open: number[] = []
  for (const { index: at } of text.matchAll(MARK)) {
    const before = lookBack(text, at)
    const character = text.charAt(at)
    const partner = character === ')' ? (open.pop() ?? -1) : -1
    const other = marks[partner]
    if (other) other.partner = marks.length
    if (character === '(') open.push(marks.length)
    marks.push({
      at,
      isChinese: isChineseAt(text, before) || isChineseAt(text, lookAhead(text, at)),
      touches: marks.at(-1)?.at === before,
      partner,
    })
  }
  return marks
}

/** Every mark that goes with a Chinese one is Chinese too. */
function spread(marks: readonly Mark[]): void {
  const waiting = Array.from(marks.keys()).filter((index) => marks[index]?.isChinese)
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop())
    for (const next of neighbours(marks, index)) {
      const mark = marks[next]
      if (!mark || mark.isChinese) continue
      mark.isChinese = true
      waiting.push(next)
    }
}

function neighbours(marks: readonly Mark[], index: number): number[] {
  const mark = marks[index]
  return [mark?.partner ?? -1, mark?.touches ? index - 1 : -1, marks[index + 1]?.touches ? index + 1 : -1]
}

/** Index of the nearest character before a place that is no blank; -1 where there is none. */
function lookBack(text: string, at: number): number {
  let index = at - 1
  while (index >= 0 && BLANK.test(text.charAt(index))) index--
  return index
}

function lookAhead(text: string, at: number): number {
  let index = at + 1
  while (index < text.length && BLANK.test(text.charAt(index))) index++
  return index
}

function isChineseAt(text: string, index: number): boolean {
  return CHINESE.test(String.fromCodePoint(text.codePointAt(index) ?? 0))
}
