/** The least of some numbers, however many; Infinity for none. */
export function least(values: Iterable<number>): number {
  let result = Number.POSITIVE_INFINITY
  for (const value of values) if (value < result) result = value
  return result
}

/** The greatest of some numbers, however many; -Infinity for none. */
export function greatest(values: Iterable<number>): number {
  let result = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > result) result = value
  return result
}

/** The middle one of some numbers; 0 for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}
