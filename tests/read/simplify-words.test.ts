import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it, test } from 'vitest'
import { simplifyWords } from '../../src/read/simplify-words.js'
import { readSourceImports } from '../support/source-imports.js'
import { writtenWords } from '../support/written-words.js'

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url))

test.each([
  ['序號', '序号'],
  ['責(zé)任單位', '责任单位'],
  ['完成時（shí）限', '完成时限'],
  ['備註', '备注'],
  ['發佈時間', '发布时间'],
  ['主要指標（GDP）', '主要指标（GDP）'],
  ['责任单位', '责任单位'],
])('simplifyWords reads %s as %s', (printed, simplified) => {
  expect(simplifyWords(printed)).toBe(simplified)
})

describe('words of the files that compare simplified text', () => {
  const words = wordsOfReaders()

  it('are found, those in regular expressions too', () => {
    expect(words).toEqual(expect.arrayContaining(['编号', '版权所有', '公网安备', '相关链接', '返回顶部']))
  })

  it.each(['t', 'tw', 'hk'] as const)('are Simplified again from Traditional of opencc: %s', (form) => {
    const toTraditional = Converter({ from: 'cn', to: form })
    expect(words.map((word) => simplifyWords(toTraditional(word)))).toEqual(words)
  })
})

/** Whatever Chinese stands in a file that uses simplifyWords, or in one that it takes words from. */
function wordsOfReaders(): string[] {
  const imports = readSourceImports()
  const readers = imports.filter(({ target }) => target === 'read/simplify-words.ts').map(({ file }) => file)
  const sources = imports
    .filter(({ file, own, kind }) => readers.includes(file) && own && kind === 'static')
    .map(({ target }) => target)
  const files = new Set([...readers, ...sources].filter((file) => file !== 'read/simplify-words.ts'))
  return [...files].flatMap((file) => writtenWords(join(SOURCES, file)))
}
