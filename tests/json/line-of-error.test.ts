import { expect, test } from 'vitest'
import { lineOfError } from '../../src/json/line-of-error.js'

const LONG = `{\n${Array.from({ length: 20 }, (_, i) => `  "key ${i}": "value ${i}",`).join('\n')}\n`

test.each([
  ['', 1],
  ['{\n"a": 1,\n', 3],
  ['[\n1,\n]', 3],
  ['[1,\n2 3\n]\n\n', 2],
  [`${LONG}  "last": x\n}\n\n\n`, 22],
  [`${LONG}}`, 22],
  [`[\n"${'x'.repeat(50)}",\n]${'\n'.repeat(50)}`, 3],
  [`\n\nx${' '.repeat(50)}\n\n`, 3],
])('%j cannot be read from line %i on', (text, line) => {
  let message = ''
  try {
    JSON.parse(text)
  } catch (error) {
    message = String(error)
  }
  expect(lineOfError(message, text)).toBe(line)
})

test('a message that tells nothing means the last line', () => {
  expect(lineOfError('no', '{\n\n')).toBe(3)
})
