import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Change, PlanDiff, PlanHistory } from '../../../src/model/plan-diff.js'
import { RULES } from '../../../src/model/rules.js'
import { diffSarif } from '../../../src/render/diff/sarif.js'
import { hostileDiff } from '../../support/hostile-diff.js'
import { sampleChange, sampleDiff, sampleSide } from '../../support/sample-diff.js'

/** Microsoft's matchers for jest carry the schema of OASIS; the matchers themselves are not used. */
const SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
)

/** The parts of a SARIF log that are looked at here. */
interface Log {
  runs: {
    tool: { driver: { semanticVersion?: string; language: string; rules: Record<string, unknown>[] } }
    automationDetails?: { id: string }
    invocations: { toolExecutionNotifications: unknown[] }[]
    results: Result[]
  }[]
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: { physicalLocation?: { artifactLocation: { uri: string }; region: { startLine: number } } }[]
  suppressions: unknown[]
}

const validate = compileSchema()

/** Draft 4, of which the schema uses nothing that later drafts read otherwise; one pattern is none in Unicode mode. */
function compileSchema() {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

function logOf(...args: Parameters<typeof diffSarif.render>): Log {
  return JSON.parse(diffSarif.render(...args))
}

function resultsOf(diff: PlanDiff): Result[] {
  return logOf(diff, {}).runs.flatMap(({ results }) => results)
}

/** A diff of one change whose revision is that file. */
function diffIn(path: string | null, line: number | null = null): PlanDiff {
  const diff = sampleDiff()
  const place = { page: null, line, table: null, row: null, bbox: null }
  const revision = { ...sampleSide('1', '甲'), provenance: [place] }
  const change = sampleChange({ rule: 'task-added', type: 'added', level: 'info', revision })
  return { ...diff, revision: { ...diff.revision, path }, changes: [change] }
}

const warning: PlanDiff['diagnostics'][number] = {
  code: 'few-tasks-match',
  severity: 'warning',
  message: '',
  values: { percent: 12 },
  task: null,
  provenance: null,
}
const history: PlanHistory = {
  schemaVersion: 1,
  diffs: [sampleDiff(), { ...sampleDiff(), changes: [], diagnostics: [warning] }],
  tasks: [],
}

describe('the schema of SARIF 2.1.0 takes', () => {
  test.each([
    ['changes of every level, one accepted', sampleDiff()],
    ['no change', { ...sampleDiff(), changes: [] }],
    ['a history with a diagnostic', history],
    ['hostile text', hostileDiff()],
    ['a plan from standard input', diffIn('-')],
  ])('%s', (_, comparison) => {
    validate(logOf(comparison, { version: '1.2.3' }))
    expect(validate.errors).toBeNull()
  })

  test('nothing else', () => {
    const [run] = logOf(sampleDiff(), {}).runs
    expect(validate({ version: '2.1.0', runs: [{ ...run, results: [{ level: 'fatal' }] }] })).toBe(false)
  })
})

test('the tool names its version, its language and all its rules with texts and levels', () => {
  const [run] = logOf(sampleDiff(), { language: 'en', version: '1.2.3' }).runs
  expect(run?.tool.driver).toMatchObject({ name: 'gongkai', semanticVersion: '1.2.3', language: 'en-US' })
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(RULES)
  expect(run?.tool.driver.rules[0]).toEqual({
    id: 'task-removed',
    name: 'TaskRemoved',
    shortDescription: { text: 'Tasks removed' },
    fullDescription: { text: 'A task of the base has no counterpart in the revision.' },
    help: { text: 'A task of the base has no counterpart in the revision.' },
    defaultConfiguration: { enabled: true, level: 'error' },
  })
  expect(run?.tool.driver.rules.at(-1)).toMatchObject({
    id: 'format-only',
    defaultConfiguration: { enabled: false, level: 'note' },
  })
})

test('a change is a result with its rule, its level, both places and its fingerprint', () => {
  expect(resultsOf(sampleDiff())[3]).toEqual({
    ruleId: 'measure-changed',
    ruleIndex: RULES.indexOf('measure-changed'),
    level: 'warning',
    message: { text: '「办好政策专栏」的指标由20件以上改为30件以上' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'plans/2024.pdf' },
          region: { startLine: 1, startColumn: 1 },
        },
        logicalLocations: [{ name: '办好政策专栏', fullyQualifiedName: '1.2', kind: 'task' }],
        properties: { page: 2, table: 1, row: 3 },
      },
    ],
    relatedLocations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'plans/2023.pdf' },
          region: { startLine: 1, startColumn: 1 },
        },
        logicalLocations: [{ name: '办好政策专栏', fullyQualifiedName: '1.2', kind: 'task' }],
        properties: { page: 2, table: 1, row: 3 },
      },
    ],
    partialFingerprints: {
      'gongkai/v1': 'fp-measure-changed',
      primaryLocationLineHash: 'fp-measure-changed',
    },
    suppressions: [],
    properties: { type: 'modified', base: ['20件以上'], revision: ['30件以上'] },
  })
})

