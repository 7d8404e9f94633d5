import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { renderers } from '../../src/render/index.js'
import { memoryIo } from '../support/memory-io.js'

async function call(...argv: string[]) {
  const io = memoryIo()
  const code = await run(argv, io)
  return { code, ...io.written() }
}

describe('help', () => {
  test('leads with examples, in Chinese', async () => {
    const { code, stdout, stderr } = await call('--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^示例：\n {2}gongkai parse notice\.pdf/)
    expect(stdout).toContain('退出码：')
  })

  test('speaks English, wherever --lang en stands', async () => {
    const first = await call('--lang', 'en', 'parse', '--help')
    const last = await call('parse', '--help', '--lang', 'en')
    expect(first.stdout).toMatch(/^Examples:\n {2}gongkai parse notice\.pdf/)
    expect(last).toEqual(first)
    expect(first.stdout).not.toMatch(/\p{Script=Han}/u)
  })

  test('of parse names every format there is', async () => {
    const { stdout } = await call('parse', '--help')
    const text = stdout.replace(/\s/g, '')
    for (const { name, purpose } of renderers) {
      expect(text).toContain(`${name}（${purpose.zh}）`.replace(/\s/g, ''))
    }
  })

  test('is aligned with Han characters two columns wide', async () => {
    const { stdout } = await call('--help')
    expect(stdout).toContain('  --no-color                                  不用颜色（NO_COLOR 亦可）\n')
  })

  test('goes to standard error with code 2 where nothing was asked for', async () => {
    const { code, stdout, stderr } = await call()
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('gongkai parse notice.pdf')
  })
})

test('--version prints the version', async () => {
  expect(await call('--version')).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
    stderr: '',
  })
})

describe('a wrong call ends with code 2 and one line', () => {
  test.each([
    ['prase a.pdf', 'unknown-command 没有命令 prase；是不是 parse？'],
    ['notice.pdf', 'unknown-command 没有命令 notice.pdf；是不是 gongkai parse notice.pdf？'],
    ['zzz', 'unknown-command 没有命令 zzz；用 gongkai --help 查看用法'],
    ['parse', 'missing-argument 缺少参数 FILE；用 gongkai --help 查看用法'],
    ['parse --fromat csv', 'unknown-option 没有选项 --fromat；是不是 --format？'],
    [
      'parse a.pdf --format xls',
      'invalid-value --format 不能是 xls，可选：json, ndjson, table, csv, markdown',
    ],
    ['parse a.pdf -o', 'missing-value 选项 --output 后面缺少值；用 gongkai --help 查看用法'],
    ['parse a.pdf -o b.xlsx', 'output-format-unknown 看不出 b.xlsx 要什么格式；请加 --format'],
    ['parse - -', 'stdin-twice 标准输入（-）只能给一次'],
    ['inspect a.pdf b.pdf', 'excess-arguments 参数太多；用 gongkai --help 查看用法'],
    [
      'schema plan',
      'invalid-value NAME 不能是 plan，可选：notice, document, units, diff, history, baseline, config',
    ],
    ['--lang fr schema', 'invalid-value --lang 不能是 fr，可选：zh, en'],
    ['zzz --lang en', 'unknown-command no command zzz; see gongkai --help'],
  ])('gongkai %s', async (line, message) => {
    expect(await call(...line.split(' '))).toEqual({
      code: 2,
      stdout: '',
      stderr: `gongkai: error ${message}\n`,
    })
  })

  test('escapes in an argument do not reach the terminal', async () => {
    const { stderr } = await call('\u001b[2J')
    expect(stderr).toBe('gongkai: error unknown-command 没有命令 ␛[2J；用 gongkai --help 查看用法\n')
  })
})
