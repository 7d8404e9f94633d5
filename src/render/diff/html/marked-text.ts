import type { Task } from '../../../model/notice.js'
import type { Wording } from '../../../model/plan-diff.js'
import { type Html, html } from './markup.js'
import { findRanges, joinRanges, type Range, type Segment, segmentsOf } from './ranges.js'
import { withoutShared } from './sentences.js'
import type { Side, SideMarks } from './side-marks.js'

/** The title of a task, what the other side does not have marked in it. */
export function markedTitle(side: Side, { task }: Task, marks: SideMarks): Html {
  const text = task ?? ''
  return html`${segmentsOf(text, rangesOf(text, marks, 'task')).map((segment) => segmentHtml(side, segment))}`
}

/** The requirements of a task, marked in the same way; what is marked may go over from one paragraph to the next. */
export function markedRequirements(side: Side, { requirements }: Task, marks: SideMarks): Html {
  const ranges = rangesOf(requirements.join(''), marks, 'requirement')
  let start = 0
  let next = 0
  const paragraphs = requirements.map((text) => {
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

/** A short text in which but a number or a year changed. */
export function markedFigures(side: Side, text: string, { figures, shared }: SideMarks): Html {
  const ranges = figures.length === 0 ? [] : joinRanges(findRanges(withoutShared(text, shared), figures))
  return html`${segmentsOf(text, ranges).map((segment) => segmentHtml(side, segment))}`
}

/** A value that is marked as a whole or not at all. */
export function markedValue(side: Side, text: string, marked: boolean): Html {
  return segmentHtml(side, { text, marked })
}

function rangesOf(text: string, { texts, figures, shared }: SideMarks, field: Wording['field']): Range[] {
  const ofFigures = figures.length === 0 ? [] : findRanges(withoutShared(text, shared), figures)
  return joinRanges([...findRanges(text, texts[field]), ...ofFigures])
}

function segmentHtml(side: Side, { text, marked }: Segment): Html {
  if (!marked) return html`${text}`
  return side === 'base' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`
}
