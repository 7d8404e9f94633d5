import { alternatives } from '../words/alternatives.js'
import { LABEL_NOUNS, ROLE_LABELS, type Role } from '../words/role-labels.js'
import { ROLE_VERBS, VERB_QUALIFIERS, VERB_TAILS, VERBS_LIKE_NAMES } from '../words/role-verbs.js'
import { looksLikeUnit } from './unit-endings.js'

/** A list without the verb phrase that closed it. */
export interface VerbPhrase {
  /** What stands in front of the phrase. */
  list: string
  phrase: string
  role: Role
  /** True where the verb's role is the nearest of three. */
  doubtful: boolean
}

const VERB_WORDS: ReadonlySet<string> = new Set(ROLE_VERBS.flatMap((verb) => verb.words))
const PHRASE_WORDS: ReadonlySet<string> = new Set([...VERB_WORDS, ...VERB_QUALIFIERS, ...VERB_TAILS])
const LONGEST_WORD = Math.max(...[...PHRASE_WORDS].map((word) => word.length))
const LIKE_NAMES: ReadonlySet<string> = new Set(VERBS_LIKE_NAMES)
/** A list that is left open, or ends in a bracket. */
const OPEN_END = /等(?:[^、，；]{0,12})$|[）)〕]$/u
const LONGEST_END = 16
/** A phrase has no more words: counting keeps damaged text linear. */
const MOST_WORDS = 16
/** 市财政局为牵头单位, 市审计局是责任部门 */
const ROLE_AS_NOUN = new RegExp(
  `(?:为|是|作为|系)(${alternatives(ROLE_LABELS.flatMap(({ words }) => words))})(?:${alternatives(LABEL_NOUNS)})$`,
  'u',
)
/** No such phrase is longer. */
const LONGEST_ROLE_AS_NOUN = 16

/**
 * Takes the verb phrase off the end of a list; null where it has none.
 * @example takeVerb('市财政局、市审计局按职责分工负责') // { list: '市财政局、市审计局', role: 'responsible', … }
 */
export function takeVerb(text: string): VerbPhrase | null {
  const words: string[] = []
  let end = text.length
  while (words.length < MOST_WORDS) {
    const word = wordBefore(text, end)
    if (word === null) break
    words.push(word)
    end -= word.length
  }
  return phraseOf(text, end, words) ?? takeRoleAsNoun(text)
}

function phraseOf(text: string, end: number, words: readonly string[]): VerbPhrase | null {
  const found = ROLE_VERBS.find((verb) => words.some((word) => verb.words.includes(word)))
  const shares = words.includes('职责') || words.includes('分工')
  if (!found && !shares) return null
  const [only = ''] = words
  const list = text.slice(0, end)
  if (words.length === 1 && LIKE_NAMES.has(only) && !isList(list)) return null
  return {
    list,
    phrase: text.slice(end),
    role: found?.role ?? 'responsible',
    doubtful: found?.doubtful === true,
  }
}

/** True for nothing, and for what ends as a list of units does. */
function isList(list: string): boolean {
  return list === '' || looksLikeUnit(list) || OPEN_END.test(list.slice(-LONGEST_END))
}

/** The longest word of a verb phrase that ends at a place. */
function wordBefore(text: string, end: number): string | null {
  for (let length = Math.min(LONGEST_WORD, end); length > 0; length--) {
    const word = text.slice(end - length, end)
    if (PHRASE_WORDS.has(word)) return word
  }
  return null
}

function takeRoleAsNoun(text: string): VerbPhrase | null {
  const tail = text.slice(-LONGEST_ROLE_AS_NOUN)
  const match = ROLE_AS_NOUN.exec(tail)
  if (!match) return null
  const label = ROLE_LABELS.find(({ words }) => words.some((word) => word === match[1]))
  return {
    list: text.slice(0, text.length - match[0].length),
    phrase: match[0],
    role: label?.role ?? 'responsible',
    doubtful: label?.doubtful === true,
  }
}
