import { describe, expect, test } from 'vitest'
import type { Table } from '../../../src/index.js'
import { gridTable, noticeOf, rowTable } from '../../support/extract.js'

type Blocks = (string | Table)[]

const HEAD = ['序号', '工作任务', '具体要求', '责任单位', '完成时限']

/** Text of what ended nowhere, and the quotes of the warnings about it. */
function leftOf(...blocks: Blocks) {
  const { unassigned, diagnostics } = noticeOf(...blocks)
  return {
    texts: unassigned.map(({ text }) => text),
    warned: diagnostics.filter(({ code }) => code === 'text-unassigned').map(({ values }) => values.quote),
  }
}

describe('text of a notice with a task table that ends nowhere', () => {
  test.each<[string, Blocks, string[], string[]]>([
    [
      'a table that is read whole',
      [gridTable(HEAD, ['1', '公开预算', '按时公开部门预算。', '市财政局、各科室', '6月底前'])],
      [],
      [],
    ],
    [
      'the covering letter, but not its fields',
      [
        '云川市人民政府办公室关于印发云川市2031年政务公开工作要点的通知',
        '各县区政府：',
        '现印发给你们，请认真组织实施。',
        '云川市人民政府办公室',
        '2031年3月5日',
        '云川市2031年政务公开工作要点',
        gridTable(HEAD, ['1', '公开预算', '按时公开部门预算。', '市财政局', '6月底前']),
      ],
      ['现印发给你们，请认真组织实施。'],
      [],
    ],
    [
      'remarks, without a warning',
      [
        gridTable(
          ['序号', '工作任务', '具体要求', '责任单位', '备注'],
          ['1', '公开预算', '按时公开部门预算。', '市财政局', '上年结转事项'],
          ['2', '公开决算', '按时公开部门决算。', '市财政局', '9月底前'],
        ),
      ],
      ['上年结转事项'],
      [],
    ],
    [
      'a column without a head, with a warning',
      [
        gridTable(
          ['序号', '工作任务', '具体要求', '责任单位', ''],
          ['1', '公开预算', '按时公开部门预算。', '市财政局', '须报市政府常务会议审定'],
          ['2', '公开决算', '按时公开部门决算。', '市财政局', ''],
        ),
      ],
      ['须报市政府常务会议审定'],
      ['须报市政府常务会议审定'],
    ],
    [
      'a unit cell in which a sentence stands',
      [
        gridTable(
          ['序号', '具体要求', '责任单位'],
          ['1', '按时公开部门预算。', '市财政局（牵头）、各科室，联系人：王某某'],
          ['2', '按时公开部门决算。', '市财政局'],
        ),
      ],
      ['联系人：王某某'],
      ['联系人：王某某'],
    ],
    [
      'a note below the table, without a warning',
      [
        gridTable(
          ['序号', '具体要求', '责任单位'],
          ['1', '按时公开部门预算。', '市财政局'],
          [{ text: '注：本表由市财政局汇总报送。', columnSpan: 3 }],
        ),
      ],
      ['注：本表由市财政局汇总报送。'],
      [],
    ],
    [
      'no stated rule that is applied',
      [
        gridTable(
          ['序号', '具体要求', '责任单位'],
          ['1', '按时公开部门预算。', '市财政局、市统计局'],
          [{ text: '注：列首位的为牵头单位。', columnSpan: 3 }],
        ),
      ],
      [],
      [],
    ],
    [
      'a table of other things',
      [
        gridTable(['序号', '具体要求', '责任单位'], ['1', '按时公开部门预算。', '市财政局']),
        gridTable(['栏目', '数量'], ['预算', '32']),
      ],
      ['栏目', '数量', '预算', '32'],
      [],
    ],
    [
      'nothing of merged cells, which each of their rows has',
      [
        gridTable(
          ['工作任务', '序号', '具体要求', '责任单位'],
          [
            { text: '一、预算\n决算公开', rowSpan: 2 },
            '1',
            '按时公开部门预算。',
            { text: '市财政局牵头，各科室配合', rowSpan: 2 },
          ],
          ['2', '按时公开部门决算。'],
        ),
      ],
      [],
      [],
    ],
    [
      'nothing of rows whose merged cells are missing',
      [
        rowTable(
          ['工作任务', '具体要求', '责任单位'],
          ['一、预算公开', '（1）按时公开部门预算。', '市财政局'],
          ['（2）按时公开部门决算。', '市财政局、市审计局'],
        ),
      ],
      [],
      [],
    ],
  ])('%s', (_, blocks, texts, warned) => {
    expect(leftOf(...blocks)).toEqual({ texts, warned })
  })

  test('is not the name of a unit that stands in another row', () => {
    const { texts } = leftOf(
      gridTable(
        ['序号', '具体要求', '责任单位', ''],
        ['1', '按时公开部门预算。', '市财政局', ''],
        ['2', '按时公开部门决算。', '市审计局', '市财政局'],
      ),
    )
    expect(texts).toEqual(['市财政局'])
  })

  test('is told with its page and row', () => {
    const { unassigned, diagnostics } = noticeOf(
      gridTable(
        ['序号', '具体要求', '责任单位', ''],
        ['1', '按时公开部门预算。', '市财政局', '另行通知的事项'],
        ['2', '按时公开部门决算。', '市审计局', ''],
      ),
    )
    expect(unassigned[0]?.provenance).toMatchObject([{ table: 1, row: 2 }])
    expect(diagnostics[0]?.provenance).toMatchObject({ table: 1, row: 2 })
  })

  test('is told of twenty places, then counted', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      `${i + 1}`,
      `公开第${i + 1}批事项。`,
      '市财政局',
      `另报${i}`,
    ])
    const { diagnostics } = noticeOf(gridTable(['序号', '具体要求', '责任单位', ''], ...rows))
    expect(diagnostics.map(({ code }) => code)).toEqual([
      ...new Array(20).fill('text-unassigned'),
      'more-text-unassigned',
    ])
    expect(diagnostics.at(-1)?.values).toEqual({ count: 10 })
  })
})

