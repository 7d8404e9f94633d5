import type { Severity } from '../model/diagnostic.js'
import { DIFF_MESSAGES } from './diff-messages.js'
import { EXTRACT_MESSAGES } from './extract-messages.js'
import { NORMALISE_MESSAGES } from './normalise-messages.js'
import { READ_MESSAGES } from './read-messages.js'
import type { MessageText } from './text.js'

/** A finding's fixed part: how severe it is and how it is said. */
export type DiagnosticMessage = MessageText & { severity: Severity }

/** Every diagnostic of every layer. Codes are part of the public interface. */
export const DIAGNOSTIC_MESSAGES = {
  ...READ_MESSAGES,
  ...NORMALISE_MESSAGES,
  ...EXTRACT_MESSAGES,
  ...DIFF_MESSAGES,
} as const satisfies Record<string, DiagnosticMessage>

/** Code of a diagnostic. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_MESSAGES
