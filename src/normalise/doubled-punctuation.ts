import { chain, type Rewrite, replaceMatches, type TextStep } from './text-step.js'

/** Blanks that may part two marks that are one. */
const GAP = '[^\\S\\n]{0,2}'
/** One comma-like mark twice, which is never right. Three 。 are meant as an ellipsis, longer runs are noise that must show. */
const TWICE = new RegExp(`([，、；：。])(?:${GAP}\\1)+`, 'g')
const NOISE = 4
const ELLIPSIS = 3
const BLANKS = /\s/g
/** Half-width commas twice, or beside a semicolon, where one neighbour is no ASCII: a,,b may be data. */
const COMMAS = new RegExp(`,(?:${GAP},)+`, 'g')
const COMMA_BESIDE_SEMICOLON = new RegExp(`,${GAP};|;${GAP},`, 'g')
const ASCII = /[ -~]/
/** A half-width comma beside a full-width mark: ,、 ,。 、, 。, No hand that writes the one writes the other. */
const MIXED = new RegExp(`(?:,${GAP}){1,3}(?=[，、。；：])|(?<=[，、。；：])(?:${GAP},){1,3}`, 'g')
/** A comma of any width before another mark, as some copies have it everywhere: ，、 ，； */
const COMMA_BEFORE = new RegExp(`[,，]${GAP}(?=[,，、。；;：:])`, 'g')
/** A comma after another mark: 、， 。， */
const COMMA_AFTER = new RegExp(`(?<=[、。；：;:])${GAP}[,，]+`, 'g')

/** So many places make a habit. */
const HABIT = 3

/** One mark where a copy has put a comma beside each, or has doubled it. Ellipses …… and dashes —— stay. */
export const doubledPunctuation: TextStep = {
  name: 'doubled-punctuation',
  sign: new RegExp(`[，、；：。,;:]${GAP}[，、；：。,;:]`),
  prepare(texts) {
    const always = chain(drop(MIXED), joinMarks, joinCommas, joinSemicolons)
    return isHabit(texts, COMMA_BEFORE) || isHabit(texts, COMMA_AFTER)
      ? chain(drop(COMMA_BEFORE), drop(COMMA_AFTER), always)
      : always
  },
}

function isHabit(texts: readonly string[], pattern: RegExp): boolean {
  let count = 0
  for (const text of texts) for (const _ of text.matchAll(pattern)) if (++count >= HABIT) return true
  return false
}

const joinMarks: Rewrite = (text) =>
  replaceMatches(text, TWICE, ({ 0: marks }) => {
    const noise = marks.startsWith('。') ? ELLIPSIS : NOISE
    return marks.replace(BLANKS, '').length < noise ? marks.charAt(0) : marks
  })

const joinCommas: Rewrite = (text) =>
  replaceMatches(text, COMMAS, ({ 0: commas, index }) => {
    const isNoise = commas.replace(BLANKS, '').length >= NOISE
    return isNoise || !isAmongChinese(text, index, index + commas.length) ? commas : ','
  })

const joinSemicolons: Rewrite = (text) =>
  replaceMatches(text, COMMA_BESIDE_SEMICOLON, ({ 0: marks, index }) =>
    isAmongChinese(text, index, index + marks.length) ? ';' : marks,
  )

function isAmongChinese(text: string, start: number, end: number): boolean {
  return [text.charAt(start - 1), text.charAt(end)].some(
    (character) => character !== '' && !ASCII.test(character),
  )
}

function drop(pattern: RegExp): Rewrite {
  return (text) => replaceMatches(text, pattern, () => '')
}
