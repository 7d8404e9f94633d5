import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryIo } from '../support/memory-io.js'

const NOTICE = `云川市2031年政务公开工作要点

一、把办事指南写明白
（一）更新指南。各窗口逐项核对办事指南，错漏当月改正。（牵头单位：市政务局；责任单位：市档案馆）
（二）公布电话。各部门公布咨询电话，专人接听。（责任单位：市信访局）
`

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  writeFileSync(join(folder, 'a.txt'), NOTICE)
  writeFileSync(join(folder, 'b.txt'), NOTICE)
  writeFileSync(join(folder, 'empty.txt'), '')
  writeFileSync(join(folder, 'poem.txt'), '春天来了，花都开了。\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

type World = Omit<NonNullable<Parameters<typeof memoryIo>[0]>, 'cwd'>

async function parse(line: string, world: World = {}) {
  const io = memoryIo({ cwd: folder, ...world })
  const code = await run(['parse', ...line.split(' ')], io)
  return { code, ...io.written() }
}

function inFolder(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

describe('gongkai parse', () => {
  test('prints one file as one JSON object', async () => {
    const { code, stdout, stderr } = await parse('a.txt')
    const plan = JSON.parse(stdout)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(plan.source.name).toBe('a.txt')
    expect(plan.tasks.map((task: { leadUnits: string[] }) => task.leadUnits)).toEqual([['市政务局'], []])
  })

  test('reads standard input', async () => {
    const { stdout } = await parse('-', { stdin: NOTICE })
    expect(JSON.parse(stdout).source.name).toBe('-')
  })

  test('prints several files as one JSON array', async () => {
    const { stdout } = await parse('a.txt b.txt')
    expect(JSON.parse(stdout).map((plan: { source: { name: string } }) => plan.source.name)).toEqual([
      'a.txt',
      'b.txt',
    ])
  })

  test('a bad file does not lose the others and decides the exit code', async () => {
    const { code, stdout, stderr } = await parse('missing.pdf a.txt poem.txt')
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(stderr).toBe(
      'missing.pdf: error file-not-found 找不到文件；请检查路径\n' +
        'poem.txt: error no-tasks 没有找到任何任务；请用 gongkai inspect 查看读到了什么\n',
    )
  })

  test.each([
    ['missing.pdf', 3, 'missing.pdf: error file-not-found 找不到文件；请检查路径\n'],
    ['.', 3, '.: error not-readable 无法打开（是文件夹）；请检查权限，并确认不是文件夹\n'],
    ['empty.txt', 3, 'empty.txt: error empty-file 文件是空的；请重新下载或另存\n'],
    ['poem.txt', 4, 'poem.txt: error no-tasks 没有找到任何任务；请用 gongkai inspect 查看读到了什么\n'],
    ['missing.pdf --lang en', 3, 'missing.pdf: error file-not-found no such file; check the path\n'],
  ])('%s ends with code %i, one line and no data', async (line, code, stderr) => {
    expect(await parse(line)).toEqual({ code, stdout: '', stderr })
  })

  test('prints one task a line as NDJSON', async () => {
    const { stdout } = await parse('a.txt b.txt --format ndjson')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ source }) => source)).toEqual(['a.txt', 'a.txt', 'b.txt', 'b.txt'])
  })

  test('lays the table out for the terminal and colours it only there', async () => {
    const narrow = await parse('a.txt --format table', { env: { COLUMNS: '40' } })
    const onTerminal = await parse('a.txt --format table', { stdout: { isTerminal: true, columns: 40 } })
    expect(narrow.stdout).not.toContain('\u001b')
    expect(stripVTControlCharacters(onTerminal.stdout)).toBe(narrow.stdout)
    expect(onTerminal.stdout).toContain('\u001b[1m')
  })

  test('shows progress on a terminal, wiped before anything else is written', async () => {
    const { stderr } = await parse('missing.pdf a.txt', {
      stderr: { isTerminal: true },
      env: { NO_COLOR: '1' },
    })
    expect(stderr).toBe(
      '\r\u001b[2K正在读取 missing.pdf（1/2）' +
        '\r\u001b[2Kmissing.pdf: error file-not-found 找不到文件；请检查路径\n' +
        '\r\u001b[2K正在读取 a.txt（2/2）\r\u001b[2K',
    )
  })
})

