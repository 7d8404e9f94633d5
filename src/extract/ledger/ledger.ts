import { headingTitle } from '../../language/outline-number.js'
import type { SourceDocument } from '../../model/document.js'
import type { Notice, Task } from '../../model/notice.js'
import { type BodyText, bodyTexts } from './body-texts.js'
import { claimsOf } from './claims.js'
import { crossOutDuties } from './cross-out-duties.js'
import { crossOutFields } from './cross-out-fields.js'
import { crossOutHeads } from './cross-out-heads.js'
import { crossOutRequirements, type MissingRequirement } from './cross-out-requirements.js'
import { crossOutRules } from './cross-out-rules.js'
import { foundPlaces } from './found-places.js'
import type { LedgerEntry } from './ledger-entry.js'
import { printedPlaces } from './printed-places.js'
import { type Words, wordsOf } from './words.js'

/** What the output says of a notice: all that the audit knows of how it was read. */
export type Outcome = Pick<Notice, 'notice' | 'tasks'>

/** What became of every letter of a document's body. */
export interface Ledger {
  /** The texts in reading order. */
  entries: LedgerEntry[]
  /** Requirements that are not printed where their task is, or are another task's: there should be none. */
  missing: MissingRequirement[]
}

/**
 * Goes over every letter of a document's body and crosses out what the output says came from its place: the
 * requirements of its tasks, then where nothing else stands between marks their numbers, titles, units, deadlines
 * and headings, the fields of the notice, and words of form. It knows nothing of how the tasks were found.
 */
export function ledgerOf(document: SourceDocument, { notice, tasks }: Outcome): Ledger {
  const texts = bodyTexts(document)
  const headings = wordsOf(
    tasks.flatMap((task) => task.section).filter((heading) => headingTitle(heading) !== ''),
  )
  const places = placesOf(texts, tasks, headings)
  const claims = claimsOf(texts, tasks, places, headings)
  const entries = texts.map((text) => ({
    text,
    marks: new Uint8Array(text.letters.length),
    touched: claims.isTouched(text),
  }))
  const missing = crossOutRequirements(entries, tasks, places)
  crossOutHeads(entries)
  for (const { text, marks, touched } of entries) {
    crossOutRules(text, marks)
    if (touched) crossOutDuties(text, marks, claims, headings)
  }
  crossOutFields(
    entries.filter(({ text, touched }) => !text.cell || !touched),
    notice,
    headings,
  )
  return { entries, missing }
}

/** The places of each task: as printed, else as found in reading order. */
function placesOf(texts: readonly BodyText[], tasks: readonly Task[], headings: Words): number[][] {
  const printed = printedPlaces(texts, tasks)
  const lost = tasks.flatMap((_, i) => (printed[i]?.length === 0 ? [i] : []))
  const found = foundPlaces(
    texts,
    lost.flatMap((i) => tasks[i] ?? []),
    headings,
  )
  const byTask = new Map(lost.map((task, i) => [task, found[i] ?? []]))
  return printed.map((own, i) => byTask.get(i) ?? own)
}
