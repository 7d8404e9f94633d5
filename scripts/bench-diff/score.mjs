// Counts what of the expected changes a comparison found, rule by rule.

/** White space, marks and outline numbers do not count when values are compared. */
const NOT_COMPARED = /[\s，。、；：（）()]/gu
const plain = (text) => text.replace(NOT_COMPARED, '')

const emptyCount = () => ({ expected: 0, found: 0, right: 0 })

/** Adds one table of counts to another. */
export function addCounts(total, counts) {
  for (const [rule, count] of Object.entries(counts)) {
    total[rule] ??= emptyCount()
    for (const [name, value] of Object.entries(count)) total[rule][name] += value
  }
  return total
}

/** Share of what was found that is right, and of what is right that was found; 1 where there is nothing. */
export function precisionAndRecall({ expected, found, right }) {
  return { precision: found === 0 ? 1 : right / found, recall: expected === 0 ? 1 : right / expected }
}

/**
 * @param expected what `expectedChanges` gives
 * @param {{ base: Map<string, string>, revision: Map<string, string> }} ids of tasks by key
 * @returns counts by rule and of `links`, and what was missed or told in vain
 */
export function scoreDiff(diff, expected, ids) {
  const counts = { links: linkCounts(diff, expected, ids) }
  const faults = [...counts.links.faults]
  delete counts.links.faults
  const taken = new Set()
  const count = (rule) => (counts[rule] ??= emptyCount())
  settleOrders(diff, expected, ids, { taken, count, faults })
  const wanted = expected.changes.map((change) => withIds(change, ids))
  for (const change of wanted.filter(({ optional }) => !optional)) {
    count(change.rule).expected += 1
    const hit = diff.changes.find((found) => !taken.has(found) && fits(found, change))
    if (!hit) {
      faults.push({ kind: 'missed', ...change })
      continue
    }
    taken.add(hit)
    count(change.rule).found += 1
    count(change.rule).right += 1
  }
  for (const change of wanted.filter(({ optional }) => optional))
    for (const found of diff.changes) if (!taken.has(found) && fits(found, change)) taken.add(found)
  for (const found of diff.changes) {
    if (taken.has(found)) continue
    count(found.rule).found += 1
    faults.push({ kind: 'in vain', ...sides(found) })
  }
  return { counts, faults }
}

const sides = ({ rule, base, revision }) => ({
  rule,
  base: base.tasks,
  revision: revision.tasks,
  values: { base: base.values, revision: revision.values },
})

function withIds(change, ids) {
  const told = (side) => change[side]?.map((key) => ids[side].get(key)) ?? null
  return { ...change, base: told('base'), revision: told('revision') }
}

function linkCounts(diff, { links }, ids) {
  const wanted = new Set(links.map(([one, other]) => `${ids.base.get(one)} ${ids.revision.get(other)}`))
  const found = diff.matches.flatMap(({ base, revision }) =>
    base.flatMap((one) => revision.map((other) => `${one} ${other}`)),
  )
  const wrong = found.filter((link) => !wanted.has(link))
  const missed = [...wanted].filter((link) => !found.includes(link))
  return {
    expected: wanted.size,
    found: found.length,
    right: found.length - wrong.length,
    faults: [
      ...wrong.map((link) => ({
        kind: 'in vain',
        rule: 'links',
        base: [link.split(' ')[0]],
        revision: [link.split(' ')[1]],
      })),
      ...missed.map((link) => ({
        kind: 'missed',
        rule: 'links',
        base: [link.split(' ')[0]],
        revision: [link.split(' ')[1]],
      })),
    ],
  }
}

/** The same rule, tasks of the same group, and every value that has to be named. */
function fits(found, { rule, base, revision, values = {} }) {
  if (found.rule !== rule) return false
  const inGroup = (told, known) =>
    known === null || (told.every((id) => known.includes(id)) && (known.length === 0 || told.length > 0))
  if (!inGroup(found.base.tasks, base) || !inGroup(found.revision.tasks, revision)) return false
  return ['base', 'revision'].every((side) => namesAll(found[side].values, values[side] ?? [], rule))
}

/** A measure is named by its number, a heading and a sentence inside what is told, everything else by itself. */
function namesAll(told, wanted, rule) {
  const texts = told.map(plain)
  const isPart = /measure|section|requirement|deadline/.test(rule)
  if (rule.endsWith('unit-changed') && texts.length !== wanted.length) return false
  return wanted
    .map(plain)
    .every((want) => texts.some((text) => (isPart ? text.includes(want) : text === want)))
}

/**
 * Moves inside a section: the tasks told as moved have to explain the new order, and no fewer tasks do. Which of two
 * that swapped places moved is nobody's guess, so any smallest set is right.
 */
function settleOrders(diff, { orders, changes }, ids, { taken, count, faults }) {
  const moved = diff.changes.filter(({ rule }) => rule === 'task-moved')
  const across = new Set(
    changes.filter(({ rule }) => rule === 'task-moved').map(({ revision }) => ids.revision.get(revision[0])),
  )
  for (const order of orders) {
    const fewest = order.length - longestRise(order.map(({ place }) => place))
    const inOrder = new Map(order.map((pair) => [ids.revision.get(pair.revision), pair]))
    const told = moved.filter(
      ({ revision }) =>
        revision.tasks.length === 1 && inOrder.has(revision.tasks[0]) && !across.has(revision.tasks[0]),
    )
    const names = new Set(told.map(({ revision }) => revision.tasks[0]))
    const rest = order.filter((pair) => !names.has(ids.revision.get(pair.revision))).map(({ place }) => place)
    const isExplained = rest.every((place, i) => i === 0 || place > rest[i - 1])
    const right = isExplained ? Math.min(fewest, told.length) : Math.max(0, told.length - longestOut(rest))
    for (const change of told) taken.add(change)
    if (fewest + told.length === 0) continue
    const counted = count('task-moved')
    counted.expected += fewest
    counted.found += told.length
    counted.right += Math.min(right, fewest)
    if (!isExplained || told.length !== fewest)
      faults.push({
        kind: `order: ${fewest} moved, told`,
        rule: 'task-moved',
        base: order.map(({ base }) => ids.base.get(base)),
        revision: [...names],
      })
  }
}

const longestOut = (places) => places.length - longestRise(places)

/** Length of the longest rising row in a row of numbers. */
function longestRise(places) {
  const ends = []
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place)
    ends[at === -1 ? ends.length : at] = place
  }
  return ends.length
}
