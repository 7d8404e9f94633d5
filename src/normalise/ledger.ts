import type { DiagnosticCode } from '../messages/diagnostic-messages.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Provenance } from '../model/document.js'
import { diagnose } from '../result.js'
import { type Change, EXAMPLES, type Rewritten } from './text-step.js'

/** What one step did to a document. */
export interface LedgerEntry {
  step: string
  /** Places changed. */
  count: number
  /** The first few of them. */
  examples: Change[]
  /** Damage that had to stay. */
  unrepaired: { quote: string; provenance: Provenance | undefined }[]
}

/** Steps whose work a reader should know of. The others change nothing that anybody would miss. */
const TOLD: Readonly<Record<string, DiagnosticCode>> = {
  script: 'traditional-converted',
  'byte-shift': 'byte-shifts-repaired',
  gloss: 'glosses-removed',
  'doubled-punctuation': 'doubled-punctuation-mended',
}
/** So many damaged places are told one by one, then their number. */
const PLACES = 20
/** Quotes in messages are no longer. */
const QUOTE_LENGTH = 40

/** An entry in which nothing has happened yet. */
export function openEntry(step: string): LedgerEntry {
  return { step, count: 0, examples: [], unrepaired: [] }
}

/** Adds what was done to one text. */
export function enter(entry: LedgerEntry, rewritten: Rewritten, provenance?: Provenance): void {
  entry.count += rewritten.count
  for (const example of rewritten.examples) if (entry.examples.length < EXAMPLES) entry.examples.push(example)
  for (const quote of rewritten.unrepaired ?? []) entry.unrepaired.push({ quote, provenance })
}

/** What the reader should know: repairs with one example each, and damage that stayed. */
export function tell(ledger: readonly LedgerEntry[]): Diagnostic[] {
  return ledger.flatMap((entry) => [...tellRepairs(entry), ...tellDamage(entry)])
}

function tellRepairs({ step, count, examples }: LedgerEntry): Diagnostic[] {
  const code = TOLD[step]
  const [example] = examples
  if (!code || !example) return []
  return [diagnose(code, { count, from: shorten(example.from), to: shorten(example.to) })]
}

function tellDamage({ unrepaired }: LedgerEntry): Diagnostic[] {
  const places = unrepaired
    .slice(0, PLACES)
    .map(({ quote, provenance }) => diagnose('text-unrepairable', { quote: shorten(quote) }, { provenance }))
  const more = unrepaired.length - places.length
  return more > 0 ? [...places, diagnose('more-unrepairable', { count: more })] : places
}

function shorten(text: string): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text
}
