import { describe, expect, test } from 'vitest'
import type { Change, PlanDiff } from '../../../src/model/plan-diff.js'
import { diffGithub } from '../../../src/render/diff/github.js'
import { HOSTILE, hostileDiff } from '../../support/hostile-diff.js'
import { readCommand } from '../../support/read-command.js'
import { sampleChange, sampleDiff, sampleSide } from '../../support/sample-diff.js'

function commandsOf(text: string) {
  return text.trimEnd().split('\n').map(readCommand)
}

/** So many changes of a level, and a summary that counts them. */
function diffWith(counts: Partial<Record<Change['level'], number>>): PlanDiff {
  const changes = Object.entries(counts).flatMap(([level, count]) =>
    Array.from({ length: count }, (_, index) =>
      sampleChange({
        rule: 'task-added',
        type: 'added',
        level: level as Change['level'],
        revision: sampleSide(`${index}`, `${level}${index}`),
      }),
    ),
  )
  const diff = sampleDiff()
  const levels = { error: 0, warning: 0, info: 0, ...counts }
  return { ...diff, changes, summary: { ...diff.summary, levels, accepted: 0 } }
}

test('a summary comes first, then the changes that are not accepted, the worst first', () => {
  expect(commandsOf(diffGithub.render(sampleDiff(), {}))).toEqual([
    {
      command: 'notice',
      properties: { title: 'gongkai diff' },
      data: 'plans/2023.pdf → plans/2024.pdf：重大 1 项，注意 2 项，一般 2 项；已接受 1 项',
    },
    {
      command: 'error',
      properties: { file: 'plans/2024.pdf', title: '删去的任务 (task-removed)' },
      data: '「清理旧文件」不再列入',
    },
    {
      command: 'warning',
      properties: { file: 'plans/2024.pdf', title: '新增的任务 (task-added)' },
      data: '新增「开设企业窗口」\n第2页',
    },
    {
      command: 'warning',
      properties: { file: 'plans/2024.pdf', title: '指标变动 (measure-changed)' },
      data: '「办好政策专栏」的指标由20件以上改为30件以上\n第2页',
    },
    {
      command: 'notice',
      properties: { file: 'plans/2024.pdf', title: '改写的任务 (task-reworded)' },
      data: '「公开重大决策」的表述有改动\n第2页',
    },
    {
      command: 'notice',
      properties: { file: 'plans/2024.pdf', title: '单位改称 (unit-renamed)' },
      data: '「办好政策专栏」中的市卫计委改称市卫健委，职责未变\n第2页',
    },
  ])
})

describe('of a level', () => {
  test.each([
    [{ error: 10, warning: 10, info: 9 }, [10, 10, 10], ''],
    [
      { error: 11, warning: 25, info: 10 },
      [10, 10, 10],
      '. At most 10 of a level are listed; 1 errors, 15 warnings and 1 notes are not: see the full report',
    ],
    [{}, [0, 0, 1], ''],
  ])('%o at most ten are listed', (counts, listed, leftOut) => {
    const commands = commandsOf(diffGithub.render(diffWith(counts), { language: 'en' }))
    const listedOf = (kind: string) => commands.filter(({ command }) => command === kind).length
    expect([listedOf('error'), listedOf('warning'), listedOf('notice')]).toEqual(listed)
    const { error = 0, warning = 0, info = 0 } = counts as Record<string, number>
    expect(commands[0]?.data).toBe(
      `plans/2023.pdf → plans/2024.pdf: ${error} errors, ${warning} warnings, ${info} notes; 0 accepted${leftOut}`,
    )
  })
})

test('what should be known about the comparison stands before its changes', () => {
  const diagnostics: PlanDiff['diagnostics'] = [
    {
      code: 'few-tasks-match',
      severity: 'warning',
      message: '',
      values: { percent: 12 },
      task: null,
      provenance: null,
    },
  ]
  const commands = commandsOf(diffGithub.render({ ...diffWith({ warning: 12 }), diagnostics }, {}))
  expect(commands[1]).toMatchObject({
    command: 'warning',
    properties: { title: 'gongkai diff: few-tasks-match' },
  })
  expect(commands).toHaveLength(11)
})

test('a line is named where the format has lines, a file where there is one', () => {
  const diff = sampleDiff()
  const [added] = diffWith({ error: 1 }).changes
  if (!added) throw new Error('no change')
  const place = { page: null, line: 12, table: null, row: null, bbox: null }
  const changes = [{ ...added, revision: { ...added.revision, provenance: [place] } }]
  const text = diffGithub.render({ ...diff, changes }, {})
  expect(commandsOf(text)[1]).toMatchObject({
    properties: { file: 'plans/2024.pdf', line: '12' },
    data: '新增「error0」',
  })
  const piped = diffGithub.render({ ...diff, changes, revision: { ...diff.revision, path: '-' } }, {})
  expect(Object.keys(commandsOf(piped)[1]?.properties ?? {})).toEqual(['line', 'title'])
})

test('a history has one summary over all pairs, and each pair its file', () => {
  const diffs = ['plans/b, c.docx', 'd.docx'].map((path) => {
    const diff = sampleDiff()
    return { ...diff, revision: { ...diff.revision, path } }
  })
  const text = diffGithub.render({ schemaVersion: 1, diffs, tasks: [] }, {})
  expect(commandsOf(text)[0]?.data).toBe(
    'plans/2023.pdf → plans/b, c.docx → d.docx：重大 2 项，注意 4 项，一般 4 项；已接受 2 项',
  )
  const errors = commandsOf(text).filter(({ command }) => command === 'error')
  expect(errors.map(({ properties }) => properties.file)).toEqual(['plans/b, c.docx', 'd.docx'])
})

test('hostile text ends no line, begins no command and adds no property', () => {
  const text = diffGithub.render(hostileDiff(), {})
  const commands = commandsOf(text)
  expect(commands.map(({ command }) => command)).toEqual(['notice', 'error', 'warning'])
  expect(commands.map(({ properties }) => Object.keys(properties))).toEqual([
    ['title'],
    ['file', 'title'],
    ['file', 'title'],
  ])
  expect(commands[1]?.data).toContain('100% %0A %25, title=x::y')
  expect(text).not.toContain(HOSTILE)
  expect(text.split(/[\r\n\u0085\u2028\u2029]/)).toHaveLength(4)
})
