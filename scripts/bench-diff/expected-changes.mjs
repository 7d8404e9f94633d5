// What a comparison of two made plans has to find, read off what is known of them: keys and origins, not texts.
//
// An expectation is { rule, base, revision, values?, optional? }: keys of tasks on both sides, and values that the
// change has to name (one text or several on either side). `optional` ones may be told or not: what they say is
// arguable, and is known to be so before any result is seen.
import { leavesOf, printedDeadline, tasksOf } from './plan-data.mjs'
import { numbersOf, sentenceText, textOf, unitNames } from './print-plan.mjs'

const ROLES = { lead: 'lead-unit-changed', supporting: 'supporting-unit-changed' }

/**
 * @returns links (pairs of keys), changes, and for each section the order of the tasks that stayed in it
 */
export function expectedChanges(base, revision) {
  const groups = groupsOf(base, revision)
  const leaves = { base: leafOf(base), revision: leafOf(revision) }
  const numbers = { base: numbersOf(base), revision: numbersOf(revision) }
  const reformatted = new Set(revision.reformatted)
  const changes = groups.flatMap((group) => {
    const keys = { base: group.base.map(({ key }) => key), revision: group.revision.map(({ key }) => key) }
    if (group.revision.length === 0) return [{ rule: 'task-removed', ...keys }]
    if (group.base.length === 0) return [{ rule: 'task-added', ...keys }]
    const found = [...unitChanges(group), ...textChanges(group), ...deadlineChanges(group)]
    const places = placeChanges(group, leaves, numbers)
    const grouped =
      group.revision.length > 1
        ? [{ rule: 'task-split' }]
        : group.base.length > 1
          ? [{ rule: 'task-merged' }]
          : []
    // Told where nothing else differs; beside another change of the task it is arguable.
    const format = keys.revision.some((key) => reformatted.has(key))
      ? [{ rule: 'format-only', optional: found.length > 0 }]
      : []
    return [...grouped, ...rolled(found), ...places, ...format].map((change) => ({ ...keys, ...change }))
  })
  return {
    links: groups.flatMap((group) =>
      group.base.flatMap((one) => group.revision.map((other) => [one.key, other.key])),
    ),
    changes: [...changes, ...sectionChanges(base, revision)],
    orders: ordersOf(groups, leaves),
  }
}

/** Tasks that belong together: one and one, one and its parts, several and what they became, or one alone. */
function groupsOf(base, revision) {
  const byKey = new Map(tasksOf(base).map((task) => [task.key, { base: [task], revision: [] }]))
  const groups = [...byKey.values()]
  for (const task of tasksOf(revision)) {
    const [first, ...others] = task.origins.map((origin) => byKey.get(origin))
    if (!first) groups.push({ base: [], revision: [task] })
    else {
      first.revision.push(task)
      for (const other of others) {
        first.base.push(...other.base)
        groups.splice(groups.indexOf(other), 1)
      }
    }
  }
  return groups
}

const leafOf = (plan) =>
  new Map(leavesOf(plan.sections).flatMap((leaf) => leaf.tasks.map(({ key }) => [key, leaf.key])))

/** Several pieces of a task that rolled are one change. */
function rolled(changes) {
  const years = changes.filter(({ rule }) => rule === 'year-rolled')
  return [...changes.filter(({ rule }) => rule !== 'year-rolled'), ...years.slice(0, 1)]
}

/** Names by unit; one unit may be printed in two ways in the parts of a task. */
function unitsOf(tasks, role) {
  const named = new Map()
  for (const { units } of tasks)
    for (const [i, name] of unitNames(units[role]).entries()) {
      const { entity } = units[role][i]
      named.set(entity, new Set(named.get(entity)).add(name))
    }
  return named
}

function unitChanges({ base, revision }) {
  return ['lead', 'responsible', 'supporting'].flatMap((role) => {
    const [from, to] = [unitsOf(base, role), unitsOf(revision, role)]
    const removed = [...from.keys()].filter((entity) => !to.has(entity))
    const added = [...to.keys()].filter((entity) => !from.has(entity))
    const renamed = [...from.keys()].filter((entity) => to.has(entity))
    return [
      ...renamed.flatMap((entity) => renaming(from.get(entity), to.get(entity))),
      ...(role === 'responsible'
        ? oneByOne(removed, added, from, to)
        : wholeList(role, removed, added, from, to)),
    ]
  })
}

/** Where one of the names stays in a part of the task it is arguable. */
function renaming(from, to) {
  const isSame = from.size === to.size && [...from].every((name) => to.has(name))
  if (isSame) return []
  const optional = [...from].some((name) => to.has(name))
  return [
    {
      rule: 'unit-renamed',
      values: { base: [...from].slice(0, 1), revision: [...to].slice(0, 1) },
      optional,
    },
  ]
}

function oneByOne(removed, added, from, to) {
  return [
    ...removed.map((entity) => ({
      rule: 'responsible-unit-removed',
      values: { base: [...from.get(entity)].slice(0, 1) },
    })),
    ...added.map((entity) => ({
      rule: 'responsible-unit-added',
      values: { revision: [...to.get(entity)].slice(0, 1) },
    })),
  ]
}

function wholeList(role, removed, added, from, to) {
  if (removed.length + added.length === 0) return []
  const names = (units) => [...units.values()].map(([name]) => name)
  return [{ rule: ROLES[role], values: { base: names(from), revision: names(to) } }]
}

