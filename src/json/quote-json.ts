/** Enough of a wrong value to find it again. */
const MAX_QUOTE = 40
/** No deeper, and no more items on a level: a hostile value may be deep or huge. */
const MAX_DEPTH = 3
const MAX_ITEMS = 8

/**
 * The beginning of a value as JSON, for a message.
 * @example quoteJson(['city']) // '["city"]'
 */
export function quoteJson(value: unknown): string {
  return (JSON.stringify(abridged(value, MAX_DEPTH)) ?? 'undefined').slice(0, MAX_QUOTE)
}

function abridged(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_QUOTE)
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return '…'
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => abridged(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([key, item]) => [key.slice(0, MAX_QUOTE), abridged(item, depth - 1)]),
  )
}
