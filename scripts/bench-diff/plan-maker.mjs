// Makes work plans of invented cities. A plan is data that edits can change and that knows what is what: each section,
// task and sentence has a key that it keeps through every edit, and each word says whether it is a measure, a year,
// a deadline, or a word.
//
//   plan      { city, year, layout, runsOn, titled, named, sections }
//   section   { key, title, sections, tasks }     tasks in the innermost only
//   task      { key, origins, title, sentences, units: { lead, responsible, supporting }, deadline, head, topic, parts }
//   sentence  { key, tokens }                     token { text, kind: word | mark | measure | year | deadline, object }
//   unit      { entity, name, elided }
//   deadline  { key, year, rest }                 printed in the unit clause or in a column

import * as words from './phrases.mjs'
import { randomOf } from './random.mjs'
import { TOPICS } from './topics.mjs'

/** Shares of tasks with one sentence, two, … */
const SENTENCE_COUNTS = [1, 2, 2, 2, 3, 3, 3, 4, 4, 5]
const TASKS_IN_SECTION = [3, 9]
const TWINS = 0.12
/** Share of units without the prefix that the one before them carries. */
const ELIDED = 0.15
/** {O} */
const PLACE = /^\{(?<slot>[A-Z])\}$/

let keys = 0
/** A key that nothing else has. */
export function newKey() {
  keys += 1
  return `k${keys}`
}

const word = (text) => ({ text, kind: /^[，、。]$/.test(text) ? 'mark' : 'word' })

/**
 * A plan of about so many tasks.
 * @param {{ seed: number, tasks: number }} options
 */
export function makePlan({ seed, tasks }) {
  const random = randomOf(seed)
  const year = random.pick([2018, 2021, 2022, 2023, 2024])
  const layout = random.chance(0.5) ? 'table' : 'prose'
  const plan = {
    city: random.pick(words.CITIES),
    year,
    layout,
    /** Whether numbers go on through the whole plan. */
    runsOn: layout === 'table' || random.chance(0.2),
    titled: random.chance(0.75),
    /** Roles that the plan names. */
    roles: random.chance(0.7) ? ['lead', 'responsible', 'supporting'] : ['responsible'],
    hasDeadlines: random.chance(0.75),
    reform: year === 2018,
    sections: [],
  }
  const maker = taskMaker(plan, random)
  plan.sections = makeSections(plan, tasks, maker, random)
  return plan
}

/** Innermost sections of a plan, in order. */
export function leavesOf(sections) {
  return sections.flatMap((section) => (section.sections.length > 0 ? leavesOf(section.sections) : [section]))
}

/** Tasks of a plan, in order. */
export function tasksOf(plan) {
  return leavesOf(plan.sections).flatMap((leaf) => leaf.tasks)
}

function makeSections(_plan, count, maker, random) {
  const sections = []
  const headings = random.shuffle(
    TOPICS.flatMap((topic) => topic.headings.map((title) => ({ title, topic }))),
  )
  const chapters = random.shuffle(words.CHAPTERS)
  const perSection = Math.max(random.between(...TASKS_IN_SECTION), Math.ceil(count / headings.length))
  for (let left = count; left > 0; ) {
    const parts =
      left > 3 * perSection && chapters.length > 0 && random.chance(0.5) ? random.between(2, 3) : 1
    const leaves = headings.splice(0, parts).map(({ title, topic }) => {
      const size = Math.min(left, Math.max(2, perSection + random.between(-2, 2)))
      left -= size
      return { key: newKey(), title, topic, sections: [], tasks: maker.tasks(topic, size) }
    })
    const filled = leaves.filter((leaf) => leaf.tasks.length > 0)
    if (filled.length === 1) sections.push(filled[0])
    else sections.push({ key: newKey(), title: chapters.pop(), sections: filled, tasks: [] })
    if (headings.length === 0) break
  }
  if (random.chance(0.6)) sections.push(closingSection(maker, random))
  return sections
}

