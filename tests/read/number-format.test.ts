import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../src/read/number-format.js'

describe('formatNumber', () => {
  test.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 12, '１２'],
    ['numberInDash', 3, '- 3 -'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 26, 'Z'],
    ['lowerLetter', 27, 'aa'],
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 12, '十二'],
    ['chineseCounting', 20, '二十'],
    ['chineseCounting', 99, '九十九'],
    ['chineseCounting', 105, '一○五'],
    ['chineseCountingThousand', 15, '十五'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1005, '一千零五'],
    ['japaneseCounting', 11, '十一'],
    ['taiwaneseCounting', 30, '三十'],
    ['taiwaneseCountingThousand', 21, '二十一'],
    ['ideographDigital', 10, '一〇'],
    ['taiwaneseDigital', 10, '一○'],
    ['chineseLegalSimplified', 2, '贰'],
    ['chineseLegalSimplified', 21, '贰拾壹'],
    ['ideographTraditional', 3, '丙'],
    ['ideographZodiac', 12, '亥'],
    ['decimalEnclosedCircle', 1, '①'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircle', 50, '㊿'],
    ['decimalEnclosedCircle', 51, '51'],
    ['decimalEnclosedParen', 1, '⑴'],
    ['decimalEnclosedFullstop', 20, '⒛'],
    ['ideographEnclosedCircle', 10, '㊉'],
    ['none', 5, ''],
    ['chineseCounting', 0, '零'],
    ['something newer', 6, '6'],
    ['constructor', 6, '6'],
    ['chineseCountingThousand', 123_456, '123456'],
  ])('writes %s %i as %s', (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text)
  })
})
