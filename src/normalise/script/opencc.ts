import { Converter, type DictGroup, Locale } from 'opencc-js/t2cn'
import type { Source } from './source.js'

/** The characters and words that opencc-js knows of a source, with what it makes of each. */
export function entriesOf(source: Source): Map<string, string> {
  const entries = new Map(pairsOf(Locale.to.cn))
  if (source !== 't') addEntries(entries, source)
  for (const character of COMPATIBILITY) {
    const unified = character.normalize('NFC')
    entries.set(character, entries.get(unified) ?? unified)
  }
  return entries
}

/** Adds what Taiwan or Hong Kong writes in another way; opencc-js has two steps for it, and none needs to be known here. */
function addEntries(entries: Map<string, string>, source: 'tw' | 'hk'): void {
  const convert = Converter({ from: source, to: 'cn' })
  const pairs = pairsOf(Locale.from[source])
  const variants = new Map(pairs)
  // the words of opencc have 裏 where Taiwan writes 裡
  const written = new Map(pairs.map(([from, to]) => [to, from]))
  for (const word of [...entries.keys()]) {
    const asWritten = replaceCharacters(word, written)
    if (asWritten !== word || replaceCharacters(word, variants) !== word) {
      entries.set(word, convert(word))
      entries.set(asWritten, convert(asWritten))
    }
  }
  for (const word of variants.keys()) entries.set(word, convert(word))
}

function replaceCharacters(word: string, characters: ReadonlyMap<string, string>): string {
  return Array.from(word, (character) => characters.get(character) ?? character).join('')
}

/** Characters of the block "CJK Compatibility Ideographs", which opencc-js folds before it converts. */
const COMPATIBILITY = Array.from({ length: 0x200 }, (_, i) => String.fromCharCode(0xf900 + i))

/** A dictionary is "from to|from to", or a list of pairs. */
function pairsOf(groups: readonly DictGroup[] = []): [string, string][] {
  return groups.flat().flatMap((dictionary) => {
    const pairs =
      typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : dictionary
    return pairs.map(([from = '', to = '']): [string, string] => [from, to])
  })
}
