import { describe, expect, test } from 'vitest'
import type { TextRun } from '../../../../src/read/pdf/lines/text-lines.js'
import { findColumns } from '../../../../src/read/pdf/stream/stream-columns.js'

/** Text from one place to another on the width of a page. */
function run(left: number, right: number, text = '文'): TextRun {
  return { text, left, right, top: 0, bottom: 10, size: 10, headWidth: 10 }
}

const HEADINGS = [run(100, 120, '序号'), run(200, 240, '工作要求'), run(400, 420, '备注')]

function columns(...runs: readonly TextRun[]): string[] {
  return findColumns(runs, HEADINGS, runs.length, []).map(
    ({ left, right, heading }) => `${HEADINGS[heading]?.text} ${left}-${right}`,
  )
}

describe('columns of aligned text', () => {
  test('are what hardly any text crosses, each under the nearest heading', () => {
    const rows = [run(105, 115), run(150, 350), run(390, 430)]
    expect(columns(...rows, ...rows)).toEqual(['序号 106-114', '工作要求 151-349', '备注 391-429'])
  })

  test('may hold nothing but their heading', () => {
    const rows = [run(105, 115), run(150, 350)]
    expect(columns(...rows, ...rows)).toEqual(['序号 106-114', '工作要求 151-349', '备注 400-420'])
  })
})
