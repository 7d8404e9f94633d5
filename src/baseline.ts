import { GongkaiError } from './errors.js'
import { firstProblem } from './json/first-problem.js'
import { quoteJson } from './json/quote-json.js'
import { readJson } from './json/read-json.js'
import { type Baseline, baselineSchema, MAX_BASELINE_ENTRIES } from './model/baseline.js'

/** Some hundred bytes an entry. */
const MAX_BYTES = 25 * 2 ** 20

/**
 * Reads a file of accepted changes: JSON in UTF-8, `jsonSchema('baseline')` says of what.
 * @throws GongkaiError `baseline-not-json` or `baseline-invalid`; `too-large` over 25 MB
 * @example const baseline = readBaseline(await readFile('baseline.json'))
 */
export function readBaseline(bytes: Uint8Array): Baseline {
  const json = readJson(bytes, { notJson: 'baseline-not-json', maxBytes: MAX_BYTES })
  const count = entryCount(json)
  // Without this, a file of a million wrong entries would give a million complaints.
  if (count > MAX_BASELINE_ENTRIES)
    throw new GongkaiError('baseline-invalid', { key: 'accepted.length', value: quoteJson(count) })
  const checked = baselineSchema.safeParse(json)
  if (checked.success) return checked.data
  const { key, found } = firstProblem(checked.error, json)
  throw new GongkaiError('baseline-invalid', { key: key || 'accepted', ...found })
}

function entryCount(json: unknown): number {
  const isObject = typeof json === 'object' && json !== null && 'accepted' in json
  return isObject && Array.isArray(json.accepted) ? json.accepted.length : 0
}