function closingSection(maker, random) {
  const chosen = random.shuffle(words.CLOSINGS).slice(0, random.between(2, 4))
  return {
    key: newKey(),
    title: words.CLOSING_HEADING,
    sections: [],
    tasks: chosen.map((closing) => maker.closing(closing)),
  }
}

/** Makes tasks of one plan: no two have the same object. */
export function taskMaker(plan, random) {
  const used = new Set(tasksOf(plan).map((task) => task.head))
  const freshObject = (topic) => {
    for (let attempt = 0; ; attempt += 1) {
      const own = random.pick(topic.objects)
      const area = attempt < 30 ? [] : random.pick(words.AREAS)
      const object = attempt < 60 ? [...area, ...own] : [...area, ...own, ...random.pick(topic.details)]
      if (attempt > 400) throw new Error('no object left')
      if (used.has(object.join(''))) continue
      used.add(object.join(''))
      return object
    }
  }
  const task = (topic) => {
    const recipe = { topic, ...recipeOf(topic, random), object: freshObject(topic) }
    return fromRecipe(plan, recipe, random)
  }
  const twin = ({ recipe }) => {
    const details = random.shuffle(recipe.topic.details)
    const object = freshObject(recipe.topic)
    return fromRecipe(plan, { ...recipe, object, details, isTwin: true }, random)
  }
  return {
    task,
    twin,
    tasks(topic, count) {
      const made = []
      while (made.length < count) {
        const last = made.at(-1)
        if (last && !last.recipe.isTwin && random.chance(TWINS)) {
          made.push(twin(last))
          last.hasTwin = true
        } else made.push(task(topic))
      }
      return random.shuffle(made)
    },
    closing({ title, sentences }) {
      return {
        key: newKey(),
        title: plan.titled ? title.map(word) : null,
        sentences: sentences.map((text) => ({ key: newKey(), tokens: text.map(word) })),
        units: makeUnits(plan, random.pick(TOPICS), random),
        deadline: null,
        head: title.join(''),
        isClosing: true,
      }
    },
    /** One more sentence of a task, about what none of the texts given says; null where there is no such thing. */
    sentence({ recipe }, said) {
      const details = recipe.details.filter((detail) => !said.includes(detail.join('')))
      const template = random.pick(words.SENTENCES.filter((each) => !each.includes('{E}')))
      return details.length === 0 ? null : sentenceOf(plan, template, { ...recipe, details }, random, 0)
    },
  }
}

/** What a task is made of, apart from its object. */
function recipeOf(topic, random) {
  const count = random.pick(SENTENCE_COUNTS)
  const templates = random.shuffle(words.SENTENCES).slice(0, count)
  const measured = random.pick([
    { list: words.COUNTED, forms: words.COUNTS },
    { list: words.RATED, forms: words.SHARES },
  ])
  // One of each at most; they replace sentences, so that the first one says what the task is.
  const extras = [
    { probability: 0.4, list: measured.list },
    { probability: 0.3, list: words.DATED },
    { probability: 0.15, list: words.TIMED },
  ].filter(({ probability }) => random.chance(probability))
  extras.slice(0, count).forEach(({ list }, i) => {
    templates[count - 1 - i] = random.pick(list)
  })
  return {
    verb: random.pick(words.VERBS),
    templates,
    forms: measured.forms,
    details: random.shuffle(topic.details),
    boilerplate: random.chance(0.3) ? random.pick(words.BOILERPLATE) : null,
  }
}

function fromRecipe(plan, recipe, random) {
  const { verb, object, templates, boilerplate, topic } = recipe
  const sentences = templates.map((template, i) => sentenceOf(plan, template, recipe, random, i))
  if (boilerplate) sentences.push({ key: newKey(), tokens: boilerplate.map(word), isBoilerplate: true })
  const inText = sentences.some(({ tokens }) => tokens.some(({ kind }) => kind === 'deadline'))
  return {
    key: newKey(),
    title: plan.titled ? [word(verb), ...object.map((text) => ({ ...word(text), object: true }))] : null,
    sentences,
    units: makeUnits(plan, topic, random),
    deadline: plan.hasDeadlines && !inText && random.chance(0.7) ? makeDeadline(plan, random) : null,
    head: object.join(''),
    isTwin: recipe.isTwin,
    recipe,
  }
}

