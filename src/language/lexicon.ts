import { WORDS } from './word-data.js'

/*
 * The words of the language, each with a cost: the negative natural logarithm of its share of all words. A cost of 5 is
 * one word in 150. Only differences of several nats are ever acted on, so rough is enough.
 *
 * Words are kept as a tree: a node is a beginning of words (政, 政务, 政务公), its cost that of the word that ends there.
 * Nodes stand in one table that is looked up by parent and character, because the search for damage asks millions of times.
 */

/** The node of no word at all. */
export const NO_NODE = 0

/** No word has more characters. */
const LONGEST_WORD = 4
/** More places than nodes by three times, so that few share one. A power of two. */
const PLACES = 1 << 18
const CODE_UNITS = 0x10000
const STEPS_PER_NAT = 2
const LINE_FEED = 0x0a
/** Costs are digits of base 36; all else in the table is Chinese. */
const LAST_DIGIT = 0x7a

interface Lexicon {
  parents: Int32Array
  characters: Uint16Array
  /** Cost of the word that ends at a node, in nats; infinite where none does. */
  costs: Float32Array
  /** The nodes of words of one character. */
  roots: Int32Array
}
let lexicon: Lexicon | undefined

function words(): Lexicon {
  lexicon ??= plant()
  return lexicon
}

function plant(): Lexicon {
  const planted: Lexicon = {
    parents: new Int32Array(PLACES),
    characters: new Uint16Array(PLACES),
    costs: new Float32Array(PLACES).fill(Number.POSITIVE_INFINITY),
    roots: new Int32Array(CODE_UNITS),
  }
  for (const [word, cost] of listWords()) planted.costs[addNodes(planted, word)] = cost
  return planted
}

/** Every word with its cost in nats. A loop, since an expression takes eight times as long for the whole table. */
export function* listWords(): Generator<[string, number]> {
  let [first, start] = ['', 0]
  for (let at = 0; at < WORDS.length; at++) {
    const unit = WORDS.charCodeAt(at)
    if (unit === LINE_FEED) {
      first = WORDS.charAt(at + 1)
      start = ++at + 1
    } else if (unit <= LAST_DIGIT) {
      yield [first + WORDS.slice(start, at), Number.parseInt(WORDS.charAt(at), 36) / STEPS_PER_NAT]
      start = at + 1
    }
  }
}

function addNodes(planted: Lexicon, word: string): number {
  let node = NO_NODE
  for (let i = 0; i < word.length; i++) {
    const character = word.charCodeAt(i)
    const place = findPlace(planted, node, character)
    planted.parents[place] = node
    planted.characters[place] = character
    if (i === 0) planted.roots[character] = place
    node = place
  }
  return node
}

/** Where the node of a parent and a character stands, or would stand. The first place is left to NO_NODE. */
function findPlace({ parents, characters }: Lexicon, parent: number, character: number): number {
  let place = (Math.imul(parent ^ Math.imul(character, 0x9e3779b1), 0x85ebca6b) >>> 14) | 1
  while (characters[place] !== 0 && (characters[place] !== character || parents[place] !== parent))
    place = place === PLACES - 1 ? 1 : place + 1
  return place
}

/** The node of a character that begins words; NO_NODE where none does. */
export function beginWord(character: number): number {
  return words().roots[character] ?? NO_NODE
}

/** The node of a beginning and one more character; NO_NODE where no word goes on so. */
export function continueWord(node: number, character: number): number {
  if (node === NO_NODE) return NO_NODE
  const known = words()
  const place = findPlace(known, node, character)
  return known.characters[place] === 0 ? NO_NODE : place
}

/** Cost of the word that ends at a node, in nats; infinite where none ends there. */
export function costOfWord(node: number): number {
  return words().costs[node] ?? Number.POSITIVE_INFINITY
}

/** Length of the longest word in a text (code units) that one of its characters belongs to. */
export function longestWordAt(text: readonly number[], at: number): number {
  let longest = 0
  for (let first = Math.max(0, at - LONGEST_WORD + 1); first <= at; first++) {
    let node = beginWord(text[first] ?? 0)
    for (let last = first; node !== NO_NODE; node = continueWord(node, text[++last] ?? 0))
      if (last >= at && costOfWord(node) < Number.POSITIVE_INFINITY)
        longest = Math.max(longest, last - first + 1)
  }
  return longest
}
