import { chineseDigits } from '../../language/chinese-numerals.js'

/** 2022年, and the first year of 2021—2023年 */
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*(?:年|[-—–－~～至到]{1,2}\s*(?:(?:19|20)\d{2})\s*年)/u
/** 二〇二二年 */
const CHINESE_YEAR = /([一二][〇○零一二三四五六七八九]{3})年/u

/**
 * The first year that a title names; of a plan for several years the one it begins with. Null where it names none.
 * @example yearOf('云岚市提升行动方案（2031—2033年）') // 2031
 */
export function yearOf(title: string): number | null {
  const arabic = YEAR.exec(title)?.[1]
  if (arabic) return Number(arabic)
  const digits = CHINESE_YEAR.exec(title)?.[1]
  return digits ? chineseDigits(digits.replace(/○/g, '〇')) : null
}
