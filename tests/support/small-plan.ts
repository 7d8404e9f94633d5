import { deadlineInColumn } from '../../src/extract/deadlines/deadline-alone.js'
import { deadlinesInText } from '../../src/extract/deadlines/deadlines-in-text.js'
import { resolveDeadline } from '../../src/extract/deadlines/resolve-deadline.js'
import { extractMeasures } from '../../src/extract/measures/measures.js'
import type { Deadline, Notice, Task, Unit } from '../../src/index.js'
import { makeNotice, makeTask } from './notice.js'

/** A task in few words: all that is not said is empty, its figures are read from its text. */
export interface SmallTask extends Partial<Omit<Task, 'requirements' | 'deadlines'>> {
  readonly requirements?: string | string[]
  /** As printed, or whole. */
  readonly deadlines?: readonly (string | Deadline)[]
}

export interface SmallPlan {
  readonly year?: number | null
  /** What is known of units; of the others nothing but the name is. */
  readonly units?: readonly SmallUnit[]
}

export type SmallUnit = Partial<Unit> & Pick<Unit, 'name'>

/** A plan of these tasks; they are numbered in their order unless told. */
export function smallPlan(tasks: readonly SmallTask[], { year = 2023, units = [] }: SmallPlan = {}): Notice {
  const whole = tasks.map((task, index) => smallTask(task, index, year))
  return { ...makeNotice(whole, { year }), units: unitsOf(whole, units) }
}

function smallTask(
  { requirements = [], deadlines, ...fields }: SmallTask,
  index: number,
  year: number | null,
): Task {
  const paragraphs = [requirements].flat()
  const printed =
    deadlines ?? deadlinesInText(paragraphs.join('')).map((found) => resolveDeadline(found, year))
  return makeTask({
    id: `${index + 1}`,
    number: `${index + 1}`,
    section: [],
    task: null,
    requirements: paragraphs,
    leadUnits: [],
    responsibleUnits: [],
    supportingUnits: [],
    deadlines: printed.map((one) => (typeof one === 'string' ? smallDeadline(one, year) : one)),
    measures: paragraphs.flatMap(extractMeasures),
    ...fields,
  })
}

/** A deadline as a column of them prints it. */
export function smallDeadline(text: string, year: number | null): Deadline {
  const printed = deadlineInColumn(text)
  return printed ? resolveDeadline(printed, year) : { text, kind: 'unparsed', by: null, milestone: false }
}

function unitsOf(tasks: readonly Task[], known: readonly SmallUnit[]): Unit[] {
  const named = tasks.flatMap((task) => [
    ...task.leadUnits,
    ...task.responsibleUnits,
    ...task.supportingUnits,
  ])
  const byName = new Map(known.map((unit) => [unit.name, unit]))
  return [...new Set(named)].map((name) => ({
    name,
    canonical: null,
    kind: 'agency',
    level: null,
    collective: false,
    aliases: [],
    succeededBy: null,
    source: null,
    tasks: 1,
    leads: 0,
    ...byName.get(name),
  }))
}