const wordsOf = (tokens) => textOf(tokens.filter(({ kind }) => kind === 'word'))
const marked = (tokens, kind) => tokens.filter((token) => token.kind === kind)

function textChanges({ base, revision }) {
  const sentences = (tasks) =>
    new Map(tasks.flatMap((task) => task.sentences.map((sentence) => [sentence.key, sentence])))
  const [from, to] = [sentences(base), sentences(revision)]
  const removed = [...from.values()].filter(({ key }) => !to.has(key))
  const added = [...to.values()].filter(({ key }) => !from.has(key))
  const kept = [...from.values()]
    .filter(({ key }) => to.has(key))
    .map((sentence) => [sentence, to.get(sentence.key)])
  const isReworded = kept.some(([one, other]) => wordsOf(one.tokens) !== wordsOf(other.tokens))
  return [
    ...removed.map((sentence) => ({
      rule: 'requirement-removed',
      values: { base: [sentenceText(sentence)] },
    })),
    ...added.map((sentence) => ({
      rule: 'requirement-added',
      values: { revision: [sentenceText(sentence)] },
    })),
    ...rewording(base, revision, isReworded),
    ...kept.flatMap(([one, other]) => sentenceChanges(one.tokens, other.tokens)),
  ]
}

/** The titles of the parts of a split task, and that of a merged one, are new by nature: told or not. */
function rewording(base, revision, isReworded) {
  if (isReworded) return [{ rule: 'task-reworded' }]
  const titles = [base, revision].map((tasks) =>
    tasks.map(({ title }) => (title ? textOf(title) : '')).join('/'),
  )
  if (titles[0] === titles[1]) return []
  return [{ rule: 'task-reworded', optional: base.length + revision.length > 2 }]
}

/** Of one sentence in two years: its measures, its deadline, and its year where nothing else differs. */
function sentenceChanges(from, to) {
  const isSameText = wordsOf(from) === wordsOf(to)
  const measures = marked(from, 'measure').flatMap((measure, i) => {
    const other = marked(to, 'measure')[i]
    if (measure.text === other.text) return []
    return [
      {
        rule: 'measure-changed',
        values: { base: [String(measure.number)], revision: [String(other.number)] },
      },
    ]
  })
  const deadlines = marked(from, 'deadline').flatMap((one, i) =>
    deadlineChange(one, marked(to, 'deadline')[i]),
  )
  const yearDiffers = textOf(marked(from, 'year')) !== textOf(marked(to, 'year'))
  const onlyYear = yearDiffers && isSameText && measures.length + deadlines.length === 0
  return [...measures, ...deadlines, ...(onlyYear ? [{ rule: 'year-rolled' }] : [])]
}

/** Of the unit clause or the column. */
function deadlineChanges({ base, revision }) {
  const one = base.find(({ deadline }) => deadline)?.deadline
  const other = revision.find(({ deadline }) => deadline)?.deadline
  if (!one && !other) return []
  if (!other) return [{ rule: 'deadline-dropped', values: { base: [printedDeadline(one)] } }]
  if (!one) return [{ rule: 'deadline-changed', values: { revision: [printedDeadline(other)] } }]
  return deadlineChange(one, other)
}

function deadlineChange(one, other) {
  if (one.rest !== other.rest || (one.year === null) !== (other.year === null))
    return [
      {
        rule: 'deadline-changed',
        values: { base: [printedDeadline(one)], revision: [printedDeadline(other)] },
      },
    ]
  return one.year === other.year ? [] : [{ rule: 'year-rolled' }]
}

/** A move into another section; moves in a section are told by `orders`. Numbers of groups are arguable. */
function placeChanges({ base, revision }, leaves, numbers) {
  const [one, other] = [base[0].key, revision[0].key]
  const isGroup = base.length + revision.length > 2
  const moved = leaves.base.get(one) !== leaves.revision.get(other)
  const differs = isGroup || numbers.base.get(one) !== numbers.revision.get(other)
  return [
    ...(moved ? [{ rule: 'task-moved' }] : []),
    ...(differs ? [{ rule: 'task-renumbered', optional: isGroup }] : []),
  ]
}

/** Pairs that stayed in their section, by section: keys in both, in the order of the revision, with places of the base. */
function ordersOf(groups, leaves) {
  const orders = new Map()
  const pairs = groups.filter(({ base, revision }) => base.length === 1 && revision.length === 1)
  for (const [place, { base, revision }] of pairs.entries()) {
    const leaf = leaves.base.get(base[0].key)
    if (leaf !== leaves.revision.get(revision[0].key)) continue
    orders.set(leaf, [...(orders.get(leaf) ?? []), { base: base[0].key, revision: revision[0].key, place }])
  }
  const rank = new Map([...leaves.revision.keys()].map((key, i) => [key, i]))
  return [...orders.values()].map((order) =>
    order.toSorted((a, b) => rank.get(a.revision) - rank.get(b.revision)),
  )
}

function sectionChanges(base, revision) {
  const all = ({ sections }) => sections.flatMap((section) => [section, ...section.sections])
  const titles = new Map(all(revision).map(({ key, title }) => [key, title.join('')]))
  return all(base).flatMap(({ key, title }) => {
    const [from, to] = [title.join(''), titles.get(key)]
    if (to === undefined || from === to) return []
    return [{ rule: 'section-renamed', base: null, revision: null, values: { base: [from], revision: [to] } }]
  })
}
