import type { DiagnosticCode } from '../../messages/diagnostic-messages.js'
import type { Diagnostic } from '../../model/diagnostic.js'
import type { Provenance, SourceDocument } from '../../model/document.js'
import { diagnose } from '../../result.js'
import { quote } from '../legibility.js'
import type { ColumnField } from '../words/column-words.js'
import { NOTE } from '../words/outline-words.js'
import { cellFields } from './cell-fields.js'
import type { Ledger } from './ledger.js'
import { type LedgerEntry, openStretches, REQUIREMENT } from './ledger-entry.js'
import { lettersOf } from './letters.js'

/** So many places are told one by one, then their number. */
const MOST_PLACES = 20
/** Diagnostics that speak of text left out: it need not be told twice. */
const TELLS_OF_TEXT: ReadonlySet<string> = new Set<DiagnosticCode>([
  'unreadable-units',
  'units-not-understood',
  'unreadable-heading',
  'row-skipped',
  'targets-skipped',
  'preamble-skipped',
  'duty-without-task',
  'blanket-duty',
])
/** Quotes looked at: enough for any notice, and damaged ones stay linear. */
const MOST_QUOTES = 200
/** Columns that are known and not read. */
const NOT_READ: ReadonlySet<ColumnField | null | undefined> = new Set(['remark', 'person', 'other', 'number'])

/** A place where text is lost. */
interface Loss {
  text: string
  provenance: Provenance | undefined
}

/**
 * Reports text inside the rows of a task table or between the items of an outline that ended nowhere, one place at a
 * time: there it may be a part of a task. Letters, remarks and closing text are no loss.
 * @param told what has been said about the document already
 */
export function lostText(
  ledger: Ledger,
  document: SourceDocument,
  told: readonly Diagnostic[],
): Diagnostic[] {
  const isTold = toldBy(told)
  const losses = [...lostCells(ledger, document), ...lostParagraphs(ledger)].filter((loss) => !isTold(loss))
  const places = losses
    .slice(0, MOST_PLACES)
    .map(({ text, provenance }) => diagnose('text-unassigned', { quote: quote(text) }, { provenance }))
  const count = losses.length - places.length
  return count > 0 ? [...places, diagnose('more-text-unassigned', { count })] : places
}

/** Cells of a task table's rows, from its first task to its last. */
function lostCells({ entries }: Ledger, document: SourceDocument): Loss[] {
  const open = entries.filter(({ text, marks }) => text.cell && openStretches(marks).length > 0)
  if (open.length === 0) return []
  const rows = new Map<number, { first: number; last: number }>()
  for (const { text, touched } of entries)
    if (text.cell && touched) {
      const { first, last } = rows.get(text.block) ?? { first: text.from, last: text.from }
      rows.set(text.block, { first: Math.min(first, text.from), last: Math.max(last, text.from) })
    }
  const fields = cellFields(document)
  return open.flatMap((entry) => {
    const { block, from, cell, text } = entry.text
    const { first, last } = rows.get(block) ?? { first: from + 1, last: from }
    const isKnown = NOTE.test(text) || (cell && NOT_READ.has(fields.get(cell.lines)))
    return from < first || from > last || isKnown ? [] : (lossOf(entry, openStretches(entry.marks)) ?? [])
  })
}

/** Running text between two requirements; paragraphs one behind the other are one place. */
function lostParagraphs({ entries }: Ledger): Loss[] {
  const paragraphs = entries.filter(({ text }) => !text.cell)
  const first = paragraphs.findIndex(({ marks }) => marks.includes(REQUIREMENT))
  const last = paragraphs.findLastIndex(({ marks }) => marks.includes(REQUIREMENT))
  const losses: Loss[] = []
  let joins = false
  for (let i = Math.max(0, first); i <= last; i++) {
    const entry = paragraphs[i]
    if (!entry) continue
    const after = i === first ? entry.marks.indexOf(REQUIREMENT) : -1
    const before = i === last ? entry.marks.lastIndexOf(REQUIREMENT) : entry.marks.length
    const inside = openStretches(entry.marks).filter(([start]) => start > after && start < before)
    const loss = lossOf(entry, inside)
    const previous = losses.at(-1)
    if (joins && previous && loss) previous.text += `\n${loss.text}`
    else if (loss) losses.push(loss)
    joins = loss !== null && !entry.marks.includes(REQUIREMENT)
  }
  return losses
}

function lossOf({ text }: LedgerEntry, stretches: readonly (readonly [number, number])[]): Loss | null {
  if (stretches.length === 0) return null
  const printed = stretches.map(([start, end]) =>
    text.text.slice(text.at[start], (text.at[end - 1] ?? 0) + 1),
  )
  return { text: printed.join('\n'), provenance: text.provenance[0] }
}

/** Whether something was said of a place: its row was left out, or its text is quoted. */
function toldBy(told: readonly Diagnostic[]): (loss: Loss) => boolean {
  const rows = new Set(
    told.filter(({ code }) => code === 'row-skipped').map(({ provenance }) => rowKey(provenance)),
  )
  const quotes = told
    .filter(({ code, values }) => TELLS_OF_TEXT.has(code) && values.quote !== undefined)
    .slice(0, MOST_QUOTES)
    .map(({ values }) => lettersOf(String(values.quote)).letters)
  return ({ text, provenance }) => {
    const { letters } = lettersOf(text)
    return (
      (provenance?.row != null && rows.has(rowKey(provenance))) ||
      quotes.some((quoted) => letters.includes(quoted) || quoted.includes(letters))
    )
  }
}

function rowKey(provenance: Provenance | null | undefined): string {
  return `${provenance?.table} ${provenance?.row}`
}
