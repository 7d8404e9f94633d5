import { expect, test } from 'vitest'
import { printable } from '../../src/messages/printable.js'

test.each([
  ['plain text stays', '甲 a', '甲 a'],
  ['line breaks and tabs become one space', '甲\r\n\t乙\u2028丙', '甲 乙 丙'],
  ['an escape shows as a picture', '\u001b[31m', '␛[31m'],
  ['NUL and DEL', '\u0000\u007f', '␀�'],
  ['an 8-bit escape', '\u009b2J', '�2J'],
  ['a direction mark', '甲\u202e乙', '甲�乙'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected)
})
