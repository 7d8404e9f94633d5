import type { Provenance } from '../../model/document.js'
import { bracketDepths } from '../brackets.js'
import { type Marker, parseMarker } from '../outline.js'
import { startsWithLabel } from '../units/duty.js'
import { looksLikeUnit } from '../units/unit-list.js'
import { NUMERAL_CHARACTERS } from '../words/chinese-numerals.js'
import type { MarkerStyle } from '../words/marker-forms.js'
import { BARE_LABELS } from '../words/outline-words.js'
import type { TextLine } from './lines.js'

/** A stretch of text with at most one outline number, at its head. */
export interface Segment {
  marker: Marker | null
  /** The text behind the marker. */
  text: string
  /** The text with its marker, as printed. */
  printed: string
  provenance: Provenance[]
}

/** Where line breaks were lost, markers stand inside lines; such lines are this long on average. */
const AVERAGE_OF_LOST_BREAKS = 250
/** A heading without a full stop is no longer than this. */
const LONGEST_HEADING = 60
/** Numbers may be lost or skipped, but not many at once. */
const LARGEST_GAP = 3
/** What stands before a number is looked at only so far back: looking at no more keeps long lines linear. */
const LONGEST_LEAD_IN = 300
/** Enough text to read a marker from. */
const LONGEST_MARKER = 14
const NUMERALS = `[${NUMERAL_CHARACTERS}]{1,4}`
/** Everything that may be an outline number: （一） （1） 一、 1. ①; 一、二, 1.5 and 第（三）项 are not. */
const CANDIDATE = new RegExp(
  `(?<!第)[（(〔]\\s*(?:${NUMERALS}|\\d{1,2})\\s*[）)〕]|(?<![第${NUMERAL_CHARACTERS}])${NUMERALS}、(?![${NUMERAL_CHARACTERS}])|(?<![\\d.．])\\d{1,3}[.．、](?:(?!\\d)|(?=20\\d\\d年))|[\\u2460-\\u2473]`,
  'gu',
)
/** Behind these a new item may begin. */
const AFTER_SENTENCE = /[。！!？?…）)〕\]】〉﹚]$/u
/** 工作任务：1.… */
const AFTER_LABEL = new RegExp(`(?:^|[。）)\\]】〕])\\s*(?:${BARE_LABELS.join('|')})[：:]$`, 'u')
/** Behind these only where line breaks were lost: elsewhere they divide the steps of one item. */
const AFTER_PAUSE = /[：:；;]$/u
const SENTENCE_END = /[。；;！!？?]/u

/** Divides lines at the outline numbers in them: each line's first, and those inside where line breaks were lost. */
export function segmentLines(lines: readonly TextLine[]): Segment[] {
  const breaksLost = areBreaksLost(lines)
  const last = new Map<MarkerStyle, number>()
  return lines.flatMap((line) => splitLine(line, last, breaksLost))
}

/** Long lines on average, or more items inside lines than at their heads. */
function areBreaksLost(lines: readonly TextLine[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  if (length / Math.max(1, lines.length) > AVERAGE_OF_LOST_BREAKS) return true
  const heads = lines.filter((line) => parseMarker(line.text)).length
  const inside = lines.reduce((sum, line) => sum + countInside(line.text), 0)
  return inside > 2 * heads
}

function countInside(text: string): number {
  return [...text.matchAll(CANDIDATE)].filter(
    ({ index }) => index > 0 && AFTER_SENTENCE.test(text.charAt(index - 1)),
  ).length
}

function splitLine(line: TextLine, last: Map<MarkerStyle, number>, breaksLost: boolean): Segment[] {
  const depths = bracketDepths(line.text)
  const segments: Segment[] = []
  let start = 0
  remember(parseMarker(line.text), last)
  for (const match of line.text.matchAll(CANDIDATE)) {
    const at = match.index
    if (at === 0 || (depths[at - 1] ?? 0) > (isClosedAt(line.text, at - 1) ? 1 : 0)) continue
    const marker = parseMarker(line.text.slice(at, at + LONGEST_MARKER))
    if (!marker || at - start < 2) continue
    const before = line.text.slice(start, at)
    if (!beginsItem(marker, before, last, breaksLost)) continue
    segments.push(segmentOf(before, line.provenance))
    remember(marker, last)
    start = at
  }
  return [...segments, segmentOf(line.text.slice(start), line.provenance)]
}

function isClosedAt(text: string, index: number): boolean {
  return /[）)〕\]】〉>]/u.test(text.charAt(index))
}

function remember(marker: Marker | null, last: Map<MarkerStyle, number>): void {
  if (marker) last.set(marker.style, marker.ordinal)
}

function beginsItem(
  marker: Marker,
  before: string,
  last: Map<MarkerStyle, number>,
  breaksLost: boolean,
): boolean {
  const previous = last.get(marker.style) ?? 0
  const follows = marker.ordinal > previous && marker.ordinal <= previous + LARGEST_GAP
  if (!follows && marker.ordinal !== 1) return false
  const text = before.slice(-LONGEST_LEAD_IN).trimEnd()
  if (AFTER_SENTENCE.test(text) || AFTER_LABEL.test(text)) return true
  if (!breaksLost) return false
  if (AFTER_PAUSE.test(text)) return true
  if (marker.ordinal !== 1 && marker.ordinal !== previous + 1) return false
  // a heading without a full stop: 二、放出活力（五）梳理…; but 统一、共享 is no 一、
  return endsInUnits(text) || (marker.style !== 'chinese' && isHeading(text))
}

/** …。责任单位：市财政局2.…: the list of units ends where the next number begins, its bracket closed or not. */
function endsInUnits(text: string): boolean {
  const sentence = text.slice(text.lastIndexOf('。') + 1).replace(/^[\s（(〔[［【]+/u, '')
  return startsWithLabel(sentence) && looksLikeUnit(sentence)
}

function isHeading(text: string): boolean {
  const marker = parseMarker(text)
  return marker !== null && text.length <= LONGEST_HEADING && !SENTENCE_END.test(text)
}

function segmentOf(text: string, provenance: Provenance[]): Segment {
  const printed = text.trim()
  const marker = parseMarker(printed)
  return { marker, text: marker ? printed.slice(marker.length).trim() : printed, printed, provenance }
}
