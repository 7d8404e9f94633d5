import { DIGITS } from '../../language/chinese-numerals.js'

/** Digits of numbers that count, of which 两 is one. */
const COUNTING_DIGITS: Readonly<Record<string, number>> = { ...DIGITS, 两: 2 }
/** Powers inside a number below ten thousand, and those that multiply all before them. */
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }
/** More are noise of binary fractions: 2.43亿 is 243000000. */
const SIGNIFICANT_DIGITS = 14

/**
 * Value of a number as printed: 1,200 · 1.2万 · 三十 · 两百 · 3千万; null where it is none.
 * @example quantityOf('1.2万') // 12000
 */
export function quantityOf(printed: string): number | null {
  const text = printed.replace(/[,，余多]/gu, '')
  const figures = /^\d+(?:\.\d+)?/u.exec(text)
  const value = figures
    ? multiplied(Number(figures[0]), text.slice(figures[0].length))
    : chineseQuantity(text)
  return value === null ? null : Number(value.toPrecision(SIGNIFICANT_DIGITS))
}

/** 1.2 and 千万 → 12000000 */
function multiplied(value: number, powers: string): number | null {
  let product = value
  for (const character of powers) {
    const power = POWERS[character] ?? MYRIADS[character]
    if (power === undefined) return null
    product *= power
  }
  return product
}

function chineseQuantity(text: string): number | null {
  if (text === '') return null
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const character of text) {
    const value = COUNTING_DIGITS[character]
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = value
      continue
    }
    const power = POWERS[character]
    const myriad = MYRIADS[character]
    if (power !== undefined) section += (digit ?? 1) * power
    else if (myriad !== undefined) {
      total += (section + (digit ?? 0)) * myriad
      section = 0
    } else return null
    digit = null
  }
  return total + section + (digit ?? 0)
}
