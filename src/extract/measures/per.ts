import { alternatives } from '../words/alternatives.js'
import { PER_BEHIND, PER_CLASSIFIERS, PER_NOUNS, PER_TIMES } from '../words/measure-words.js'

/** What a number is counted per, and how many UTF-16 units in front of the number that is said. */
export interface Per {
  per: string
  back: number
}

const TIME_NAMES = new Map(
  PER_TIMES.flatMap(({ per, words, beside }) => [...words, ...beside].map((word) => [word, per])),
)
/** 每季度开展 · 全年 */
const TIME = new RegExp(`(?:${alternatives(PER_TIMES.flatMap(({ words }) => words))})`, 'gu')
/** 一季度 right in front of 一次 */
const TIME_BESIDE = new RegExp(`(?:${alternatives(PER_TIMES.flatMap(({ beside }) => beside))})$`, 'u')
/** 每个乡镇 · 每家企业 */
const NOUN = new RegExp(`每(?:${alternatives(PER_CLASSIFIERS)})?(?<noun>${alternatives(PER_NOUNS)})`, 'gu')
/** 人均 · 户均 */
const AVERAGE = new RegExp(`(?<noun>${alternatives(PER_NOUNS)})均$`, 'u')
/** 次/年 · 次/人 */
const BEHIND = new RegExp(
  `^[/／](?:每)?(?<word>${alternatives([...Object.keys(PER_BEHIND), ...PER_NOUNS])})`,
  'u',
)

/**
 * What a number is counted per, by the clause in front of it; of several words the one nearest to the number.
 * @param clause without the comparator in front of the number
 * @param length of the clause with it
 */
export function findPer(clause: string, length: number): Per | null {
  const beside = TIME_BESIDE.exec(clause) ?? AVERAGE.exec(clause)
  const all = [...clause.matchAll(TIME), ...clause.matchAll(NOUN), ...(beside ? [beside] : [])]
  const [nearest] = all.sort((a, b) => b.index - a.index)
  // 每人发放1张500元: the 500 is no longer counted for each
  if (!nearest || /\d/u.test(clause.slice(nearest.index))) return null
  const per = nearest.groups?.noun ?? TIME_NAMES.get(nearest[0])
  return per === undefined ? null : { per, back: length - nearest.index }
}

/** What a number is counted per by the words right behind its unit (2次/年), and their length. */
export function perBehind(text: string): { per: string; length: number } | null {
  const match = BEHIND.exec(text)
  const word = match?.groups?.word
  return match && word !== undefined ? { per: PER_BEHIND[word] ?? word, length: match[0].length } : null
}