test('a task that is gone is a result in the revision, where it is missed', () => {
  expect(resultsOf(sampleDiff())[0]).toMatchObject({
    ruleId: 'task-removed',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'plans/2024.pdf' } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'plans/2023.pdf' } } }],
  })
})

test('what is accepted is suppressed, and says by whom and why', () => {
  const suppressed = resultsOf(sampleDiff()).filter(({ suppressions }) => suppressions.length > 0)
  expect(suppressed).toMatchObject([
    {
      ruleId: 'lead-unit-changed',
      level: 'error',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: '机构改革',
          properties: { by: '李某', date: '2024-04-01', expires: null },
        },
      ],
    },
  ])
})

describe('the file is', () => {
  test.each([
    ['plans/2024 年.docx', 'plans/2024%20%E5%B9%B4.docx'],
    ['a?b#c%.docx', 'a%3Fb%23c%25.docx'],
    ['c:plan.txt', 'c%3Aplan.txt'],
    ['../plan.txt', '../plan.txt'],
    ['/srv/计划.pdf', 'file:///srv/%E8%AE%A1%E5%88%92.pdf'],
    ['a\ud800.pdf', 'a%EF%BF%BD.pdf'],
  ])('%j as the URI %s', (name, uri) => {
    expect(resultsOf(diffIn(name))[0]?.locations[0]?.physicalLocation?.artifactLocation.uri).toBe(uri)
  })

  test('its name where the path is unknown', () => {
    expect(resultsOf(diffIn(null))[0]?.locations[0]?.physicalLocation?.artifactLocation.uri).toBe('2024.pdf')
  })

  test('no location for standard input', () => {
    expect(resultsOf(diffIn('-'))[0]?.locations[0]).not.toHaveProperty('physicalLocation')
  })

  test('with the line where it has lines', () => {
    expect(resultsOf(diffIn('plan.txt', 12))[0]?.locations[0]?.physicalLocation?.region.startLine).toBe(12)
  })
})

test('a history is a run for each pair, of a category of its own', () => {
  const { runs } = logOf(history, {})
  expect(runs.map(({ automationDetails }) => automationDetails?.id)).toEqual([
    'gongkai-diff-1/',
    'gongkai-diff-2/',
  ])
  expect(runs[1]?.invocations[0]?.toolExecutionNotifications).toMatchObject([
    { descriptor: { id: 'few-tasks-match' }, level: 'warning' },
  ])
})

test('no text of a plan becomes a link', () => {
  const change: Change = { ...sampleChange({ rule: 'task-added', type: 'added', level: 'info' }) }
  const revision = sampleSide('1', '[点这里](https://example.org)\\')
  expect(resultsOf({ ...sampleDiff(), changes: [{ ...change, revision }] })[0]?.message.text).toBe(
    '新增「\\[点这里\\](https://example.org)\\\\」',
  )
})

test('hostile text leaves nothing that a terminal obeys and no half of a character', () => {
  const text = diffSarif.render(hostileDiff(), {}).replaceAll('\n', '')
  expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u)
  expect(text).not.toMatch(/\\u(?:00[01]|d[89a-f])/)
})
