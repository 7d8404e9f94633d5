import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import type { Change, PlanDiff, PlanHistory } from '../../src/index.js'
import { diffRenderers } from '../../src/render/diff/index.js'
import { memoryIo } from '../support/memory-io.js'

/** One error (the lead), one warning (the measure), and nothing else. */
const BASE = `云川市2031年政务公开工作要点

一、把办事指南写明白
（一）更新指南。各窗口逐项核对办事指南，全年不少于20件，错漏当月改正。（牵头单位：市政务局；责任单位：市档案馆）
（二）公布电话。各部门公布咨询电话，专人接听。（责任单位：市信访局）
`
const REVISION = BASE.replace('2031', '2032').replace('20件', '30件').replace('市政务局', '市数据局')
/** Reworded only: an info. */
const REWORDED = BASE.replace('专人接听', '安排专人接听来电')
const LETTER = `云川市人民政府办公室关于印发云川市2031年政务公开工作要点的通知

各区人民政府：
《云川市2031年政务公开工作要点》已经市政府同意，现印发给你们，请认真执行。

附件：云川市2031年政务公开工作要点

云川市人民政府办公室
2031年3月1日
`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  write('base.txt', BASE)
  write('revision.txt', REVISION)
  write('reworded.txt', REWORDED)
})
afterEach(() => rmSync(folder, { recursive: true }))

type World = NonNullable<Parameters<typeof memoryIo>[0]>

async function diff(line: string, world: World = {}) {
  const io = memoryIo({ cwd: folder, ...world })
  const code = await run(['diff', ...line.split(' ')], io)
  return { code, ...io.written() }
}

