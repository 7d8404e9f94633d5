import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { BASE_TEXT, REVISION_TEXT } from './support/plan-files.js'
import { readCommand } from './support/read-command.js'
import { action, inputIn, runAction } from './support/run-action.js'

const PACKAGE = new URL('../package.json', import.meta.url)
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-action-'))
afterAll(() => rmSync(scratch, { recursive: true }))

describe('action.yml', () => {
  test('is a composite action whose steps name their shell', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.runs.steps.map(({ shell }) => shell)).toEqual(['bash'])
  })

  test('has no expression in a script, where it would be code', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{')
  })

  test('hands every input over as a variable', () => {
    const handed = action.runs.steps.flatMap(({ env }) => Object.values(env).map(inputIn))
    expect(handed.sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('runs the version it came with', () => {
    expect(action.inputs.version?.default).toBe(JSON.parse(readFileSync(PACKAGE, 'utf8')).version)
  })
})

/** Runs the action on files in a folder of its own. */
function runOn(name: string, files: Record<string, string>, inputs: Record<string, string>) {
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return { folder, ...runAction(folder, inputs) }
}

/** Annotations, without what the script itself tells the runner. */
function annotationsIn(stdout: string) {
  const lines = stdout.split('\n')
  const end = lines.findIndex((line) => line.startsWith('::stop-commands::'))
  return lines.slice(0, end).map(readCommand)
}

const PLANS = { 'base.txt': BASE_TEXT, 'revision.txt': REVISION_TEXT }
const NAMES = { base: 'base.txt', revision: 'revision.txt' }

describe('the action', () => {
  test('annotates, writes a summary and fails where it is asked to', () => {
    const { status, stdout, summary, outputs, npx } = runOn('fails', PLANS, {
      ...NAMES,
      'fail-on': 'error',
    })
    const annotations = annotationsIn(stdout)
    expect(annotations.map(({ command }) => command)).toEqual(['notice', 'error', 'error'])
    expect(annotations[1]?.properties).toMatchObject({ file: 'revision.txt' })
    expect(summary).toContain('清理旧文件')
    expect(outputs).toEqual(['exit-code=1', 'changes=2'])
    expect(new Set(npx)).toEqual(new Set([`--yes gongkai@${action.inputs.version?.default}`]))
    expect(status).toBe(1)
  })

  test('never fails on findings unless asked to; names with spaces, quotes and commands in them are but names', () => {
    const names = { base: '上年 "$(touch pwned)" \'a\'.txt', revision: '-o `touch pwned`;&|.txt' }
    const files = { [names.base]: BASE_TEXT, [names.revision]: REVISION_TEXT }
    const written = { html: 'report $(touch pwned).html', sarif: "it's.sarif" }
    const inputs = {
      ...names,
      ...written,
      language: 'en',
      severity: 'task-removed=warning\n\nformat-only=info',
    }
    const { status, stdout, folder } = runOn('names', files, inputs)
    expect(annotationsIn(stdout).map(({ command }) => command)).toEqual(['notice', 'error', 'warning'])
    expect(annotationsIn(stdout)[0]?.data).toContain('1 errors, 1 warnings')
    expect(readdirSync(folder).sort()).toEqual([...Object.values(names), ...Object.values(written)].sort())
    expect(readFileSync(join(folder, written.html), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(JSON.parse(readFileSync(join(folder, written.sarif), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(status).toBe(0)
  })

  test.each([
    ['a file that cannot be read', { revision: 'no-such-file.docx' }, 3],
    ['a level that there is not', { 'fail-on': '$(touch pwned)' }, 2],
    ['an option in place of a level', { severity: '--output=pwned' }, 2],
  ])('ends with its exit code on %s, and says why where the runner obeys nothing', (_, inputs, code) => {
    const { status, stdout, summary, outputs, folder } = runOn('bad', PLANS, { ...NAMES, ...inputs })
    const [stop = '', problem = ''] = stdout.split('\n')
    expect(stop).toMatch(/^::stop-commands::gongkai-[\da-f-]{36}$/)
    expect(problem).toMatch(/: error [\w-]+ /)
    expect(stdout).toContain(`\n::${stop.replace('::stop-commands::', '')}::\n`)
    expect({ summary, outputs, status }).toEqual({
      summary: '',
      outputs: [`exit-code=${code}`],
      status: code,
    })
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  })
})
