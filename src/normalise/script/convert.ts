import { Converter } from 'opencc-js/t2cn'
import { PLACE_NAMES } from './place-names.js'
import type { Source } from './source.js'
import { parsePairs, VARIANTS, WORDS } from './words.js'

/** Makes Simplified text of Traditional; it has as many characters as before. */
export type Convert = (text: string) => string

/** Words and names that opencc does not see. */
const FIXED = new Map([...parsePairs(PLACE_NAMES), ...WORDS])
const VARIANT = alternatives([...VARIANTS.keys()])

const converters = new Map<Source, Convert>()

/** A conversion by opencc-js, mended by the tables of words, variants and place names. */
export function toSimplified(source: Source): Convert {
  const known = converters.get(source)
  if (known) return known
  const converter = makeConverter(source, FIXED)
  converters.set(source, converter)
  return converter
}

/** A conversion by opencc-js around fixed words: what stands in Traditional text, and what becomes of it. */
export function makeConverter(source: Source, fixed: ReadonlyMap<string, string>): Convert {
  const convert = Converter({ from: source, to: 'cn' })
  const word = alternatives([...fixed.keys()])
  const convertRest = (text: string) =>
    convert(text.replace(VARIANT, (variant) => VARIANTS.get(variant) ?? variant))
  return (text) => {
    let result = ''
    let done = 0
    for (const { 0: found, index } of text.matchAll(word)) {
      result += convertRest(text.slice(done, index)) + (fixed.get(found) ?? found)
      done = index + found.length
    }
    return result + convertRest(text.slice(done))
  }
}

/** 若乾|座標|…, each word before the words that it begins with; not 藉口鎮 in 藉口鎮壓. */
function alternatives(words: readonly string[]): RegExp {
  return new RegExp(
    `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?<![鎮镇](?=[壓压靜静痛]))`,
    'gu',
  )
}
