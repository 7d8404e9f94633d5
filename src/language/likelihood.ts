import { PAIR_COSTS, SINGLE_COSTS } from './bigram-data.js'

/*
 * Costs are negative natural logarithms of rough probabilities: a cost of 5 is one in 150. Only differences of several
 * nats between two readings of the same place are ever acted on, so rough is enough.
 */

/** A character after one that is not seen before it costs this much more than by itself. */
const UNSEEN_PAIR = 2
/** A Chinese character that the word list does not have; anything that is no text at all. */
const RARE_HAN = 17
const NOT_TEXT = 20

/** What stands between Chinese characters in any notice. */
const USUAL_MARKS: ReadonlyMap<string, number> = new Map([
  ...Array.from('，、。,', (mark): [string, number] => [mark, 4]),
  ...Array.from('；：（）()《》“”":;1234567890', (mark): [string, number] => [mark, 5]),
  ...Array.from('\n ①②③④⑤⑥⑦⑧⑨〔〕—…%.·', (mark): [string, number] => [mark, 6]),
  ...Array.from('？！?!〇-/+×【】[]〈〉‘’', (mark): [string, number] => [mark, 8]),
])
/** Latin letters, also those of pinyin. */
const LATIN = /^[a-zA-Zà-üāēīōūǎěǐǒǔǖǘǚǜ]$/
const LATIN_COST = 7
const HAN = /^[\u3400-\u9fff\u{20000}-\u{3ffff}]$/u

/** The table holds no character beyond this. */
const PLANE = 0x10000
const GROUP = /([0-9a-z])([^0-9a-z]+)/g

let singles: Map<string, number> | undefined
let pairs: Map<number, number> | undefined

function* parseGroups(groups: string): Generator<[string, number]> {
  for (const [, cost = '', characters = ''] of groups.matchAll(GROUP))
    for (const character of characters) yield [character, Number.parseInt(cost, 36)]
}

function singleCosts(): Map<string, number> {
  singles ??= new Map(parseGroups(SINGLE_COSTS.trim()))
  return singles
}

function pairCosts(): Map<number, number> {
  if (pairs) return pairs
  pairs = new Map()
  for (const line of PAIR_COSTS.trim().split('\n'))
    for (const [character, cost] of parseGroups(line.slice(1))) pairs.set(pairKey(line, character), cost)
  return pairs
}

/** Numbers are found faster than strings that are made for the search. */
function pairKey(first: string, second: string): number {
  return first.charCodeAt(0) * PLANE + second.charCodeAt(0)
}

/**
 * How unlikely a character is after another, in nats.
 * @param previous Simplified character before it; '' where none is known
 * @param character Simplified character
 */
export function costAfter(previous: string, character: string): number {
  const alone = USUAL_MARKS.get(character) ?? singleCosts().get(character)
  if (alone === undefined) return otherCost(character)
  if (previous === '' || USUAL_MARKS.has(character)) return alone
  const together = pairCosts().get(pairKey(previous, character))
  return Math.min(together ?? alone + UNSEEN_PAIR, alone + UNSEEN_PAIR)
}

function otherCost(character: string): number {
  if (LATIN.test(character)) return LATIN_COST
  return HAN.test(character) ? RARE_HAN : NOT_TEXT
}

/** True for what a notice may hold: known Chinese characters, the usual marks, Latin letters. */
export function isPlain(character: string): boolean {
  return USUAL_MARKS.has(character) || singleCosts().has(character) || LATIN.test(character)
}
