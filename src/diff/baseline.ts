import type { Baseline, BaselineEntry } from '../model/baseline.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Acceptance, PlanDiff } from '../model/plan-diff.js'
import { diagnose } from '../result.js'

/** What a baseline accepts, and what of it is of no use. */
export interface AppliedBaseline {
  /** Whether a change is accepted, and by whom; null where it is not. */
  acceptanceOf(fingerprint: string): Acceptance | null
  /** Entries that no change has asked for, and entries that have ended. */
  diagnostics(): Diagnostic[]
}

/**
 * Prepares a baseline for looking changes up; a fingerprint that stands in it twice counts as its last entry.
 * @param today ISO day; an entry counts on its last day, not after
 */
export function applyBaseline(baseline: Baseline, today: string): AppliedBaseline {
  const entries = new Map(baseline.accepted.map((entry) => [entry.fingerprint, entry]))
  const used = new Set<string>()
  const ended = (entry: BaselineEntry) => entry.expires !== null && entry.expires < today
  return {
    acceptanceOf(fingerprint) {
      const entry = entries.get(fingerprint)
      if (!entry || ended(entry)) return null
      used.add(fingerprint)
      const { reason, by, date, expires } = entry
      return { reason, by, date, expires }
    },
    diagnostics: () =>
      [...entries.values()].flatMap((entry) => {
        if (used.has(entry.fingerprint)) return []
        const { fingerprint, rule, expires } = entry
        const what = entry.what && ` ${entry.what}`
        return ended(entry)
          ? diagnose('baseline-expired', { fingerprint, rule, what, expires: expires ?? '' })
          : diagnose('baseline-unused', { fingerprint, rule, what })
      }),
  }
}

/** What is written down about newly accepted changes. */
export type AcceptedBy = Pick<Acceptance, 'reason' | 'by' | 'date'>

/**
 * A baseline that accepts every change of a diff: entries that are still of use stay as they are, the rest is new.
 * @param diffs the diff, or those of a history
 * @param kept the baseline so far, if any
 * @example baselineOf([diff], null, { reason: '机构改革', by: '李某', date: '2024-04-01' })
 */
export function baselineOf(
  diffs: readonly PlanDiff[],
  kept: Baseline | null,
  acceptedBy: AcceptedBy,
): Baseline {
  const entries = new Map<string, BaselineEntry>()
  const before = new Map(kept?.accepted.map((entry) => [entry.fingerprint, entry]))
  for (const { fingerprint, rule, message, accepted } of diffs.flatMap(({ changes }) => changes)) {
    const known = accepted ? before.get(fingerprint) : undefined
    entries.set(fingerprint, known ?? { fingerprint, rule, what: message, ...acceptedBy, expires: null })
  }
  return { schemaVersion: 1, accepted: [...entries.values()] }
}
