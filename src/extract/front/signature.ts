import type { TextLine } from '../prose/lines.js'
import { aroundDate, findDate } from './date.js'
import { isIssuer, splitIssuers } from './issuers.js'

/** The signature of a notice: who signs, when, and on which line the date stands. */
export interface Signature {
  line: number
  issuers: string[]
  issuedOn: string
}

/** A signature's line holds little beside the date. */
const LONGEST_SIGNATURE = 60
/** Several authorities may sign one above the other. */
const MOST_ISSUERS = 10

/** Signatures in a text: a date alone on its line, or beside the name of who signs (GB/T 9704-2012 clause 7.3.5). */
export function findSignatures(lines: readonly TextLine[]): Signature[] {
  return lines.flatMap((line, i) => {
    const issuedOn = line.text.length <= LONGEST_SIGNATURE ? findDate(line.text) : null
    const around = issuedOn ? aroundDate(line.text) : null
    if (!issuedOn || !around || (around.before !== '' && around.after !== '')) return []
    const beside = around.before || around.after
    if (beside !== '' && !isIssuer(beside)) return []
    const issuers = beside !== '' ? splitIssuers(beside) : issuersAbove(lines, i)
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

function issuersAbove(lines: readonly TextLine[], date: number): string[] {
  const issuers: string[] = []
  for (let i = date - 1; i >= Math.max(0, date - MOST_ISSUERS); i--) {
    const names = splitIssuers(lines[i]?.text.replace(/\s/g, '') ?? '')
    if (names.length === 0) break
    issuers.unshift(...names)
  }
  return issuers
}
