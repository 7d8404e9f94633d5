/** The pairs of neighbouring characters of one text, as numbers of the vocabulary in ascending order, each once. */
export interface Grams {
  readonly ids: Uint32Array
  /** Sum of their weights. */
  readonly weight: number
}

/** Pairs of characters of all texts that are compared, and how much each tells. */
export interface Vocabulary {
  /** Grams of a text; pairs that stand in none of the texts it was made from count most. */
  gramsOf(text: string): Grams
  /** How much a pair tells: much where few texts have it (inverse document frequency). */
  weightOf(id: number): number
  /** Weight of a pair that one text alone has: the most there is. */
  readonly mostWeight: number
  /** In how many texts a pair stands. */
  frequencyOf(id: number): number
}

/** Two UTF-16 units in one number. */
const UNIT = 0x10000
const RARITY_POWER = 1.5

/**
 * Learns which pairs of characters are rare.
 * @param texts folded texts of all that is compared, of both plans
 */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const ids = new Map<number, number>()
  const frequencies: number[] = []
  const idOf = (pair: number) => {
    const known = ids.get(pair)
    if (known !== undefined) return known
    ids.set(pair, ids.size)
    frequencies.push(0)
    return ids.size - 1
  }
  const idsOf = (text: string) => Uint32Array.from(new Set(pairsOf(text, idOf))).sort()
  // In an order of their own: sums of weights must come out the same whichever plan comes first.
  for (const text of texts.toSorted())
    for (const id of idsOf(text)) frequencies[id] = (frequencies[id] ?? 0) + 1
  const frequencyOf = (id: number) => frequencies[id] ?? 0
  const mostWeight = rarity(texts.length)
  // Worked out once: a comparison asks for the weight of a pair some hundred times.
  const weights = Float64Array.from(frequencies, (count) => rarity(texts.length / Math.max(1, count)))
  const weightOf = (id: number) => weights[id] ?? mostWeight
  const gramsOf = (text: string) => {
    const own = idsOf(text)
    return { ids: own, weight: own.reduce((sum, id) => sum + weightOf(id), 0) }
  }
  return { gramsOf, weightOf, frequencyOf, mostWeight }
}

/** Inverse document frequency, to a power: a clause that many tasks open with must not make two of them one. */
function rarity(textsPerPair: number): number {
  return Math.log(1 + textsPerPair) ** RARITY_POWER
}

/** Pairs of a text; a single character is a pair with nothing. */
function* pairsOf(text: string, idOf: (pair: number) => number): Generator<number> {
  if (text.length === 1) yield idOf(text.charCodeAt(0))
  for (let at = 1; at < text.length; at++) yield idOf(text.charCodeAt(at - 1) * UNIT + text.charCodeAt(at))
}

/** Weight of what two texts share. */
export function sharedWeight(one: Grams, other: Grams, { weightOf }: Vocabulary): number {
  let sum = 0
  forShared(one.ids, other.ids, (id) => {
    sum += weightOf(id)
  })
  return sum
}

/** Weight of what two texts share and a third does not have. */
export function sharedWeightBeside(one: Grams, other: Grams, third: Grams, { weightOf }: Vocabulary): number {
  const known = new Set(third.ids)
  let sum = 0
  forShared(one.ids, other.ids, (id) => {
    if (!known.has(id)) sum += weightOf(id)
  })
  return sum
}

/** All grams of several texts. */
export function unionOf(several: readonly Grams[], { weightOf }: Vocabulary): Grams {
  const ids = Uint32Array.from(new Set(several.flatMap((grams) => [...grams.ids]))).sort()
  return { ids, weight: ids.reduce((sum, id) => sum + weightOf(id), 0) }
}

/** The grams that more than half of several texts have; of two texts or fewer none. */
export function commonGrams(several: readonly Grams[], { weightOf }: Vocabulary): Grams {
  const counts = new Map<number, number>()
  for (const { ids } of several) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const least = Math.max(2, several.length / 2)
  const ids = Uint32Array.from([...counts].filter(([, count]) => count > least).map(([id]) => id)).sort()
  return { ids, weight: ids.reduce((sum, id) => sum + weightOf(id), 0) }
}

/** The grams of a text that another does not have. */
export function gramsWithout({ ids }: Grams, other: Grams, { weightOf }: Vocabulary): Grams {
  const known = new Set(other.ids)
  const own = ids.filter((id) => !known.has(id))
  return { ids: own, weight: own.reduce((sum, id) => sum + weightOf(id), 0) }
}

function forShared(one: Uint32Array, other: Uint32Array, visit: (id: number) => void): void {
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0]
    if (a === b) visit(a)
    if (a <= b) i++
    if (b <= a) j++
  }
}

/** Weight of the dice coefficient and of containment in how alike two wordings are. */
const SHARES = { dice: 0.6, containment: 0.4 } as const

/**
 * How alike two texts are by what they share: mostly of both together (Dice 1945), partly of the shorter one alone, so that a
 * text that others were added to still counts as the same.
 * @returns 0 for nothing in common to 1 for the same
 */
export function likeness(one: Grams, other: Grams, vocabulary: Vocabulary): number {
  const less = Math.min(one.weight, other.weight)
  if (less === 0) return one.weight === other.weight ? 1 : 0
  const shared = sharedWeight(one, other, vocabulary)
  return (SHARES.dice * 2 * shared) / (one.weight + other.weight) + (SHARES.containment * shared) / less
}
