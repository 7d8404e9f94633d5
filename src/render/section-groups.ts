import type { Task } from '../model/notice.js'

/** What may stand between an outline number and its title: ".", "、", "．", nothing. */
const MARKER_END = /^[.．、]?$/

/** Tasks, or what is said of tasks, that follow one another under the same headings. */
export interface SectionGroup<Item = Task> {
  headings: readonly string[]
  items: readonly Item[]
}

/** Groups items by the headings of their tasks, in their order; an item without a task has no headings. */
export function groupBySection<Item>(
  items: readonly Item[],
  taskOf: (item: Item) => Task | undefined,
): SectionGroup<Item>[] {
  const groups: { headings: readonly string[]; items: Item[] }[] = []
  for (const item of items) {
    const task = taskOf(item)
    const headings = task ? headingsAbove(task) : []
    const group = groups.at(-1)
    if (group && sameHeadings(group.headings, headings)) group.items.push(item)
    else groups.push({ headings, items: [item] })
  }
  return groups
}

/** The headings without the last one where that is the task's own number and title, which are shown beside it. */
export function headingsAbove({ section, number, task }: Task): readonly string[] {
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

/** Whether two tasks stand under the same headings. */
export function sameHeadings(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((heading, index) => heading === other[index])
}
