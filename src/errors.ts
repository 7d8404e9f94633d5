import { ERROR_MESSAGES, type ErrorCode, type ErrorMessage } from './messages/error-messages.js'
import { fillMessage, type Language, type MessageText, type Values } from './messages/text.js'
import type { Diagnostic } from './model/diagnostic.js'

export type { ErrorCode } from './messages/error-messages.js'

/**
 * Bad input, as distinct from a bug: what is wrong and what to do about it.
 * `message` is in Chinese; `describe('en')` gives both parts in English.
 * @example new GongkaiError('too-large', { size: '90 MB', limit: '50 MB' }).describe('en')
 */
export class GongkaiError extends Error {
  override readonly name = 'GongkaiError'
  readonly code: ErrorCode
  readonly values: Values
  /** What was noticed before it: where a file was read, but holds no task, what was odd about it. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(
    code: ErrorCode,
    values: Values = {},
    cause?: unknown,
    diagnostics: readonly Diagnostic[] = [],
  ) {
    super(fillMessage(whatOf(code, values), values, 'zh'), cause === undefined ? undefined : { cause })
    this.code = code
    this.values = values
    this.diagnostics = diagnostics
  }

  /** What to do about it, in Chinese. */
  get hint(): string {
    return this.describe('zh').hint
  }

  /** What is wrong and what to do, in one language. */
  describe(language: Language): { what: string; hint: string } {
    const { hint } = ERROR_MESSAGES[this.code]
    const what = whatOf(this.code, this.values)
    return { what: fillMessage(what, this.values, language), hint: fillMessage(hint, this.values, language) }
  }
}

function whatOf(code: ErrorCode, values: Values): MessageText {
  const { what, missing }: ErrorMessage = ERROR_MESSAGES[code]
  return missing && values.value === undefined ? missing : what
}
