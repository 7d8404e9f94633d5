import { chineseNumber, NUMERAL_CHARACTERS } from './words/chinese-numerals.js'

/**
 * How an outline number is written, outermost first. GB/T 9704-2012 clause 7.3.3 orders 一、 （一） 1. （1）;
 * ① goes below, 第一章 above, 第一条 stands beside 一、.
 */
export const MARKER_STYLES = [
  'chapter',
  'article',
  'chinese',
  'chinese-bracketed',
  'arabic',
  'arabic-bracketed',
  'circled',
] as const
export type MarkerStyle = (typeof MARKER_STYLES)[number]

/** An outline number at the head of a text. */
export interface Marker {
  style: MarkerStyle
  /** Its value: 3 for （三）. */
  ordinal: number
  /** As printed, without the 、 or . that divides it from the text: 三, （三）, 3, （3）, ③. */
  number: string
  /** As printed, with what divides it from the text: 三、 */
  printed: string
  /** Number of UTF-16 units it takes, with what divides it from the text. */
  length: number
}

const NUMERALS = `[${NUMERAL_CHARACTERS}]{1,4}`
/** Forms of a marker at the head of a text, each with its printed number and its digits. */
const MARKER_FORMS: readonly { style: MarkerStyle; pattern: RegExp }[] = [
  // 第一章 第二部分
  { style: 'chapter', pattern: new RegExp(`^(第(${NUMERALS}|\\d{1,2})(?:章|部分|节))[、，：:\\s]*`, 'u') },
  // 第一条
  { style: 'article', pattern: new RegExp(`^(第(${NUMERALS}|\\d{1,3})条)[、，：:\\s]*`, 'u') },
  // 一、 一． 一.
  { style: 'chinese', pattern: new RegExp(`^((${NUMERALS}))\\s*[、．.]\\s*`, 'u') },
  // （一） (一) 〔一〕 （一), also with a 、 behind it
  {
    style: 'chinese-bracketed',
    pattern: new RegExp(`^([（(〔﹙]\\s*(${NUMERALS})\\s*[）)〕﹚])[、．.]?\\s*`, 'u'),
  },
  // 1. 1． 1、 but neither 1.15 nor 1、2; 3．2020年 is a number and a year
  { style: 'arabic', pattern: /^((\d{1,3}))\s*[.．、](?!\d)\s*/u },
  { style: 'arabic', pattern: /^((\d{1,3}))[.．、](?=20\d\d年)/u },
  // （1） (1) 1） 1)
  { style: 'arabic-bracketed', pattern: /^([（(〔﹙]?\s*(\d{1,3})\s*[）)〕﹚])[、．.]?\s*/u },
]
/** ① to ⑳ */
const CIRCLED = /^[\u2460-\u2473][、．.]?\s*/u
const FIRST_CIRCLED = 0x2460

/**
 * The outline number at the head of a text; null where there is none.
 * @example parseMarker('（三）加强解读')?.ordinal // 3
 */
export function parseMarker(text: string): Marker | null {
  const circled = CIRCLED.exec(text)
  if (circled) {
    const number = text.charAt(0)
    const ordinal = number.charCodeAt(0) - FIRST_CIRCLED + 1
    return { style: 'circled', ordinal, number, printed: circled[0].trim(), length: circled[0].length }
  }
  for (const { style, pattern } of MARKER_FORMS) {
    const match = pattern.exec(text)
    const [whole, number, digits] = match ?? []
    if (whole === undefined || number === undefined || digits === undefined) continue
    const ordinal = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits)
    if (ordinal !== null && ordinal > 0)
      return {
        style,
        ordinal,
        number: number.replace(/\s/g, ''),
        printed: whole.replace(/\s/g, ''),
        length: whole.length,
      }
  }
  return null
}

/** Depth of a style in the outline, counted from 0. */
export function markerDepth(style: MarkerStyle): number {
  return MARKER_STYLES.indexOf(style)
}

/** A text without the outline number at its head, and without the full stop of a heading. */
export function headingTitle(text: string): string {
  return text.slice(parseMarker(text)?.length ?? 0).replace(/[。：:]$/, '')
}
