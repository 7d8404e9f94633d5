/** Letters whose words are looked for. */
export interface Stretch {
  /** How many they are. */
  length: number
  /** Whether what is no word may begin or end in front of a letter. */
  isEdge(letter: number): boolean
  /** Ends of the words that begin at a letter. */
  endsAt(letter: number): number[]
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
export function coverWithWords({ length, isEdge, endsAt }: Stretch): Covering {
  const nextEdge = nextEdges(length, isEdge)
  // for each letter the fewest letters left over in front of it, and where the last step to it began
  const left = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(length + 1)
  const isWord = new Uint8Array(length + 1)
  left[0] = 0
  const step = (start: number, end: number, word: boolean) => {
    const sum = (left[start] ?? 0) + (word ? 0 : end - start)
    if (sum >= (left[end] ?? 0)) return
    left[end] = sum
    from[end] = start
    isWord[end] = word ? 1 : 0
  }
  for (let i = 0; i < length; i++) {
    if (left[i] === Number.POSITIVE_INFINITY) continue
    for (const end of endsAt(i)) step(i, end, true)
    if (i === 0 || isEdge(i)) step(i, nextEdge[i] ?? length, false)
  }
  return trace(length, from, isWord)
}

/** For each letter the next edge behind it. */
function nextEdges(length: number, isEdge: Stretch['isEdge']): Int32Array {
  const next = new Int32Array(length).fill(length)
  for (let i = length - 2; i >= 0; i--) next[i] = isEdge(i + 1) ? i + 1 : (next[i + 1] ?? length)
  return next
}

function trace(length: number, from: Int32Array, isWord: Uint8Array): Covering {
  const words: Range[] = []
  const left: Range[] = []
  for (let end = length; end > 0; end = from[end] ?? 0) {
    const start = from[end] ?? 0
    const before = left.at(-1)
    if (isWord[end]) words.push([start, end])
    else if (before?.[0] === end) before[0] = start
    else left.push([start, end])
  }
  return { words: words.reverse(), left: left.reverse() }
}
