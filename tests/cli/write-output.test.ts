import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { terminalOf } from '../../src/cli/terminal.js'
import { checkOutput, writeOutput } from '../../src/cli/write-output.js'
import { memoryIo } from '../support/memory-io.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(text: string, output: string | undefined, { byteOrderMark = false, newFile = false } = {}) {
  const io = memoryIo({ cwd: folder, stdout: { isNewFile: newFile } })
  return writeOutput(text, output, byteOrderMark, terminalOf(io, 'zh')).then(() => io.written().stdout)
}

describe('writeOutput', () => {
  test('writes a file and leaves nothing beside it', async () => {
    await write('甲\n', 'plan.csv')
    expect(readFileSync(join(folder, 'plan.csv'), 'utf8')).toBe('甲\n')
    expect(readdirSync(folder)).toEqual(['plan.csv'])
  })

  test('puts a byte order mark before a file that wants one', async () => {
    await write('甲\n', 'plan.csv', { byteOrderMark: true })
    expect(readFileSync(join(folder, 'plan.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  })

  test('puts one before standard output that goes to a new file, and none into a pipe', async () => {
    expect(await write('甲', undefined, { byteOrderMark: true, newFile: true })).toBe('\ufeff甲')
    expect(await write('甲', '-', { byteOrderMark: true })).toBe('甲')
  })

  test('replaces a file, keeps its permissions and follows a link to it', async () => {
    writeFileSync(join(folder, 'real.json'), 'old')
    chmodSync(join(folder, 'real.json'), 0o640)
    symlinkSync('real.json', join(folder, 'link.json'))
    await write('new', 'link.json')
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
  })

  test('says why where it cannot write, and leaves nothing behind', async () => {
    await expect(write('甲', 'no-such/plan.csv')).rejects.toMatchObject({
      code: 'output-not-written',
      values: { output: 'no-such/plan.csv', reason: '文件夹不存在' },
    })
    await expect(write('甲', '.')).rejects.toMatchObject({ values: { reason: '是文件夹' } })
    expect(readdirSync(folder)).toEqual([])
  })

  test('writes to a device instead of replacing it', async () => {
    await write('甲', '/dev/null')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('checkOutput', () => {
  const check = (output: string, inputs: string[]) =>
    checkOutput(output, inputs, terminalOf(memoryIo({ cwd: folder }), 'zh'))

  test.each([
    ['under its own name', 'plan.json'],
    ['by another path', './x/../plan.json'],
    ['by a symbolic link', 'soft.json'],
    ['by a hard link', 'hard.json'],
  ])('refuses an input %s', (_, output) => {
    writeFileSync(join(folder, 'plan.json'), '{}')
    symlinkSync('plan.json', join(folder, 'soft.json'))
    linkSync(join(folder, 'plan.json'), join(folder, 'hard.json'))
    expect(() => check(output, ['-', 'plan.json'])).toThrow('output-is-input')
  })

  test('refuses a place that cannot be written before any work is done', () => {
    expect(() => check('no-such/plan.json', [])).toThrow('output-not-written')
    writeFileSync(join(folder, 'file'), '')
    expect(() => check('file/plan.json', [])).toThrow('output-not-written')
  })

  test.each(['other.json', 'new.json', '/dev/null', '-'])('lets %s be written', (output) => {
    writeFileSync(join(folder, 'plan.json'), '{}')
    writeFileSync(join(folder, 'other.json'), '{}')
    expect(() => check(output, ['plan.json', '-'])).not.toThrow()
  })
})