async function diffJson(line: string, world: World = {}): Promise<PlanDiff> {
  return JSON.parse((await diff(`${line} --format json`, world)).stdout)
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

function written(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

const rulesOf = ({ changes }: PlanDiff) => changes.map(({ rule }) => rule)

describe('gongkai diff', () => {
  test('prints what changed, in words, and does not fail', async () => {
    const { code, stdout, stderr } = await diff('base.txt revision.txt')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('市政务局')
    expect(stdout).toContain('市数据局')
    expect(stdout).not.toContain('\u001b')
  })

  test.each([
    ['zh', 'gongkai: info notes-left-out 读取时另有 3 条提示，未列出；gongkai parse 会逐条列出'],
    ['en', 'gongkai: info notes-left-out notes on reading left out: 3; gongkai parse lists them'],
  ])('tells warnings of reading, and only counts the notes (%s)', async (language, line) => {
    await run(['parse', 'base.txt', '-o', 'base.json'], memoryIo({ cwd: folder }))
    const plan = JSON.parse(written('base.json'))
    const found = (code: string, severity: string) => ({ code, severity, message: 'odd', provenance: null })
    const notes = [1, 2, 3].map(() => found('unit-unusual', 'info'))
    const diagnostics = [...notes, found('bad-row', 'warning')]
    write('noted.json', JSON.stringify({ ...plan, diagnostics }))
    const { code, stderr } = await diff(`noted.json revision.txt --lang ${language}`)
    expect([code, stderr]).toEqual([0, `noted.json: warning bad-row odd\n${line}\n`])
  })

  test('prints it as JSON', async () => {
    const { base, revision, changes } = await diffJson('base.txt revision.txt')
    expect([base.year, revision.year]).toEqual([2031, 2032])
    expect(changes.map(({ rule, level }) => [rule, level])).toEqual([
      ['lead-unit-changed', 'error'],
      ['measure-changed', 'warning'],
    ])
  })

  test('speaks English', async () => {
    const { stdout } = await diff('base.txt revision.txt --lang en')
    expect(stdout).toContain('Lead')
  })

  test('finds nothing between a file and itself', async () => {
    const { code, stdout } = await diff('base.txt base.txt --fail-on info --format json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).changes).toEqual([])
  })

  test('reads plans as JSON, and mixes them with notices', async () => {
    for (const name of ['base', 'revision']) {
      const io = memoryIo({ cwd: folder })
      await run(['parse', `${name}.txt`, '-o', `${name}.json`], io)
    }
    const texts = await diffJson('base.txt revision.txt')
    for (const line of ['base.json revision.json', 'base.json revision.txt', 'base.txt revision.json']) {
      const [base, revision] = line.split(' ')
      expect(await diffJson(line)).toEqual({
        ...texts,
        base: { ...texts.base, path: base },
        revision: { ...texts.revision, path: revision },
      })
    }
  })

  test('reads one of the plans from standard input', async () => {
    const { code, stdout } = await diff('- revision.txt --format json', { stdin: BASE })
    expect(code).toBe(0)
    expect(rulesOf(JSON.parse(stdout))).toEqual(['lead-unit-changed', 'measure-changed'])
  })

  test('follows tasks through three plans and more', async () => {
    const { code, stdout } = await diff('base.txt revision.txt base.txt reworded.txt --format json')
    const history: PlanHistory = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(history.diffs.map((each) => each.changes.length)).toEqual([2, 2, 1])
    expect(history.tasks).toHaveLength(2)
  })

  test('takes the units of a file', async () => {
    write('units.json', '[{ "name": "*数据局", "aliases": ["*政务局"] }]')
    const { changes } = await diffJson('base.txt revision.txt --units units.json')
    expect(changes.map(({ rule }) => rule)).not.toContain('lead-unit-changed')
  })

  test('turns Taiwan’s words into those of the mainland where it is asked to', async () => {
    const taiwan =
      '雲川市2031年政務公開工作要點\n\n（一）提升網際網路。各局處每週更新軟體。（責任單位：市資訊局）\n'
    write('taiwan.txt', taiwan)
    write(
      'mainland.txt',
      '云川市2031年政务公开工作要点\n\n（一）提升互联网。各局处每周更新软件。（责任单位：市资讯局）\n',
    )
    expect(rulesOf(await diffJson('taiwan.txt mainland.txt'))).not.toEqual([])
    expect(rulesOf(await diffJson('taiwan.txt mainland.txt --to-mainland-terms'))).toEqual([])
  })

  test('colours on a terminal only, and is laid out for it', async () => {
    const terminal = await diff('base.txt revision.txt', { stdout: { isTerminal: true, columns: 60 } })
    const narrow = await diff('base.txt revision.txt', { env: { COLUMNS: '60' } })
    const plain = await diff('base.txt revision.txt --no-color', {
      stdout: { isTerminal: true, columns: 60 },
    })
    expect(terminal.stdout).toContain('\u001b[')
    expect(stripVTControlCharacters(terminal.stdout)).not.toBe('')
    expect(plain.stdout).toBe(narrow.stdout)
  })

  test('shows progress on a terminal', async () => {
    const { stderr } = await diff('base.txt revision.txt', { stderr: { isTerminal: true } })
    expect(stderr).toBe(
      '\r\u001b[2K正在读取 base.txt（1/2）\r\u001b[2K正在读取 revision.txt（2/2）\r\u001b[2K',
    )
  })

  test.each(diffRenderers.map(({ name }) => name))('renders as %s', async (name) => {
    const { code, stdout } = await diff(`base.txt revision.txt --format ${name}`)
    expect(code).toBe(0)
    expect(stdout).toContain('市数据局')
  })
})

describe('gongkai diff --help', () => {
  test.each([
    ['zh', 'task-removed              删去的任务\n'],
    ['en', 'task-removed              Tasks removed\n'],
  ])('names rules and exit codes in %s', async (language, line) => {
    const { code, stdout } = await diff(`--help --lang ${language}`)
    expect(code).toBe(0)
    expect(stdout).toContain(line)
    expect(stdout).toMatch(/^ {2}0 .* 1 .*--strict-baseline/m)
    if (language === 'en') expect(stdout).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('gongkai diff --fail-on and --severity', () => {
  test.each([
    ['base.txt revision.txt', 0],
    ['base.txt revision.txt --fail-on never', 0],
    ['base.txt revision.txt --fail-on error', 1],
    ['base.txt revision.txt --fail-on warning', 1],
    ['base.txt revision.txt --fail-on info', 1],
    ['base.txt reworded.txt --fail-on error', 0],
    ['base.txt reworded.txt --fail-on warning', 0],
    ['base.txt reworded.txt --fail-on info', 1],
    ['base.txt reworded.txt --fail-on warning --severity task-reworded=warning', 1],
    ['base.txt reworded.txt --fail-on info --severity task-reworded=none', 0],
    ['base.txt revision.txt --fail-on error --severity lead-unit-changed=info', 0],
    [
      'base.txt revision.txt --fail-on error --severity lead-unit-changed=info --severity measure-changed=error',
      1,
    ],
    ['base.txt reworded.txt --fail-on error --severity task-reworded=error --severity task-reworded=info', 0],
    ['base.txt base.txt reworded.txt --fail-on info', 1],
    ['base.txt reworded.txt base.txt --fail-on error', 0],
  ])('%s ends with code %i', async (line, code) => {
    const { stdout, ...ended } = await diff(line)
    expect(ended).toEqual({ code, stderr: '' })
    expect(stdout).not.toBe('')
  })

  test('a rule of level none is not told', async () => {
    expect(rulesOf(await diffJson('base.txt revision.txt --severity measure-changed=none'))).toEqual([
      'lead-unit-changed',
    ])
  })

  test.each([
    ['--severity task-lost=error', '--severity 不能是 task-lost，可选：task-removed, task-added, '],
    [
      '--severity task-added=fatal',
      '--severity 不能是 task-added=fatal，可选：task-added=error, task-added=warning, ',
    ],
    ['--severity task-added', '--severity 不能是 task-added，可选：task-added=error, '],
    ['--severity task-added=error=info', '--severity 不能是 task-added=error=info，可选：task-added=error, '],
    ['--severity __proto__=error', '--severity 不能是 __proto__，可选：task-removed, '],
    ['--severity constructor=error', '--severity 不能是 constructor，可选：task-removed, '],
    ['--fail-on none', '--fail-on 不能是 none，可选：error, warning, info, never\n'],
    ['--format xls', '--format 不能是 xls，可选：'],
  ])('%s is wrong usage that lists the choices', async (flag, message) => {
    const { code, stdout, stderr } = await diff(`base.txt revision.txt ${flag}`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^gongkai: error invalid-value [^\n]*\n$/)
    expect(stderr).toContain(message)
  })
})

describe('gongkai diff without a plan that can be read', () => {
  beforeEach(() => {
    write('empty.txt', '')
    write('poem.txt', '春天来了，花都开了。\n')
    write('letter.txt', LETTER)
    write('garbage.json', '{"tasks": [')
    write('other.json', '{"name": "gongkai", "version": "1.0.0"}')
    write('two.json', '[{}, {}]')
    writeFileSync(join(folder, 'broken.docx'), Buffer.from('PK\u0003\u0004 nothing of a document'))
  })

  test.each([
    ['missing.pdf', 'file-not-found'],
    ['.', 'not-readable'],
    ['empty.txt', 'empty-file'],
    ['poem.txt', 'no-tasks'],
    ['letter.txt', 'annex-missing'],
    ['garbage.json', 'plan-not-json'],
    ['other.json', 'plan-invalid'],
    ['two.json', 'plans-several'],
    ['broken.docx', 'damaged-file'],
    ['-', 'empty-file'],
  ])('%s ends with code 3, one line, and nothing printed or written', async (name, error) => {
    for (const line of [`${name} base.txt`, `base.txt ${name}`, `base.txt revision.txt ${name}`]) {
      const { code, stdout, stderr } = await diff(`${line} -o out.json --write-baseline accepted.json`)
      expect([code, stdout]).toEqual([3, ''])
      expect(stderr).toMatch(new RegExp(`^${name.replace('.', '\\.')}: error ${error} [^\n]*\n$`))
    }
    expect(existsSync(join(folder, 'out.json')) || existsSync(join(folder, 'accepted.json'))).toBe(false)
  })

  test('tells of every plan that cannot be read', async () => {
    const { code, stderr } = await diff('missing.pdf poem.txt')
    expect(code).toBe(3)
    expect(stderr.split('\n')).toHaveLength(3)
  })

  test('prints what it can where a plan was read but partly', async () => {
    const io = memoryIo({ cwd: folder })
    await run(['parse', 'base.txt', '-o', 'base.json'], io)
    const plan = JSON.parse(written('base.json'))
    const lost = {
      code: 'page-unreadable',
      severity: 'error',
      message: 'x',
      values: { page: 2, reason: 'y' },
    }
    write('part.json', JSON.stringify({ ...plan, diagnostics: [lost] }))
    const { code, stdout, stderr } = await diff('part.json base.txt --write-baseline accepted.json')
    expect(code).toBe(3)
    expect(stdout).not.toBe('')
    expect(stderr).toBe(
      'part.json: error page-unreadable 第 2 页读不出来（y），其内容缺失\naccepted.json: warning baseline-not-written 有计划没有读全，没有写基线\n',
    )
    expect(existsSync(join(folder, 'accepted.json'))).toBe(false)
  })
})

describe('gongkai diff -o', () => {
  test('takes the format from the extension and prints nothing', async () => {
    const { code, stdout } = await diff('base.txt revision.txt -o out.json')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(rulesOf(JSON.parse(written('out.json')))).toEqual(['lead-unit-changed', 'measure-changed'])
  })

  test('keeps colours out of a file', async () => {
    await diff('base.txt revision.txt -o out.txt', { stdout: { isTerminal: true, columns: 80 } })
    expect(written('out.txt')).not.toContain('\u001b')
  })

  test('is still written where there are findings', async () => {
    expect((await diff('base.txt revision.txt -o out.json --fail-on error')).code).toBe(1)
    expect(existsSync(join(folder, 'out.json'))).toBe(true)
  })

  test.each([
    ['an input', 'base.txt revision.txt -o ./revision.txt'],
    ['the baseline', 'base.txt revision.txt --baseline accepted.json -o accepted.json'],
    ['the units', 'base.txt revision.txt --units units.json -o units.json'],
    ['the project file', 'base.txt revision.txt -o gongkai.config.json'],
    ['the baseline of the project file', 'base.txt revision.txt -o project.json'],
    ['the baseline that is written', 'base.txt revision.txt --write-baseline new.json -o new.json'],
  ])('never overwrites %s', async (_, line) => {
    write('accepted.json', '{"schemaVersion":1,"accepted":[]}')
    write('project.json', '{"schemaVersion":1,"accepted":[]}')
    write('units.json', '[]')
    write('gongkai.config.json', '{"baseline":"project.json"}')
    const before = readdirSync(folder).map((name) => [name, written(name)])
    const { code, stdout, stderr } = await diff(line)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^gongkai: error output-is-input [^\n]*\n$/)
    expect(readdirSync(folder).map((name) => [name, written(name)])).toEqual(before)
  })

  test('says so where it cannot tell the format', async () => {
    expect((await diff('base.txt revision.txt -o out.xyz')).stderr).toContain('output-format-unknown')
  })
})

describe('gongkai diff --baseline', () => {
  const accept = (line = '') => diff(`base.txt revision.txt --write-baseline accepted.json${line}`)
  const entries = (name = 'accepted.json') => JSON.parse(written(name)).accepted

  test('is written with every change there is', async () => {
    const { code, stdout, stderr } = await accept(' --reason 机构改革 --by 李某 --fail-on error')
    expect(code).toBe(0)
    expect(stdout).toContain('市数据局')
    expect(stderr).toBe(
      'accepted.json: info baseline-written 写入 2 条已接受的变动，其中新的 2 条；请补上理由\n',
    )
    expect(entries()).toMatchObject([
      { rule: 'lead-unit-changed', reason: '机构改革', by: '李某', date: '2031-06-01', expires: null },
      { rule: 'measure-changed', reason: '机构改革', by: '李某', date: '2031-06-01', expires: null },
    ])
  })

  test('accepts what it names: shown, but no finding', async () => {
    await accept()
    const { code, stdout } = await diff(
      'base.txt revision.txt --baseline accepted.json --fail-on info --strict-baseline --format json',
    )
    const { summary, changes }: PlanDiff = JSON.parse(stdout)
    expect([code, summary.accepted]).toEqual([0, 2])
    expect(changes.map(({ accepted }: Change) => accepted?.date)).toEqual(['2031-06-01', '2031-06-01'])
  })

  test('leaves what is new a finding', async () => {
    await accept()
    write('revision.txt', REVISION.replace('信访局', '财政局'))
    const { code } = await diff('base.txt revision.txt --baseline accepted.json --fail-on warning')
    expect(code).toBe(1)
  })

  test('is written anew: reasons stay, idle entries go, new ones come', async () => {
    await accept(' --reason 已报市长')
    write('revision.txt', REVISION.replace('信访局', '财政局'))
    await accept(' --reason 新的 --severity measure-changed=none')
    const written = entries().map(({ rule, reason }: Record<string, string>) => [rule, reason])
    expect(written).toContainEqual(['lead-unit-changed', '已报市长'])
    expect(written.map(([rule]: string[]) => rule)).not.toContain('measure-changed')
    expect(written).toContainEqual(['responsible-unit-added', '新的'])
  })

  test('may be read from one file and written to another', async () => {
    await accept(' --reason 已报市长')
    await diff('base.txt revision.txt --baseline accepted.json --write-baseline next.json')
    expect(entries('next.json')).toEqual(entries())
  })

  test('may be the one file that is read and written, before it is there', async () => {
    const line = 'base.txt revision.txt --baseline accepted.json --write-baseline ./accepted.json'
    expect((await diff(line)).code).toBe(0)
    expect((await diff(line)).stderr).toContain('其中新的 0 条')
  })

  test('is not written over a file that is none', async () => {
    write('notes.json', '{"mine":true}')
    const { code, stderr } = await diff('base.txt revision.txt --write-baseline notes.json')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^notes\.json: error baseline-invalid /)
    expect(written('notes.json')).toBe('{"mine":true}')
  })

  test('is not written over an input or to standard output', async () => {
    expect((await diff('base.txt revision.txt --write-baseline base.txt')).stderr).toContain(
      'output-is-input',
    )
    expect((await diff('base.txt revision.txt --write-baseline -')).stderr).toContain('baseline-to-stdout')
    expect(written('base.txt')).toBe(BASE)
  })

  test('with an entry twice counts the later', async () => {
    await accept()
    const [first, second] = entries()
    write(
      'accepted.json',
      JSON.stringify({ schemaVersion: 1, accepted: [first, second, { ...first, reason: '后写的' }] }),
    )
    const { changes } = await diffJson('base.txt revision.txt --baseline accepted.json')
    expect(changes.map(({ accepted }) => accepted?.reason)).toEqual(['后写的', ''])
  })

  test.each([
    ['is unused', 'base.txt base.txt', {}],
    ['has ended', 'base.txt revision.txt', { expires: '2031-05-31' }],
  ])('with an entry that %s fails only where it is strict', async (_, files, over) => {
    await accept()
    const accepted = entries().map((entry: object) => ({ ...entry, ...over }))
    write('accepted.json', JSON.stringify({ schemaVersion: 1, accepted }))
    expect((await diff(`${files} --baseline accepted.json`)).code).toBe(0)
    expect((await diff(`${files} --baseline accepted.json --strict-baseline`)).code).toBe(1)
  })

  test('counts an entry on its last day, and not on the next', async () => {
    await accept()
    const accepted = entries().map((entry: object) => ({ ...entry, expires: '2031-06-01' }))
    write('accepted.json', JSON.stringify({ schemaVersion: 1, accepted }))
    const line = 'base.txt revision.txt --baseline accepted.json --fail-on error'
    expect((await diff(line, { now: new Date(2031, 5, 1, 23, 59) })).code).toBe(0)
    expect((await diff(line, { now: new Date(2031, 5, 2, 0, 1) })).code).toBe(1)
  })

  test('may be of several plans', async () => {
    const line = 'base.txt revision.txt base.txt --fail-on info --strict-baseline'
    await diff(`${line} --write-baseline accepted.json`)
    expect((await diff(`${line} --baseline accepted.json`)).code).toBe(0)
    expect(entries()).toHaveLength(4)
  })

  test.each([
    ['nowhere.json', 'file-not-found'],
    ['broken.json', 'baseline-not-json'],
    ['odd.json', 'baseline-invalid'],
  ])('%s ends with code 2 and no diff', async (name, error) => {
    write('broken.json', '{"schemaVersion": 1,')
    write('odd.json', '{"schemaVersion":1,"accepted":[{"fingerprint":7}]}')
    const { code, stdout, stderr } = await diff(`base.txt revision.txt --baseline ${name}`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(new RegExp(`^${name}: error ${error} [^\n]*\n$`))
  })
})

describe('gongkai.config.json', () => {
  const configure = (config: unknown, name = 'gongkai.config.json') => write(name, JSON.stringify(config))

  test('is found upward from the working directory', async () => {
    configure({ failOn: 'error' })
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    const { code } = await diff('../../base.txt ../../revision.txt', { cwd: join(folder, 'a/b') })
    expect(code).toBe(1)
  })

  test('nearer wins over one above, as a whole', async () => {
    configure({ failOn: 'error' })
    mkdirSync(join(folder, 'a'))
    configure({}, 'a/gongkai.config.json')
    expect((await diff('../base.txt ../revision.txt', { cwd: join(folder, 'a') })).code).toBe(0)
  })

  test('may be named', async () => {
    configure({ failOn: 'error' })
    configure({ failOn: 'never' }, 'other.json')
    expect((await diff('base.txt revision.txt --config other.json')).code).toBe(0)
  })

  test('says levels, of which flags win', async () => {
    configure({ failOn: 'error', severity: { 'lead-unit-changed': 'warning', 'measure-changed': 'none' } })
    expect((await diff('base.txt revision.txt')).code).toBe(0)
    expect((await diff('base.txt revision.txt --fail-on warning')).code).toBe(1)
    expect((await diff('base.txt revision.txt --severity lead-unit-changed=error')).code).toBe(1)
    expect(rulesOf(await diffJson('base.txt revision.txt --severity lead-unit-changed=error'))).toEqual([
      'lead-unit-changed',
    ])
  })

  test('names baseline and units relative to itself', async () => {
    mkdirSync(join(folder, 'a'))
    configure({ baseline: 'accepted.json', units: './units.json', failOn: 'info', strictBaseline: true })
    write('units.json', '[{ "name": "*数据局", "aliases": ["*政务局"] }]')
    const here = { cwd: join(folder, 'a') }
    const files = '../base.txt ../revision.txt'
    expect((await diff(`${files} --write-baseline ../accepted.json`, here)).code).toBe(0)
    expect((await diff(files, here)).code).toBe(0)
    expect((await diff(`${files} --units ../no.json`, here)).stderr).toMatch(
      /^\.\.\/no\.json: error file-not-found/,
    )
    expect((await diff('../base.txt ../base.txt', here)).code).toBe(1)
  })

  test('says the language, unless --lang does', async () => {
    configure({ language: 'en' })
    const { stderr } = await diff('base.txt missing.pdf')
    expect(stderr).toBe('missing.pdf: error file-not-found no such file; check the path\n')
    expect((await diff('base.txt revision.txt')).stdout).toContain('Lead')
    expect((await diff('base.txt revision.txt --lang zh')).stdout).toContain('牵头单位')
  })

  test.each([
    ['{"failon":"error"}', 'config-invalid 配置的 failon 不合格式："error"；格式见 gongkai schema config'],
    [
      '{"severity":{"__proto__":"error"}}',
      'config-invalid 配置的 severity.__proto__ 不合格式："error"；格式见 gongkai schema config',
    ],
    ['{', 'config-not-json 不是 JSON，第 1 行读不通；请改正，格式见 gongkai schema config'],
  ])('%s ends with code 2 and no diff', async (text, message) => {
    write('gongkai.config.json', text)
    expect(await diff('base.txt revision.txt')).toEqual({
      code: 2,
      stdout: '',
      stderr: `gongkai.config.json: error ${message}\n`,
    })
  })

  test('that is named but missing, or is a folder, ends with code 2', async () => {
    expect((await diff('base.txt revision.txt --config no.json')).code).toBe(2)
    mkdirSync(join(folder, 'gongkai.config.json'))
    expect(await diff('base.txt revision.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^gongkai\.config\.json: error not-readable/),
    })
  })

  test('does not matter to other commands', async () => {
    write('gongkai.config.json', '{')
    expect(await run(['parse', 'base.txt'], memoryIo({ cwd: folder }))).toBe(0)
  })
})

describe('a wrong call of gongkai diff', () => {
  test.each([
    ['base.txt', 'missing-argument 缺少参数 REVISION；用 gongkai --help 查看用法'],
    ['- -', 'stdin-twice 标准输入（-）只能给一次'],
    ['- base.txt --baseline -', 'stdin-twice 标准输入（-）只能给一次'],
    ['base.txt base.txt --fail-no error', 'unknown-option 没有选项 --fail-no；是不是 --fail-on？'],
  ])('%s ends with code 2 and one line', async (line, message) => {
    expect(await diff(line)).toEqual({ code: 2, stdout: '', stderr: `gongkai: error ${message}\n` })
  })
})
