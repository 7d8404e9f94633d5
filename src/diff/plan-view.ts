import { headingTitle } from '../language/outline-number.js'
import type { Notice, Task, Unit } from '../model/notice.js'
import { taskLabels } from './task-label.js'
import { foldText, withoutYears } from './text/fold-text.js'

/** A task as a comparison sees it. */
export interface TaskView {
  readonly task: Task
  /** What it is called in messages. */
  readonly label: string
  /** Place among the tasks of its plan, counted from 0. */
  readonly index: number
  /** Its own title as printed, none that it has from a heading over several tasks; "" for none. */
  readonly printedTitle: string
  /** The same, folded and without years. */
  readonly title: string
  /** Whether no other task of the plan has that title. */
  readonly hasOwnTitle: boolean
  /** Title and requirements, folded and without years: what the task is, however it is set and numbered. */
  readonly substance: string
  /** The headings above, without outline numbers and its own title, as printed. */
  readonly headings: readonly string[]
  /** The same, folded and without years. */
  readonly section: readonly string[]
  /** Place among the tasks of its section, counted from 1. */
  readonly placeInSection: number
  /** Its units, whatever their role: the full name where it is known, else the printed one, folded. */
  readonly units: ReadonlySet<string>
}

/** A plan as a comparison sees it. */
export interface PlanView {
  readonly year: number | null
  readonly tasks: readonly TaskView[]
  /** What is known of each unit, by its name as printed. */
  readonly units: ReadonlyMap<string, Unit>
}

/** Prepares two plans for comparing; linear in their text. */
export function planViewsOf(base: Notice, revision: Notice): { base: PlanView; revision: PlanView } {
  // What is a heading over several tasks in one year is no task's own title in the other.
  const headings = new Set([...headingsOverSeveral(base.tasks), ...headingsOverSeveral(revision.tasks)])
  return { base: planViewOf(base, headings), revision: planViewOf(revision, headings) }
}

/** A text as it is compared: folded, without years. */
export function substanceOf(text: string): string {
  return foldText(withoutYears(text))
}

/** All that a plan says, in order: two plans compare by it in the same way whichever comes first. */
export function contentOf({ tasks }: PlanView): string {
  return tasks.map(({ substance }) => substance).join('\n')
}

function planViewOf({ notice, tasks, units }: Notice, headingTitles: ReadonlySet<string>): PlanView {
  const known = new Map(units.map((unit) => [unit.name, unit]))
  const titles = tasks.map((task) => ownTitle(task, headingTitles))
  const counts = countOf(titles.map(substanceOf))
  const labels = taskLabels(tasks)
  const places = new Map<string, number>()
  const views = tasks.map((task, index): TaskView => {
    const printedTitle = titles[index] ?? ''
    const title = substanceOf(printedTitle)
    const headings = headingsOf(task, printedTitle)
    const path = headings.join('\n')
    const placeInSection = (places.get(path) ?? 0) + 1
    places.set(path, placeInSection)
    const wording = task.requirements.map(substanceOf).join('')
    const unitNames = [...task.leadUnits, ...task.responsibleUnits, ...task.supportingUnits]
    return {
      task,
      label: labels[index] ?? '',
      index,
      printedTitle,
      title,
      hasOwnTitle: title !== '' && counts.get(title) === 1,
      substance: wording === title ? wording : title + wording,
      headings,
      section: headings.map(substanceOf),
      placeInSection,
      units: new Set(unitNames.map((name) => known.get(name)?.canonical ?? foldText(name))),
    }
  })
  return { year: notice.year, tasks: views, units: known }
}

/** Titles that are the last heading of several tasks; of two tasks of the same title in two sections each has its own. */
function headingsOverSeveral(tasks: readonly Task[]): string[] {
  const below = tasks.filter(hasHeadingsTitle)
  const counts = countOf(below.map(({ section }) => section.join('\n')))
  return below
    .filter(({ section }) => (counts.get(section.join('\n')) ?? 0) > 1)
    .map(({ task }) => substanceOf(task ?? ''))
}

function hasHeadingsTitle({ section, task }: Task): boolean {
  const last = section.at(-1)
  return last !== undefined && task !== null && foldText(headingTitle(last)) === foldText(task)
}

function ownTitle(task: Task, headingTitles: ReadonlySet<string>): string {
  const title = task.task ?? ''
  return hasHeadingsTitle(task) && headingTitles.has(substanceOf(title)) ? '' : title
}

/** The headings above a task, without the last one where that is its own title. */
function headingsOf(task: Task, printedTitle: string): readonly string[] {
  const titles = task.section.map(headingTitle)
  return printedTitle !== '' && hasHeadingsTitle(task) ? titles.slice(0, -1) : titles
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
