import { describe, expect, it } from 'vitest'
import { frameEnd, readFrame } from '../../../src/read/text/drawn.js'
import { splitLines } from '../../../src/read/text/line.js'

const BOX = `┌──┬────────┬────────┐
│号│工作任务│责任单位│
├──┼────────┼────────┤
│1 │按时公开│市财政局│
│  │预算。  │        │
├──┼────────┼────────┤
│2 │编好指南│        │
└──┴────────┴────────┘`
const PLUS = `+----+----------+------------+
| 号 | 工作任务 | 责任单位   |
+----+----------+------------+
| 1  | 公开A+B  | 市财政局   |
|    |          | 市审计局   |
+====+==========+============+`
const MERGED = `┌────┬────────┬────────┐
│类别│工作任务│责任单位│
├────┼────────┼────────┤
│公开│公开预算│市财政局│
│    ├────────┼────────┤
│    │公开决算│市审计局│
└────┴────────┴────────┘`

const read = (text: string) => {
  const { structure, rows } = readFrame(splitLines(text))
  return { structure, rows: rows.map((row) => row.map((cell) => cell.map((line) => line.text).join('/'))) }
}

describe('readFrame', () => {
  it('reads a table drawn with box characters and puts wrapped lines together', () => {
    expect(read(BOX)).toEqual({
      structure: 'grid',
      rows: [
        ['号', '工作任务', '责任单位'],
        ['1', '按时公开预算。', '市财政局'],
        ['2', '编好指南', ''],
      ],
    })
  })

  it('reads a table drawn with + - and |, and keeps lines apart that had room left', () => {
    expect(read(PLUS)).toEqual({
      structure: 'grid',
      rows: [
        ['号', '工作任务', '责任单位'],
        ['1', '公开A+B', '市财政局/市审计局'],
      ],
    })
  })

  it('leaves a cell merged down out of the rows below', () => {
    expect(read(MERGED)).toEqual({
      structure: 'rows',
      rows: [
        ['类别', '工作任务', '责任单位'],
        ['公开', '公开预算', '市财政局'],
        ['公开决算', '市审计局'],
      ],
    })
  })
})

describe('frameEnd', () => {
  it('finds where a frame ends', () => {
    expect(frameEnd(splitLines(`${BOX}\n正文`), 0)).toBe(8)
    expect(frameEnd(splitLines('+------+\n正文'), 0)).toBe(0)
    expect(frameEnd(splitLines('| a | b |\n|---|---|'), 0)).toBe(0)
  })

  it('takes linear time for a long line that is nearly a frame', () => {
    const started = performance.now()
    expect(frameEnd(splitLines(`+${'-+'.repeat(50_000)}x`), 0)).toBe(0)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
