import { Converter } from 'opencc-js/t2cn'
import { PLACE_NAMES } from './place-names.js'
import type { Source } from './source.js'
import { parsePairs, VARIANTS, WORDS } from './words.js'

/** Makes Simplified text of Traditional; it has as many characters as before. */
export type Convert = (text: string) => string

/** Words that opencc does not see: what becomes of them, and where they stand. */
export interface FixedWords {
  words: ReadonlyMap<string, string>
  pattern: RegExp
}

/** What opencc gets wrong besides names of places. */
export const COMMON_WORDS: FixedWords = {
  words: WORDS,
  /** 若乾|座標|… */
  pattern: new RegExp(alternatives(WORDS), 'gu'),
}

const NAMES = parsePairs(PLACE_NAMES)
const ALL_WORDS: FixedWords = {
  words: new Map([...WORDS, ...NAMES]),
  /** 若乾|藉口鎮|…, but not 藉口鎮 in 藉口鎮壓; 若乾 wins over 乾縣 because it begins before it. */
  pattern: new RegExp(`${alternatives(WORDS)}|(?:${alternatives(NAMES)})(?<![鎮镇](?=[壓压靜静痛]))`, 'gu'),
}
const VARIANT = new RegExp([...VARIANTS.keys()].join('|'), 'gu')

const converters = new Map<Source, Convert>()

/** A conversion by opencc-js, mended by the tables of words, variants and place names. */
export function toSimplified(source: Source): Convert {
  const known = converters.get(source)
  if (known) return known
  const converter = makeConverter(source, ALL_WORDS)
  converters.set(source, converter)
  return converter
}

/** A conversion by opencc-js around fixed words. */
export function makeConverter(source: Source, { words, pattern }: FixedWords): Convert {
  const convert = Converter({ from: source, to: 'cn' })
  const convertRest = (text: string) =>
    convert(text.replace(VARIANT, (variant) => VARIANTS.get(variant) ?? variant))
  return (text) => {
    let result = ''
    let done = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      result += convertRest(text.slice(done, index)) + (words.get(found) ?? found)
      done = index + found.length
    }
    return result + convertRest(text.slice(done))
  }
}

/** Each word before the words that it begins with. */
function alternatives(words: ReadonlyMap<string, string>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|')
}
