import { DIAGNOSTIC_MESSAGES, type DiagnosticCode } from './messages/diagnostic-messages.js'
import { fillMessage, type Language, type Values } from './messages/text.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { Provenance } from './model/document.js'

/** A value and what should be known about how it came about. */
export interface Result<T> {
  value: T
  diagnostics: Diagnostic[]
}

/** A place with nothing known; spread over it what is. */
export const NOWHERE: Provenance = { page: null, line: null, table: null, row: null, bbox: null }

/**
 * Makes a diagnostic; its message is in Chinese.
 * @param code stable name, from the message tables
 * @param values facts that go into the message
 * @param where place and task, where there is one
 */
export function diagnose(
  code: DiagnosticCode,
  values: Values = {},
  where: { provenance?: Provenance | undefined; task?: string | undefined } = {},
): Diagnostic {
  const text = DIAGNOSTIC_MESSAGES[code]
  return {
    code,
    severity: text.severity,
    message: fillMessage(text, values, 'zh'),
    values,
    task: where.task ?? null,
    provenance: where.provenance ?? null,
  }
}

/** A diagnostic's message in another language; codes of other versions keep their own message. */
export function diagnosticMessage(diagnostic: Diagnostic, language: Language): string {
  const text = (DIAGNOSTIC_MESSAGES as Record<string, (typeof DIAGNOSTIC_MESSAGES)[DiagnosticCode]>)[
    diagnostic.code
  ]
  return text ? fillMessage(text, diagnostic.values, language) : diagnostic.message
}
