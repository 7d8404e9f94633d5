import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isGitName } from '../../src/cli/git-name.js'

test.each([
  ['HEAD:plan.docx', true],
  ['HEAD~1:plans/2023.docx', true],
  ['main:./计划 2023.docx', true],
  ['HEAD@{2024-01-01 12:00}:plan.txt', true],
  ['v1.0^{tree}:plan.txt', true],
  ['plan.docx', false],
  [':plan.docx', false],
  ['HEAD:', false],
  ['C:\\plans\\2023.docx', false],
  ['C:/plans/2023.docx', false],
  ['https://example.org/plan.pdf', false],
  ['--output=x:plan.txt', false],
  ['-', false],
])('%s is a file in git: %s', (name, expected) => {
  expect(isGitName(name, '/')).toBe(expected)
})

test('a file of that very name comes first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'))
  writeFileSync(join(folder, 'HEAD:plan.txt'), '')
  expect(isGitName('HEAD:plan.txt', folder)).toBe(false)
  rmSync(folder, { recursive: true })
})
