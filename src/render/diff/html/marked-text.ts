import { type Html, html } from './markup.js'
import { markedRanges, type Needle, type Range, type Segment, segmentsOf } from './ranges.js'
import type { Side } from './side-marks.js'

/** A text of one side, what the other side does not have marked in it. */
export function markedText(side: Side, text: string, needles: readonly Needle[]): Html {
  return html`${segmentsOf(text, markedRanges(text, needles)).map((segment) => segmentHtml(side, segment))}`
}

/** Paragraphs of one side, marked in the same way; what is marked may go over from one to the next. */
export function markedParagraphs(side: Side, texts: readonly string[], needles: readonly Needle[]): Html {
  const ranges = markedRanges(texts.join(''), needles)
  let start = 0
  let next = 0
  const paragraphs = texts.map((text) => {
    const end = start + text.length
    const own: Range[] = []
    for (let range = ranges[next]; range && range[0] < end; range = ranges[++next]) {
      own.push([Math.max(range[0], start) - start, Math.min(range[1], end) - start])
      if (range[1] > end) break
    }
    start = end
    return html`<p>${segmentsOf(text, own).map((segment) => segmentHtml(side, segment))}</p>`
  })
  return html`${paragraphs}`
}

/** A value that is marked as a whole or not at all. */
export function markedValue(side: Side, text: string, marked: boolean): Html {
  return segmentHtml(side, { text, marked })
}

function segmentHtml(side: Side, { text, marked }: Segment): Html {
  if (!marked) return html`${text}`
  return side === 'base' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
}
