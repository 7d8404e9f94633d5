import type { Diagnostic } from '../../model/diagnostic.js'
import type { Block } from '../../model/document.js'
import { NOWHERE, type Result } from '../../result.js'
import type { Input, ReadBlocks, Reader } from '../reader.js'
import { toBbox } from './box.js'
import { openPdf, type PdfFile } from './engine.js'
import { type PageContent, pageContent } from './page-content.js'
import { pageMarks } from './page-marks.js'
import { gridBox } from './page-table.js'

/** Reads PDF files that hold text. */
export const pdfReader: Reader = { format: 'pdf', extensions: ['pdf'], read: readPdf }

async function readPdf({ bytes }: Input): Promise<Result<ReadBlocks>> {
  const file = await openPdf(bytes)
  try {
    const diagnostics: Diagnostic[] = []
    const contents: PageContent[] = []
    for (let page = 1; page <= file.pages; page++) contents.push(await readContent(file, page))
    return {
      value: { title: file.title, pages: file.pages, blocks: contents.flatMap(toBlocks) },
      diagnostics,
    }
  } finally {
    await file.close()
  }
}

async function readContent(file: PdfFile, page: number): Promise<PageContent> {
  return pageContent(page, pageMarks(await file.readPage(page)))
}

function toBlocks({ page, items }: PageContent): Block[] {
  return items.map((item): Block => {
    if (item.kind === 'line') {
      return {
        type: 'paragraph',
        text: item.line.text,
        style: null,
        align: null,
        fontSize: item.line.size,
        layer: 'body',
        provenance: [{ ...NOWHERE, page, bbox: toBbox(item.line) }],
      }
    }
    const { xs, ys, cells } = item.table
    return {
      type: 'table',
      structure: 'grid',
      rows: ys.length - 1,
      columns: xs.length - 1,
      cells: cells.map((cell) => ({
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        lines: cell.lines,
        provenance: [{ ...NOWHERE, page, table: 1, row: cell.row + 1, bbox: toBbox(cell.box) }],
      })),
      provenance: [{ ...NOWHERE, page, table: 1, bbox: toBbox(gridBox(item.table)) }],
    }
  })
}
