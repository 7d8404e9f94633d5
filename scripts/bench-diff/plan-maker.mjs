// Makes work plans of invented cities.

import * as words from './phrases.mjs'
import { newKey } from './plan-data.mjs'
import { randomOf } from './random.mjs'
import { taskMaker } from './task-maker.mjs'
import { TOPICS } from './topics.mjs'

const TASKS_IN_SECTION = [3, 9]

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
