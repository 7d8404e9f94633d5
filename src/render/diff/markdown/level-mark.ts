import { LEVEL_NAMES } from '../../../messages/diff-messages.js'
import type { Language } from '../../../messages/text.js'
import type { Change } from '../../../model/plan-diff.js'

const SIGNS = { error: '🔴', warning: '🟡', info: '🔵' } as const satisfies Record<Change['level'], string>

/** A level as a sign and a word. */
export function levelMark(level: Change['level'], language: Language): string {
  return `${SIGNS[level]} ${LEVEL_NAMES[level][language]}`
}
