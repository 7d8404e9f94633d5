import { SYSTEM_REASONS } from '../messages/cli-messages.js'
import type { Language } from '../messages/text.js'

/** Whether an error comes from the operating system: it has a code such as EACCES. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
}

/** Why the system refused, for people; its own code where there is no sentence for it. */
export function systemReason(error: Error & { code: string }, language: Language): string {
  return SYSTEM_REASONS[error.code]?.[language] ?? error.code
}