describe('text of a notice in prose that ends nowhere', () => {
  test.each<[string, Blocks, string[], string[]]>([
    [
      'preamble and closing text',
      [
        '云川市2031年政务公开工作要点',
        '为方便群众办事，提出以下要点。',
        '一、公开预算',
        '按时公开部门预算。（责任单位：市财政局，各科室配合；6月底前完成）',
        '二、公开决算',
        '按时公开部门决算。',
        '责任单位：市财政局、市审计局',
        '本要点自印发之日起施行。',
      ],
      ['为方便群众办事，提出以下要点。', '本要点自印发之日起施行。'],
      [],
    ],
    [
      'a preamble between the items, told already',
      [
        '一、公开预算',
        '按时公开部门预算。（责任单位：市财政局）',
        '二、工作目标',
        '让预算人人看得懂。',
        '三、公开决算',
        '按时公开部门决算。（责任单位：市财政局）',
      ],
      ['二、工作目标', '让预算人人看得懂。'],
      [],
    ],
    [
      'people named in a clause',
      [
        '一、公开预算',
        '按时公开部门预算。（责任单位：市财政局、市审计局，联系人：王某某）',
        '二、公开决算',
        '按时公开部门决算。（责任单位：市财政局）',
      ],
      ['联系人：王某某'],
      ['联系人：王某某'],
    ],
    [
      'nothing of a clause in a heading',
      [
        '一、公开预算（责任单位：市财政局）',
        '1.按时公开部门预算。',
        '2.按时公开部门决算。',
        '二、公开项目（责任单位：市发改委）',
        '1.按时公开重大项目。',
        '2.按时公开审批结果。',
      ],
      [],
      [],
    ],
    [
      'nothing of text whose line breaks were lost',
      [
        '云川市2031年政务公开工作要点一、公开预算。按时公开部门预算，说明增减。责任单位：市财政局。二、公开决算。按时公开部门决算，说明结余。责任单位：市财政局、市审计局。',
      ],
      [],
      [],
    ],
  ])('%s', (_, blocks, texts, warned) => {
    expect(leftOf(...blocks)).toEqual({ texts, warned })
  })
})
