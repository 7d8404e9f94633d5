import { describe, expect, test } from 'vitest'
import { readWith } from '../../src/cli/read-with.js'
import { reporterOf } from '../../src/cli/report.js'
import { terminalOf } from '../../src/cli/terminal.js'
import { type Diagnostic, type ErrorCode, GongkaiError } from '../../src/index.js'
import { diagnose } from '../../src/result.js'
import { memoryIo } from '../support/memory-io.js'

async function attempt(work: () => Promise<{ value: string; diagnostics: Diagnostic[] }>) {
  const io = memoryIo({ stdin: 'x' })
  const terminal = terminalOf(io, 'zh')
  const read = async () => ({ bytes: new Uint8Array(), name: '-' })
  const outcome = await readWith('-', reporterOf(terminal, false), { read, work })
  return { ...outcome, stderr: io.written().stderr }
}

describe('readWith', () => {
  test.each([
    ['nothing', 0, []],
    ['an info', 0, [diagnose('charset-guessed', { charset: 'Big5' })]],
    ['a warning', 0, [diagnose('page-without-text', { page: 2 })]],
    ['an error', 4, [diagnose('page-unreadable', { page: 2, reason: 'x' })]],
  ])('%s among the diagnostics asks for code %i', async (_, exit, diagnostics) => {
    const outcome = await attempt(async () => ({ value: 'plan', diagnostics }))
    expect(outcome).toMatchObject({ value: 'plan', exit })
    expect(outcome.stderr.split('\n')).toHaveLength(diagnostics.length + 1)
  })

  test.each([
    ['no-tasks', 4],
    ['annex-missing', 4],
    ['encrypted', 3],
    ['damaged-file', 3],
  ] as [ErrorCode, number][])('the error %s asks for code %i', async (code, exit) => {
    const outcome = await attempt(() => Promise.reject(new GongkaiError(code)))
    expect(outcome).toMatchObject({ value: null, exit })
    expect(outcome.stderr).toMatch(new RegExp(`^-: error ${code} [^\n]*\n$`))
  })

  test('a bug asks for code 70 and does not throw', async () => {
    const outcome = await attempt(() => Promise.reject(new TypeError('x')))
    expect(outcome).toMatchObject({ value: null, exit: 70 })
    expect(outcome.stderr).toContain('internal-error')
  })
})
