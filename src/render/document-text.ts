import { printable } from '../messages/printable.js'
import { RENDER_MESSAGES } from '../messages/render-messages.js'
import type { Block, Paragraph, Provenance, SourceDocument, Table } from '../model/document.js'
import { layOut } from './grid.js'
import { DEFAULT_WIDTH, type Renderer } from './renderer.js'
import { wrap } from './wrap.js'

/** What stands in the places that a spanned cell covers. */
const COVERED_FROM_LEFT = '←'
const COVERED_FROM_ABOVE = '↑'
const INDENT = '    '
const GRID_GAP = ' │ '
/** Grids with more places than this are not drawn but listed, so that a hostile span cannot fill the memory. */
const MOST_PLACES = 200_000

/** The blocks one by one: number, kind, place and look on one line, the text or the grid below it. */
export const documentText = {
  name: 'text',
  extensions: ['txt'],
  purpose: RENDER_MESSAGES.documentText,
  render(document, { width = DEFAULT_WIDTH }) {
    const blocks = document.blocks.flatMap((block, index) => ['', ...blockLines(block, index + 1, width)])
    return [headLine(document), ...blocks].map((line) => `${line}\n`).join('')
  },
} as const satisfies Renderer<SourceDocument>

function headLine({ source, title, normalization: { script } }: SourceDocument): string {
  const facts = [source.name, source.format, source.pages === null ? null : `pages=${source.pages}`, script]
  if (title !== null) facts.push(`title=${JSON.stringify(title)}`)
  return facts
    .filter((fact) => fact !== null)
    .map(printable)
    .join('  ')
}

function blockLines(block: Block, number: number, width: number): string[] {
  const head = [`#${number}`, block.type, placeOf(block.provenance), ...looks(block)].filter(
    (part) => part !== '',
  )
  const room = width - INDENT.length
  const body = block.type === 'table' ? tableLines(block, room) : wrap(printable(block.text), room)
  return [printable(head.join('  ')), ...body.map((line) => INDENT + line)]
}

function looks(block: Block): string[] {
  return block.type === 'table' ? [block.structure, `${block.rows}×${block.columns}`] : paragraphLooks(block)
}

function paragraphLooks({ layer, style, align, fontSize }: Paragraph): string[] {
  return [
    layer === 'furniture' ? layer : '',
    style === null ? '' : `style=${style}`,
    align === null ? '' : `align=${align}`,
    fontSize === null ? '' : `size=${fontSize}`,
  ]
}

/** "p3", "p3-4", "line 12" or nothing. */
function placeOf(provenance: readonly Provenance[]): string {
  const [first, last] = [provenance[0], provenance.at(-1)]
  if (!first || !last) return ''
  if (first.page !== null)
    return last.page === null || last.page === first.page ? `p${first.page}` : `p${first.page}-${last.page}`
  return first.line === null ? '' : `line ${first.line}`
}

function tableLines(table: Table, width: number): string[] {
  if (table.structure !== 'grid' || table.rows * table.columns > MOST_PLACES) return cellLines(table, width)
  const rows = placesOf(table)
  const layout = layOut(rows, width, GRID_GAP)
  return rows.flatMap((row) => layout.row(row))
}

/** A table without a known grid: its cells in order, each with its place. */
function cellLines(table: Table, width: number): string[] {
  return table.cells.flatMap((cell) => {
    const spans = cell.rowSpan * cell.columnSpan === 1 ? '' : ` ${cell.rowSpan}×${cell.columnSpan}`
    return wrap(`[${cell.row},${cell.column}${spans}] ${cell.lines.map(printable).join('\n')}`, width)
  })
}

/** Every place of the grid, the row's number in front; a spanned cell's text stands at its top left place. */
function placesOf(table: Table): string[][] {
  const rows = Array.from({ length: table.rows }, (_, row) => [
    String(row),
    ...Array.from({ length: table.columns }, () => ''),
  ])
  for (const cell of table.cells) {
    for (const [row, places] of rows.slice(cell.row, cell.row + cell.rowSpan).entries()) {
      const end = Math.min(cell.column + cell.columnSpan, table.columns)
      for (let column = cell.column; column < end; column += 1) {
        places[column + 1] = row > 0 ? COVERED_FROM_ABOVE : COVERED_FROM_LEFT
      }
    }
    const first = rows[cell.row]
    if (first) first[cell.column + 1] = cell.lines.map(printable).join('\n')
  }
  return rows
}
