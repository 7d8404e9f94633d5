import { type DutyClause, findDutyClauses } from '../units/duty-clause.js'
import type { Paragraph } from './outline-tree.js'

const known = new WeakMap<Paragraph, readonly DutyClause[]>()

/** The unit clauses of a paragraph: titles, preamble, closing and tasks all ask for them, and they are looked for once. */
export function clausesOf(paragraph: Paragraph): readonly DutyClause[] {
  const found = known.get(paragraph) ?? findDutyClauses(paragraph.text)
  known.set(paragraph, found)
  return found
}

/**
 * What is left of a paragraph's text without its unit clauses.
 * @param from place in the text (UTF-16 units) from which on it is wanted
 */
export function textBesideClauses(paragraph: Paragraph, from = 0): string {
  let text = ''
  let at = from
  for (const { start, end } of clausesOf(paragraph)) {
    text += paragraph.text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return (text + paragraph.text.slice(at)).trim()
}
