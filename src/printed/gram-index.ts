/** Every place of a text by the three UTF-16 units that begin there. */
export interface GramIndex {
  text: string
  /** `positions[starts[bucket]]` up to `positions[starts[bucket + 1]]` are the places of a bucket, ascending. */
  starts: Uint32Array
  positions: Uint32Array
}

/** Units of a gram: a name of a unit is rarely shorter. */
export const GRAM = 3

const BUCKETS = 1 << 16
/** So many places are looked at on each side: a name that stands a thousand times is printed alike nearby. */
const TRIES = 32

/** Indexes a text in linear time, by a counting sort of its places. */
export function indexGrams(text: string): GramIndex {
  const last = Math.max(0, text.length - GRAM + 1)
  const starts = new Uint32Array(BUCKETS + 1)
  for (let at = 0; at < last; at++) count(starts, bucketOf(text, at) + 1)
  for (let bucket = 1; bucket <= BUCKETS; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  const next = starts.slice()
  const positions = new Uint32Array(last)
  for (let at = 0; at < last; at++) positions[count(next, bucketOf(text, at))] = at
  return { text, starts, positions }
}

/** Adds one; gives what was there before. */
function count(counts: Uint32Array, index: number): number {
  const before = counts[index] ?? 0
  counts[index] = before + 1
  return before
}

function bucketOf(text: string, at: number): number {
  const mixed = (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)
  return mixed & (BUCKETS - 1)
}

/** A piece of a wanted text that stands in the indexed one. */
export interface Piece {
  /** Index of its first unit in the indexed text. */
  at: number
  length: number
}

/**
 * The longest beginning of a wanted text that stands near a place; of equal ones the nearest.
 * @param from where the wanted text begins in `wanted`
 * @returns null where not even its first gram is found nearby
 */
export function findLongest(
  { text, starts, positions }: GramIndex,
  wanted: string,
  from: number,
  near: number,
): Piece | null {
  const left = wanted.length - from
  if (left < GRAM) return null
  const bucket = bucketOf(wanted, from)
  const [first, end] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 0]
  const middle = lowerBound(positions, first, end, near)
  let best: Piece | null = null
  for (let step = 0; step < TRIES && (best?.length ?? 0) < left; step++) {
    const around = [middle + step, middle - step - 1].filter((index) => index >= first && index < end)
    for (const at of around.map((index) => positions[index] ?? 0)) {
      const length = commonLength(text, at, wanted, from)
      if (length >= GRAM && length > (best?.length ?? 0)) best = { at, length }
    }
  }
  return best
}

/** How far two texts are the same from two places on. */
export function commonLength(text: string, at: number, wanted: string, from: number): number {
  let length = 0
  while (from + length < wanted.length && text[at + length] === wanted[from + length]) length++
  return length
}

/** First index from `first` to `end` whose place is not before `near`. */
function lowerBound(positions: Uint32Array, first: number, end: number, near: number): number {
  let [low, high] = [first, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < near) low = middle + 1
    else high = middle
  }
  return low
}
