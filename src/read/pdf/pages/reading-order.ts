import type { Box } from '../geometry/box.js'
import { gridBox } from '../lattice/page-table.js'
import type { PageItem } from './page-content.js'

/**
 * Puts what stands beside each other in the order of reading: where two tables stand side by side, the left one with
 * all above and below it comes first.
 * @param items top to bottom
 */
export function inReadingOrder(items: readonly PageItem[]): PageItem[] {
  const ordered: PageItem[] = []
  for (let at = 0; at < items.length; ) {
    const band = bandFrom(items, at)
    ordered.push(...(band.length > 1 ? byColumns(band) : band))
    at += band.length
  }
  return ordered
}

/** Items from one on that stand beside a table or beside what stands beside it. */
function bandFrom(items: readonly PageItem[], from: number): PageItem[] {
  const [first] = items.slice(from, from + 1)
  if (first?.kind !== 'table') return items.slice(from, from + 1)
  let bottom = boxOf(first).bottom
  let end = from + 1
  for (; end < items.length; end++) {
    const item = items[end]
    if (!item || item.top >= bottom) break
    if (item.kind === 'table') bottom = Math.max(bottom, boxOf(item).bottom)
  }
  return items.slice(from, end)
}

interface Column {
  left: number
  right: number
  items: PageItem[]
}

function byColumns(band: readonly PageItem[]): PageItem[] {
  const columns: Column[] = []
  for (const item of band.toSorted((one, other) => boxOf(one).left - boxOf(other).left)) {
    const { left, right } = boxOf(item)
    const column = columns.at(-1)
    if (column && left < column.right) {
      column.items.push(item)
      column.right = Math.max(column.right, right)
    } else columns.push({ left, right, items: [item] })
  }
  return columns.flatMap((column) => column.items.sort((one, other) => one.top - other.top))
}

function boxOf(item: PageItem): Box {
  return item.kind === 'table' ? gridBox(item.table) : item.line
}
