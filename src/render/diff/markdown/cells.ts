import type { Mark } from '../../../model/plan-diff.js'
import { escapeMarkdown } from '../../escape-markdown.js'
import { cutText } from '../cut-text.js'

/** Longest text of a cell, in characters; a page of print has about a thousand. */
const LONGEST = 2000
const CUT = '…'
/** GitHub keeps these two elements; ~~ and ** would not hold beside Han characters and punctuation (CommonMark 0.31.2, 6.2). */
const ELEMENTS = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const
/** 、 can stand inside the name of one unit. */
const VALUE_SEPARATOR = '；'

/** A row of a GitHub table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

/** The first two rows of a GitHub table; columns of numbers are set to the right. */
export function tableHead(headings: readonly string[], numbers: readonly string[] = []): string {
  return (
    tableRow(headings) + tableRow(headings.map((heading) => (numbers.includes(heading) ? '---:' : '---')))
  )
}

/** Text from anywhere in a cell, cut where it is longer than anybody reads there. */
export function textCell(text: string): string {
  return escapeMarkdown(text.length > LONGEST ? cutText(text, LONGEST) + CUT : text)
}

/** Several short texts in a cell. */
export function valuesCell(values: readonly string[]): string {
  return textCell(values.join(VALUE_SEPARATOR))
}

/** Several paragraphs in a cell. */
export function paragraphsCell(paragraphs: readonly string[]): string {
  let room = LONGEST
  const shown: string[] = []
  for (const text of paragraphs) {
    if (text === '') continue
    shown.push(escapeMarkdown(room < text.length ? cutText(text, room) + CUT : text))
    room -= text.length
    if (room <= 0) break
  }
  return shown.join('<br>')
}

/** A text of both years, what was taken out and put in marked where it stands. */
export function wordingCell(marks: readonly Mark[]): string {
  let room = LONGEST
  const shown = marks.map(({ type, text }) => {
    if (room <= 0) return ''
    const [begin, end] = ELEMENTS[type]
    const part = cutText(text, room)
    room -= text.length
    return begin + escapeMarkdown(part) + end
  })
  return shown.join('') + (room < 0 ? CUT : '')
}
