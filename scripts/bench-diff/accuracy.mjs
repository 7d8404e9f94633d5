// How right a comparison is: precision and recall of each rule on made plans with known edits.
import { makePair } from './made-pair.mjs'
import { addCounts, precisionAndRecall, scoreDiff } from './score.mjs'

/** Tasks of the first pair and of the last: real plans have as many. */
const SIZES = { from: 10, to: 120 }
/** format-only is not told unless asked for. */
const SEVERITY = { 'format-only': 'info' }
const WORST_SEEDS = 3

/** Scores of made pairs, one a seed. */
export function measureAccuracy(library, seeds) {
  return Array.from({ length: seeds }, (_, i) => {
    const seed = i + 1
    const tasks = Math.round(SIZES.from + ((SIZES.to - SIZES.from) * i) / Math.max(1, seeds - 1))
    const pair = makePair({ seed, tasks }, library)
    const diff = library.diffPlans(pair.base, pair.revision, { severity: SEVERITY })
    return { seed, tasks, pair, ...scoreDiff(diff, pair.expected, pair.ids) }
  })
}

/**
 * Prints a table of rules.
 * @returns rules of which precision or recall is below a share
 */
export function reportAccuracy(scores, least) {
  const total = scores.reduce((sum, { counts }) => addCounts(sum, counts), {})
  const tasks = scores.map((score) => score.tasks)
  console.log(
    `matching and rules: ${scores.length} made pairs of ${Math.min(...tasks)} to ${Math.max(...tasks)} tasks\n`,
  )
  console.log(line('what', 'precision', 'recall', 'expected', 'found', 'right', 'worst seeds'))
  const below = []
  for (const [rule, count] of Object.entries(total).toSorted(byName)) {
    const { precision, recall } = precisionAndRecall(count)
    if (Math.min(precision, recall) < least) below.push(rule)
    const { expected, found, right } = count
    console.log(line(rule, share(precision), share(recall), expected, found, right, worstSeeds(scores, rule)))
  }
  return below
}

const byName = ([one], [other]) =>
  Number(other === 'links') - Number(one === 'links') || one.localeCompare(other)
const share = (value) => value.toFixed(4)

function line(what, ...cells) {
  const last = cells.pop()
  return [what.padEnd(26), ...cells.map((cell) => String(cell).padStart(9)), ` ${last}`].join(' ').trimEnd()
}

/** Seeds with the most that was missed or told in vain, and how much. */
function worstSeeds(scores, rule) {
  const faults = scores.map(({ seed, counts }) => {
    const { expected = 0, found = 0, right = 0 } = counts[rule] ?? {}
    return { seed, count: expected + found - 2 * right }
  })
  return faults
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, WORST_SEEDS)
    .map(({ seed, count }) => `${seed}: ${count}`)
    .join(', ')
}
