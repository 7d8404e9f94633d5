import { createHash } from 'node:crypto'
import type { Rule } from '../model/plan-diff.js'
import type { ChangeDraft, DraftSide } from './compare/change-draft.js'
import { foldText } from './text/fold-text.js'

/** Hexadecimal digits of a fingerprint: 64 bits, enough for a million changes. */
const LENGTH = 16
/** Rules whose values are a number or a place, which a renumbered plan has otherwise: how many values count there. */
const VALUES_THAT_COUNT: Partial<Record<Rule, number>> = { 'task-renumbered': 0, 'task-moved': 1 }

/**
 * What a change is known by: its rule, what its tasks say in both years, and its values; no page, no number, no message.
 * It stays the same when a plan is typeset anew or renumbered, and in another language.
 */
export function fingerprintOf({ rule, base, revision }: ChangeDraft): string {
  const sides = [base, revision].map((side) => [substances(side), values(side, VALUES_THAT_COUNT[rule])])
  return createHash('sha256')
    .update(JSON.stringify([rule, ...sides]))
    .digest('hex')
    .slice(0, LENGTH)
}

function substances({ tasks }: DraftSide): string[] {
  return tasks.map(({ substance }) => substance)
}

/** Sentences and units whatever their typesetting; in which order makes no difference. */
function values(side: DraftSide, count = side.values.length): string[] {
  return side.values.slice(0, count).map(foldText).sort()
}
