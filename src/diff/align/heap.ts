interface Entry {
  readonly key: number
  readonly item: number
}

/** A binary heap: gives back what has the smallest key first, of equal keys the smallest item. */
export class Heap {
  readonly #entries: Entry[] = []

  push(key: number, item: number): void {
    const entries = this.#entries
    const entry = { key, item }
    let at = entries.length
    entries.push(entry)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = entries[parent]
      if (!above || !isBefore(entry, above)) break
      entries[at] = above
      at = parent
    }
    entries[at] = entry
  }

  pop(): Entry | undefined {
    const entries = this.#entries
    const [first] = entries
    const last = entries.pop()
    if (!first || !last || entries.length === 0) return first
    let at = 0
    for (;;) {
      const child = this.#smallerChild(at)
      const below = entries[child]
      if (!below || !isBefore(below, last)) break
      entries[at] = below
      at = child
    }
    entries[at] = last
    return first
  }

  #smallerChild(at: number): number {
    const [one, other] = [this.#entries[2 * at + 1], this.#entries[2 * at + 2]]
    return one && other && isBefore(other, one) ? 2 * at + 2 : 2 * at + 1
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.key < other.key || (one.key === other.key && one.item < other.item)
}
