import type { Language } from '../messages/text.js'

/** Languages that `--lang` knows, the default first. */
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[]
/** "--lang=en" */
const JOINED = /^--lang=(.*)$/s

/**
 * The language asked for. It is found before anything else is parsed, since help and usage errors speak it too;
 * a wrong value is left to the parser to complain about.
 */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const given = options.map((argument, index) =>
    argument === '--lang' ? options[index + 1] : JOINED.exec(argument)?.[1],
  )
  return LANGUAGES.find((language) => given.includes(language)) ?? LANGUAGES[0]
}
