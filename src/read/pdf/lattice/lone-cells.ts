import { haveSameColumns } from '../pages/column-edges.js'
import type { PageContent, PageItem } from '../pages/page-content.js'
import type { PageTable } from './page-table.js'

/**
 * Takes grids of which only one cell holds text for what they are: part of a table that has the same columns on the
 * page before or after, such as a row of which only one cell goes on; else a frame around lines of text.
 */
export function withoutFrames(pages: readonly PageContent[]): PageContent[] {
  const tables = pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'table' ? [item.table] : [])),
  )
  return pages.map((page, index) => {
    if (!page.items.some((item) => item.kind === 'table' && item.table.frame)) return page
    const [before, after] = [tables[index - 1]?.at(-1), tables[index + 1]?.[0]]
    const items = page.items.flatMap((item) =>
      item.kind === 'table' ? unframed(item.table, [before, after]) : [item],
    )
    return { ...page, items: items.sort((one, other) => one.top - other.top) }
  })
}

function unframed(table: PageTable, neighbours: readonly (PageTable | undefined)[]): PageItem[] {
  const isPart = neighbours.some((neighbour) => neighbour && haveSameColumns(neighbour, table))
  if (!table.frame || isPart) return [{ kind: 'table', top: table.ys[0] ?? 0, table }]
  return table.frame.map((line) => ({ kind: 'line', top: line.top, line }))
}
