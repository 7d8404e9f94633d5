import { NUMERAL_CHARACTERS } from '../../../language/chinese-numerals.js'
import { type Marker, type MarkerStyle, markerDepth, parseMarker } from '../../../language/outline-number.js'
import { bracketDepths } from '../../brackets.js'
import { looksLikeUnit } from '../../units/unit-endings.js'

/** A stretch of the table's text from one number to the next. */
export interface Segment {
  marker: Marker | null
  /** The text behind the number; line breaks and lost cells are '\n'. */
  text: string
  /** Where its text begins in the table's text. */
  at: number
}

const NUMERALS = `[${NUMERAL_CHARACTERS}]{1,4}`
/** Everything that may be a number: （一） （1） 一、 1. ① and, in a column of numbers, 1 alone. */
const CANDIDATE = new RegExp(
  `(?<!第)[（(〔]\\s*(?:${NUMERALS}|\\d{1,2})\\s*[）)〕]|(?<![第${NUMERAL_CHARACTERS}])${NUMERALS}、(?![${NUMERAL_CHARACTERS}])|(?<!\\d)\\d{1,7}|[\\u2460-\\u2473]`,
  'gu',
)
/** Behind the digits of a number in a column of its own stands no word of measure. */
const MEASURE =
  /^(?:[%％:：/～~-]|[年月日号]|个|项|条|次|万|亿|元|家|人|类|批|处|所|名|部|件|套|场|期|公里|平方|余|多|以[上下内])/u
/** 12031年: the number 1 and a year */
const YEAR_BEHIND = /^20\d\d$/u
/** Enough text to read a number from. */
const LONGEST_MARKER = 14
/** Numbers may be lost or skipped, but not many at once. */
const LARGEST_GAP = 5
/** What stands before a number is looked at only so far back: looking at no more keeps long lines linear. */
const LONGEST_LEAD_IN = 40
/** A heading without a full stop is no longer than this. */
const LONGEST_HEADING = 80
const SENTENCE_END = /[。；;！!？?…）)〕\]】〉”\n]$/u
const DEADLINE_END =
  /(?:[前内底初末]|月|日|年|完成|推进|长期|实施|开展|常态化|坚持|季度|全年|适时|落实|无|\/)$/u
const SENTENCE = /[。；！？]/u

/**
 * Divides the text of a flattened table at its numbers, which go on from those before in the same style or begin
 * anew with one.
 * @param isNumbered true where the table has a column of bare numbers
 */
export function cutAtNumbers(body: string, isNumbered: boolean): Segment[] {
  const depths = bracketDepths(body)
  const last = new Map<MarkerStyle, number>()
  const segments: Segment[] = []
  let open: Segment = { marker: null, text: '', at: 0 }
  const close = (end: number) => {
    segments.push({ ...open, text: body.slice(open.at, end).trim() })
  }
  for (const { index, 0: found } of body.matchAll(CANDIDATE)) {
    if (index < open.at || (depths[index] ?? 0) > (/^[（(〔]/u.test(found) ? 1 : 0)) continue
    const expected = (last.get('arabic') ?? 0) + 1
    const marker =
      markerAt(body, index) ??
      numberBeforeDigits(body, index, found, expected) ??
      (isNumbered ? bareNumber(body, index, found, expected) : null)
    if (!marker) continue
    const before = body.slice(open.at, index)
    if (!opensRow(marker, before, open.marker, last)) continue
    close(index)
    last.set(marker.style, marker.ordinal)
    open = { marker, text: '', at: index + marker.length }
  }
  close(body.length)
  return segments.filter(({ marker, text }) => marker !== null || text !== '')
}

function markerAt(body: string, index: number): Marker | null {
  return parseMarker(body.slice(index, index + LONGEST_MARKER))
}

/** 5.12345热线, 3.6月底前: behind a sentence or a name this is the next number, and what follows another. */
function numberBeforeDigits(body: string, index: number, digits: string, expected: number): Marker | null {
  const printed = `${expected}${body.charAt(index + digits.length)}`
  const isNext =
    digits === String(expected) &&
    /[.．、]$/u.test(printed) &&
    !/\d[%％万亿]/u.test(body.slice(index, index + LONGEST_MARKER))
  if (!isNext || !opensBehind(body.slice(Math.max(0, index - LONGEST_LEAD_IN), index))) return null
  return { style: 'arabic', ordinal: expected, number: digits, printed, length: printed.length }
}

/** True where a sentence, a name or a deadline ends. */
function opensBehind(lead: string): boolean {
  const text = lead.trimEnd()
  return SENTENCE_END.test(lead) || looksLikeUnit(text) || DEADLINE_END.test(text)
}

function bareNumber(body: string, index: number, digits: string, expected: number): Marker | null {
  const number = String(expected)
  const rest = digits.slice(number.length)
  if (!digits.startsWith(number) || !(rest === '' || YEAR_BEHIND.test(rest))) return null
  const after = body.slice(index + digits.length, index + LONGEST_MARKER)
  if (rest === '' && MEASURE.test(after)) return null
  return { style: 'arabic', ordinal: expected, number, printed: number, length: number.length }
}

function opensRow(
  marker: Marker,
  before: string,
  open: Marker | null,
  last: ReadonlyMap<MarkerStyle, number>,
): boolean {
  const previous = last.get(marker.style)
  const isNext = marker.ordinal === (previous ?? 0) + 1
  const isNear = marker.ordinal > (previous ?? 0) && marker.ordinal <= (previous ?? 0) + LARGEST_GAP
  const isRepeated = marker.ordinal === previous && open !== null && open.style !== marker.style
  if (!isNear && marker.ordinal !== 1 && !(isRepeated && marker.style === 'chinese')) return false
  const lead = before.slice(-LONGEST_LEAD_IN)
  if (lead.trim() === '') return open === null
  if (SENTENCE_END.test(lead) || looksLikeUnit(lead.trimEnd()) || DEADLINE_END.test(lead.trimEnd()))
    return true
  // 统一、共享 is no 一、, but the next number stands nowhere by chance
  if (isNext && (previous !== undefined || marker.style === 'arabic')) return marker.printed !== marker.number
  return isUnder(marker, open) && before.length <= LONGEST_HEADING && !SENTENCE.test(before)
}

/** True for the first number below a heading. */
function isUnder(marker: Marker, open: Marker | null): boolean {
  return open !== null && marker.style !== 'chinese' && markerDepth(marker.style) > markerDepth(open.style)
}
