import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryIo } from '../support/memory-io.js'

const BASE = `云川市2031年政务公开工作要点

（一）更新指南。各窗口逐项核对办事指南，错漏当月改正。（责任单位：市政务局）
（二）公布电话。各部门公布咨询电话，专人接听。（责任单位：市信访局）
`
const REVISION = BASE.replace('市政务局', '市数据局')
const PATH = '各年 要点/2031 年（印发稿）.txt'
/** Git with nobody's settings. */
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

let folder = ''
const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...argv], {
    cwd: folder,
    env: ENV,
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai 公开-'))
  mkdirSync(join(folder, '各年 要点'))
  git('init', '--quiet', '--initial-branch', 'main')
  writeFileSync(join(folder, PATH), BASE)
  git('add', '.')
  git('commit', '--quiet', '-m', 'base')
  git('tag', 'v2031')
  writeFileSync(join(folder, PATH), REVISION)
  git('commit', '--quiet', '-am', 'revision')
})
afterAll(() => rmSync(folder, { recursive: true }))

async function diff(names: string[], { cwd = folder, env = ENV as Record<string, string | undefined> } = {}) {
  const io = memoryIo({ cwd, env })
  const code = await run(['diff', ...names, '--format', 'json'], io)
  const { stdout, stderr } = io.written()
  const rules = stdout && JSON.parse(stdout).changes.map(({ rule }: { rule: string }) => rule)
  return { code, stderr, rules }
}

const CHANGED = ['responsible-unit-removed', 'responsible-unit-added']

describe('REF:PATH', () => {
  test.each([
    ['a commit', [`HEAD~1:${PATH}`, `HEAD:${PATH}`]],
    ['a tag, and the file itself', [`v2031:${PATH}`, PATH]],
    ['a branch and a date', [`v2031:${PATH}`, `main@{now}:${PATH}`]],
  ])('names a file of %s', async (_, names) => {
    expect(await diff(names)).toEqual({ code: 0, stderr: '', rules: CHANGED })
  })

  test('starts at the top of the repository, with ./ at the folder', async () => {
    const cwd = join(folder, '各年 要点')
    const names = [`HEAD~1:${PATH}`, 'HEAD:./2031 年（印发稿）.txt']
    expect(await diff(names, { cwd })).toEqual({ code: 0, stderr: '', rules: CHANGED })
  })

  test('gives the bytes as they were committed, and runs no program of the repository', async () => {
    const marker = join(folder, 'ran')
    writeFileSync(join(folder, '.gitattributes'), '*.txt diff=evil filter=evil\n')
    for (const key of [
      'diff.evil.textconv',
      'filter.evil.smudge',
      'core.pager',
      'pager.cat-file',
      'core.fsmonitor',
    ])
      git('config', key, `touch '${marker}' #`)
    expect((await diff([`HEAD~1:${PATH}`, `HEAD:${PATH}`])).rules).toEqual(CHANGED)
    expect(existsSync(marker)).toBe(false)
    rmSync(join(folder, '.gitattributes'))
  })

  test.each([
    ['HEAD:none.txt', "path 'none.txt' does not exist in 'HEAD'"],
    ['nowhere:plan.txt', "invalid object name 'nowhere'."],
    ['HEAD:各年 要点', 'bad file'],
    ['HEAD~9:plan.txt', "invalid object name 'HEAD~9'."],
  ])('%s ends with code 3 and git’s reason in one line', async (name, reason) => {
    const { code, stderr, rules } = await diff([name, PATH])
    expect([code, rules]).toEqual([3, ''])
    expect(stderr).toMatch(/^[^\n]*: error git-path-not-found [^\n]*\n$/)
    expect(stderr).toContain(reason)
  })

  test('outside a repository ends with code 3', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'gongkai-'))
    const { code, stderr } = await diff(['HEAD:a.txt', 'HEAD:b.txt'], { cwd })
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^(?:HEAD:[ab]\.txt: error git-path-not-found [^\n]*not a git repository[^\n]*\n){2}$/,
    )
    rmSync(cwd, { recursive: true })
  })

  test('without git ends with code 3', async () => {
    const { code, stderr } = await diff([`HEAD:${PATH}`, PATH], { env: { PATH: join(folder, 'no-bin') } })
    expect(code).toBe(3)
    expect(stderr).toMatch(/: error git-not-found [^\n]*\n$/)
  })

  test('escapes do not reach the terminal', async () => {
    const { stderr } = await diff(['HEAD:\u001b[2J', PATH])
    expect(stderr).not.toContain('\u001b')
  })

  test('is not taken for an option', async () => {
    const io = memoryIo({ cwd: folder, env: ENV })
    expect(await run(['diff', PATH, '--', '--textconv:x'], io)).toBe(3)
    expect(io.written().stderr).toMatch(/^--textconv:x: error file-not-found /)
  })
})
