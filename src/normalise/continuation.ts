import { costAfter } from '../language/likelihood.js'

/** How a line of an outline begins, whatever follows: 一、 （一） (1) 1. 1． 1、 ① 第一条 一是 附件 */
const MARKER =
  /^\s*(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,3}\s?[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[章节条部项]|附件|抄送)/
/** A label opens a line of its own: 责任单位：… */
const LABEL = /^\s*[\u3400-\u9fff（）()]{2,10}[：:]/
/** What a finished line ends with. */
const END = /[。；：！？;:!?.”"）)】〕》〉…]$/
const UNFINISHED = /[，、,《（(“]$/
/** One character after the last mark: 促改革、调 */
const CUT_CLAUSE = /[，、,；;][\u3400-\u9fff]$/
/** No line begins with these. */
const NEVER_FIRST = /^\s*[，、。；：！？）》〉】〕”,;!?]/
const SENTENCE = /[。；;]/
const CLAUSE = /[，。；、,;]/

/** A heading is no longer than this; a longer line without a full stop may be text that was cut. */
const LONGEST_HEADING = 45
/** A line of text that was cut is at least so long, unless its last and the next first character go together. */
const LEAST_LENGTH = 40
/** Two characters that make a word are at most so unlikely, in nats. */
const WORD_COST = 6

/** Brackets that close later than they open hold a line together. */
const OPENING = '（(《〔【“'
const CLOSING = '）)》〕】”'

/** True for a line that opens something of its own: an outline item, a label, an annex. */
export function opensItem(text: string): boolean {
  return MARKER.test(text) || LABEL.test(text)
}

/** True for an outline number with a short title. */
function isHeading(text: string): boolean {
  return MARKER.test(text) && text.trim().length <= LONGEST_HEADING && !text.includes('。')
}

/** True for a line that ends as a paragraph may end. */
export function isFinished(text: string): boolean {
  return END.test(ending(text))
}

/** True where a page break or a new line cut a paragraph, and the second piece goes on where the first stops. */
export function isContinued(first: string, second: string): boolean {
  if (NEVER_FIRST.test(second)) return true
  if (opensItem(second)) return false
  if (UNFINISHED.test(ending(first))) return true
  if (isHeading(first) || END.test(ending(first))) return false
  if (CUT_CLAUSE.test(ending(first)) || closesBracket(first, second)) return true
  if (!CLAUSE.test(first) || !SENTENCE.test(second)) return false
  return first.trim().length >= LEAST_LENGTH || makesWord(first, second)
}

/** The last two characters of a line. */
function ending(text: string): string {
  return text.trimEnd().slice(-2)
}

function makesWord(first: string, second: string): boolean {
  return costAfter(first.trimEnd().slice(-1), second.trimStart().charAt(0)) <= WORD_COST
}

function closesBracket(first: string, second: string): boolean {
  return balance(first) > 0 && balance(second) < 0
}

function balance(text: string): number {
  let open = 0
  for (const character of text) {
    if (OPENING.includes(character)) open++
    else if (CLOSING.includes(character)) open--
  }
  return open
}
