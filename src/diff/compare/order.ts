/**
 * The fewest items that must be taken out of a list so that the rest is in ascending order: of those that stay, a longest
 * increasing subsequence (Fredman 1975).
 * @param places distinct numbers
 * @returns indexes of the items that are out of order
 * @example outOfOrder([0, 3, 1, 2]) // [1]
 */
export function outOfOrder(places: readonly number[]): number[] {
  // For each length, the index of the smallest place that an ascending run of it ends with.
  const ends: number[] = []
  const before = new Int32Array(places.length).fill(-1)
  for (const [index, place] of places.entries()) {
    const length = firstNotBelow(ends, (end) => (places[end] ?? 0) < place)
    before[index] = ends[length - 1] ?? -1
    ends[length] = index
  }
  const inOrder = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) inOrder.add(index)
  return [...places.keys()].filter((index) => !inOrder.has(index))
}

/** Number of leading items that are below; they come first. */
function firstNotBelow(items: readonly number[], isBelow: (item: number) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(items[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
