import { describe, expect, it } from 'vitest'
import {
  leavesOf,
  type MadePair,
  type MadePlan,
  makePair,
  makePlan,
  noticeOf,
  planDocument,
  planText,
  randomOf,
  reformat,
} from '../../scripts/bench-diff/made-plans.mjs'
import {
  type Change,
  diffPlans,
  extractNotice,
  type Notice,
  type PlanDiff,
  parseNotice,
  planDiffSchema,
  resolveUnit,
} from '../../src/index.js'

const SEEDS = Array.from({ length: 8 }, (_, i) => i + 1)
/** Small plans of different sizes are fast and differ enough. */
const sizeOf = (seed: number) => 5 + ((seed * 5) % 13)
const PAIRS: readonly MadePair[] = SEEDS.map((seed) =>
  makePair({ seed, tasks: sizeOf(seed) }, { extractNotice, resolveUnit }),
)
const PLANS: readonly MadePlan[] = SEEDS.map((seed) => makePlan({ seed: 1000 + seed, tasks: sizeOf(seed) }))

const read = (plan: MadePlan): Notice => noticeOf(plan, extractNotice).notice
const rulesOf = ({ changes }: PlanDiff) => [...new Set(changes.map(({ rule }) => rule))].sort()
const fingerprintsOf = (changes: readonly Change[]) => changes.map(({ fingerprint }) => fingerprint).sort()

/** What each rule is called when the two plans change places; the others keep their names. */
const MIRRORED: Readonly<Partial<Record<Change['rule'], Change['rule']>>> = {
  'task-added': 'task-removed',
  'task-removed': 'task-added',
  'task-split': 'task-merged',
  'task-merged': 'task-split',
  'requirement-added': 'requirement-removed',
  'requirement-removed': 'requirement-added',
  'responsible-unit-added': 'responsible-unit-removed',
  'responsible-unit-removed': 'responsible-unit-added',
}

/**
 * A change by what it says of either side; a deadline that was dropped is one that changed to nothing. Of two tasks that
 * swapped places either may be told as moved.
 */
function told({ rule, base, revision }: Pick<Change, 'rule' | 'base' | 'revision'>): string {
  if (rule === 'task-moved') return rule
  const name = rule === 'deadline-dropped' ? 'deadline-changed' : rule
  const sides = [base.tasks, base.values, revision.tasks, revision.values]
  return JSON.stringify([name, ...sides.map((texts) => texts.toSorted())])
}

const mirrored = ({ rule, base, revision }: Change) =>
  told({ rule: MIRRORED[rule] ?? rule, base: revision, revision: base })

/** The same tasks in another order in each section, or anywhere in the plan; numbers follow the order. */
function shuffled(plan: MadePlan, seed: number, across: boolean): MadePlan {
  const random = randomOf(seed)
  const sections = structuredClone(plan.sections)
  const leaves = leavesOf(sections)
  const all = random.shuffle(leaves.flatMap(({ tasks }) => tasks))
  for (const leaf of leaves)
    leaf.tasks = across ? all.splice(0, leaf.tasks.length) : random.shuffle(leaf.tasks)
  return { ...plan, sections }
}

/** The same notice set again: punctuation width, spaces, paragraphs, and with other ids and places. */
function setAgain(notice: Notice, seed: number): Notice {
  const again = reformat(notice, new Set(notice.tasks.map(({ id }) => id)), seed)
  const tasks = again.tasks.map((task) => ({
    ...task,
    id: `x.${task.id}`,
    provenance: [{ page: 3, line: null, table: 2, row: 8, bbox: null }],
  }))
  return { ...again, source: { ...again.source, name: 'again.pdf', format: 'pdf' as const, pages: 9 }, tasks }
}

function reversedUnits(notice: Notice): Notice {
  const tasks = notice.tasks.map((task) => ({
    ...task,
    leadUnits: task.leadUnits.toReversed(),
    responsibleUnits: task.responsibleUnits.toReversed(),
    supportingUnits: task.supportingUnits.toReversed(),
  }))
  return { ...notice, tasks }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inside of Object.values(value)) deepFreeze(inside)
  }
  return value
}

describe('a plan and itself', () => {
  it.each(SEEDS)('do not differ, and every task is matched with itself (seed %i)', (seed) => {
    const { base } = PAIRS[seed - 1] as MadePair
    const diff = diffPlans(base, base)
    expect(diff.changes).toEqual([])
    expect(diff.summary.matched).toBe(1)
    expect(diff.matches.map(({ type, base, revision, score }) => [type, base, revision, score])).toEqual(
      base.tasks.map(({ id }) => ['one-to-one', [id], [id], 1]),
    )
  })
})

