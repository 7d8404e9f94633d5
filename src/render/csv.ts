import { stringify } from 'csv-stringify/sync'
import { printable } from '../messages/printable.js'
import { RENDER_MESSAGES } from '../messages/render-messages.js'
import type { Notice } from '../model/notice.js'
import { isSeveral, listOf, type Plans, type Renderer } from './renderer.js'
import { fieldText, headingOf, TASK_FIELDS } from './task-fields.js'

/** Between the paragraphs of a cell: "甲。\n乙。" */
const LINE_FEED = /\n/

/**
 * One row a task, as RFC 4180 has it. Cells that a spreadsheet would run as a formula (= + - @ and their
 * full-width forms) get a ' in front.
 */
export const csv = {
  name: 'csv',
  extensions: ['csv'],
  purpose: RENDER_MESSAGES.csv,
  byteOrderMark: true,
  render(plans, { language = 'zh' }) {
    const source = isSeveral(plans) ? [headingOf('source', language)] : []
    const headings = [...source, ...TASK_FIELDS.map((field) => headingOf(field, language))]
    const rows = listOf(plans).flatMap((plan) => rowsOf(plan, source.length > 0))
    return stringify([headings, ...rows], {
      escape_formulas: true,
      record_delimiter: 'windows',
      // The library quotes only the line end it writes itself.
      quoted_match: LINE_FEED,
    })
  },
} as const satisfies Renderer<Plans>

function rowsOf({ source, tasks }: Notice, withSource: boolean): string[][] {
  const name = withSource ? [printable(source.name)] : []
  return tasks.map((task) => [...name, ...TASK_FIELDS.map((field) => cell(fieldText(task, field)))])
}

/** The lines of a cell stay lines. */
function cell(text: string): string {
  return text.split('\n').map(printable).join('\n')
}
