import { parseMarker } from '../../language/outline-number.js'
import type { TextLine } from '../prose/lines.js'

/** The annexes that a notice names (附件说明), and the lines on which they stand. GB/T 9704-2012 clause 7.3.4 */
export interface AnnexList {
  annexes: string[]
  lines: ReadonlySet<number>
}

/** A name is no longer, and no sentence. */
const LONGEST_NAME = 120
const MOST_ANNEXES = 60
/** 附件：1.… 附：… */
const ANNEXES = /^附\s{0,4}件?\s{0,4}[：:]\s{0,4}(\S.{1,299})$/u
/** 附件： */
const HEAD = /^附\s{0,4}件?\s{0,4}[：:]$/u
/** 1.甲方案2.乙方案, where the line break was lost */
const NEXT_ANNEX = /(?<=[^\d.．])(?=\d{1,2}[.．、](?!\d))/u
const FILE_ENDING = /\.(?:docx?|pdf|wps|xlsx?)$/iu
const SENTENCE = /[。；;].|。$/u

/** The first list of annexes in a text; empty where it has none. */
export function findAnnexList(lines: readonly TextLine[]): AnnexList {
  const at = lines.findIndex(({ text }, i) => namesOf(text).length > 0 || isHead(text, lines[i + 1]?.text))
  const names = namesOf(lines[at]?.text ?? '')
  const own = new Set(at < 0 ? [] : [at])
  const isNumbered = names.length === 0 || parseMarker(names[0] ?? '')?.style === 'arabic'
  for (let i = at + 1; at >= 0 && isNumbered && i < Math.min(lines.length, at + MOST_ANNEXES); i++) {
    const text = lines[i]?.text ?? ''
    const marker = parseMarker(text)
    if (marker?.style !== 'arabic' || marker.ordinal !== names.length + 1 || !isName(text)) break
    names.push(...text.split(NEXT_ANNEX))
    own.add(i)
  }
  return { annexes: names.map(withoutNumber).filter(Boolean), lines: own }
}

/** 附件： with its names on the numbered lines below it */
function isHead(text: string, below = ''): boolean {
  const marker = HEAD.test(text) ? parseMarker(below) : null
  return marker?.style === 'arabic' && marker.ordinal === 1 && isName(below)
}

/** The names behind 附件：, with their numbers. */
function namesOf(text: string): string[] {
  const names = ANNEXES.exec(text.slice(0, 2 * LONGEST_NAME))?.[1]?.split(NEXT_ANNEX) ?? []
  return names.every(isName) ? names : []
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !SENTENCE.test(text)
}

function withoutNumber(text: string): string {
  const marker = parseMarker(text)
  const name = marker?.style === 'arabic' ? text.slice(marker.length) : text
  return name.replace(FILE_ENDING, '').trim()
}
