import { costAlone } from './characters.js'
import { beginWord, continueWord, costOfWord, NO_NODE } from './lexicon.js'

/**
 * How likely a text is, read as words one behind the other. Texts grow by a character at a time; every way to part them
 * into words is followed at once, and the likeliest counts (Viterbi). No word has more than four characters, so a text
 * is known by what it costs up to here, and by the words that may go on from here.
 */
export interface Wording {
  /** Cost of the text when a word ends here, in nats. */
  cost: number
  /** Words begun one, two and three characters ago, and what the text before each costs. */
  node1: number
  cost1: number
  node2: number
  cost2: number
  node3: number
  cost3: number
}

/** No text yet. */
export const NOTHING: Wording = {
  cost: 0,
  node1: NO_NODE,
  cost1: 0,
  node2: NO_NODE,
  cost2: 0,
  node3: NO_NODE,
  cost3: 0,
}

/** The text and one more Simplified character (a code unit). */
export function addCharacter(text: Wording, code: number): Wording {
  const node2 = continueWord(text.node1, code)
  const node3 = continueWord(text.node2, code)
  const node4 = continueWord(text.node3, code)
  return {
    cost: Math.min(
      text.cost + costAlone(code),
      text.cost1 + costOfWord(node2),
      text.cost2 + costOfWord(node3),
      text.cost3 + costOfWord(node4),
    ),
    node1: beginWord(code),
    cost1: text.cost,
    node2,
    cost2: text.cost1,
    node3,
    cost3: text.cost2,
  }
}

/** The text and something that is no part of a word, at a cost in nats. */
export function addUnknown(text: Wording, cost: number): Wording {
  return { ...NOTHING, cost: text.cost + cost }
}

/** The same text, so much less likely in every way to part it, in nats. */
export function addCost(text: Wording, cost: number): Wording {
  if (cost === 0) return text
  return {
    ...text,
    cost: text.cost + cost,
    cost1: text.cost1 + cost,
    cost2: text.cost2 + cost,
    cost3: text.cost3 + cost,
  }
}
