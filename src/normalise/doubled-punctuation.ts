import { chain, type Rewrite, replaceMatches, type TextStep } from './text-step.js'

/** One comma-like mark twice, which is never right. Three 。 are meant as an ellipsis, longer runs are noise that must show. */
const TWICE = /([，、；：。])\1+/g
const NOISE = 4
const ELLIPSIS = 3
/** Half-width commas twice, where one neighbour is no ASCII: a,,b may be data. */
const COMMA_TWICE = /,{2,}/g
const ASCII = /[ -~]/
/** A comma before another mark, as some copies have it everywhere: ,、 ,。 ，； */
const COMMA_BEFORE = /[,，]+(?=[,，、。；;：:])/g
/** A comma after another mark: 、, 。， */
const COMMA_AFTER = /(?<=[、。；：;:])[,，]+/g

/** So many places make a habit. */
const HABIT = 3

/** One mark where a copy has put a comma beside each, or has doubled it. Ellipses …… and dashes —— stay. */
export const doubledPunctuation: TextStep = {
  name: 'doubled-punctuation',
  sign: /[，、；：。,;:][，、；：。,;:]/,
  prepare(texts) {
    const always = chain(joinMarks, joinCommas)
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
    return marks.length < noise ? marks.charAt(0) : marks
  })

const joinCommas: Rewrite = (text) =>
  replaceMatches(text, COMMA_TWICE, ({ 0: commas, index }) => {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + commas.length)]
    const isChinese = [before, after].some((character) => character !== '' && !ASCII.test(character))
    return isChinese && commas.length < NOISE ? ',' : commas
  })

function drop(pattern: RegExp): Rewrite {
  return (text) => replaceMatches(text, pattern, () => '')
}
