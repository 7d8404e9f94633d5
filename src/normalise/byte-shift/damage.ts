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

/** Quotes of places that stay damaged. */
export function findDamage(text: string): string[] {
  return Array.from(text.matchAll(DAMAGE), ([quote]) => quote).slice(0, TOLD)
}
