// Edits of one task. Each takes the task, changes it in place where it can be done without making it arguable what was
// done, and says whether it did. The parts of a split or merged task (`isGroup`) are compared as a whole, so what would
// change in one part only (a deadline, a prefix) is not touched there.
import { rewordSentence, rewordTitle } from './edit-words.mjs'
import { DEADLINES } from './phrases.mjs'
import { newKey, printedDeadline } from './plan-data.mjs'
import { mayElide, textOf } from './print-plan.mjs'
import { makeDeadline, makeUnit, measureText } from './task-maker.mjs'
import { TOPICS } from './topics.mjs'

const tokensOf = (task, kind) =>
  task.sentences.flatMap(({ tokens }) => tokens.filter((token) => token.kind === kind))
const ownSentences = (task) => task.sentences.filter(({ isBoilerplate }) => !isBoilerplate)

function newUnit({ plan, random }, task) {
  return makeUnit(plan, task.units, task.recipe?.topic ?? random.pick(TOPICS), random)
}

/** A list ends with those that stand for several. */
function addUnit(list, unit) {
  if (list.at(-1)?.isCollective) list.splice(-1, 0, unit)
  else list.push(unit)
}

/** Some of its sentences lose and gain words, from 10 to 50 in a hundred. */
function reword(task, { random }) {
  const rate = random.between(10, 50) / 100
  const own = ownSentences(task)
  const chosen = random.shuffle(own).slice(0, random.between(1, own.length))
  const done = chosen.map((sentence) => {
    const tokens = rewordSentence(sentence.tokens, rate, random)
    if (tokens) sentence.tokens = tokens
    return tokens !== null
  })
  return done.includes(true)
}

function retitle(task, { random }) {
  if (!task.title) return false
  task.title = rewordTitle(task.title, random)
  return true
}

function addRequirement(task, { random, maker }) {
  if (!task.recipe || task.sentences.length > 6) return false
  // A second sentence of the same form, or about the same thing, would pass for the first one in other words, also
  // where that one is gone.
  const said = [task.said, ...task.sentences.map(({ tokens }) => textOf(tokens))].join('')
  const sentence = maker.sentence(task, said)
  if (!sentence || task.templates.includes(sentence.template)) return false
  task.sentences.splice(random.between(0, ownSentences(task).length), 0, {
    ...sentence,
    isAdded: true,
  })
  return true
}

/** Not the last sentence that it has from the base, and only one: a task that loses most of its text is another. */
function removeRequirement(task, { random }) {
  const own = ownSentences(task).filter(({ isAdded }) => !isAdded)
  if (own.length < 2) return false
  const shared = task.sentences.filter(({ isBoilerplate }) => isBoilerplate)
  const gone = random.pick(shared.length > 0 && random.chance(0.3) ? shared : own)
  task.sentences = task.sentences.filter((sentence) => sentence !== gone)
  return true
}

function swapLead(task, context) {
  if (task.units.lead.length === 0) return false
  task.units.lead[context.random.below(task.units.lead.length)] = newUnit(context, task)
  return true
}

function addResponsible(task, context) {
  addUnit(task.units.responsible, newUnit(context, task))
  return true
}

function removeResponsible(task, { random }) {
  const list = task.units.responsible
  if (list.length < 2) return false
  list.splice(random.below(list.length), 1)
  return true
}

function changeSupporting(task, context) {
  if (!context.plan.roles.includes('supporting')) return false
  const list = task.units.supporting
  if (list.length > 0 && context.random.chance(0.5)) list.splice(context.random.below(list.length), 1)
  else addUnit(list, newUnit(context, task))
  return true
}

/** 市财政局 → 财政局 behind another unit of the city, whose level it then carries. */
function elide(task, { random }) {
  const places = Object.values(task.units).flatMap((list) => list.filter((_, i) => mayElide(list, i)))
  if (places.length === 0 || task.isGroup) return false
  const unit = random.pick(places)
  unit.elided = !unit.elided
  return true
}

/** The deadline of its clause, or the one in its text where it has none there. */
function changeDeadline(task, { plan, random }) {
  const [inText] = tokensOf(task, 'deadline')
  const deadline = task.deadline ?? inText
  if (!deadline || task.isGroup) return false
  deadline.rest = random.pick(DEADLINES.filter((rest) => rest !== deadline.rest))
  if (task.deadline && deadline.year === null && random.chance(0.2)) deadline.year = plan.year + 1
  if (inText) inText.text = printedDeadline(inText)
  return true
}

/** Where another deadline stays it would be arguable which one went. */
function dropDeadline(task) {
  if (!task.deadline || task.isGroup || tokensOf(task, 'deadline').length > 0) return false
  task.deadline = null
  return true
}

function addDeadline(task, { plan, random }) {
  if (!plan.hasDeadlines || task.deadline || task.isGroup || tokensOf(task, 'deadline').length > 0)
    return false
  task.deadline = { ...makeDeadline(plan, random), key: newKey() }
  return true
}

/** A sentence that also names a year is left alone: what rolls with the plan would not differ in the year only. */
function changeMeasure(task, { random }) {
  const sentences = task.sentences.filter(({ tokens }) => !tokens.some(({ kind }) => kind === 'year'))
  const measures = tokensOf({ sentences }, 'measure')
  if (measures.length === 0) return false
  const measure = random.pick(measures)
  const other = measure.number + random.pick([-1, 1, 2, 3])
  Object.assign(measure, measureText(measure.form, other))
  return true
}

/** How often each edit is tried among the others. */
const EDITS = [
  { edit: reword, weight: 5 },
  { edit: retitle, weight: 2 },
  { edit: addRequirement, weight: 3 },
  { edit: removeRequirement, weight: 3 },
  { edit: swapLead, weight: 3 },
  { edit: addResponsible, weight: 2 },
  { edit: removeResponsible, weight: 2 },
  { edit: changeSupporting, weight: 2 },
  { edit: elide, weight: 1 },
  { edit: changeDeadline, weight: 2 },
  { edit: dropDeadline, weight: 2 },
  { edit: addDeadline, weight: 2 },
  { edit: changeMeasure, weight: 4 },
]
const DRAWN = EDITS.flatMap(({ edit, weight }) => Array.from({ length: weight }, () => edit))
/** Two edits of these in one task take each other back. */
const APART = [
  [changeDeadline, dropDeadline, addDeadline],
  [addResponsible, removeResponsible, elide],
  [swapLead, elide],
  [changeSupporting, elide],
]
/** How many edits a task gets: mostly one or two, sometimes four. */
const EDIT_COUNTS = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 4]

/** Edits a task in a few ways. */
export function editTask(task, context) {
  const wanted = context.random.pick(EDIT_COUNTS)
  const done = []
  for (let attempt = 0; attempt < 12 && done.length < wanted; attempt += 1) {
    const edit = context.random.pick(DRAWN)
    const clashes =
      done.includes(edit) ||
      APART.some((row) => row.includes(edit) && row.some((other) => done.includes(other)))
    if (!clashes && edit(task, context)) done.push(edit)
  }
  return done.length
}
