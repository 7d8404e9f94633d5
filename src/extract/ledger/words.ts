import { lettersOf } from './letters.js'

/** Longer words are looked up as the whole of a text only: looking at no more keeps long texts linear. */
const LONGEST_WORD = 200

const NO_ENDS: readonly number[] = []

/** Words by their letters, to be found at any position of a text. */
export interface Words {
  /** Ends of the words that begin at a position, the farthest first. */
  endsAt(letters: string, start: number): readonly number[]
  /** Whether a text is one of them, however long. */
  has(letters: string): boolean
}

/** Makes words of texts; marks and blanks in them do not count. */
export function wordsOf(texts: Iterable<string>): Words {
  const all = new Set<string>()
  const lengths = new Map<string, Set<number>>()
  for (const text of texts) {
    const { letters } = lettersOf(text)
    if (letters === '' || all.has(letters)) continue
    all.add(letters)
    if (letters.length > LONGEST_WORD) continue
    const first = letters.charAt(0)
    lengths.set(first, (lengths.get(first) ?? new Set()).add(letters.length))
  }
  const longestFirst = new Map([...lengths].map(([first, own]) => [first, [...own].sort((a, b) => b - a)]))
  return {
    endsAt: (letters, start) => {
      const own = longestFirst.get(letters.charAt(start))
      if (!own) return NO_ENDS
      return own
        .map((length) => start + length)
        .filter((end) => end <= letters.length && all.has(letters.slice(start, end)))
    },
    has: (letters) => all.has(letters),
  }
}