/** A sentence with its places filled; the i-th of a task takes its i-th detail. */
function sentenceOf(plan, template, recipe, random, i) {
  const { object, details, forms } = recipe
  const fills = {
    O: () => object.map((text) => ({ ...word(text), object: true })),
    D: () => details[i % details.length].map((text) => ({ ...word(text), object: true })),
    E: () => details[(i + 5) % details.length].map((text) => ({ ...word(text), object: true })),
    C: () => random.pick(words.CHANNELS).map(word),
    P: () => random.pick(words.PEOPLE).map(word),
    A: () => [word(random.pick(words.ADVERBS))],
    V: () => [word(random.pick(words.VERBS))],
    W: () => [word(random.pick(words.MORE_VERBS))],
    T: () => [measureToken(random.pick(forms), random)],
    Y: () => [{ text: `${plan.year - random.below(2)}年`, kind: 'year' }],
    B: () => [deadlineToken(plan, random)],
  }
  const tokens = template.flatMap((piece) => fills[PLACE.exec(piece)?.groups.slot]?.() ?? [word(piece)])
  return { key: newKey(), template: template.join(' '), tokens }
}

function measureToken(form, random) {
  return { kind: 'measure', form, ...measureText(form, random.between(form.from, form.to)) }
}

/** A measure of another number. */
export function measureText(form, number) {
  return { number, text: form.form.replace('{n}', String(number)) }
}

function deadlineToken(plan, random) {
  const deadline = { year: random.chance(0.4) ? plan.year : null, rest: random.pick(words.DEADLINES) }
  return { kind: 'deadline', ...deadline, text: printedDeadline(deadline) }
}

/** A deadline of the unit clause. */
export function makeDeadline(plan, random) {
  if (random.chance(0.2)) return { key: newKey(), year: null, rest: random.pick(words.OPEN_DEADLINES) }
  return { key: newKey(), year: random.chance(0.5) ? plan.year : null, rest: random.pick(words.DEADLINES) }
}

/** A deadline as it is printed. */
export function printedDeadline({ year, rest }) {
  return `${year === null ? '' : `${year}年`}${rest}`
}

function makeUnits(plan, topic, random) {
  const counts = {
    lead: random.pick([0, 1, 1, 1, 2]),
    responsible: random.between(1, 4),
    supporting: random.below(3),
  }
  const units = { lead: [], responsible: [], supporting: [] }
  for (const role of plan.roles)
    while (units[role].length < counts[role]) {
      const unit = makeUnit(plan, units, topic, random)
      const atEnd = units[role].at(-1)?.isCollective
      // A list ends with those that stand for several.
      if (atEnd) units[role].splice(-1, 0, unit)
      else units[role].push(unit)
    }
  return units
}

/** A unit that a task does not name yet. */
export function makeUnit(plan, units, topic, random) {
  const named = new Set(Object.values(units).flatMap((list) => list.map(({ entity }) => entity)))
  for (;;) {
    const draw = random.below(100)
    const unit =
      draw < 8
        ? { entity: random.pick(words.COLLECTIVE_UNITS), isCollective: true }
        : draw < 16
          ? { entity: random.pick(words.UNKNOWN_UNITS) }
          : { entity: random.pick((random.chance(0.6) ? topic : random.pick(TOPICS)).units), isKnown: true }
    if (named.has(unit.entity) || (unit.isCollective && [...named].some((name) => name.startsWith('各'))))
      continue
    const known = plan.reform ? (words.FORMER_UNITS[unit.entity] ?? unit.entity) : unit.entity
    return { ...unit, name: unit.isKnown ? `市${known}` : unit.entity, elided: random.chance(ELIDED) }
  }
}
