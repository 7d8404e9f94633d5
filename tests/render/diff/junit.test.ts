import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { PlanDiff, PlanHistory } from '../../../src/model/plan-diff.js'
import { diffJunit } from '../../../src/render/diff/junit.js'
import { HOSTILE, hostileDiff } from '../../support/hostile-diff.js'
import { elementsOf, readXml } from '../../support/read-xml.js'
import { sampleChange, sampleDiff, sampleSide } from '../../support/sample-diff.js'

const SCHEMA = new URL('../../support/schemas/jenkins-junit.xsd', import.meta.url)

const unchanged: PlanDiff = { ...sampleDiff(), changes: [] }
const history: PlanHistory = { schemaVersion: 1, diffs: [sampleDiff(), unchanged], tasks: [] }
const warned: PlanDiff = {
  ...sampleDiff(),
  diagnostics: [
    {
      code: 'few-tasks-match',
      severity: 'warning',
      message: '',
      values: { percent: 12 },
      task: null,
      provenance: null,
    },
  ],
}

function casesOf(xml: string) {
  return elementsOf(readXml(xml), 'testcase').map(({ attributes, children: [outcome] }) => ({
    class: attributes.classname,
    name: attributes.name,
    outcome: outcome?.name,
  }))
}

describe('the schema of Jenkins takes', () => {
  test.each([
    ['changes of every level, one accepted', sampleDiff()],
    ['no change', unchanged],
    ['a history', history],
    ['a diagnostic', warned],
    ['hostile text', hostileDiff()],
  ])('%s', async (_, comparison) => {
    const result = await validateXML({
      xml: diffJunit.render(comparison, {}),
      schema: readFileSync(SCHEMA, 'utf8'),
    })
    expect(result.errors).toEqual([])
  })

  test('nothing else', async () => {
    const xml = diffJunit.render(sampleDiff(), {}).replaceAll('testcase', 'testCase')
    const { valid } = await validateXML({ xml, schema: readFileSync(SCHEMA, 'utf8') })
    expect(valid).toBe(false)
  })
})

describe('a change', () => {
  test('fails where it is an error, passes below, and is skipped where it is accepted', () => {
    expect(casesOf(diffJunit.render(sampleDiff(), { language: 'en' }))).toEqual([
      {
        class: 'gongkai.task-removed',
        name: '"清理旧文件" is no longer in the plan',
        outcome: 'failure',
      },
      { class: 'gongkai.task-added', name: '"开设企业窗口" is new', outcome: 'system-out' },
      {
        class: 'gongkai.lead-unit-changed',
        name: '"公开重大决策": lead changed from 市司法局 to 市数据局',
        outcome: 'skipped',
      },
      {
        class: 'gongkai.measure-changed',
        name: '"办好政策专栏": 20件以上 became 30件以上',
        outcome: 'system-out',
      },
      {
        class: 'gongkai.task-reworded',
        name: '"公开重大决策" is worded differently',
        outcome: 'system-out',
      },
      {
        class: 'gongkai.unit-renamed',
        name: '"办好政策专栏": 市卫计委 is now called 市卫健委; the same duty',
        outcome: 'system-out',
      },
    ])
  })

  test.each([
    ['error', 1],
    ['warning', 3],
    ['info', 5],
  ] as const)('fails from %s on where that is asked for', (failOn, failures) => {
    const root = readXml(diffJunit.render(sampleDiff(), { failOn }))
    const [suite] = root.children
    expect(elementsOf(root, 'failure')).toHaveLength(failures)
    expect([root.attributes, suite?.attributes]).toMatchObject([
      { tests: '6', failures: `${failures}`, errors: '0' },
      { tests: '6', failures: `${failures}`, errors: '0', skipped: '1' },
    ])
  })

  test('tells what was, what is, where, how it is worded, and its fingerprint', () => {
    const cases = elementsOf(readXml(diffJunit.render(sampleDiff(), {})), 'system-out')
    expect(cases[2]?.text.split('\n')).toEqual([
      '级别：一般',
      '上年：决策前要听取意见。（plans/2023.pdf 第2页）',
      '本年：决策前要公开听取各方意见。（plans/2024.pdf 第2页）',
      '改动：决策前要{+公开+}听取{+各方+}意见。',
      '指纹：fp-task-reworded',
    ])
  })

  test('names the task where nothing else changed', () => {
    const [failure] = elementsOf(readXml(diffJunit.render(sampleDiff(), { language: 'en' })), 'failure')
    expect(failure).toMatchObject({
      attributes: { type: 'task-removed', message: 'Tasks removed' },
      text: 'level: error\nbase: 清理旧文件 (plans/2023.pdf, p. 2)\nfingerprint: fp-task-removed',
    })
  })

  test('says who accepted it, when, why and until when', () => {
    const acceptance = { reason: '机构改革', by: '', date: '2024-04-01', expires: '2025-01-01' }
    const accepted = sampleDiff().changes.map((change) => ({ ...change, accepted: acceptance }))
    const xml = diffJunit.render({ ...sampleDiff(), changes: accepted }, { language: 'en' })
    expect(elementsOf(readXml(xml), 'skipped').map(({ attributes }) => attributes.message)).toEqual(
      Array(6).fill('accepted by (none) on 2024-04-01 until 2025-01-01: 机构改革'),
    )
  })

  test('has a name of its own, since GitLab drops a second test of one name', () => {
    const change = sampleChange({
      rule: 'task-added',
      type: 'added',
      level: 'info',
      revision: sampleSide('1', '甲'),
    })
    const xml = diffJunit.render({ ...sampleDiff(), changes: [change, change, change] }, {})
    expect(casesOf(xml).map(({ name }) => name)).toEqual(['新增「甲」', '新增「甲」 (2)', '新增「甲」 (3)'])
  })
})

test('plans that do not differ are one test that passes', () => {
  expect(casesOf(diffJunit.render(unchanged, {}))).toEqual([
    { class: 'gongkai.unchanged', name: '没有变动', outcome: undefined },
  ])
})

test('a history is a suite for each pair', () => {
  const root = readXml(diffJunit.render(history, { language: 'en' }))
  expect(root.attributes).toMatchObject({ tests: '7', failures: '1' })
  expect(root.children.map(({ attributes }) => attributes)).toMatchObject([
    { name: 'plans/2023.pdf compared with plans/2024.pdf', tests: '6' },
    { name: 'plans/2023.pdf compared with plans/2024.pdf', tests: '1', failures: '0', skipped: '0' },
  ])
})

test('what should be known about the comparison is in its error output', () => {
  const [output] = elementsOf(readXml(diffJunit.render(warned, { language: 'en' })), 'system-err')
  expect(output?.text).toMatch(/^warning few-tasks-match only 12% of the tasks match/)
})

test('hostile text is read back as text, without what XML does not allow', () => {
  const xml = diffJunit.render(hostileDiff(), {})
  const [failure] = elementsOf(readXml(xml), 'failure')
  expect(failure?.children).toEqual([])
  expect(failure?.text).toContain('<script>alert("1")</script> & ]]> <!-- \'')
  expect(failure?.text).toContain('␀␁␛[31m�2J')
  expect(failure?.text).toContain('甲 ::error::乙')
  expect(failure?.text).not.toContain(HOSTILE)
})