describe('gongkai parse -o', () => {
  test('takes the format from the extension and prints nothing', async () => {
    const { code, stdout } = await parse('a.txt -o plan.csv')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(inFolder('plan.csv')).toMatch(/^\ufeff序号,章节,任务/)
  })

  test('a format that is given wins over the extension', async () => {
    await parse('a.txt -o plan.csv --format json')
    expect(JSON.parse(inFolder('plan.csv')).tasks).toHaveLength(2)
  })

  test('writes what could be read where a file could not', async () => {
    const { code } = await parse('a.txt missing.pdf -o both.json')
    expect(code).toBe(3)
    expect(JSON.parse(inFolder('both.json'))).toHaveLength(1)
  })

  test('writes nothing where nothing could be read', async () => {
    writeFileSync(join(folder, 'kept.json'), 'kept')
    const before = readdirSync(folder)
    await parse('missing.pdf -o kept.json')
    await parse('missing.pdf -o never.json')
    expect(readdirSync(folder)).toEqual(before)
    expect(inFolder('kept.json')).toBe('kept')
  })

  test('refuses to overwrite an input', async () => {
    const { code, stderr } = await parse('a.txt b.txt -o ./b.txt --format table')
    expect(code).toBe(2)
    expect(stderr).toBe('gongkai: error output-is-input ./b.txt 也是输入文件，不能覆盖；请换一个输出文件名\n')
    expect(inFolder('b.txt')).toBe(NOTICE)
  })

  test('says so where the file cannot be written', async () => {
    const { code, stderr } = await parse('a.txt -o nowhere/plan.json')
    expect(code).toBe(2)
    expect(stderr).toBe(
      'gongkai: error output-not-written 无法写入 nowhere/plan.json（文件夹不存在）；没有留下任何文件\n',
    )
  })
})

describe('gongkai parse --units', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'units.json'), '[{ "name": "*政务服务大厅", "aliases": ["*政务局"] }]')
    writeFileSync(join(folder, 'broken.json'), '[{ "name": "*政务服务大厅" ]')
    writeFileSync(join(folder, 'odd.json'), '[{ "name": "*政务服务大厅", "levels": ["town"] }]')
  })

  test('prefers the units of the file', async () => {
    const { code, stdout } = await parse('a.txt b.txt --units units.json')
    const notices: { units: { name: string; canonical: string | null }[] }[] = JSON.parse(stdout)
    for (const { units } of notices)
      expect(units.find(({ name }) => name === '市政务局')?.canonical).toBe('市政务服务大厅')
    expect([code, notices.length]).toEqual([0, 2])
  })

  test.each([
    [
      'broken.json',
      'units-not-json 不是 JSON，第 1 行读不通；请改正并存为 UTF-8，格式见 gongkai schema units',
    ],
    ['odd.json', 'units-invalid 第 1 个单位的 levels.0 不合格式："town"；格式见 gongkai schema units'],
    ['none.json', 'file-not-found 找不到文件；请检查路径'],
  ])('stops at %s, in one line, with exit code 2', async (file, message) => {
    const { code, stdout, stderr } = await parse(`a.txt --units ${file}`)
    expect([code, stdout, stderr]).toEqual([2, '', `${file}: error ${message}\n`])
  })

  test('takes standard input once only', async () => {
    expect((await parse('- --units -')).stderr).toContain('stdin-twice')
  })

  test('does not write over the list of units', async () => {
    const { code, stderr } = await parse('a.txt --units units.json -o units.json')
    expect([code, stderr]).toEqual([2, expect.stringContaining('output-is-input')])
  })
})
