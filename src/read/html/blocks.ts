import type { Block, Paragraph } from '../../model/document.js'
import { NOWHERE } from '../../result.js'
import { gridTable } from '../grid.js'
import { isPageLine } from '../page-lines.js'
import { type Flow, type FlowCell, type FlowParagraph, paragraphsOf } from './flow.js'
import { unwrapLayout } from './layout-tables.js'

/** Blocks of a page: layout tables opened, other tables in a grid, lines about the page told from the plan's. */
export function readBlocks(flow: readonly Flow[]): Block[] {
  let tables = 0
  return unwrapLayout(flow).flatMap((item): Block[] => {
    if (item.type === 'paragraph') return [paragraph(item)]
    const cells = item.rows.flat().map(({ content }) => paragraphsOf(content))
    if (cells.every((paragraphs) => paragraphs.length === 0)) return []
    const rows = item.rows.map((row) => row.map(spannedCell))
    // what a cell hides is not in its lines: it stands after the table
    const hidden = cells.flatMap((paragraphs) => paragraphs.filter(({ layer }) => layer !== item.layer))
    return [gridTable(rows, ++tables), ...hidden.map(paragraph)]

    function spannedCell({ rowSpan, columnSpan, content }: FlowCell) {
      const shown = paragraphsOf(content).filter(({ layer }) => item.layer === layer)
      return { rowSpan, columnSpan, lines: shown.flatMap(({ text }) => text.split('\n')) }
    }
  })
}

function paragraph({ inArticle, ...flow }: FlowParagraph): Paragraph {
  const layer = isPageLine(flow.text, inArticle) ? 'furniture' : flow.layer
  return { ...flow, layer, provenance: [NOWHERE] }
}
