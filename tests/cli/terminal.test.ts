import { describe, expect, test } from 'vitest'
import { mayColour, mayShowProgress, widthOf } from '../../src/cli/terminal.js'
import { memoryIo } from '../support/memory-io.js'

const pipe = memoryIo().stdout
const terminal = memoryIo({ stdout: { isTerminal: true, columns: 120 } }).stdout

describe('mayColour', () => {
  test.each([
    ['a terminal has colours', terminal, {}, true, true],
    ['a pipe has none', pipe, {}, true, false],
    ['--no-color wins over everything', terminal, { FORCE_COLOR: '1' }, false, false],
    ['NO_COLOR takes them away', terminal, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR says nothing', terminal, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR gives them to a pipe', pipe, { FORCE_COLOR: '1' }, true, true],
    ['FORCE_COLOR=0 takes them away', terminal, { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal has none', terminal, { TERM: 'dumb' }, true, false],
  ])('%s', (_, output, env, wanted, expected) => {
    expect(mayColour(output, env, wanted)).toBe(expected)
  })
})

describe('mayShowProgress', () => {
  test.each([
    ['a terminal shows it', terminal, {}, true],
    ['a pipe does not', pipe, {}, false],
    ['CI does not', terminal, { CI: 'true' }, false],
    ['a dumb terminal does not', terminal, { TERM: 'dumb' }, false],
  ])('%s', (_, output, env, expected) => {
    expect(mayShowProgress(output, env)).toBe(expected)
  })
})

describe('widthOf', () => {
  test.each([
    ['what the terminal says', terminal, {}, 120],
    ['COLUMNS wins', terminal, { COLUMNS: '60' }, 60],
    ['a pipe', pipe, {}, 100],
    ['nonsense in COLUMNS', pipe, { COLUMNS: 'wide' }, 100],
    ['too narrow to read', pipe, { COLUMNS: '7' }, 40],
    ['too wide to read', pipe, { COLUMNS: '999' }, 200],
  ])('%s', (_, output, env, expected) => {
    expect(widthOf(output, env)).toBe(expected)
  })
})
