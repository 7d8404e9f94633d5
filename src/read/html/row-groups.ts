import { childElements, type Element } from './element.js'

/** Where a group stands on paper, whatever its place in the source. */
const GROUP_ORDER: Readonly<Record<string, number>> = { thead: 0, tbody: 1, tfoot: 2 }

/** Rows of a table by group: a cell spans rows of its own group only (HTML standard, 4.9.12.1). */
export function rowGroups(table: Element): Element[][] {
  const groups = childElements(table)
    .filter(({ tagName }) => tagName in GROUP_ORDER)
    .map((group) => ({ order: GROUP_ORDER[group.tagName] ?? 1, rows: rowsOf(group) }))
  const loose = rowsOf(table)
  return [...groups, ...(loose.length > 0 ? [{ order: 1, rows: loose }] : [])]
    .sort((a, b) => a.order - b.order)
    .map(({ rows }) => rows)
}

function rowsOf(parent: Element): Element[] {
  return childElements(parent).filter(({ tagName }) => tagName === 'tr')
}
