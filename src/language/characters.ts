import { beginWord, costOfWord, listWords } from './lexicon.js'

/** What stands between Chinese characters in any notice. */
const USUAL_MARKS: ReadonlyMap<string, number> = new Map([
  ...Array.from('，、。,', (mark): [string, number] => [mark, 4]),
  ...Array.from('；：（）()《》“”":;1234567890', (mark): [string, number] => [mark, 5]),
  ...Array.from('\n ①②③④⑤⑥⑦⑧⑨〔〕—…%.·', (mark): [string, number] => [mark, 6]),
  ...Array.from('\t|#&="\'<>*_~@\\{}$^`', (mark): [string, number] => [mark, 9]),
  ...Array.from('？！?!〇-/+×【】[]〈〉‘’', (mark): [string, number] => [mark, 8]),
])
/** Latin letters, also those of pinyin. */
const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZàáèéêìíòóùúüāēīōūǎěǐǒǔǖǘǚǜ'
const LATIN_COST = 5
/** A character that is only known as part of words; one that the word list does not have; what is no text at all. */
const BOUND_HAN = 14
const RARE_HAN = 17
const NOT_TEXT = 20
const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

const CODE_UNITS = 0x10000
let costs: Float32Array | undefined

/** Cost of each character by itself, by code unit. */
function characterCosts(): Float32Array {
  if (costs) return costs
  costs = new Float32Array(CODE_UNITS).fill(NOT_TEXT)
  costs.fill(RARE_HAN, FIRST_HAN, LAST_HAN + 1)
  for (const letter of LATIN) costs[letter.charCodeAt(0)] = LATIN_COST
  for (const [word] of listWords())
    for (let i = 0; i < word.length; i++) costs[word.charCodeAt(i)] = BOUND_HAN
  for (let code = FIRST_HAN; code <= LAST_HAN; code++)
    costs[code] = Math.min(costs[code] ?? RARE_HAN, costOfWord(beginWord(code)))
  for (const [mark, cost] of USUAL_MARKS) costs[mark.charCodeAt(0)] = cost
  return costs
}

/** How unlikely a character is as a word or mark of its own, in nats. */
export function costAlone(code: number): number {
  return characterCosts()[code] ?? NOT_TEXT
}

/** True for what a notice may hold: known Chinese characters, the usual marks, Latin letters. */
export function isPlain(code: number): boolean {
  return costAlone(code) < RARE_HAN
}
