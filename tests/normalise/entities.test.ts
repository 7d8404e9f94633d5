import { expect, it } from 'vitest'
import { entities } from '../../src/normalise/entities.js'
import { rewrite } from './run-step.js'

it.each([
  ['names', '推进&ldquo;一网通办&rdquo;&mdash;&mdash;甲&middot;乙', '推进“一网通办”——甲·乙'],
  ['names escaped once more', '甲局&amp;nbsp;乙局&amp;amp;ldquo;', '甲局\u00a0乙局“'],
  ['numbers', '公开&#12290;解读&#x3002;&#8220;', '公开。解读。“'],
  ['numbers of Windows-1252', '&#147;公开&#148;&#150;', '“公开”–'],
  ['a blank without its semicolon', '甲&nbsp乙&nbsp&nbsp;', '甲\u00a0乙\u00a0\u00a0'],
  ['a semicolon that was made full-width', '甲&nbsp；乙', '甲\u00a0乙'],
  ['the ampersand', '研发&amp;生产', '研发&生产'],
  ['the brackets of tags', '&lt;办法&gt;', '<办法>'],
])('puts characters in place of %s', (_name, text, expected) => {
  const once = rewrite(entities, text).text
  expect(once).toBe(expected)
  expect(rewrite(entities, once).text).toBe(expected)
})

it.each([
  'R&D;',
  'AT&T',
  '甲&乙',
  '&nbspx;',
  '&unknown;',
  '&#1;',
  '&#xd800;',
  '&#99999999;',
  '?a=1&copy=2',
  '&;',
])('keeps %s', (text) => {
  expect(rewrite(entities, text).text).toBe(text)
})

it('comes to its end where a text was escaped over and over', () => {
  const text = `&${'amp;'.repeat(50_000)}nbsp;`
  expect(rewrite(entities, text).text).toBe('\u00a0')
  expect(rewrite(entities, `${'&amp'.repeat(50_000)}`).text).toHaveLength(200_000)
})
