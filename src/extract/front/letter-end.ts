import type { TextLine } from '../prose/lines.js'
import { findSignatures } from './signature.js'

/** 附件：… 抄送：… */
const END_OF_LETTER = /^(?:附\s*件\s*\d*(?:[：:]|$)|抄\s*送[：:])/u

/** The line behind a covering letter: behind its signature, and the lines that name annexes and copies. */
export function lineBehindLetter(lines: readonly TextLine[]): number {
  const signed = findSignatures(lines).at(-1)?.line ?? -1
  const named = lines.findLastIndex((line) => END_OF_LETTER.test(line.text))
  return Math.max(signed, named) + 1
}
