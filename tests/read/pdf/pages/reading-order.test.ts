import { expect, test } from 'vitest'
import { toTextLine } from '../../../../src/read/pdf/lines/text-lines.js'
import type { PageItem } from '../../../../src/read/pdf/pages/page-content.js'
import { inReadingOrder } from '../../../../src/read/pdf/pages/reading-order.js'
import { glyphs } from '../../../support/pdf-glyphs.js'

function table(left: number, top: number, right: number, bottom: number): PageItem {
  return { kind: 'table', top, table: { xs: [left, right], ys: [top, bottom], cells: [] } }
}

function line(text: string, left: number, top: number): PageItem {
  const made = toTextLine(glyphs(text, { left, top }))
  if (!made) throw new Error('no line')
  return { kind: 'line', top, line: made }
}

/** Items as their text, or as the left side of a table. */
function order(...items: readonly PageItem[]): (string | number | undefined)[] {
  const sorted = items.toSorted((one, other) => one.top - other.top)
  return inReadingOrder(sorted).map((item) => (item.kind === 'line' ? item.line.text : item.table.xs[0]))
}

test('items one below the other stay so', () => {
  expect(order(line('甲', 0, 0), table(0, 20, 200, 100), line('乙', 0, 110))).toEqual(['甲', 0, '乙'])
})

test('of two tables side by side the left one comes first, also where it begins lower', () => {
  expect(order(table(300, 98, 500, 400), table(0, 100, 200, 300))).toEqual([0, 300])
})

test('what stands above a table in its half of the page comes before it', () => {
  const left = [table(0, 100, 200, 400), line('左注', 0, 410)]
  const right = [table(300, 90, 500, 300), line('右二', 300, 310), table(300, 330, 500, 420)]
  expect(order(...left, ...right)).toEqual([0, '左注', 300, '右二', 300])
})

test('a line beside a table comes after it where it stands to the right', () => {
  expect(order(table(0, 100, 200, 300), line('旁注', 250, 150))).toEqual([0, '旁注'])
})
