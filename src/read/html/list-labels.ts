import { formatNumber } from '../number-format.js'
import { attribute, childElements, type Element, styleOf } from './element.js'

/** Counters that the `type` attribute of a list names. */
const TYPES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  '1': 'decimal',
}

/** Counter styles (CSS Counter Styles 3, 6 and 7): a number format and what follows the number. */
const COUNTERS: Readonly<Record<string, { format: string; suffix: string }>> = {
  decimal: { format: 'decimal', suffix: '. ' },
  'decimal-leading-zero': { format: 'decimalZero', suffix: '. ' },
  'lower-alpha': { format: 'lowerLetter', suffix: '. ' },
  'lower-latin': { format: 'lowerLetter', suffix: '. ' },
  'upper-alpha': { format: 'upperLetter', suffix: '. ' },
  'upper-latin': { format: 'upperLetter', suffix: '. ' },
  'lower-roman': { format: 'lowerRoman', suffix: '. ' },
  'upper-roman': { format: 'upperRoman', suffix: '. ' },
  'cjk-decimal': { format: 'ideographDigital', suffix: '、' },
  'cjk-ideographic': { format: 'chineseCountingThousand', suffix: '、' },
  'simp-chinese-informal': { format: 'chineseCountingThousand', suffix: '、' },
  'trad-chinese-informal': { format: 'taiwaneseCountingThousand', suffix: '、' },
  'simp-chinese-formal': { format: 'chineseLegalSimplified', suffix: '、' },
}

/** Counter styles that print no number. */
const UNNUMBERED: ReadonlySet<string> = new Set(['none', 'disc', 'circle', 'square'])

/** What a browser prints in front of the items of an ordered list: "1. ", "三、"; nothing for any other element. */
export function listLabels(list: Element): ReadonlyMap<Element, string> {
  const labels = new Map<Element, string>()
  if (list.tagName !== 'ol') return labels
  const items = childElements(list).filter(({ tagName }) => tagName === 'li')
  const step = attribute(list, 'reversed') === undefined ? 1 : -1
  let next = integer(attribute(list, 'start')) ?? (step > 0 ? 1 : items.length)
  for (const item of items) {
    const value = integer(attribute(item, 'value')) ?? next
    labels.set(item, labelOf(value, counterOf(item) ?? counterOf(list) ?? 'decimal'))
    next = value + step
  }
  return labels
}

function labelOf(value: number, counter: string): string {
  if (UNNUMBERED.has(counter)) return ''
  const known = Object.hasOwn(COUNTERS, counter) ? COUNTERS[counter] : undefined
  const { format, suffix } = known ?? { format: 'decimal', suffix: '. ' }
  return formatNumber(value, format) + suffix
}

function counterOf(element: Element): string | undefined {
  const style = styleOf(element)
  const type = attribute(element, 'type')
  return style['list-style-type'] ?? style['list-style']?.split(/\s+/)[0] ?? (type && TYPES[type])
}

function integer(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null // start="3"
}
