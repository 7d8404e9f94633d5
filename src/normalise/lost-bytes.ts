import { HAN } from './characters.js'
import { applyEdits, type Edit, type Rewritten, type TextStep } from './text-step.js'

/*
 * A copy that took a page's source apart byte by byte and lost one before each "<" or "&": the mark in front lost its
 * last byte and got one that is less by one, and "<" or "&" is gone. What was 。</p> reads 、/p>, and 局&ldquo; reads ?ldquo;
 */

/** Marks whose last byte became less by one, in GB2312 as in Unicode, and what they were. */
const MARKS: Readonly<Record<string, string>> = {
  '９': '：',
  '、': '。',
  '：': '；',
  '“': '”',
  '‘': '’',
  '（': '）',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '＞': '？',
  '＋': '，',
}
/** ９ and ＞ are folded to ASCII by some copies. Behind Chinese it is they; behind a digit nobody can tell. */
const FOLDED: Readonly<Record<string, string>> = { '9': '：', '+': '，', '>': '？', ':': '；', '(': '）' }

/** Before these a 9 is a 9: 附件9 */
const COUNTED = /[件第共表图号]/

/** Tags that end a line. */
const BLOCK_TAGS = 'p|div|li|tr|td|th|h[1-6]|table|tbody|section|ul|ol'
const TAGS = `${BLOCK_TAGS}|span|strong|b|i|u|em|a|font|o:p`
const MARK = Object.keys(MARKS).join('')
const CHINESE = `${HAN}${MARK}，。；：？！）”’》〉】〕…—`

/** The remnant of one tag or several: 公开、/p> 9/span>/p> */
const REMNANT = new RegExp(`(?<=[${CHINESE}9+>:(]|[^<]\\ufffd|[\\d%])((?:/(?:${TAGS})>[ \\t]*)+)`, 'gu')
const BLOCK_REMNANT = new RegExp(`/(?:${BLOCK_TAGS})>`)
const CHINESE_CHARACTER = new RegExp(`[${CHINESE}]`, 'u')

/** The remnant of a name: 局&ldquo; of which a byte and the ampersand are lost. */
const NAMES: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  nbsp: '\u00a0',
  mdash: '—',
  hellip: '…',
  middot: '·',
}
const NAME = new RegExp(`[?？\\ufffd](${Object.keys(NAMES).join('|')})[;；]`, 'g')
/** A number of which characters are lost: ??0? for 5月20日 */
const NUMBER = /[?\ufffd]{2,6}\d{1,4}[?\ufffd]{1,6}(?![?\ufffd])/g

/** Stands for a character that is lost. */
const LOST = '\ufffd'
/** So much around a damaged place is quoted. */
const QUOTED = 8

/** Takes the remnants of tags out, and puts back the marks that were damaged with them; what is not certain is told. */
export const lostBytes: TextStep = {
  name: 'lost-bytes',
  sign: /\/[a-zA-Z1-6:]{1,7}>|[?？\ufffd](?:[a-z]{4,6}[;；]|[?\ufffd]\S?\d)/,
  prepare: () => repair,
}

function repair(text: string): Rewritten {
  const edits: Edit[] = []
  const unrepaired: string[] = []
  const quote = (start: number, end: number) =>
    unrepaired.push(text.slice(Math.max(0, start - QUOTED), end + QUOTED))
  for (const { index, 0: remnant } of text.matchAll(REMNANT)) {
    const end = index + remnant.length
    const mark = markBefore(text, index)
    if (mark === undefined) quote(index - 1, index)
    edits.push({
      start: mark === undefined ? index : index - 1,
      from: text.slice(mark === undefined ? index : index - 1, end),
      to: (mark ?? '') + (BLOCK_REMNANT.test(remnant) && end < text.length ? '\n' : ''),
    })
  }
  for (const { index, 0: remnant, 1: name = '' } of text.matchAll(NAME)) {
    quote(index, index + remnant.length)
    edits.push({ start: index, from: remnant, to: LOST + (NAMES[name] ?? '') })
  }
  for (const { index, 0: number } of text.matchAll(NUMBER))
    if (isAmongChinese(text, index, index + number.length)) quote(index, index + number.length)
  const rewritten = applyEdits(
    text,
    edits.sort((a, b) => a.start - b.start),
  )
  return unrepaired.length > 0 ? { ...rewritten, unrepaired } : rewritten
}

/** The mark that was printed before a tag; undefined where it cannot be told. */
function markBefore(text: string, index: number): string | undefined {
  const found = text.charAt(index - 1)
  const before = text.charAt(index - 2)
  if (MARKS[found] !== undefined) return MARKS[found]
  return CHINESE_CHARACTER.test(before) && !COUNTED.test(before) ? FOLDED[found] : undefined
}

function isAmongChinese(text: string, start: number, end: number): boolean {
  return CHINESE_CHARACTER.test(text.charAt(start - 1)) || CHINESE_CHARACTER.test(text.charAt(end))
}
