import { expect, test } from 'vitest'
import { quoteJson } from '../../src/json/quote-json.js'

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['甲', '"甲"'],
  [['city'], '["city"]'],
  [{ a: { b: { c: { d: 1 } } } }, '{"a":{"b":{"c":"…"}}}'],
  ['甲'.repeat(1e6), `"${'甲'.repeat(39)}`],
  [new Array(1e6).fill(7), '[7,7,7,7,7,7,7,7]'],
])('value %# is quoted as %2$s', (value, quoted) => {
  expect(quoteJson(value)).toBe(quoted)
})

test('a value of any depth is quoted', () => {
  expect(quoteJson(JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)))).toBe('[[["…"]]]')
})
