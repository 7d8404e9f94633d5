import type { Task } from '../../model/notice.js'
import { groupBySection, type SectionGroup, sameHeadings } from '../section-groups.js'

/**
 * Groups items by the headings of their tasks, in their order. A heading over one task that is but its title, without a number
 * of its own, is left to the task, so that it does not part what stands in one section.
 */
export function headingGroups<Item>(
  items: readonly Item[],
  taskOf: (item: Item) => Task | undefined,
): SectionGroup<Item>[] {
  const groups: { headings: readonly string[]; items: Item[] }[] = []
  for (const { headings, items: own } of groupBySection(items, taskOf)) {
    const task = own.length === 1 && own[0] !== undefined ? taskOf(own[0]) : undefined
    const isTitle = task !== undefined && headings.at(-1) === task.task
    const above = isTitle ? headings.slice(0, -1) : headings
    const group = groups.at(-1)
    if (group && sameHeadings(group.headings, above)) group.items.push(...own)
    else groups.push({ headings: above, items: [...own] })
  }
  return groups
}
