import { yearsIn } from '../text/fold-text.js'

/** Years that differ between two texts that are otherwise the same. */
export interface RolledYears {
  readonly base: readonly number[]
  readonly revision: readonly number[]
}

/**
 * The years that differ between two texts that are the same without them, where they moved on as the plans did.
 * @param apart years between the two plans; null where it is not known
 * @returns null where no year differs, or one moved on by other than the plans did
 */
export function rolledYears(base: string, revision: string, apart: number | null): RolledYears | null {
  const [one, other] = [yearsIn(base), yearsIn(revision)]
  const pairs = one.map((year, index) => [year, other[index] ?? year] as const).filter(([a, b]) => a !== b)
  const [first] = pairs
  if (!first || one.length !== other.length) return null
  const step = apart ?? first[1] - first[0]
  if (step === 0 || pairs.some(([a, b]) => b - a !== step)) return null
  return { base: pairs.map(([year]) => year), revision: pairs.map(([, year]) => year) }
}
