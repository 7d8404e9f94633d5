/**
 * A readable id for each place in the outline (2.1.15), made unique by a counter behind it where a notice uses
 * a place twice.
 */
export function taskIds(paths: readonly (readonly number[])[]): string[] {
  const used = new Set<string>()
  const times = new Map<string, number>()
  return paths.map((path) => {
    const base = path.join('.') || '0'
    let count = times.get(base) ?? 0
    let id = base
    do {
      count++
      id = count === 1 ? base : `${base}-${count}`
    } while (used.has(id))
    times.set(base, count)
    used.add(id)
    return id
  })
}
