import { parseMarker } from '../outline.js'
import type { TextLine } from '../prose/lines.js'
import { ISSUER_ENDS } from '../words/front-words.js'
import { aroundDate, findDate } from './date.js'

/** The signature of a notice: who signs, when, and on which line the date stands. */
export interface Signature {
  line: number
  issuers: string[]
  issuedOn: string
}

/** A signature's line holds little beside the date. */
const LONGEST_SIGNATURE = 60
const LONGEST_ISSUER = 30
/** Several authorities may sign one above the other. */
const MOST_ISSUERS = 6
const ISSUER = new RegExp(
  `^[\\u4e00-\\u9fff（）()、·]{2,${LONGEST_ISSUER}}(?:${ISSUER_ENDS.join('|')})$`,
  'u',
)
/** End matter: 抄送…, …办公室 2022年6月10日印发 */
const PRINTED_ON = /^印发/u

/** Signatures in a text: a date alone on its line, or behind the name of who signs (GB/T 9704-2012 clause 7.3.5). */
export function findSignatures(lines: readonly TextLine[]): Signature[] {
  return lines.flatMap((line, i) => {
    const issuedOn = line.text.length <= LONGEST_SIGNATURE ? findDate(line.text) : null
    const around = issuedOn ? aroundDate(line.text) : null
    if (!issuedOn || !around || around.after !== '' || PRINTED_ON.test(around.after)) return []
    if (around.before !== '' && !isIssuer(around.before)) return []
    const issuers = around.before !== '' ? [around.before] : issuersAbove(lines, i)
    return [{ line: i, issuers, issuedOn }]
  })
}

/** True where a line holds a date and little else: of a signature, or of printing (…印发). */
export function isDateLine(text: string): boolean {
  return (
    text.length <= LONGEST_SIGNATURE &&
    /(?:日|日印发)[）)]?$/u.test(text) &&
    findDate(text) !== null &&
    !/[，。；]/u.test(text)
  )
}

/** True where a text is the name of an authority and nothing else. */
export function isIssuer(text: string): boolean {
  return ISSUER.test(text.replace(/\s/g, '')) && !parseMarker(text)
}

function issuersAbove(lines: readonly TextLine[], date: number): string[] {
  const issuers: string[] = []
  for (let i = date - 1; i >= Math.max(0, date - MOST_ISSUERS); i--) {
    const text = lines[i]?.text.replace(/\s/g, '') ?? ''
    if (!isIssuer(text)) break
    issuers.unshift(text)
  }
  return issuers
}
