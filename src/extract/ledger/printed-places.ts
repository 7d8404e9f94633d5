import type { Provenance } from '../../model/document.js'
import type { Task } from '../../model/notice.js'
import type { BodyText } from './body-texts.js'

/** The places of each task by what its provenance says, in ascending order; [] where the format tells no places. */
export function printedPlaces(texts: readonly BodyText[], tasks: readonly Task[]): number[][] {
  const index = new Map<string, Set<number>>()
  for (const { provenance, from } of texts)
    for (const piece of provenance) {
      const key = pieceKey(piece)
      if (key !== null) index.set(key, (index.get(key) ?? new Set()).add(from))
    }
  return tasks.map(({ provenance }) => {
    const keys = provenance.map(pieceKey).filter((key) => key !== null)
    const places = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))
    return [...places].sort((a, b) => a - b)
  })
}

/** What tells a piece from others; null where its format tells no places. */
function pieceKey({ page, line, table, row, bbox }: Provenance): string | null {
  if (table !== null && row !== null) return `row ${table} ${row}`
  if (line !== null) return `line ${line}`
  return bbox === null ? null : `box ${page} ${bbox.join(' ')}`
}
