/** Values of the characters that Chinese ordinals are written with. */
export const DIGITS: Readonly<Record<string, number>> = {
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
/** Short forms of 二十 and 三十. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' }
/** Numerals of cheques and contracts (壹贰叁), and what they are in everyday writing. */
const FORMAL = '壹贰叁肆伍陆柒捌玖拾'
const EVERYDAY = '一二三四五六七八九十'
const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The characters, for use inside a regular expression's brackets. */
export const NUMERAL_CHARACTERS = '〇零一二三四五六七八九十百廿卅'

/**
 * Value of a Chinese ordinal up to 999; null where it is none.
 * @example chineseNumber('二十一') // 21
 */
export function chineseNumber(text: string): number | null {
  if (text === '') return null
  let total = 0
  let digit: number | null = null
  for (const character of text.replace(/[廿卅]/gu, (tens) => TENS[tens] ?? tens)) {
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

/**
 * Value of an ordinal in formal numerals; null where it is none.
 * @example formalNumber('拾壹') // 11
 */
export function formalNumber(text: string): number | null {
  return chineseNumber([...text].map((character) => EVERYDAY.charAt(FORMAL.indexOf(character))).join(''))
}

/**
 * Value of a Roman ordinal up to 39 in capitals; null where it is not written as it should be.
 * @example romanNumber('XIV') // 14
 */
export function romanNumber(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null
  let total = 0
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN[text.charAt(i)] ?? 0
    total += value < (ROMAN[text.charAt(i + 1)] ?? 0) ? -value : value
  }
  return total
}

/** Value of digits written one after the other, as in years: 二〇二一 → 2021; null where it is none. */
export function chineseDigits(text: string): number | null {
  const digits = [...text].map((character) => DIGITS[character])
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? Number(digits.join('')) : null
}
