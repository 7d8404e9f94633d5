import type { Cell, Table } from '../../../model/document.js'
import { NOWHERE } from '../../../result.js'
import type { TextLine } from '../../prose/lines.js'
import { cellKind } from '../cell-kind.js'
import type { FlattenedHeader } from './header.js'

/**
 * The table of which each line is a cell, where 序号 comes first and no row has more lines than there are heads; null
 * where a cell may hold several lines.
 */
export function tableOfCellLines(header: FlattenedHeader, body: readonly TextLine[]): Table | null {
  if (!header.oneALine || header.fields[0] !== 'number') return null
  const longest = longestRow(body)
  if (longest === null || longest > header.heads.length) return null
  const place = { ...NOWHERE, table: 1, row: 1 }
  const texts = [
    ...header.heads.map((text) => ({ text, provenance: [place] })),
    ...body.map(({ text, provenance }) => ({ text, provenance })),
  ]
  const cells = texts.map(
    ({ text, provenance }, column): Cell => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      lines: [text],
      provenance,
    }),
  )
  return { type: 'table', structure: 'cells', rows: 1, columns: cells.length, cells, provenance: [place] }
}

/** Lines of the longest row; null where the first line is no number. */
function longestRow(body: readonly TextLine[]): number | null {
  let longest = 0
  let length = 0
  let last = 0
  for (const [i, { text }] of body.entries()) {
    const number = /^\d{1,3}$/u.test(text) ? Number(text) : null
    if (i === 0 && number === null) return null
    const opens = number !== null && (i === 0 || number === last + 1)
    if (opens) last = number
    length = opens ? 1 : length + (cellKind(text) === 'heading' ? 0 : 1)
    longest = Math.max(longest, length)
  }
  return longest
}
