import type { Task } from '../model/notice.js'

/** What may stand between an outline number and its title: ".", "、", "．", nothing. */
const MARKER_END = /^[.．、]?$/

/** Tasks that follow one another under the same headings. */
export interface SectionGroup {
  headings: readonly string[]
  tasks: readonly Task[]
}

/** Groups tasks by their headings, in the order of the notice. */
export function groupBySection(tasks: readonly Task[]): SectionGroup[] {
  const groups: { headings: readonly string[]; tasks: Task[] }[] = []
  for (const task of tasks) {
    const headings = headingsAbove(task)
    const group = groups.at(-1)
    if (group && sameHeadings(group.headings, headings)) group.tasks.push(task)
    else groups.push({ headings, tasks: [task] })
  }
  return groups
}

/** The headings without the last one where that is the task's own number and title, which are shown beside it. */
function headingsAbove({ section, number, task }: Task): readonly string[] {
  const last = section.at(-1) ?? ''
  const [marker, title] = [number ?? '', task ?? '']
  const own = last.startsWith(marker) && last.endsWith(title) && last.length >= marker.length + title.length
  const between = last.slice(marker.length, last.length - title.length)
  return own && MARKER_END.test(between) ? section.slice(0, -1) : section
}

/** The task's title; "" where it is the nearest heading's, which stands above. */
export function titleBelow(headings: readonly string[], { task }: Task): string {
  return task === null || headings.at(-1)?.endsWith(task) ? '' : task
}

function sameHeadings(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, index) => heading === other[index])
}
