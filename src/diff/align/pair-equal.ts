import { UNASSIGNED } from './assign.js'

/**
 * Pairs the items of both sides that have the same key, in their order; what is paired already stays.
 * @param assigned for each base item its revision item or UNASSIGNED; filled in
 * @param keysOf what makes two items the same, the strictest first
 */
export function pairEqual<Item>(
  base: readonly Item[],
  revision: readonly Item[],
  keysOf: readonly ((item: Item) => string)[],
  assigned: Int32Array,
): void {
  const taken = new Set(assigned)
  for (const keyOf of keysOf) {
    const places = placesByKey(revision, keyOf, taken)
    for (const [index, item] of base.entries()) {
      if (assigned[index] !== UNASSIGNED) continue
      const place = places.get(keyOf(item))?.shift()
      if (place === undefined) continue
      assigned[index] = place
      taken.add(place)
    }
  }
}

/** A list that gives its items away from the front. */
interface Queue {
  shift(): number | undefined
}

function placesByKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  taken: ReadonlySet<number>,
): Map<string, Queue> {
  const places = new Map<string, number[]>()
  // From behind, so that the first is at the end of its list, where taking it away costs nothing.
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]
    if (item === undefined || taken.has(index)) continue
    const key = keyOf(item)
    const list = places.get(key)
    if (list) list.push(index)
    else places.set(key, [index])
  }
  return new Map(Array.from(places, ([key, list]) => [key, { shift: () => list.pop() }]))
}
