import type { Box } from '../../src/read/pdf/geometry/box.js'
import { pageContent } from '../../src/read/pdf/pages/page-content.js'
import { toBlocks } from '../../src/read/pdf/pages/to-blocks.js'
import type { Glyph } from '../../src/read/pdf/paint/glyph.js'
import { glyphs } from './pdf-glyphs.js'

/** Printed lines from the top: texts with the position each begins at; "<" in front of one ends it there instead. */
export type Printed = readonly (readonly (readonly [left: number, text: string])[])[]

/** Glyphs of printed lines, ASCII five points wide, one line every 14 points. */
export function printed(lines: Printed, top = 100): Glyph[] {
  return lines.flatMap((pieces, index) =>
    pieces.flatMap(([position, text]) => {
      const isRight = text.startsWith('<')
      const shown = isRight ? text.slice(1) : text
      return glyphs(shown, { left: isRight ? position - shown.length * 5 : position, top: top + index * 14 })
    }),
  )
}

/** A level line. */
export function levelRule(top: number, left: number, right: number): Box {
  return { left, top, right, bottom: top + 0.5 }
}

/** Tables as rows of "text" or "text+rowsxcolumns", and paragraphs as their text. */
export function readPage(all: readonly Glyph[], rules: readonly Box[] = []): (string | string[][])[] {
  const page = pageContent(1, { width: 500, height: 800, glyphs: [...all], rules: [...rules] })
  return toBlocks([page]).map((block) => {
    if (block.type === 'paragraph') return block.text
    return Array.from({ length: block.rows }, (_, row) =>
      block.cells
        .filter((cell) => cell.row === row)
        .map(({ rowSpan, columnSpan, lines }) => {
          const spans = rowSpan * columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : ''
          return `${lines.join('/')}${spans}`
        }),
    )
  })
}
