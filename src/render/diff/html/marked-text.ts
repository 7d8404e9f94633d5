import { type Html, html } from './markup.js'
import { markedRanges, type Needle, type Segment, segmentsOf } from './ranges.js'
import type { Side } from './side-marks.js'

/** A text of one side, what the other side does not have marked in it. */
export function markedText(side: Side, text: string, needles: readonly Needle[]): Html {
  return html`${segmentsOf(text, markedRanges(text, needles)).map((segment) => segmentHtml(side, segment))}`
}

/** Paragraphs of one side, marked in the same way. */
export function markedParagraphs(side: Side, texts: readonly string[], needles: readonly Needle[]): Html {
  const text = texts.join('\n')
  const paragraphs: Html[][] = [[]]
  for (const { text: part, marked } of segmentsOf(text, markedRanges(text, needles))) {
    for (const [index, line] of part.split('\n').entries()) {
      if (index > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)?.push(segmentHtml(side, { text: line, marked }))
    }
  }
  return html`${paragraphs.map((parts) => html`<p>${parts}</p>`)}`
}

/** A value that is marked as a whole or not at all. */
export function markedValue(side: Side, text: string, marked: boolean): Html {
  return segmentHtml(side, { text, marked })
}

function segmentHtml(side: Side, { text, marked }: Segment): Html {
  if (!marked) return html`${text}`
  return side === 'base' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
}
