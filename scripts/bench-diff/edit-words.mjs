// Edits of wording: the words of sentences, titles and headings.
import { FILLERS, SYNONYMS } from './phrases.mjs'

const ROWS = new Map(SYNONYMS.flatMap((row) => row.map((word) => [word, row])))
const TITLE_ENDS = ['工作', '机制', '水平', '管理', '力度', '成效']
/** A shorter sentence has no words to spare beside its object. */
const FEWEST_WORDS = 6
/** Of a sentence of few words no more than so many are changed: who changes half of eight writes another sentence. */
const SHORT = { words: 10, rate: 0.3 }

/**
 * A sentence in other words: a share of its words is replaced, left out, or has a word put in front of it. What the task
 * is about is left alone, since a task about another thing is another task; measures, years and deadlines have edits of
 * their own.
 * @returns null where the sentence is too short
 */
export function rewordSentence(tokens, rate, random) {
  const all = tokens.filter(({ kind }) => kind === 'word').length
  // 4月底前 and 后续 behind it would read as 前后.
  const isFree = (token, i) => token.kind === 'word' && !token.object && tokens[i - 1]?.kind !== 'deadline'
  const free = tokens.flatMap((token, i) => (isFree(token, i) ? [i] : []))
  if (all < FEWEST_WORDS) return null
  const share = all < SHORT.words ? Math.min(rate, SHORT.rate) : rate
  const count = Math.min(Math.max(1, Math.round(share * all)), free.length)
  const chosen = new Set(random.shuffle(free).slice(0, count))
  let previous = 'mark'
  const reworded = tokens.flatMap((token, i) => {
    const next = tokens[i + 1]?.kind ?? 'mark'
    const made = chosen.has(i) ? otherWords(token, previous === 'word' && next === 'word', random) : [token]
    previous = made.at(-1)?.kind ?? previous
    return made
  })
  return reworded
}

function otherWords(token, mayGo, random) {
  const draw = random.below(10)
  const filler = { text: random.pick(FILLERS), kind: 'word' }
  if (draw < 2 && mayGo) return []
  if (draw < 4 && filler.text !== token.text) return [filler, token]
  const names = (ROWS.get(token.text) ?? FILLERS).filter((text) => text !== token.text)
  return [{ ...token, text: random.pick(names) }]
}

/** A title in other words; its object stays. */
export function rewordTitle(title, random) {
  const [verb, ...rest] = title
  const end = { text: random.pick(TITLE_ENDS), kind: 'word' }
  const other = {
    ...verb,
    text: random.pick((ROWS.get(verb.text) ?? FILLERS).filter((text) => text !== verb.text)),
  }
  return random.pick([
    [other, ...rest],
    [...title, end],
    [other, ...rest, end],
    [{ text: random.pick(FILLERS), kind: 'word' }, ...title],
  ])
}

/** A heading in other words: one or two of them replaced. */
export function rewordHeading(heading, random) {
  const places = random.shuffle(heading.map((_, i) => i)).slice(0, heading.length > 3 ? 2 : 1)
  return heading.map((word, i) =>
    places.includes(i) ? random.pick((ROWS.get(word) ?? FILLERS).filter((text) => text !== word)) : word,
  )
}
