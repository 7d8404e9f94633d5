import { applyEdits, type Edit } from '../text-step.js'
import { entriesOf } from './opencc.js'
import { PLACE_NAMES } from './place-names.js'
import type { Source } from './source.js'
import { parsePairs, VARIANTS, WORDS } from './words.js'

/** Finds what to write otherwise in a text, one edit a character; none that needs two UTF-16 units. */
export type FindTraditional = (text: string) => Edit[]

/** The entries of opencc-js with our own, made for looking into once a character. */
interface Dictionary {
  /** By UTF-16 unit: the Simplified one, or 0, and whether words begin with it. */
  units: Uint32Array
  /** By first UTF-16 unit, longer words first. */
  words: Map<number, Word[]>
  /** Strings of one unit, so that no edit makes new ones. */
  strings: Map<number, string>
}

interface Word {
  from: string
  to: string
}

const CODE_UNITS = 0x10000
const UNIT = 0xffff
const BEGINS_WORD = 0x10000
const SURROGATE = /[\ud800-\udfff]/
/** What a name of a place ends with, and what makes another word of that: 藉口鎮壓 is no town. */
const TOWN = '鎮镇'
const NOT_AFTER_TOWN = '壓压靜静痛'

const NAMED: ReadonlyMap<string, string> = new Map([...WORDS, ...parsePairs(PLACE_NAMES)])
const finders = new Map<Source, FindTraditional>()

/** Finds Traditional characters by opencc-js, mended by the tables of words, variants and place names. */
export function traditionalFinder(source: Source): FindTraditional {
  const known = finders.get(source)
  if (known) return known
  const finder = makeFinder(source, NAMED)
  finders.set(source, finder)
  return finder
}

/** The same with other words than those of the tables. */
export function makeFinder(source: Source, words: ReadonlyMap<string, string>): FindTraditional {
  const dictionary = makeDictionary(new Map([...entriesOf(source), ...VARIANTS, ...words]))
  return (text) => findEdits(text, dictionary)
}

/** A text in Simplified characters. */
export function toSimplified(source: Source, text: string): string {
  return applyEdits(text, traditionalFinder(source)(text)).text
}

/** Offices write 鮀莲街道 and 鮸鱼: what few fonts have is left out, be it a character or its Simplified form. */
function makeDictionary(entries: ReadonlyMap<string, string>): Dictionary {
  const units = new Uint32Array(CODE_UNITS)
  const words = new Map<number, Word[]>()
  const strings = new Map<number, string>()
  for (const [from, to] of entries) {
    if (SURROGATE.test(from + to)) continue
    const first = from.charCodeAt(0)
    if (from.length > 1) words.set(first, [...(words.get(first) ?? []), { from, to }])
    else if (from !== to) units[first] = (units[first] ?? 0) | to.charCodeAt(0)
    for (const character of from + to) strings.set(character.charCodeAt(0), character)
  }
  for (const [first, beginning] of words) {
    units[first] = (units[first] ?? 0) | BEGINS_WORD
    beginning.sort((a, b) => b.from.length - a.from.length)
  }
  return { units, words, strings }
}

/** Takes the longest word at each place from left to right, as opencc does, and single characters between words. */
function findEdits(text: string, dictionary: Dictionary): Edit[] {
  const { units, strings } = dictionary
  const edits: Edit[] = []
  const add = (start: number, from: number, to: number) =>
    edits.push({ start, from: strings.get(from) ?? '', to: strings.get(to) ?? '' })
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start)
    const found = units[unit] ?? 0
    if (found === 0) continue
    const word = found >= BEGINS_WORD ? wordAt(text, start, dictionary) : undefined
    if (!word) {
      if ((found & UNIT) !== 0) add(start, unit, found & UNIT)
      continue
    }
    for (let i = 0; i < word.from.length; i++) {
      const from = word.from.charCodeAt(i)
      const to = word.to.charCodeAt(i)
      if (from !== to) add(start + i, from, to)
    }
    start += word.from.length - 1
  }
  return edits
}

function wordAt(text: string, start: number, { words }: Dictionary): Word | undefined {
  return words
    .get(text.charCodeAt(start))
    ?.find(({ from }) => text.startsWith(from, start) && !goesOn(text, start + from.length))
}

function goesOn(text: string, end: number): boolean {
  return TOWN.includes(text.charAt(end - 1)) && NOT_AFTER_TOWN.includes(text.charAt(end)) && end < text.length
}
