import { expect, test } from 'vitest'
import { languageOf } from '../../src/cli/language.js'

test.each([
  ['Chinese unless told', ['parse', 'a.pdf'], 'zh'],
  ['before the command', ['--lang', 'en', 'parse'], 'en'],
  ['after it', ['parse', 'a.pdf', '--lang=en'], 'en'],
  ['a wrong value is not ours to judge', ['--lang', 'fr'], 'zh'],
  ['a missing value neither', ['--lang'], 'zh'],
  ['after -- it is a file', ['parse', '--', '--lang=en'], 'zh'],
])('%s', (_, argv, language) => {
  expect(languageOf(argv)).toBe(language)
})
