import { HAN } from './characters.js'

/** A paragraph of a flattened page holds a whole section, so it is at least so long. */
const LEAST_LENGTH = 500
/** So many blanks stand where a line must have ended … */
const LEAST_ENDS = 3
/** … and make up this share of all blanks that could be line ends. */
const SHARE_OF_ENDS = 0.4

/** Blanks between two characters that are not blank. */
const GAP = /(?<=\S)[^\S\n]+(?=\S)/g
/** What closes a line. */
const LINE_END = /[。；：！？）”》】〕;:!?)\]]/
/** A short word and a colon, with no Chinese before it: 责任单位： */
const LABEL = new RegExp(`(?:^|[^${HAN}，、])[${HAN}]{2,6}[：:]$`, 'u')
const LABEL_LENGTH = 8
/** Titles of documents are no longer. */
const TITLE_LENGTH = 80
const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'u')
const OPENING = /[《（(【〔“[]/
/** How a line of an outline begins: 一、 （一） 1. 1． （1） ① 第一条 */
const OUTLINE_NUMBER =
  /(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,3}(?:[．、]|\.(?!\d{1,2}(?!\d)))|[①-⑳]|第[一二三四五六七八九十百]{1,4}[章节条])/y
/** The date of a signature. */
const DATE = /\d{4}年\d{1,2}月\d{1,2}日/y
/** A date, and a year right after the blank: the title of the annex after the signature's date. */
const DATE_END = /\d月\d{1,2}日$/
const DATE_END_LENGTH = 6
const YEAR = /\d{4}年/y

/**
 * True where a blank stands for a line break that a flattened copy lost: after the end of a sentence, before an outline
 * number or a date, between Chinese characters. Beside digits and Latin it is the blank that typesetters put there.
 */
export function breaksLine(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  if (isAt(OUTLINE_NUMBER, text, end)) return true
  if (isLabel(text, start) || isInTitle(text, start, end)) return false
  if (endsLine(before) || isAt(DATE, text, end)) return true
  if (isAt(YEAR, text, end)) return DATE_END.test(text.slice(Math.max(0, start - DATE_END_LENGTH), start))
  return isChinese(before) && isChinese(text.charAt(end))
}

/** True where a paragraph is a page whose line breaks were lost. */
export function isFlattened(text: string): boolean {
  if (text.length < LEAST_LENGTH) return false
  let ends = 0
  let candidates = 0
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    const end = index + gap.length
    if (!breaksLine(text, index, end)) continue
    candidates++
    if (endsLine(text.charAt(index - 1)) || isAt(OUTLINE_NUMBER, text, end)) ends++
  }
  return ends >= LEAST_ENDS && ends >= candidates * SHARE_OF_ENDS
}

/** 责任单位： is followed by what it labels. A line that ends with a colon is longer: 市政府各部门、各直属机构： */
function isLabel(text: string, end: number): boolean {
  return LABEL.test(text.slice(Math.max(0, end - LABEL_LENGTH), end))
}

/** Inside 《…》 a blank parts names, or is where a long title was broken. */
function isInTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - TITLE_LENGTH), start)
  const after = text.slice(end, end + TITLE_LENGTH)
  const closes = after.indexOf('》')
  const opens = after.indexOf('《')
  return before.lastIndexOf('《') > before.lastIndexOf('》') && closes >= 0 && (opens < 0 || closes < opens)
}

function endsLine(character: string): boolean {
  return LINE_END.test(character)
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

function isChinese(character: string): boolean {
  return HAN_CHARACTER.test(character) || OPENING.test(character)
}