describe('two plans that change places', () => {
  it.each(SEEDS)('give the mirror image (seed %i)', (seed) => {
    const { base, revision } = PAIRS[seed - 1] as MadePair
    const there = diffPlans(base, revision)
    const back = diffPlans(revision, base)
    const links = ({ matches }: PlanDiff) =>
      matches.map((match) => JSON.stringify([match.base, match.revision]))
    const turned = there.matches.map((match) => JSON.stringify([match.revision, match.base]))
    expect(links(back).sort()).toEqual(turned.sort())
    expect(back.changes.map(told).sort()).toEqual(there.changes.map(mirrored).sort())
  })
})

describe('tasks in another order', () => {
  it.each(SEEDS)('are moved and renumbered, nothing else (seed %i)', (seed) => {
    const plan = PLANS[seed - 1] as MadePlan
    const base = read(plan)
    // A task without a title of its own goes by the heading above it, which another section words otherwise.
    for (const across of plan.titled ? [false, true] : [false]) {
      const diff = diffPlans(base, read(shuffled(plan, seed, across)))
      expect(rulesOf(diff).filter((rule) => rule !== 'task-moved' && rule !== 'task-renumbered')).toEqual([])
      expect(diff.summary.matched).toBe(1)
    }
  })
})

describe('what does not count', () => {
  it.each(SEEDS)('is how a plan is set (seed %i)', (seed) => {
    const { base } = PAIRS[seed - 1] as MadePair
    expect(diffPlans(base, setAgain(base, seed)).changes).toEqual([])
  })

  it.each(SEEDS)('is the order of the units in a list (seed %i)', (seed) => {
    const { base } = PAIRS[seed - 1] as MadePair
    expect(diffPlans(base, reversedUnits(base)).changes).toEqual([])
  })

  it.each(SEEDS)('is whether a plan is printed as a table or as prose (seed %i)', (seed) => {
    const plan = { ...(PLANS[seed - 1] as MadePlan), runsOn: true }
    const [prose, table] = (['prose', 'table'] as const).map((layout) => read({ ...plan, layout }))
    expect(diffPlans(prose as Notice, table as Notice).changes).toEqual([])
  })

  it.each(SEEDS)('is whether a plan comes from a file of text (seed %i)', async (seed) => {
    const plan = PLANS[seed - 1] as MadePlan
    const bytes = new TextEncoder().encode(planText(plan))
    const { value } = extractNotice(planDocument(plan))
    expect(diffPlans(value, await parseNotice({ bytes, name: 'plan.txt' })).changes).toEqual([])
  })
})

describe('fingerprints', () => {
  it.each(SEEDS)('stay the same in plans that are set again, and in another language (seed %i)', (seed) => {
    const { base, revision } = PAIRS[seed - 1] as MadePair
    const once = fingerprintsOf(diffPlans(base, revision).changes)
    const again = diffPlans(setAgain(base, seed), setAgain(revision, seed + 1), { language: 'en' })
    expect(fingerprintsOf(again.changes)).toEqual(once)
    expect(new Set(once).size).toBe(once.length)
  })

  it.each(SEEDS)('of other changes stay the same where tasks are renumbered (seed %i)', (seed) => {
    const { base, revision } = PAIRS[seed - 1] as MadePair
    const tasks = revision.tasks.map((task, i) => ({ ...task, number: String(500 + i) }))
    const others = (diff: PlanDiff) => diff.changes.filter(({ rule }) => rule !== 'task-renumbered')
    const renumbered = diffPlans(base, { ...revision, tasks })
    expect(fingerprintsOf(others(renumbered))).toEqual(fingerprintsOf(others(diffPlans(base, revision))))
  })
})

describe('a comparison', () => {
  it.each(SEEDS)(
    'leaves its plans as they are, fits its schema and is the same of plans kept as JSON (seed %i)',
    (seed) => {
      const { base, revision } = PAIRS[seed - 1] as MadePair
      const kept = [base, revision].map((plan) => JSON.parse(JSON.stringify(plan)) as Notice)
      const diff = diffPlans(deepFreeze(base), deepFreeze(revision))
      expect(planDiffSchema.strict().parse(diff)).toEqual(diff)
      expect(diffPlans(kept[0] as Notice, kept[1] as Notice)).toEqual(diff)
      expect(JSON.parse(JSON.stringify(diff))).toEqual(diff)
    },
  )
})
