import { contentOf, textOf } from './content.js'
import { type Context, element } from './explicit.js'
import { child, childValue, isOn, wholeNumber, type XmlElement } from './xml.js'

/** Word itself stops at 63 columns; other producers do not. */
const MAX_COLUMNS = 500

/** Writes what stands in a cell. */
type WriteContent = (cell: XmlElement) => string

/** A cell and the grid columns it covers. */
interface Cell {
  span: number
  cell: XmlElement
}

/** Writes a table in which every row starts at the first grid column. */
export function explicitTable(table: XmlElement, write: WriteContent, context: Context): string {
  const rows = contentOf(table).filter(({ name }) => name === 'w:tr')
  return element('w:tbl', rows.map((row) => explicitRow(row, write, context)).join(''), context)
}

function explicitRow(row: XmlElement, write: WriteContent, context: Context): string {
  const properties = child(row, 'w:trPr')
  if (child(properties, 'w:del')) return ''
  if (isOn(child(properties, 'w:hidden'))) {
    context.hiddenCharacters += [...textOf(row, 'w:t')].length
    return ''
  }
  const before = span(childValue(properties, 'w:gridBefore'), 0)
  const filler = before > 0 ? cellXml(before, '', '', context) : ''
  const cells = cellsOf(row).map(({ cell, span }) => {
    const merge = verticalMerge(child(cell, 'w:tcPr'))
    // what a covered cell holds is not printed, and its paragraphs are not numbered
    return cellXml(span, merge, isCovered(merge) ? '' : write(cell), context)
  })
  return element('w:tr', filler + cells.join(''), context)
}

/** Cells of a row; a cell that continues the one before (`w:hMerge`, of older files) widens it. */
function cellsOf(row: XmlElement): Cell[] {
  const cells: Cell[] = []
  let columns = 0
  for (const cell of contentOf(row).filter(({ name }) => name === 'w:tc')) {
    const properties = child(cell, 'w:tcPr')
    const width = Math.max(1, Math.min(MAX_COLUMNS - columns, span(childValue(properties, 'w:gridSpan'), 1)))
    columns += width
    const continues = mergeOf(child(properties, 'w:hMerge')) === 'continue'
    const last = cells.at(-1)
    if (continues && last) last.span += width
    else cells.push({ cell, span: width })
  }
  return cells
}

function cellXml(span: number, merge: string, content: string, context: Context): string {
  return element('w:tc', `<w:tcPr><w:gridSpan w:val="${span}"/>${merge}</w:tcPr>${content}`, context)
}

function verticalMerge(properties: XmlElement | undefined): string {
  const merge = mergeOf(child(properties, 'w:vMerge'))
  return merge === null ? '' : `<w:vMerge w:val="${merge}"/>`
}

function isCovered(merge: string): boolean {
  return merge.includes('continue')
}

/** ST_Merge: no value means continue (ECMA-376 Part 1, 17.4.84). */
function mergeOf(merge: XmlElement | undefined): 'restart' | 'continue' | null {
  if (!merge) return null
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue'
}

function span(text: string | undefined, least: number): number {
  return Math.min(MAX_COLUMNS, Math.max(least, wholeNumber(text) ?? least))
}
