import { describe, expect, test } from 'vitest'
import { json } from '../../src/render/json.js'
import { ndjson } from '../../src/render/ndjson.js'
import { makeNotice, makeTask } from '../support/notice.js'

describe('json', () => {
  test('is one object for one plan and an array for several', () => {
    expect(JSON.parse(json.render(makeNotice()))).toEqual(makeNotice())
    expect(JSON.parse(json.render([makeNotice()]))).toEqual([makeNotice()])
  })

  test('holds nothing that a terminal obeys, and the same data', () => {
    const notice = makeNotice([makeTask({ task: '\u001b[2J\u009b31m\u202e甲\u2028' })])
    const text = json.render(notice)
    for (const obeyed of ['\u001b', '\u009b', '\u202e', '\u2028']) expect(text).not.toContain(obeyed)
    expect(JSON.parse(text)).toEqual(notice)
  })
})

describe('ndjson', () => {
  test('is one task a line, the plan it belongs to in front', () => {
    const lines = ndjson
      .render([makeNotice([makeTask(), makeTask({ id: '1.2' })])])
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { source: 'notice.pdf', title: '云川市2031年政务公开工作要点', year: 2031, ...makeTask() },
      { source: 'notice.pdf', title: '云川市2031年政务公开工作要点', year: 2031, ...makeTask({ id: '1.2' }) },
    ])
  })
})
