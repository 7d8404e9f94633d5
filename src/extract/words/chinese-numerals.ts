/** Values of the characters that Chinese ordinals are written with. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 }

/** The characters, for use inside a regular expression's brackets. */
export const NUMERAL_CHARACTERS = '〇零一二三四五六七八九十百'

/**
 * Value of a Chinese ordinal up to 999; null where it is none.
 * @example chineseNumber('二十一') // 21
 */
export function chineseNumber(text: string): number | null {
  if (text === '') return null
  let total = 0
  let digit: number | null = null
  for (const character of text) {
    const unit = UNITS[character]
    if (unit !== undefined) {
      total += (digit ?? 1) * unit
      digit = null
      continue
    }
    const value = DIGITS[character]
    // the 零 of 一百零五 only holds the tens' place
    const held = digit === 0 && total > 0
    if (value === undefined || (digit !== null && !held)) return null
    digit = value
  }
  return total + (digit ?? 0)
}

/**
 * The ordinal in Chinese characters, for 1 to 99.
 * @example chineseOrdinal(21) // '二十一'
 */
export function chineseOrdinal(value: number): string {
  const digits = '〇一二三四五六七八九'
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`
  return head + (ones === 0 ? '' : digits.charAt(ones))
}

/** Value of digits written one after the other, as in years: 二〇二一 → 2021; null where it is none. */
export function chineseDigits(text: string): number | null {
  const digits = [...text].map((character) => DIGITS[character])
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? Number(digits.join('')) : null
}
