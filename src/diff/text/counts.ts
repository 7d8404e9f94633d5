import { MEASURE_UNITS } from '../../language/measure-units.js'

/** What stands for a number where only the words around it count. */
const ANY_NUMBER = '#'
const UNITS = Object.values(MEASURE_UNITS)
  .flat()
  .sort((one, other) => other.length - one.length)
  .join('|')
/** 20个, 98.5%, 两次, 3万元; not the 2023 of 2023年 */
const COUNT = new RegExp(
  `(?<![\\d.第])(?!(?:19|20)\\d{2}年)(?<number>\\d{1,12}(?:\\.\\d{1,4})?[十百千]?[万亿]?|[一二两三四五六七八九十百千]{1,7}[万亿]?)(?<unit>${UNITS})`,
  'gu',
)

/** Typesetting may part a number from what it counts. */
const SPACE = /\s+/gu

/** A text with a mark for each number that counts something. */
export function withoutCounts(text: string): string {
  return text
    .replace(SPACE, '')
    .replace(COUNT, (_count, _number: string, unit: string) => `${ANY_NUMBER}${unit}`)
}

/** The numbers that count something, with what they count, in order. */
export function countsIn(text: string): string[] {
  return Array.from(text.replace(SPACE, '').matchAll(COUNT), ([count]) => count)
}
