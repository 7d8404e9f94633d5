import { RENDER_MESSAGES } from '../messages/render-messages.js'
import type { SourceDocument, Table } from '../model/document.js'
import type { Grid } from '../model/inspection.js'
import { safeJson } from './json.js'
import type { Renderer } from './renderer.js'

/** The document model, and its tables once more as plain grids. */
export const documentJson = {
  name: 'json',
  extensions: ['json'],
  purpose: RENDER_MESSAGES.documentJson,
  render: (document) =>
    `${safeJson({ ...document, tables: document.blocks.filter((block) => block.type === 'table').map(gridOf) }, 2)}\n`,
} as const satisfies Renderer<SourceDocument>

function gridOf(table: Table): Grid {
  return {
    page: table.provenance[0]?.page ?? null,
    cells: table.cells.map((cell) => ({
      row: cell.row,
      col: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.columnSpan,
      text: cell.lines.join('\n'),
    })),
  }
}
