import { describe, expect, test } from 'vitest'
import type { Change, PlanDiff } from '../../../src/model/plan-diff.js'
import { diffText } from '../../../src/render/diff/text.js'
import { textWidth } from '../../../src/render/text-width.js'
import { diagnose } from '../../../src/result.js'
import {
  sampleChange,
  sampleDiff,
  sampleDiffOf,
  sampleHistory,
  sampleSide,
  sampleTask,
} from '../../support/sample-diff.js'

const render = (diff: PlanDiff, width = 100) => diffText.render(diff, { width })
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => sampleTask(`1.${index + 1}`, `任务${index + 1}`, '按季通报。'))

/** The same change in the tasks of these numbers. */
function inTasks(
  numbers: readonly number[],
  change: Pick<Change, 'rule' | 'type' | 'level'>,
  from: string,
  to: string,
) {
  return numbers.map((number) =>
    sampleChange({
      ...change,
      base: sampleSide(`1.${number}`, `任务${number}`, [from]),
      revision: sampleSide(`1.${number}`, `任务${number}`, [to]),
    }),
  )
}

describe('text', () => {
  test('says what matters first, then each task', () => {
    expect(render(sampleDiff(), 80)).toBe(`\
- 2023年云岚市政务公开工作要点
  2023.pdf · 云政办〔2023〕8号 · 云岚市人民政府办公室 · 2023-03-01 · 3 项任务
+ 2024年云岚市政务公开工作要点
  2024.pdf · 云政办〔2024〕8号 · 云岚市人民政府办公室 · 2024-03-01 · 3 项任务

任务 3 → 3 项：保留 2，新增 1，删去 1；已接受的变动 1
!! 重大 1  删去的任务 1
 ! 注意 2  新增的任务 1 · 指标变动 1
 ~ 一般 2  改写的任务 1 · 单位改称 1

!! 删去的任务（1）

  一、强化公开
  - 3  清理旧文件（第2页）
    六月底前清完。

 ! 新增的任务（1）

  一、强化公开
  + 3  开设企业窗口（第2页）
    <script>alert(1)</script> & 每月一次。

有变动的任务（2）

  一、强化公开
  1  公开重大决策（第2页）
     ~ 表述      决策前要{+公开+}听取{+各方+}意见。
  2  办好政策专栏（第2页）
     ! 指标      20件以上 → 30件以上
     ~ 单位改称  市卫计委 → 市卫健委

已接受的变动（1）

  !! 「公开重大决策」的牵头单位由市司法局改为市数据局
     机构改革 · 李某 · 2024-04-01
`)
  })

  test.each([40, 60, 80, 120, 200])('fits %i columns and loses nothing', (width) => {
    const task = sampleTask(
      '1.1',
      '公开重大决策',
      '各部门应当逐项梳理公开事项，统一标注依据、时限和责任人。',
      {
        leadUnits: ['市司法局', '市数据局', '市档案馆'],
        deadlines: [{ text: '2023年6月底前', kind: 'by', by: '2023-06-30', milestone: false }],
      },
    )
    const removed = sampleChange({
      rule: 'task-removed',
      type: 'removed',
      level: 'error',
      base: sampleSide('1.1', ''),
    })
    const diff = sampleDiffOf([task], [], [removed])
    for (const text of [render(diff, width), render(sampleDiff(), width)])
      expect(Math.max(...text.split('\n').map((line) => textWidth(line)))).toBeLessThanOrEqual(width)
    const characters = (output: string) => output.replace(/[\s·]/g, '')
    expect(characters(render(diff, width))).toBe(characters(render(diff, 4000)))
    expect(characters(render(diff, width))).toContain('牵头：市司法局；市数据局；市档案馆时限：2023年6月底前')
  })

  test('a doubt about the plans comes before anything else, the baseline’s leftovers last', () => {
    const diagnostics = [
      diagnose('baseline-unused', { rule: 'task-added', fingerprint: 'f00', what: '' }),
      diagnose('few-tasks-match', { percent: 12 }),
    ]
    const lines = render({ ...sampleDiff(), diagnostics })
      .trimEnd()
      .split('\n')
    expect(lines[0]).toMatch(/^ ! 只有 12% 的任务对得上/)
    expect(lines.at(-1)).toMatch(/^ ! 基线中的一条没有对应的变动/)
  })

  test('two plans that are the same are one sentence', () => {
    const lines = render(sampleDiffOf(numbered(3), numbered(3), [])).split('\n')
    expect(lines.slice(4)).toEqual(['', '没有变动：两份计划的 3 项任务一一对应，内容相同。', ''])
  })

  test('where all that changed is told by no rule, the plans are not called the same', () => {
    expect(render(sampleDiffOf(numbered(3), numbered(2), []))).toContain('\n没有需要报告的变动。\n')
  })

  test('a plan without title and year has its file and its number of tasks', () => {
    const diff = sampleDiffOf(numbered(1), numbered(1), [])
    const base = { ...diff.base, title: null, year: 2019, documentNumber: null, issuer: null, issuedOn: null }
    expect(render({ ...diff, base })).toMatch(/^- （无标题）\n {2}2023\.pdf · 2019 · 1 项任务\n/)
  })
})

