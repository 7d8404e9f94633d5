import { expect, it } from 'vitest'
import { controls } from '../../src/normalise/controls.js'
import { rewrite } from './run-step.js'

it.each([
  ['zero-width characters', '责任\u200b单\u200d位\ufeff', '责任单位'],
  ['direction marks', '\u202a市\u202c局\u2067', '市局'],
  ['soft hyphens and variation selectors', '公\u00ad开葛\u{e0100}\ufe0f', '公开葛'],
  ['control characters', '公\u0000开\u0085目\u007f录', '公开目录'],
])('drops %s', (_name, text, expected) => {
  expect(rewrite(controls, text).text).toBe(expected)
})

it('keeps tabs and line feeds, and makes the other line breaks line feeds', () => {
  expect(rewrite(controls, 'a\tb\r\nc\rd\u2028e').text).toBe('a\tb\nc\nd\ne')
})

it('takes the empty braille pattern for a blank', () => {
  expect(rewrite(controls, '市\u2800局').text).toBe('市 局')
})
