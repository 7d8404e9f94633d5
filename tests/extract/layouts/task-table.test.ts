import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/index.js'
import { gridTable, noticeOf } from '../../support/extract.js'

const TITLE = '云岚市2031年政务公开任务分工表'
const HEAD = ['序号', '工作任务', '责任单位']
const table = (number: string, text: string) => gridTable(HEAD, [number, text, '市财政局'])
const budget = table('1', '按时公开预算。')
const guides = table('2', '编好办事指南。')

const sectionsOf = (...blocks: readonly (string | Table)[]): string[][] =>
  noticeOf(...blocks).tasks.map((task) => task.section)

describe('taskTable', () => {
  it('reads section titles that stand between the tables', () => {
    expect(sectionsOf(TITLE, '一、公开', budget, '二、服务', guides)).toEqual([['一、公开'], ['二、服务']])
  })

  it('keeps titles of two levels', () => {
    expect(sectionsOf(TITLE, '一、公开', '（一）财政', budget, '（二）审批', guides)).toEqual([
      ['一、公开', '（一）财政'],
      ['一、公开', '（二）审批'],
    ])
  })

  it('does not call them items of the letter', () => {
    const { diagnostics } = noticeOf(TITLE, '一、公开', budget, '二、服务', guides)
    expect(diagnostics.map(({ code }) => code)).not.toContain('letter-items')
  })

  it('goes on with the section where a table has no title of its own', () => {
    expect(sectionsOf(TITLE, '一、公开', budget, guides, '二、服务', table('3', '用好热线。'))).toEqual([
      ['一、公开'],
      ['一、公开'],
      ['二、服务'],
    ])
  })

  it('takes no title that nothing goes on from', () => {
    expect(sectionsOf(TITLE, '二、任务分工', budget)).toEqual([[]])
  })

  it('takes no list of contents for titles', () => {
    expect(sectionsOf(TITLE, '一、公开', '二、服务', budget, '三、监督', guides)).toEqual([[], ['三、监督']])
  })

  it('takes no sentence for a title', () => {
    expect(sectionsOf(TITLE, '一、请抓好落实。', budget, '二、请按时报送。', guides)).toEqual([[], []])
  })
})