describe('changes of tasks in text', () => {
  const line = (change: Parameters<typeof sampleChange>[0], width = 100) => {
    const text = render(sampleDiffOf(numbered(2), numbered(2), [sampleChange(change)]), width)
    return text.slice(text.indexOf('（第2页）\n') + '（第2页）\n'.length).trimEnd()
  }
  const sides = (from: string[], to: string[]) => ({
    base: sampleSide('1.1', '任务1', from),
    revision: sampleSide('1.1', '任务1', to),
  })

  test.each<[string, Parameters<typeof sampleChange>[0], string]>([
    [
      'a lead',
      { rule: 'lead-unit-changed', type: 'modified', level: 'error', ...sides(['甲局', '乙局'], ['甲局']) },
      '    !! 牵头单位  甲局；乙局 → 甲局',
    ],
    [
      'a unit that was added',
      { rule: 'responsible-unit-added', type: 'added', level: 'warning', ...sides([], ['甲局']) },
      '     ! 责任单位  + 甲局',
    ],
    [
      'a unit that was removed',
      { rule: 'responsible-unit-removed', type: 'removed', level: 'warning', ...sides(['甲局'], []) },
      '     ! 责任单位  - 甲局',
    ],
    [
      'a deadline that was dropped',
      { rule: 'deadline-dropped', type: 'removed', level: 'error', ...sides(['6月底前'], []) },
      '    !! 时限      - 6月底前',
    ],
    [
      'a move',
      { rule: 'task-moved', type: 'moved', level: 'info', ...sides(['一、甲 / （一）乙'], ['二、丙']) },
      '     ~ 章节      一、甲 / （一）乙 → 二、丙',
    ],
    [
      'a move out of any section',
      { rule: 'task-moved', type: 'moved', level: 'info', ...sides(['一、甲'], ['']) },
      '     ~ 章节      一、甲 → （无）',
    ],
    [
      'a move in its section',
      { rule: 'task-moved', type: 'moved', level: 'info', ...sides(['一、甲', '1'], ['一、甲', '3']) },
      '     ~ 章节      本节第 1 项 → 本节第 3 项',
    ],
  ])('%s', (_, change, expected) => {
    expect(line(change)).toBe(expected)
  })

  test('a level is seen whatever the rule usually has', () => {
    expect(line({ rule: 'task-moved', type: 'moved', level: 'error', ...sides(['甲'], ['乙']) })).toMatch(
      /^ {4}!! /,
    )
  })

  test('each text that was reworded has its line, marked where colours are not seen', () => {
    const wording: Change['wording'] = [
      {
        field: 'task',
        marks: [
          { type: 'same', text: '政策' },
          { type: 'added', text: '宣传' },
        ],
      },
      {
        field: 'requirement',
        marks: [
          { type: 'removed', text: '每年' },
          { type: 'same', text: '一次。' },
        ],
      },
    ]
    const change = {
      rule: 'task-reworded',
      type: 'modified',
      level: 'info',
      ...sides([], []),
      wording,
    } as const
    expect(line(change)).toBe('     ~ 标题      政策{+宣传+}\n       表述      [-每年-]一次。')
    const diff = sampleDiffOf(numbered(1), numbered(1), [sampleChange(change)])
    const coloured = diffText.render(diff, { colour: true })
    expect(coloured).toContain('政策\u001b[32;4m宣传\u001b[0m')
    expect(coloured).toContain('\u001b[31;9m每年\u001b[0m一次。')
    expect(coloured).not.toMatch(/\{\+|\[-/)
  })

  test('units that a task lost are told together, and so are its new sentences', () => {
    const change = (rule: Change['rule'], type: Change['type'], from: string[], to: string[]) =>
      sampleChange({ rule, type, level: 'warning', ...sides(from, to) })
    const text = render(
      sampleDiffOf(numbered(1), numbered(1), [
        change('responsible-unit-removed', 'removed', ['甲局'], []),
        change('responsible-unit-removed', 'removed', ['乙局'], []),
        change('requirement-added', 'added', [], ['每季通报。']),
        change('requirement-added', 'added', [], ['设老年窗口。']),
      ]),
    )
    expect(text).toContain(`
     ! 责任单位  - 甲局；乙局
     ! 要求      + 每季通报。
                 + 设老年窗口。
`)
  })

  test('numbers and pages of both years stand where they differ', () => {
    const [base, revision] = [numbered(1), [sampleTask('1.7', '任务7', '按季通报。', { provenance: [] })]]
    const change = sampleChange({
      rule: 'measure-changed',
      type: 'modified',
      level: 'warning',
      base: sampleSide('1.1', '任务1', ['3次']),
      revision: sampleSide('1.7', '任务7', ['4次']),
    })
    expect(render(sampleDiffOf(base, revision, [change]))).toContain('\n  1 → 7  任务7（第2页）\n')
  })

  test('a task that was split is called by the name it had, a part of it by its number', () => {
    const revision = [sampleTask('1.1', '线上服务', '甲。'), sampleTask('1.2', '线下服务', '乙。')]
    const whole = sampleSide('1.1', '优化服务')
    const parts = {
      ...sampleSide('1.1', '线上服务'),
      tasks: ['1.1', '1.2'],
      titles: ['线上服务', '线下服务'],
    }
    const changes = [
      sampleChange({ rule: 'task-split', type: 'modified', level: 'warning', base: whole, revision: parts }),
      sampleChange({
        rule: 'requirement-added',
        type: 'added',
        level: 'warning',
        base: whole,
        revision: sampleSide('1.2', '线下服务', ['设老年窗口。']),
      }),
    ]
    const text = render(
      sampleDiffOf([sampleTask('1.1', '优化服务', '甲。乙。')], revision, changes, {
        matches: [{ type: 'split', base: ['1.1'], revision: ['1.1', '1.2'], score: 0.8, reasons: [] }],
      }),
    )
    expect(text).toContain('任务 1 → 2 项：保留 1，新增 0，删去 0，拆分 1')
    expect(text).toContain(`
  1 → 1、2  优化服务（第2页）
     ! 拆分      优化服务 → 线上服务；线下服务
     ! 要求      + 设老年窗口。（2）
`)
  })
})

describe('changes that many tasks share', () => {
  const renamed = { rule: 'unit-renamed', type: 'modified', level: 'info' } as const
  const lead = { rule: 'lead-unit-changed', type: 'modified', level: 'error' } as const
  const together = (changes: Change[], count = 12) => {
    const lines = render(sampleDiffOf(numbered(count), numbered(count), changes)).split('\n')
    const start = lines.findIndex((line) => line.startsWith('合并列出的变动'))
    return start < 0 ? [] : lines.slice(start + 2).filter((line) => line !== '')
  }

  test('a unit under another name is one line with the tasks', () => {
    expect(together(inTasks([1, 2, 3, 4, 7, 9, 10], renamed, '市卫计委', '市卫健委'))).toEqual([
      '   ~ 单位改称  市卫计委 → 市卫健委（7 项：1–4、7、9、10）',
    ])
  })

  test('a duty that went over in three tasks is told once, before what matters less', () => {
    const changes = [
      ...inTasks([1, 2], renamed, '市卫计委', '市卫健委'),
      ...inTasks([1, 5, 9], lead, '市司法局', '市数据局'),
    ]
    expect(together(changes)).toEqual([
      '  !! 牵头单位  市司法局 → 市数据局（3 项：1、5、9）',
      '   ~ 单位改称  市卫计委 → 市卫健委（2 项：1、2）',
    ])
  })

  test('a duty that went over in two tasks is told with each', () => {
    const text = render(sampleDiffOf(numbered(3), numbered(3), inTasks([1, 2], lead, '甲局', '乙局')))
    expect(text.match(/甲局 → 乙局/g)).toHaveLength(2)
  })

  test('renumbering is told as ranges', () => {
    const change = { rule: 'task-renumbered', type: 'moved', level: 'info' } as const
    const changes = [3, 4, 5, 9].map((number) =>
      sampleChange({
        ...change,
        base: sampleSide(`1.${number}`, `任务${number}`, [String(number)]),
        revision: sampleSide(`1.${number + 1}`, `任务${number}`, [String(number + 1)]),
      }),
    )
    expect(together(changes)).toEqual(['   ~ 序号      4 项：3–5 → 4–6、9 → 10'])
  })

  test('renumbering is told by printed numbers also where two tasks share one', () => {
    const printed = (numbers: readonly string[]) =>
      numbers.map((number, place) => sampleTask(`2.${place + 1}`, `任务${place}`, '按季通报。', { number }))
    const base = printed(['一', '二', '三', '三'])
    const revision = printed(['（1）', '（2）', '（3）', '（4）'])
    const changes = base.map(({ id }) =>
      sampleChange({
        rule: 'task-renumbered',
        type: 'moved',
        level: 'info',
        base: sampleSide(id, id, []),
        revision: sampleSide(id, id, []),
      }),
    )
    const text = render(sampleDiffOf(base, revision, changes))
    expect(text).toContain('序号      4 项：一–三（2.4） → （1）–（4）')
  })

  test('tasks whose numbers begin anew in each section are told by their ids too', () => {
    const tasks = ['1.1', '2.1', '3.1'].map((id) => sampleTask(id, `任务${id}`, '按季通报。'))
    const changes = tasks.map(({ id }) =>
      sampleChange({
        ...renamed,
        base: sampleSide(id, id, ['甲局']),
        revision: sampleSide(id, id, ['乙局']),
      }),
    )
    expect(render(sampleDiffOf(tasks, tasks, changes))).toContain('甲局 → 乙局（3 项：1（1.1）–1（3.1））')
  })
})

describe('headings above changes', () => {
  const removed = (ids: string[]) =>
    ids.map((id) =>
      sampleChange({
        rule: 'task-removed',
        type: 'removed',
        level: 'error',
        base: sampleSide(id, `任务${id}`),
      }),
    )
  const text = (sections: string[][]) => {
    const tasks = sections.map((section, index) =>
      sampleTask(`1.${index + 1}`, section.at(-1) ?? '', `第${index}项要求。`, { section, provenance: [] }),
    )
    const output = render(sampleDiffOf(tasks, [], removed(tasks.map(({ id }) => id))))
    return output.slice(output.indexOf('（2）\n') + '（2）\n'.length)
  }

  test('a heading that is the title of one task is its title', () => {
    expect(
      text([
        ['一、甲', '更新指南'],
        ['一、甲', '回应提问'],
      ]),
    ).toBe(`
  一、甲
  - 1  更新指南
    第0项要求。
  - 2  回应提问
    第1项要求。
`)
  })

  test('a heading over several tasks stands above them, and each is its text', () => {
    expect(text([['一、甲'], ['一、甲']])).toBe(`
  一、甲
  - 1  第0项要求。
  - 2  第1项要求。
`)
  })
})

describe('untrusted text', () => {
  test('nothing that a terminal obeys is let through', () => {
    const evil = '\u001b[2J清屏\u202e\u009b31m\n- 假的'
    const task = sampleTask('1.1', evil, evil, { leadUnits: [evil], section: [evil], number: evil })
    const side = sampleSide('1.1', evil, [evil])
    const changes = [
      sampleChange({ rule: 'task-removed', type: 'removed', level: 'error', base: side }),
      sampleChange({
        rule: 'lead-unit-changed',
        type: 'modified',
        level: 'error',
        base: side,
        revision: side,
      }),
      sampleChange({
        rule: 'task-reworded',
        type: 'modified',
        level: 'info',
        base: side,
        revision: side,
        wording: [{ field: 'task', marks: [{ type: 'added', text: evil }] }],
        accepted: { reason: evil, by: evil, date: evil, expires: evil },
      }),
    ]
    const text = render(sampleDiffOf([task], [task], changes))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
    expect(text).not.toMatch(/^- 假的/m)
  })
})

describe('languages and histories', () => {
  test('speaks English', () => {
    const text = diffText.render(sampleDiff(), { language: 'en' })
    expect(text).toContain('Tasks 3 → 3: 2 kept, 1 added, 1 removed; accepted changes: 1\n')
    expect(text).toContain(
      '\n!! error   1  Tasks removed 1\n ! warning 2  Tasks added 1 · Measures changed 1\n',
    )
    expect(text).toContain('- 3  清理旧文件 (p. 2)')
    expect(text).toContain('"公开重大决策": lead changed from 市司法局 to 市数据局')
  })

  test('a history has each pair of plans, then the tasks that have something to tell', () => {
    const text = diffText.render(sampleHistory(), { width: 80 })
    expect(text.match(/^任务 \d → \d 项/gm)).toEqual(['任务 1 → 2 项', '任务 2 → 2 项'])
    expect(text.slice(text.indexOf('各项任务的历年变化'))).toBe(`各项任务的历年变化（2）

  「公开重大决策」连续 3 年列入；2025年换牵头单位
  「办好政策专栏」连续 2 年列入；2024年新增

另有 1 项任务在 3 份计划中都有，没有变动。
`)
  })
})
