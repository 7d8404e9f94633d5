// Writes src/language/{word,reading}-data.ts, the tables that tell Chinese text from damage.
//
//   node scripts/build-language-data.mjs JIEBA_DICT PINYIN_DICT
//
// JIEBA_DICT   dict.txt of the npm package @node-rs/jieba (MIT): word, frequency, part of speech
// PINYIN_DICT  dist/esm/data/dict1.mjs of the npm package pinyin-pro (MIT): readings → characters
// Neither package is needed to build or run gongkai.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** So many words of a general list are kept, the most frequent; the file stays under 300 KB. */
const WORDS = 45_000
/** No word is longer; a longer one is as likely as the words in it. */
const LONGEST_WORD = 4
/** How much of the text to be read is in the words of the trade; the rest is general. */
const TRADE_SHARE = 0.5
/** Costs are kept in half nats, a digit of base 36 each. */
const STEPS_PER_NAT = 2
const MAX_STEPS = 35

/** A character that a general list has so seldom is none of this language. */
const LEAST_FREQUENCY = 30

const HAN_WORD = /^[\u4e00-\u9fff]+$/

function readDictionary(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word]) => HAN_WORD.test(word ?? ''))
    .map(([word, frequency]) => [word, Number(frequency)])
}

function knownCharacters(words) {
  const counts = new Map()
  for (const [word, n] of words)
    for (const character of word) counts.set(character, (counts.get(character) ?? 0) + n)
  return new Set([...counts].filter(([, n]) => n >= LEAST_FREQUENCY).map(([character]) => character))
}

/** Word → share of all words. */
function generalShares(words, known) {
  const short = words
    .filter(([word]) => word.length <= LONGEST_WORD && [...word].every((character) => known.has(character)))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const singles = short.filter(([word]) => word.length === 1)
  return shares([...singles, ...short.filter(([word]) => word.length > 1).slice(0, WORDS)])
}

/** The same for the words of the trade: "## 250", then the words that are so frequent. */
function readTradeWords() {
  let frequency = 0
  const words = []
  for (const line of readFileSync(new URL('./language/trade-words.txt', import.meta.url), 'utf8').split(
    '\n',
  )) {
    const [, tier] = /^## (\d+)$/.exec(line) ?? []
    if (tier) frequency = Number(tier)
    else if (!line.startsWith('#'))
      words.push(
        ...line
          .split(' ')
          .filter(Boolean)
          .map((word) => [word, frequency]),
      )
  }
  return shares(words.map(([word, n]) => [word, n]).filter(([word]) => [...word].length <= LONGEST_WORD))
}

function shares(words) {
  const total = words.reduce((sum, [, n]) => sum + n, 0)
  return new Map(words.map(([word, n]) => [word, n / total]))
}

/** A line a first character; then the rest of each word with its cost behind it, the character alone first. */
function wordLines(general, trade) {
  const lines = new Map()
  const words = [...new Set([...general.keys(), ...trade.keys()])].sort()
  for (const word of words) {
    const share = (1 - TRADE_SHARE) * (general.get(word) ?? 0) + TRADE_SHARE * (trade.get(word) ?? 0)
    const steps = Math.min(MAX_STEPS, Math.round(-Math.log(share) * STEPS_PER_NAT))
    lines.set(word[0], (lines.get(word[0]) ?? word[0]) + word.slice(1) + steps.toString(36))
  }
  return [...lines.values()]
}

function readingData(path, known) {
  const readings = new Map()
  const entry = /^\s*'?([a-zü\u00e0-\u01dc\u1e3f\u0144\u0148 ]+)'?: \[([^\]]*)\]/gmu
  for (const [, names, characters] of readFileSync(path, 'utf8').matchAll(entry))
    for (const [, character] of characters.matchAll(/'([^']+)'/gu))
      if (known.has(character))
        for (const name of names.split(' ')) readings.set(name, (readings.get(name) ?? '') + character)
  return [...readings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, characters]) => name + characters)
}

/** Both word lists are under the MIT licence, which asks to be named. */
const HEADER = `// Written by scripts/build-language-data.mjs; not by hand. Counted from two word lists under the MIT licence:
// jieba's dict.txt (Sun Junyi; as packed by LongYinan in @node-rs/jieba) and the readings of pinyin-pro (zh-lx); the words
// of the trade are our own (scripts/language/trade-words.txt).
`

function write(name, parts) {
  const path = fileURLToPath(new URL(`../src/language/${name}`, import.meta.url))
  writeFileSync(path, `${HEADER}\n${parts.join('\n')}`)
}

const constant = (name, comment, lines) =>
  `/** ${comment} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`

const [dictionary, pinyin] = process.argv.slice(2)
const words = readDictionary(dictionary)
const known = knownCharacters(words)
write('word-data.ts', [
  constant(
    'WORDS',
    'A line a first character; then the rest of each word with its cost behind it, in half nats, base 36.',
    wordLines(generalShares(words, known), readTradeWords()),
  ),
])
write('reading-data.ts', [
  constant(
    'READINGS',
    'A line a reading, then the Simplified characters read so.',
    readingData(pinyin, known),
  ),
])
