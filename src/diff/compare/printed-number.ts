import { chineseNumber } from '../../language/chinese-numerals.js'
import { foldText } from '../text/fold-text.js'

/**
 * A task's number without how it is written, so that （三）, 3. and ③ are the same.
 * @returns null where none is printed
 */
export function numberKey(number: string | null): string | null {
  if (number === null) return null
  const folded = foldText(number)
  return String(chineseNumber(folded) ?? folded)
}
