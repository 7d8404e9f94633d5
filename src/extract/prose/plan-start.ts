import { findSignatures } from '../front/signature.js'
import { parseMarker } from '../outline.js'
import type { TextLine } from './lines.js'

/** So much text from an outline number on is a plan of its own, and what stands before it a covering letter. */
const SHORTEST_PLAN = 150

/**
 * The line on which the plan begins: behind the signature of a covering letter, whose own numbered items are
 * not tasks; 0 where there is no covering letter.
 */
export function planStart(lines: readonly TextLine[]): number {
  const signed = new Set(findSignatures(lines).map((signature) => signature.line))
  let length = 0
  let planned = false
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.text ?? ''
    if (signed.has(i) && planned) return i + 1
    length += text.length
    planned ||= length >= SHORTEST_PLAN && parseMarker(text) !== null
  }
  return 0
}
