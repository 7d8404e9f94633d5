/** Letters of a text whose words are looked for. */
export interface Stretch {
  /** The first. */
  start: number
  /** Behind the last. */
  end: number
  /** Whether what is no word may begin or end in front of a letter. */
  isEdge(letter: number): boolean
  /** Ends of the words that begin at a letter, one list for each kind of words. */
  endsAt(letter: number): readonly (readonly number[])[]
}

/** A range of letters, its end exclusive. */
export type Range = [start: number, end: number]

/** A stretch divided into words and what is none of them, each in their order. */
export interface Covering {
  words: Range[]
  left: Range[]
}

/**
 * Covers letters with words, so that as few as may be are left: words follow one another without a gap, and what is
 * none of them runs from one edge to another, so a name inside a sentence does not count as read.
 */
export function coverWithWords({ start, end, isEdge, endsAt }: Stretch): Covering {
  const length = end - start
  const nextEdge = nextEdges(length, (letter) => isEdge(start + letter))
  // for each letter the fewest letters left over in front of it, and where the last step to it began
  const left = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(length + 1)
  const isWord = new Uint8Array(length + 1)
  left[0] = 0
  const step = (first: number, behind: number, word: boolean) => {
    const sum = (left[first] ?? 0) + (word ? 0 : behind - first)
    if (sum >= (left[behind] ?? 0)) return
    left[behind] = sum
    from[behind] = first
    isWord[behind] = word ? 1 : 0
  }
  for (let i = 0; i < length; i++) {
    if (left[i] === Number.POSITIVE_INFINITY) continue
    for (const ends of endsAt(start + i))
      for (const behind of ends) if (behind <= end) step(i, behind - start, true)
    if (i === 0 || isEdge(start + i)) step(i, nextEdge[i] ?? length, false)
  }
  return trace(start, length, from, isWord)
}

/** For each letter the next edge behind it. */
function nextEdges(length: number, isEdge: Stretch['isEdge']): Int32Array {
  const next = new Int32Array(length).fill(length)
  for (let i = length - 2; i >= 0; i--) next[i] = isEdge(i + 1) ? i + 1 : (next[i + 1] ?? length)
  return next
}

function trace(start: number, length: number, from: Int32Array, isWord: Uint8Array): Covering {
  const words: Range[] = []
  const left: Range[] = []
  for (let end = length; end > 0; end = from[end] ?? 0) {
    const first = start + (from[end] ?? 0)
    const behind = left.at(-1)
    if (isWord[end]) words.push([first, start + end])
    else if (behind?.[0] === start + end) behind[0] = first
    else left.push([first, start + end])
  }
  return { words: words.reverse(), left: left.reverse() }
}
