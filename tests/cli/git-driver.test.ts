import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { makeRepository } from '../support/git-repository.js'
import { memoryIo } from '../support/memory-io.js'
import { BASE_TEXT, REVISION_TEXT } from '../support/plan-files.js'

const BIN = fileURLToPath(new URL('../../bin/gongkai.js', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'gongkai-git-'))
const { folder, git } = makeRepository(join(scratch, 'a repository'))
const at = (path: string) => join(folder, 'plans', path)

afterAll(() => rmSync(scratch, { recursive: true }))

describe('in a repository, gongkai diff as the driver', () => {
  beforeAll(() => {
    git(['config', 'diff.gongkai.command', `'${process.execPath}' '${BIN}' diff`])
    writeFileSync(join(folder, '.gitattributes'), 'plans/* diff=gongkai\n')
    mkdirSync(join(folder, 'plans'))
    copyFileSync(`${FIXTURES}table-merged/notice.docx`, at('工作 要点.docx'))
    writeFileSync(at('office.txt'), BASE_TEXT)
    git(['add', '-A'])
    git(['commit', '-qm', 'first'])
  })

  test('shows what changed in a Word file, by its path in the repository', () => {
    copyFileSync(`${FIXTURES}table-sections/notice.docx`, at('工作 要点.docx'))
    const { status, stdout, stderr } = git(['diff'])
    const [heading, doubt] = stdout.split('\n')
    expect(heading).toMatch(/^plans\/工作 要点\.docx（[\da-f]{7} → 工作区）$/)
    expect(doubt).toContain('这可能不是同一项工作的两年计划')
    expect(stdout).toContain('\n  plans/工作 要点.docx · 云政办发〔2025〕17号')
    expect(stdout).not.toMatch(/Binary files|git-blob/)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('takes a file that is new or gone for a plan without tasks, and says which is no plan', () => {
    git(['checkout', '-q', '.'])
    renameSync(at('office.txt'), join(scratch, 'office.txt'))
    writeFileSync(at('new.txt'), REVISION_TEXT)
    writeFileSync(at('scan.pdf'), 'not a PDF')
    git(['add', '-A'])
    const { status, stdout, stderr } = git(['diff', '--cached', '--no-renames'])
    const parts = stdout.split(/^(?=plans\/)/m)
    expect(parts).toHaveLength(3)
    expect(parts[0]).toMatch(/^plans\/new\.txt（无此文件 → [\da-f]{7}）\n/)
    expect(parts[0]).toContain('新增的任务（3）')
    expect(parts[1]).toMatch(/^plans\/office\.txt（[\da-f]{7} → 无此文件）\n/)
    expect(parts[1]).toContain('删去的任务（4）')
    expect(parts[2]).toMatch(/^plans\/scan\.pdf（无此文件 → [\da-f]{7}）\nb\/plans\/scan\.pdf: error [\w-]+ /)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('does not end a log in its midst', () => {
    git(['commit', '-qm', 'second'])
    const paths = ['plans/new.txt', 'plans/scan.pdf']
    const { status, stdout, stderr } = git(['log', '-p', '--ext-diff', '--format=%s', '--', ...paths])
    const headings = stdout.split('\n').filter((line) => /^(?:plans\/|second)/.test(line))
    expect(headings.map((line) => line.split('（')[0])).toEqual(['second', ...paths])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

/** Runs the command as git would, in that repository. */
async function callAsGit(operands: string[], env: Record<string, string> = {}, flags: string[] = []) {
  writeFileSync(join(folder, 'base.txt'), BASE_TEXT)
  writeFileSync(join(folder, 'revision.txt'), REVISION_TEXT)
  const io = memoryIo({
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, GIT_DIFF_PATH_COUNTER: '1', ...env },
  })
  const status = await run(['diff', ...flags, ...operands], io)
  return { status, ...io.written() }
}

const CHANGED = ['a.txt', 'base.txt', 'a'.repeat(40), '100644', 'revision.txt', 'b'.repeat(40), '100644']

describe('called by git, gongkai diff', () => {
  test('names both paths of a file that was renamed', async () => {
    const { stdout } = await callAsGit([...CHANGED, 'plans/b.txt', 'similarity index 80%'], {}, [
      '--lang',
      'en',
    ])
    expect(stdout).toMatch(/^a\.txt → plans\/b\.txt \(aaaaaaa → bbbbbbb\)\n/)
    expect(stdout).toContain('Tasks removed')
  })

  test('says so of a file that is not merged yet', async () => {
    expect(await callAsGit(['a.txt'])).toEqual({
      status: 0,
      stdout: 'a.txt：尚未合并，无法比较\n',
      stderr: '',
    })
  })

  test('ends with 0 whatever it finds, also where it is to fail', async () => {
    expect(await callAsGit(CHANGED, {}, ['--fail-on', 'info'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('writes any format', async () => {
    const { stdout } = await callAsGit(CHANGED, {}, ['--format', 'json'])
    expect(JSON.parse(stdout.slice(stdout.indexOf('{')))).toMatchObject({
      base: { path: 'a.txt', source: { name: 'a.txt' } },
    })
  })

  test.each([
    ['not into a pipe', {}, false],
    ["for git's pager", { GIT_PAGER_IN_USE: 'true', TERM: 'xterm' }, true],
    [
      'not where git is told never to',
      { GIT_PAGER_IN_USE: 'true', TERM: 'xterm', ...configured('color.ui', 'never') },
      false,
    ],
    ['always where git is told so', configured('color.diff', 'always'), true],
    ['never with NO_COLOR', { NO_COLOR: '1', ...configured('color.diff', 'always') }, false],
  ])('colours %s', async (_, env, coloured) => {
    const { stdout } = await callAsGit(CHANGED, env)
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })
})

/** A setting of git in the environment. */
function configured(key: string, value: string): Record<string, string> {
  return { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: value }
}

test('one operand is a mistake where git did not call', async () => {
  const io = memoryIo({ cwd: folder })
  expect(await run(['diff', 'base.txt'], io)).toBe(2)
  expect(io.written().stderr).toContain('missing-argument 缺少参数 REVISION')
})
