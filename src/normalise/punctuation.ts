import { HAN } from './characters.js'
import { applyEdits, chain, type Edit, type Rewrite, replaceMatches, type TextStep } from './text-step.js'

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
  // Programs for Japanese write the one for the other.
  '〜': '～',
  // One glyph serves both in Chinese fonts, so a PDF often names the bar where a dash was typed.
  '―': '—',
}
const COMPATIBILITY_MARK = new RegExp(`[${Object.keys(COMPATIBILITY).join('')}]`, 'g')

/** Full-width digits and letters stand at their ASCII code + 0xFEE0. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const WIDE_OFFSET = 0xfee0

/** Dots between the parts of a foreign name, in the forms of other scripts: 阿力木•买买提 */
const NAME_DOT = new RegExp(`(?<=[${HAN}])[•・‧⋅・･](?=[${HAN}])`, 'gu')
/** Full-width signs and odd hyphens inside numbers and Latin: 0799－123, Ａ＋Ｂ */
const SIGN_IN_NUMBER = /(?<=[0-9A-Za-z])[＋－／＠＃＆＝＊＿‐‑](?=[0-9A-Za-z])/g
const HYPHENS = '‐‑'

const BLANK = /[^\S\n]/
const MARK = /[,;:?!()]/g
const CHINESE = new RegExp(`[${HAN}，。、；：？！（）《》〈〉「」『』【】〔〕“”]`, 'u')

/** Every character that may change. */
const SIGN = new RegExp(
  `[,;:?!()\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a${Object.keys(COMPATIBILITY).join('')}•・‧⋅・･＋－／＠＃＆＝＊＿‐‑]`,
)

/** Chinese marks beside Chinese text, digits and letters half-width. Straight quotes and full-width stops stay as printed. */
export const punctuation: TextStep = {
  name: 'punctuation',
  sign: SIGN,
  prepare: () =>
    chain(
      (text) => replaceMatches(text, WIDE, ([wide]) => half(wide)),
      (text) => replaceMatches(text, COMPATIBILITY_MARK, ([mark]) => COMPATIBILITY[mark] ?? mark),
      (text) => replaceMatches(text, SIGN_IN_NUMBER, ([sign]) => (HYPHENS.includes(sign) ? '-' : half(sign))),
      (text) => replaceMatches(text, NAME_DOT, () => '·'),
      widen,
    ),
}

function half(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET)
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
  spread(marks)
  const edits: Edit[] = marks.filter(({ isChinese }) => isChinese).map(({ at }) => edit(text, at))
  return applyEdits(text, edits)
}

function edit(text: string, start: number): Edit {
  const from = text.charAt(start)
  return { start, from, to: FULL_WIDTH[from] ?? from }
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
