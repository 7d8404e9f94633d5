import { GongkaiError } from './errors.js'
import { extract } from './extract/index.js'
import type { Language } from './messages/text.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { SourceDocument } from './model/document.js'
import type { Notice } from './model/notice.js'
import type { UnitEntryInput } from './model/unit-entry.js'
import { beyondRepair } from './normalise/beyond-repair.js'
import { type NormalisedDocument, normalise } from './normalise/index.js'
import type { StepOptions } from './normalise/text-step.js'
import { withPrintedText } from './printed/printed-notice.js'
import { read } from './read/index.js'
import type { Input } from './read/reader.js'
import { diagnosticMessage, type Result } from './result.js'
import { checkUnits } from './units.js'

/** How to parse. */
export interface ParseOptions extends StepOptions {
  /** Language of the diagnostics' messages; Chinese unless told. */
  language?: Language
  /** Units that win over those built in: names of the user's own place, other full names. */
  units?: readonly UnitEntryInput[]
  /** Gives every text as it was printed: Traditional characters, glosses, damage. Only finding works on clean text. */
  keepText?: boolean
}

/**
 * Reads a file into the document model: paragraphs and tables with their places, text cleaned.
 * @param input the bytes and the name they came under
 * @returns the document and what should be known about reading it
 * @throws GongkaiError where there is no document to be had (see the list of codes)
 * @example const { value } = await readDocument({ bytes: await readFile('notice.pdf'), name: 'notice.pdf' })
 */
export async function readDocument(input: Input, options: StepOptions = {}): Promise<Result<SourceDocument>> {
  const { value, diagnostics } = await readClean(input, options)
  return { value, diagnostics }
}

async function readClean(
  input: Input,
  { toMainlandTerms = false, keepText = false }: Pick<ParseOptions, 'toMainlandTerms' | 'keepText'>,
): Promise<NormalisedDocument> {
  const source = await read(input)
  const document = normalise(source.value, { toMainlandTerms, traces: keepText })
  return { ...document, diagnostics: [...source.diagnostics, ...document.diagnostics] }
}

/**
 * Finds the plan in a document.
 * @throws GongkaiError `annex-missing` or `no-tasks` where it holds no task, `units-invalid` for wrong `options.units`
 * @example const { value: notice } = extractNotice((await readDocument(input)).value)
 */
export function extractNotice(
  document: SourceDocument,
  options: Pick<ParseOptions, 'units'> = {},
): Result<Notice> {
  const notice = extract(document, { units: checkUnits(options.units ?? []) })
  if (notice.value.tasks.length === 0) throw noTasks(notice.diagnostics)
  return notice
}

/**
 * Reads a notice from a file's bytes: the one place where read, normalise and extract meet.
 * @param input the bytes and the name they came under
 * @returns the plan; what was doubtful is in its `diagnostics`
 * @throws GongkaiError where the file cannot be read or holds no task; what was doubtful is in its `diagnostics`.
 * `units-invalid` where `options.units` does not fit its schema
 * @example const notice = await parseNotice({ bytes: await readFile('notice.pdf'), name: 'notice.pdf' })
 */
export async function parseNotice(input: Input, options: ParseOptions = {}): Promise<Notice> {
  const units = checkUnits(options.units ?? [])
  const document = await readClean(input, options)
  const quote = beyondRepair(document.value)
  if (quote !== null) throw new GongkaiError('garbled-text', { quote }, undefined, document.diagnostics)
  const notice = extract(document.value, { units })
  const plan = options.keepText ? withPrintedText(notice.value, document.texts) : notice.value
  const language = options.language ?? 'zh'
  const diagnostics = [...document.diagnostics, ...plan.diagnostics].map((diagnostic) => ({
    ...diagnostic,
    message: diagnosticMessage(diagnostic, language),
  }))
  if (notice.value.tasks.length === 0) throw noTasks(diagnostics)
  return { ...plan, diagnostics }
}

/** A notice without tasks must not look like success: the plan is in an annex that is not here, or there is none. */
function noTasks(diagnostics: readonly Diagnostic[]): GongkaiError {
  const annex = diagnostics.find(({ code }) => code === 'annex-absent')
  const others = diagnostics.filter((diagnostic) => diagnostic !== annex)
  return annex
    ? new GongkaiError('annex-missing', annex.values, undefined, others)
    : new GongkaiError('no-tasks', {}, undefined, others)
}
