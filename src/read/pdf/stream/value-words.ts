import type { Word } from './words.js'

/** A figure: "1,234", "-3.5", "(12)", "$40", "17%", "2004/05", "12.5a". */
const VALUE = /^[\p{Sc}([<>≤≥~±+\-–−]{0,3}\d[\d.,:/’'·–-]*(?:%|[a-z*†‡§]{1,2})?[)\]*%,;]{0,3}$/iu
/** What stands for a figure that is missing: "–", "..", "n.a.", "*", "(D)". */
const PLACEHOLDER = /^(?:[-–—−.·…]{1,3}|n\.?\/?a\.?|x|\*{1,3}|\([a-z]\))$/iu
/** A year or a span of years: "2004", "2004-05", "1999/2000", with the sign of a note behind it. */
const YEAR = /^(?:19|20)\d\d(?:[-–/]\d{2,4})?[a-z*]?$/iu
/** A sign that belongs to the figure behind it: "$", "€", "US$", "<", "(". */
const PREFIX = /^(?:[\p{Sc}<>±(]|US\$)$/u
/** A sign that belongs to the figure before it: "%", "*", ")", "a", "1)". */
const SUFFIX = /^(?:[%*†‡§)]{1,2}|[a-z]|\d?\))$/u
/** The second part of a number with spaces in it: "345" of "12 345". */
const THOUSANDS = /^\d{3}(?:[.,]\d+)?$/u
/** The first part of one: "12", "-3". */
const BEFORE_THOUSANDS = /^[-–−(]?\d{1,3}$/u

export const isValue = ({ text, leads }: Pick<Word, 'text' | 'leads'>): boolean =>
  !leads && (VALUE.test(text) || PLACEHOLDER.test(text))
export const isFigure = ({ text }: Pick<Word, 'text'>): boolean => VALUE.test(text)
export const isYear = ({ text }: Pick<Word, 'text'>): boolean => YEAR.test(text)
export const isPrefix = ({ text }: Pick<Word, 'text'>): boolean => PREFIX.test(text)
export const isSuffix = ({ text }: Pick<Word, 'text'>): boolean => SUFFIX.test(text)

/** Whether two words are one number with a space in it. */
export function isOneNumber(one: Pick<Word, 'text'>, other: Pick<Word, 'text'>): boolean {
  return BEFORE_THOUSANDS.test(one.text) && THOUSANDS.test(other.text)
}
