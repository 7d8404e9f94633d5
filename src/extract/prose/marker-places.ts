import { NUMERAL_CHARACTERS } from '../../language/chinese-numerals.js'
import { SINGLE_CHARACTER_RANGES } from '../../language/marker-forms.js'
import { type Marker, parseMarker } from '../../language/outline-number.js'
import { bracketDepths } from '../brackets.js'
import { startsWithLabel } from '../units/duty-label.js'
import { looksLikeUnit } from '../units/unit-endings.js'
import { TITLE_ENDS } from '../words/front-words.js'
import { BARE_LABELS } from '../words/outline-words.js'
import { ROLE_VERBS } from '../words/role-verbs.js'
import type { TextLine } from './lines.js'

/**
 * What stands before an outline number: nothing on its line, a label (工作任务：), a whole sentence, a list of units, a
 * colon or semicolon, a heading without a full stop, or anything else.
 */
export type Lead = 'nothing' | 'label' | 'sentence' | 'units' | 'pause' | 'heading' | 'words'

/** A place where an outline number stands, which may open an item. */
export interface MarkerPlace {
  /** Index of its line. */
  line: number
  /** Index in the line. */
  at: number
  marker: Marker
  lead: Lead
}

/** 云岚市2031年工作要点1.…: the plan's title, with the line break behind it lost */
const AFTER_TITLE = new RegExp(`(?:19|20)\\d{2}年[^。；：，,]{0,50}(?:${TITLE_ENDS.join('|')})$`, 'u')
/** A heading without a full stop is no longer than this. */
const LONGEST_HEADING = 60
const LONGEST_TITLE = 70
/** What stands before a number is looked at only so far back: looking at no more keeps long lines linear. */
const LONGEST_LEAD_IN = 300
/** Enough text to read a marker and what follows it from. */
const LONGEST_MARKER = 24
/** No number begins this close behind another. */
const SHORTEST_ITEM = 2
const NUMERALS = `[${NUMERAL_CHARACTERS}]{1,6}`
/** Everything that may be an outline number: （一） （1） 一、 1. 1) ① 第一条 A.; 一、二, 第（三）项 and 3.5 are not. */
const CANDIDATE = new RegExp(
  [
    `(?<!第)[（(〔[［【〈]\\s*(?:${NUMERALS}|\\d{1,2})\\s*[）)〕\\]］】〉]`,
    `(?<![第${NUMERAL_CHARACTERS}])${NUMERALS}[、．.](?![${NUMERAL_CHARACTERS}])`,
    '(?<![\\d.．])\\d{1,3}(?:[.．、)）]|[.．]\\d{1,2}(?:[.．]\\d{1,2})?)',
    `第(?:${NUMERALS}|\\d{1,3})(?:部分|[编篇章节条])`,
    '(?<![A-Za-z])[A-Za-z][.．、](?=[\\u4e00-\\u9fff])',
    `[${SINGLE_CHARACTER_RANGES}]`,
  ].join('|'),
  'gu',
)
/** Behind these a new item may begin. */
const AFTER_SENTENCE = /[。！!？?…）)〕\]】〉﹚]$/u
/** 工作任务：1.… */
const AFTER_LABEL = new RegExp(`(?:^|[。）)\\]】〕])\\s*(?:${BARE_LABELS.join('|')})[：:]$`, 'u')
const AFTER_PAUSE = /[：:；;]$/u
const AFTER_WORD = /[\p{L}\p{N}》”"’%]$/u
const SENTENCE_END = /[。；;！!？?]/u
/** 4.2 in a sentence is a figure; behind the end of one it may be 4. and 2家. A year is none. */
const FIGURE = /^\d+[.．](?!20\d\d年)\d/u
/** 统一、逐一、之一 in front of a 一、 which is none */
const WORD_OF_ONE = /[统唯单之逐同合专划归不第其某每万均]$/u
/** （三）项 and （二）款 refer to an item. */
const REFERENCE = /^[项条款目点类]/u
const CLOSING_VERB = new RegExp(`(?:${ROLE_VERBS.flatMap(({ words }) => words).join('|')})$`, 'u')

/** 牵头单位：市财政局完成时限：2031年6月底 */
const CLOSING_DEADLINE = /(?:时限|时间|期限|进度)[：:][^。；：:]{1,30}$/u

/** Every outline number in the lines, in reading order. */
export function markerPlaces(lines: readonly TextLine[]): MarkerPlace[] {
  return lines.flatMap(({ text }, line) => placesOfLine(text, line))
}

function placesOfLine(text: string, line: number): MarkerPlace[] {
  const head = parseMarker(text)
  const places: MarkerPlace[] = head ? [{ line, at: 0, marker: head, lead: 'nothing' }] : []
  const depths = bracketDepths(text)
  let start = 0
  for (const match of text.matchAll(CANDIDATE)) {
    const at = match.index
    if (at - start < SHORTEST_ITEM || (depths[at - 1] ?? 0) > (isClosing(text, at - 1) ? 1 : 0)) continue
    const marker = parseMarker(text.slice(at, at + LONGEST_MARKER))
    if (!marker || REFERENCE.test(text.slice(at + marker.length))) continue
    const before = text.slice(Math.max(start, at - LONGEST_LEAD_IN), at)
    const lead = leadOf(before, at - start, marker)
    if (
      (lead === 'heading' || lead === 'words') &&
      isPartOfSentence(marker, before, text.slice(at, at + LONGEST_MARKER))
    )
      continue
    places.push({ line, at, marker, lead })
    if (lead !== 'words') start = at
  }
  return places
}

/** 增长4.2个, 统一、规范 */
function isPartOfSentence({ style }: Marker, before: string, text: string): boolean {
  return (style === 'arabic' && FIGURE.test(text)) || (/^一、/u.test(text) && WORD_OF_ONE.test(before))
}

function isClosing(text: string, index: number): boolean {
  return /[）)〕\]］】〉>]/u.test(text.charAt(index))
}

/** @param before the text since the number before, or its end where it is long; `length` is that of all of it */
function leadOf(before: string, length: number, { ordinal }: Marker): Lead {
  const text = before.trimEnd()
  if (ordinal === 1 && AFTER_TITLE.test(text.slice(-LONGEST_TITLE)) && !parseMarker(text)) return 'label'
  if (AFTER_LABEL.test(text)) return 'label'
  if (endsInUnits(text)) return 'units'
  if (AFTER_SENTENCE.test(text)) return 'sentence'
  if (AFTER_PAUSE.test(text)) return 'pause'
  const isHeading = length <= LONGEST_HEADING && !SENTENCE_END.test(text) && AFTER_WORD.test(text)
  return isHeading && parseMarker(text) ? 'heading' : 'words'
}

/** …。责任单位：市财政局2.…: the list of units ends where the next number begins, its bracket closed or not. */
function endsInUnits(text: string): boolean {
  const list = text.replace(/[。；;，,]$/u, '')
  const sentence = list.slice(list.lastIndexOf('。') + 1).replace(/^[\s（(〔[［【]+/u, '')
  const ends = looksLikeUnit(sentence) || CLOSING_VERB.test(sentence) || CLOSING_DEADLINE.test(sentence)
  return startsWithLabel(sentence) && ends
}
