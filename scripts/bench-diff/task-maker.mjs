// Makes tasks: of a recipe (a topic, forms of sentences, details) and an object, so that two tasks of one recipe differ
// by what they are about alone.

import * as words from './phrases.mjs'
import { newKey, printedDeadline, tasksOf } from './plan-data.mjs'
import { TOPICS } from './topics.mjs'

/** Shares of tasks with one sentence, two, … */
const SENTENCE_COUNTS = [1, 2, 2, 2, 3, 3, 3, 4, 4, 5]
/** Share of units without the prefix that the one before them carries. */
const ELIDED = 0.15
/** Share of tasks that get a twin: the same task of another object. */
const TWINS = 0.12
/** {O} */
const PLACE = /^\{(?<slot>[A-Z])\}$/
/** A mark by itself */
const MARK = /^[，、。]$/

const word = (text) => ({ text, kind: MARK.test(text) ? 'mark' : 'word' })

/** Makes tasks of one plan: no two have the same object. */
export function taskMaker(plan, random) {
  const freshObject = objectsOf(plan, random)
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
    closing: (closing) => closingTask(plan, closing, random),
    /** One more sentence of a task, about what none of the texts given says; null where there is no such thing. */
    sentence({ recipe }, said) {
      const details = recipe.details.filter((detail) => !said.includes(detail.join('')))
      const template = random.pick(words.SENTENCES.filter((each) => !each.includes('{E}')))
      return details.length === 0 ? null : sentenceOf(plan, template, { ...recipe, details }, random, 0)
    },
  }
}

/** Gives objects of a topic that no task of a plan has; where all are taken, those of a part of the city. */
function objectsOf(plan, random) {
  const used = new Set(tasksOf(plan).map((task) => task.head))
  return (topic) => {
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
}

/** A task that any plan could end with. */
function closingTask(plan, { title, sentences }, random) {
  return {
    key: newKey(),
    title: plan.titled ? title.map(word) : null,
    sentences: sentences.map((text) => ({ key: newKey(), tokens: text.map(word) })),
    units: makeUnits(plan, random.pick(TOPICS), random),
    deadline: null,
    head: title.join(''),
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
