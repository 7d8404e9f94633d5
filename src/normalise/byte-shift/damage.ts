import { BEYOND_REPAIR } from '../beyond-repair.js'
import { HAN } from '../characters.js'

/**
 * Text that only damage makes: private-use characters, bopomofo or box lines right after a lost byte; a lost byte before a
 * cut gloss, or a lost byte and one letter between Chinese characters; what stands for bytes that are gone (U+FFFD, 锟斤拷).
 */
const DAMAGE = new RegExp(
  [
    '\\?[^\\s\\w]{0,3}[\\ue000-\\uf8ff\\u3105-\\u312f\\u2500-\\u257f]\\S{0,12}',
    '\\?[a-zà-ǜ]{1,6}[)）]',
    `(?<=[${HAN}])\\?[@-~](?=[${HAN}])`,
    `(?:${BEYOND_REPAIR})\\S{0,12}`,
  ].join('|'),
  'gu',
)
/** So many places of a text are told. */
const TOLD = 5

/** A "?" right between Chinese characters, with what it stands in: 内?容. No question where nothing asks before it. */
const LONE = new RegExp(`([${HAN}]{1,12})\\?[${HAN}]{1,4}`, 'gu')
const ASKING = /[吗嗎呢吧么麼何谁誰哪几幾多少怎否]/

/** Quotes of places that stay damaged. */
export function findDamage(text: string): string[] {
  const signs = Array.from(text.matchAll(DAMAGE), ([quote]) => quote)
  const lone = Array.from(text.matchAll(LONE)).filter(([, before = '']) => !ASKING.test(before))
  return [...signs, ...lone.map(([quote]) => quote)].slice(0, TOLD)
}
