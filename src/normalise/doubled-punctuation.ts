import { chain, type Rewrite, replaceCounted, type TextStep } from './text-step.js'

/** One comma-like mark twice, which is never right. Three 。 are meant as an ellipsis, longer runs are noise that must show. */
const TWICE = /([，、；：。])\1+/g
const NOISE = 4
/** Half-width commas twice after or before anything but ASCII: a,,b may be data. */
const COMMA_TWICE = /(?<=[^ -~]),{2,}|,{2,}(?=[^ -~])/g
/** A comma before another mark, as some copies have it everywhere: ,、 ,。 ，； */
const COMMA_BEFORE = /[,，]+(?=[,，、。；;：:])/g
/** A comma after another mark: 、, 。， */
const COMMA_AFTER = /(?<=[、。；：])[,，]+/g

/** So many places make a habit. */
const HABIT = 3

/** One mark where a copy has put a comma beside each, or has doubled it. Ellipses …… and dashes —— stay. */
export const doubledPunctuation: TextStep = {
  name: 'doubled-punctuation',
  prepare(texts) {
    const always = chain(keepFirst(TWICE), keepFirst(COMMA_TWICE))
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

function keepFirst(pattern: RegExp): Rewrite {
  return (text) =>
    replaceCounted(text, pattern, ([marks]) =>
      marks.length < (marks.startsWith('。') ? NOISE - 1 : NOISE) ? marks.charAt(0) : marks,
    )
}

function drop(pattern: RegExp): Rewrite {
  return (text) => replaceCounted(text, pattern, () => '')
}
