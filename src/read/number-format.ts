/** Digits of the Chinese counting systems: nought to nine. */
const DIGITS = {
  plain: [...'〇一二三四五六七八九'],
  circleZero: [...'○一二三四五六七八九'],
  counting: [...'零一二三四五六七八九'],
  financial: [...'零壹贰叁肆伍陆柒捌玖'],
  financialTraditional: [...'零壹貳參肆伍陸柒捌玖'],
  fullWidth: [...'０１２３４５６７８９'],
} as const

/** Powers of ten below ten thousand, and ten thousand. */
const UNITS = {
  plain: ['', '十', '百', '千', '万'],
  financial: ['', '拾', '佰', '仟', '萬'],
  financialSimplified: ['', '拾', '佰', '仟', '万'],
} as const

const HEAVENLY_STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const EARTHLY_BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥']

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Beyond this, the spelled-out systems fall back to figures: no list is that long. */
const MAX_SPELLED = 99_999

type Format = (value: number) => string

/** Number formats of ECMA-376 Part 1, 17.18.59 (ST_NumberFormat); any other is written in figures. */
const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalHalfWidth: String,
  decimalFullWidth: (value) => digitByDigit(value, DIGITS.fullWidth),
  decimalFullWidth2: (value) => digitByDigit(value, DIGITS.fullWidth),
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letter(value),
  lowerLetter: (value) => letter(value).toLowerCase(),
  // Word writes 一○五 from one hundred on; up to ninety-nine it counts (十一, 二十)
  chineseCounting: (value) => (value < 100 ? counting(value) : digitByDigit(value, DIGITS.circleZero)),
  taiwaneseCounting: (value) => (value < 100 ? counting(value) : digitByDigit(value, DIGITS.circleZero)),
  chineseCountingThousand: (value) => counting(value),
  taiwaneseCountingThousand: (value) => counting(value),
  japaneseCounting: (value) => counting(value),
  ideographDigital: (value) => digitByDigit(value, DIGITS.plain),
  japaneseDigitalTenThousand: (value) => digitByDigit(value, DIGITS.plain),
  taiwaneseDigital: (value) => digitByDigit(value, DIGITS.circleZero),
  chineseLegalSimplified: (value) => spelled(value, DIGITS.financial, UNITS.financialSimplified),
  ideographLegalTraditional: (value) => spelled(value, DIGITS.financialTraditional, UNITS.financial),
  japaneseLegal: (value) => spelled(value, DIGITS.financialTraditional, UNITS.financial),
  ideographTraditional: (value) => HEAVENLY_STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => EARTHLY_BRANCHES[value - 1] ?? String(value),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedCircleChinese: (value) => circled(value),
  decimalEnclosedParen: (value) => fromRange(value, 20, 0x2474), // ⑴
  decimalEnclosedFullstop: (value) => fromRange(value, 20, 0x2488), // ⒈
  ideographEnclosedCircle: (value) => fromRange(value, 10, 0x3280), // ㊀
  ideographParenthesis: (value) => fromRange(value, 10, 0x3220), // ㈠
}

/**
 * Writes a number the way a list level does.
 * @param format name of ST_NumberFormat
 * @example formatNumber(12, 'chineseCounting') // '十二'
 */
export function formatNumber(value: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return write && value >= 0 && value <= MAX_SPELLED ? write(value) : String(value)
}

function digitByDigit(value: number, digits: readonly string[]): string {
  return [...String(value)].map((digit) => digits[Number(digit)]).join('')
}

/** 十, 十一, 二十, 一百零一: ten to nineteen without a leading one. */
function counting(value: number): string {
  const text = spelled(value, DIGITS.counting, UNITS.plain)
  return value >= 10 && value < 20 ? text.slice(1) : text
}

/** A number up to 99 999 with units; a run of noughts is one nought. */
function spelled(value: number, digits: readonly string[], units: readonly string[]): string {
  if (value === 0) return digits[0] ?? ''
  const figures = [...String(value)].map(Number)
  let text = ''
  let skipped = false
  figures.forEach((figure, i) => {
    if (figure === 0) {
      skipped = true
      return
    }
    if (skipped) text += digits[0]
    skipped = false
    text += `${digits[figure]}${units[figures.length - 1 - i]}`
  })
  return text
}

function roman(value: number): string {
  let text = ''
  let rest = value
  for (const [amount, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return text
}

/** A … Z, then AA, BB … (ECMA-376 writes the letter several times, unlike a spreadsheet). */
function letter(value: number): string {
  if (value < 1) return String(value)
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 10))
}

function circled(value: number): string {
  if (value === 0) return '⓪'
  if (value <= 20) return fromRange(value, 20, 0x2460)
  if (value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  return value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value)
}

function fromRange(value: number, last: number, first: number): string {
  return value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value)
}
