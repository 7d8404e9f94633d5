import { readDuty } from '../units/readable-duty.js'
import type { ItemPart } from './item-tasks.js'
import type { OutlineItem } from './outline-tree.js'
import type { TitledItem } from './titles.js'

/** An item and the parts that its unit clauses divide it into. */
export interface DividedItem {
  entry: TitledItem
  parts: ItemPart[]
}

/** Hands the unit clauses that hold for several items to each of them. */
export function shareGroupDuties(items: readonly DividedItem[]): void {
  inheritFromHeadings(items)
  shareClosingClauses(items)
}

/** A unit clause in a heading holds for the items below that have none. */
function inheritFromHeadings(items: readonly DividedItem[]): void {
  const clauses = new Map(items.map(({ entry }) => [entry.item, entry.groupDuty]))
  for (const { entry, parts } of items) {
    const path = [entry.item, ...entry.item.ancestors.toReversed()]
    const clause = path.map((item) => clauses.get(item)).find((found) => found)
    if (clause) for (const part of parts) if (!part.closed) takeDuty(part, clause)
  }
}

function takeDuty(part: ItemPart, clause: string): void {
  const { units, deadlines } = readDuty(clause, 'responsible', part.provenance[0])
  part.units = units
  part.deadlines.push(...deadlines)
}

/** A clause on a line of its own behind the last of several items, none of which has one, holds for all of them. */
function shareClosingClauses(items: readonly DividedItem[]): void {
  const siblings = new Map<OutlineItem, DividedItem[]>()
  for (const divided of items) {
    const parent = divided.entry.item.ancestors.at(-1)
    if (parent) siblings.set(parent, [...(siblings.get(parent) ?? []), divided])
  }
  for (const [parent, group] of siblings) {
    const last = group.at(-1)?.parts.at(-1)
    const others = group.slice(0, -1).flatMap(({ parts }) => parts)
    const isGroup = group.length === parent.children && last?.ownLine && others.every((part) => !part.closed)
    if (!isGroup || !last) continue
    for (const part of others) {
      const { lead, responsible, supporting } = last.units
      part.units = { lead: [...lead], responsible: [...responsible], supporting: [...supporting] }
    }
  }
}
