import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeRepository } from './support/git-repository.js'
import { BASE_TEXT, REVISION_TEXT } from './support/plan-files.js'
import { elementsOf, readXml } from './support/read-xml.js'
import { runAction, runStep } from './support/run-action.js'
import { runInBash } from './support/run-in-bash.js'

/** The parts of a GitHub workflow that are looked at. */
interface Workflow {
  jobs: { plan: { env?: Record<string, string>; steps: Step[] } }
}
type Step = { uses: string; with: Record<string, string> } | { run: string }
/** The same of GitLab's. */
interface Pipeline {
  plan: { script: string[]; artifacts: { reports: { junit: string } } }
}

/** ```yaml … ``` */
const FENCED = /^```(?<language>\w+)\n(?<body>.*?)\n```$/gms
/** What GitHub puts in before a step is run. */
const BASE_REF = /\$\{\{ github\.base_ref \}\}/g
const CHECKOUT = 'actions/checkout@v4'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-recipes-'))
const { folder, git } = makeRepository(join(scratch, 'checkout'))

/** A branch on which the plan of the main branch is changed. */
beforeAll(() => {
  mkdirSync(join(folder, 'plans'))
  for (const name of ['plan.docx', 'plan.pdf']) writeFileSync(join(folder, 'plans', name), BASE_TEXT)
  git(['add', '-A'])
  git(['commit', '-qm', 'base'])
  git(['clone', '-q', '--bare', '.', '../origin'])
  git(['remote', 'add', 'origin', '../origin'])
  git(['fetch', '-q', 'origin'])
  for (const name of ['plan.docx', 'plan.pdf']) writeFileSync(join(folder, 'plans', name), REVISION_TEXT)
})
afterAll(() => rmSync(scratch, { recursive: true }))

function blocks(language: string, mark: string): string[] {
  return [...readme.matchAll(FENCED)]
    .filter(({ groups }) => groups?.language === language && groups.body?.includes(mark))
    .map(({ groups }) => groups?.body ?? '')
}

function filledIn(values: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value.replace(BASE_REF, 'main')]),
  )
}

test.each(blocks('yaml', '.github/workflows').map((body, index) => ({ body, index })))(
  'GitHub workflow $index of README.md annotates the plan, writes a summary and fails',
  ({ body }) => {
    const { env, steps }: Workflow['jobs']['plan'] = (parse(body) as Workflow).jobs.plan
    const runs = steps
      .filter((step) => !('uses' in step && step.uses === CHECKOUT))
      .map((step) =>
        'run' in step ? runStep(step.run, folder, filledIn(env)) : runAction(folder, filledIn(step.with)),
      )
    expect(runs.map(({ summary }) => summary).join('')).toContain('清理旧文件')
    const last = runs.at(-1)
    expect(last?.stdout).toContain('::error file=plans/plan.docx,title=删去的任务 (task-removed)::')
    expect(last?.status).toBe(1)
  },
)

test('the pipeline of GitLab in README.md writes a report and fails', () => {
  const [body = ''] = blocks('yaml', '.gitlab-ci.yml')
  const { script, artifacts } = (parse(body) as Pipeline).plan
  const { status } = runInBash(script.join('\n'), folder, { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' })
  const report = readXml(readFileSync(join(folder, artifacts.reports.junit), 'utf8'))
  expect(elementsOf(report, 'failure').map(({ attributes }) => attributes.type)).toEqual([
    'task-removed',
    'lead-unit-changed',
  ])
  expect(status).toBe(1)
})

test('the diff driver of README.md shows the plan in words', () => {
  const [body = ''] = blocks('sh', 'diff.gongkai.command')
  const { status, stdout } = runInBash(body, folder)
  const headings = stdout.split('\n').filter((line) => line.startsWith('plans/plan.docx（'))
  expect(headings).toHaveLength(2)
  expect(headings[1]).toContain('无此文件')
  expect(stdout).toContain('删去的任务（1）')
  expect(status).toBe(0)
})

test('the text conversion of README.md compares tables', () => {
  const [body = ''] = blocks('sh', 'textconv')
  const { status, stdout } = runInBash(`${body} -- plans/plan.pdf`, folder)
  expect(stdout).toMatch(/^-.*市工业和信息化局/m)
  expect(stdout).toMatch(/^\+.*市数据局/m)
  expect(status).toBe(0)
})
