import type { DiagnosticCode } from '../messages/diagnostic-messages.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { NormalizationStep, Provenance } from '../model/document.js'
import { diagnose } from '../result.js'
import type { Rewritten } from './text-step.js'

/** What one step did to a document. */
export interface LedgerEntry extends NormalizationStep {
  /** Damage that had to stay. */
  unrepaired: { quote: string; provenance: Provenance | null }[]
}

/** Steps whose work a reader should know of. The others change nothing that anybody would miss. */
const TOLD: Readonly<Record<string, DiagnosticCode>> = {
  mojibake: 'mojibake-repaired',
  'lost-bytes': 'tag-remnants-removed',
  script: 'traditional-converted',
  'mainland-terms': 'taiwan-terms-replaced',
  'byte-shift': 'byte-shifts-repaired',
  gloss: 'glosses-removed',
  'doubled-punctuation': 'doubled-punctuation-mended',
}
/** Steps that leave characters nobody knows: they are told once, with how many. */
const TOLD_ONCE: Readonly<Record<string, DiagnosticCode>> = { 'private-use': 'private-use-characters' }
/** So many examples of each step are kept. */
const EXAMPLES = 3
/** So many damaged places are told one by one, then their number. */
const PLACES = 20
/** Quotes in messages are no longer. */
const QUOTE_LENGTH = 40

/** An entry in which nothing has happened yet. */
export function openEntry(step: string): LedgerEntry {
  return { step, count: 0, examples: [], unrepaired: [] }
}

/** Adds what a step did to one text. */
export function enter(
  entry: LedgerEntry,
  { passes, unrepaired = [] }: Pick<Rewritten, 'passes' | 'unrepaired'>,
  provenance: Provenance | null,
): void {
  for (const quote of unrepaired) entry.unrepaired.push({ quote, provenance })
  for (const edits of passes) {
    entry.count += edits.length
    for (const { from, to } of edits.slice(0, EXAMPLES - entry.examples.length))
      entry.examples.push({ from, to, provenance })
  }
}

/** What goes into the output: the steps that changed anything. */
export function changingSteps(ledger: readonly LedgerEntry[]): NormalizationStep[] {
  return ledger
    .filter(({ count }) => count > 0)
    .map(({ step, count, examples }) => ({ step, count, examples }))
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

function tellDamage({ step, unrepaired }: LedgerEntry): Diagnostic[] {
  const once = TOLD_ONCE[step]
  if (once !== undefined) return tellOnce(once, unrepaired)
  const places = unrepaired
    .slice(0, PLACES)
    .map(({ quote, provenance }) =>
      diagnose('text-unrepairable', { quote: shorten(quote) }, { provenance: provenance ?? undefined }),
    )
  const more = unrepaired.length - places.length
  return more > 0 ? [...places, diagnose('more-unrepairable', { count: more })] : places
}

function tellOnce(code: DiagnosticCode, unrepaired: LedgerEntry['unrepaired']): Diagnostic[] {
  const [first] = unrepaired
  if (!first) return []
  const quote = [...new Set(unrepaired.map((one) => one.quote))].map(codePoint).join(' ')
  const values = { count: unrepaired.length, quote: shorten(quote) }
  return [diagnose(code, values, { provenance: first.provenance ?? undefined })]
}

/** U+E123: such a character shows as an empty box, or not at all. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
}

function shorten(text: string): string {
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text
}
