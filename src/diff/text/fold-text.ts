/** What typesetting may change at will: everything but letters, numbers and signs of per cent. */
const TYPESETTING = /[^\p{L}\p{N}%‰]+/gu
/** Marks that mean something between two digits: 3.5, 2-3, 2～3 */
const BETWEEN_DIGITS = /(?<=\d)\s*(?:\.|．|[-－—–~～至]+)\s*(?=\d)/gu
/** Private marks that stand for a point and for a span while the rest is folded. */
const KEPT: Readonly<Record<'point' | 'span', string>> = { point: 'p', span: 't' }
const POINT = /[.．]/u
/** 2023年, 2023—2025年 (folded: 2023t2025年), 〔2023〕: digits alone (2000件) are no year. */
const YEAR = /(?<![\d.])(?:19|20)\d{2}(?=\s*(?:年|〕|\]|[-－—–~～至t]+\s*(?:(?:19|20)\d{2}|\d{2})\s*年))/gu
/** What a year becomes where years do not count. */
const ANY_YEAR = 'Y'

/**
 * A text without what typesetting changes: punctuation, white space, widths. Two texts that differ in format only
 * give the same.
 * @example foldText('（一）全年 20 件，共 2—3 次。') // '一全年20件共2t3次'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(BETWEEN_DIGITS, (mark) => (POINT.test(mark) ? KEPT.point : KEPT.span))
    .replace(TYPESETTING, '')
    .toLowerCase()
}

/**
 * A text without its years, so that a plan that was only rolled over gives the same.
 * @example withoutYears('到2025年底') // '到Y年底'
 */
export function withoutYears(text: string): string {
  return text.replace(YEAR, ANY_YEAR)
}

/** The years in a text, in order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year))
}
