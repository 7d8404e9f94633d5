import { contentOf, textOf } from './content.js'
import { type Context, element } from './explicit.js'
import { gridEdges, type SnapEdge } from './grid-edges.js'
import { child, childValue, isOn, wholeNumber, type XmlElement } from './xml.js'

/** Word itself stops at 63 columns; other producers do not. */
const MAX_COLUMNS = 500

/** Writes what stands in a cell. */
type WriteContent = (cell: XmlElement) => string

/** A cell between two edges of the table's grid. */
interface PlacedCell {
  cell: XmlElement
  from: number
  to: number
}

/** Writes a table in which every row starts at the first grid column. */
export function explicitTable(table: XmlElement, write: WriteContent, context: Context): string {
  const rows = contentOf(table)
    .filter((row) => row.name === 'w:tr' && isShown(row, context))
    .map(placeCells)
  const snap = snapperOf(table, rows)
  const written = rows.map((cells) => explicitRow(cells, snap, write, context))
  return element('w:tbl', written.join(''), context)
}

/** A deleted row is gone; a hidden one is counted. */
function isShown(row: XmlElement, context: Context): boolean {
  const properties = child(row, 'w:trPr')
  if (child(properties, 'w:del')) return false
  if (!isOn(child(properties, 'w:hidden'))) return true
  context.leftOut.hiddenCharacters += [...textOf(row, 'w:t')].length
  return false
}

/** Cells of a row; a cell that continues the one before (`w:hMerge`, of older files) widens it. */
function placeCells(row: XmlElement): PlacedCell[] {
  const cells: PlacedCell[] = []
  let edge = Math.min(
    MAX_COLUMNS,
    Math.max(0, wholeNumber(childValue(child(row, 'w:trPr'), 'w:gridBefore')) ?? 0),
  )
  for (const cell of contentOf(row).filter(({ name }) => name === 'w:tc')) {
    const properties = child(cell, 'w:tcPr')
    const width = wholeNumber(childValue(properties, 'w:gridSpan')) ?? 1
    const to = edge + Math.max(1, Math.min(MAX_COLUMNS - edge, width))
    const continues = mergeOf(child(properties, 'w:hMerge')) === 'continue'
    const last = cells.at(-1)
    if (continues && last) last.to = to
    else cells.push({ cell, from: edge, to })
    edge = to
  }
  return cells
}

/** Edges that look like one are one, unless a cell would vanish between them. */
function snapperOf(table: XmlElement, rows: readonly (readonly PlacedCell[])[]): SnapEdge {
  const snap = gridEdges(table)
  return rows.every((cells) => cells.every(({ from, to }) => snap(from) < snap(to))) ? snap : (edge) => edge
}

function explicitRow(
  cells: readonly PlacedCell[],
  snap: SnapEdge,
  write: WriteContent,
  context: Context,
): string {
  const before = snap(cells[0]?.from ?? 0)
  const filler = before > 0 ? cellXml(before, '', '', context) : ''
  const written = cells.map(({ cell, from, to }) => {
    const merge = mergeOf(child(child(cell, 'w:tcPr'), 'w:vMerge'))
    const mergeXml = merge === null ? '' : `<w:vMerge w:val="${merge}"/>`
    // what a covered cell holds is not printed, and its paragraphs are not numbered
    return cellXml(snap(to) - snap(from), mergeXml, merge === 'continue' ? '' : write(cell), context)
  })
  return element('w:tr', filler + written.join(''), context)
}

function cellXml(span: number, merge: string, content: string, context: Context): string {
  return element('w:tc', `<w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${content}`, context)
}

/** ST_Merge: no value means continue (ECMA-376 Part 1, 17.4.84). */
function mergeOf(merge: XmlElement | undefined): 'restart' | 'continue' | null {
  if (!merge) return null
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}
