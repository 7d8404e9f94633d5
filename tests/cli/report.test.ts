import { describe, expect, test } from 'vitest'
import { reporterOf } from '../../src/cli/report.js'
import { terminalOf } from '../../src/cli/terminal.js'
import { GongkaiError } from '../../src/errors.js'
import { diagnose, NOWHERE } from '../../src/result.js'
import { memoryIo } from '../support/memory-io.js'

function reporting({ env = {}, isTerminal = false } = {}) {
  const io = memoryIo({ env, stderr: { isTerminal } })
  return { io, reporter: reporterOf(terminalOf(io, 'zh'), true) }
}

describe('a diagnostic', () => {
  test.each([
    ['its page', { ...NOWHERE, page: 4, line: 9 }, 'plan.pdf:4'],
    ['its line where there are no pages', { ...NOWHERE, line: 9 }, 'plan.pdf:9'],
    ['the file alone where neither is known', undefined, 'plan.pdf'],
  ])('names %s', async (_, provenance, place) => {
    const { io, reporter } = reporting()
    await reporter.diagnostic('plan.pdf', diagnose('page-without-text', { page: 4 }, { provenance }))
    expect(io.written().stderr).toBe(`${place}: warning page-without-text 第 4 页没有文字，可能是图片\n`)
  })

  test('has its severity coloured on a terminal', async () => {
    const { io, reporter } = reporting({ isTerminal: true })
    await reporter.diagnostic('plan.pdf', diagnose('page-without-text', { page: 4 }))
    expect(io.written().stderr).toContain(': \u001b[33mwarning\u001b[0m page-without-text')
  })

  test('cannot bring escapes or lines of its own', async () => {
    const { io, reporter } = reporting()
    const diagnostic = diagnose('unreadable-units', { role: '甲', quote: '\u001b[2J\nplan.pdf: error' })
    await reporter.diagnostic('a\nb.pdf', diagnostic)
    expect(io.written().stderr).toMatch(/^a b\.pdf: warning .*␛\[2J plan\.pdf: error」\n$/)
  })

  test("cannot bring commands for GitHub's runner", async () => {
    const { io, reporter } = reporting()
    const diagnostic = diagnose('unreadable-units', { role: '甲', quote: '##[add-mask]乙' })
    await reporter.diagnostic(' ::add-mask::a.pdf', diagnostic)
    expect(io.written().stderr).toMatch(/^ : :add-mask::a\.pdf: warning .*## \[add-mask\]乙」\n$/)
  })
})

test('an error is one line: what is wrong and what to do', async () => {
  const { io, reporter } = reporting()
  await reporter.error('a.pdf', new GongkaiError('encrypted'))
  expect(io.written().stderr).toBe('a.pdf: error encrypted 文件有密码；请去掉密码后再试\n')
})

describe('a bug', () => {
  test('asks to be reported and shows no stack', async () => {
    const { io, reporter } = reporting()
    await reporter.bug('a.pdf', new TypeError('x is not a function'))
    expect(io.written().stderr).toMatch(
      /^a\.pdf: error internal-error 程序出错（x is not a function）；.*请报告.*\n$/,
    )
  })

  test('shows its stack with GONGKAI_DEBUG', async () => {
    const { io, reporter } = reporting({ env: { GONGKAI_DEBUG: '1' } })
    await reporter.bug('a.pdf', new TypeError('x is not a function'))
    expect(io.written().stderr).toContain('report.test.ts')
  })
})
