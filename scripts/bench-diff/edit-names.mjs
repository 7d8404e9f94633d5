// Edits of what a whole plan calls by name: its units and its years.
import { FORMER_UNITS } from './phrases.mjs'
import { printedDeadline, tasksOf } from './plan-data.mjs'

/** Some units go by another name in the whole plan; after a reform all that it renamed do. */
export function renameUnits({ plan, revision, random, resolveUnit }) {
  const units = tasksOf(revision).flatMap((task) => Object.values(task.units).flat())
  const names = new Map(units.filter(({ isKnown }) => isKnown).map(({ name, entity }) => [name, entity]))
  const renamed = new Map()
  if (plan.reform)
    for (const entity of Object.keys(FORMER_UNITS)) {
      const [former, now] = [`市${FORMER_UNITS[entity]}`, `市${entity}`]
      const takenOver = resolveUnit(former)?.succeededBy?.name
      if (takenOver && takenOver === resolveUnit(now)?.canonical) renamed.set(former, now)
    }
  const others = random.shuffle([...names.keys()]).flatMap((name) => {
    const found = resolveUnit(name)
    const forms = found
      ? [found.canonical, ...found.aliases].filter((form) => form !== name && form.startsWith('市'))
      : []
    const same = forms.filter((form) => resolveUnit(form)?.canonical === found.canonical)
    return same.length > 0 && !renamed.has(name) ? [[name, random.pick(same)]] : []
  })
  for (const [name, form] of others.slice(0, 2)) renamed.set(name, form)
  for (const unit of units) unit.name = renamed.get(unit.name) ?? unit.name
}

/**
 * The years in all tasks or in some: a plan that copies last year's text forgets some. A deadline in the text always
 * rolls; of last year it would be read as no deadline.
 */
export function rollYears({ revision, random }) {
  const share = random.chance(0.6) ? 1 : 0.5
  const decided = new Map()
  for (const task of tasksOf(revision)) {
    // The parts of a split task go together.
    const [origin] = task.origins
    if (!decided.has(origin)) decided.set(origin, random.chance(share))
    const tokens = task.sentences.flatMap((sentence) => sentence.tokens)
    for (const token of tokens.filter(({ kind, year }) => kind === 'deadline' && year !== null)) {
      token.year = rolled(token.year, revision)
      token.text = printedDeadline(token)
    }
    if (!decided.get(origin)) continue
    if (task.deadline?.year) task.deadline.year = rolled(task.deadline.year, revision)
    for (const token of tokens.filter(({ kind }) => kind === 'year'))
      token.text = `${rolled(Number.parseInt(token.text, 10), revision)}年`
  }
}

/** This year becomes the next one, and the last one this. */
const rolled = (year, revision) => (year < revision.year && year >= revision.year - 2 ? year + 1 : year)
