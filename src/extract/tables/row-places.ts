import type { Provenance } from '../../model/document.js'
import type { BodyColumns } from './body-columns.js'
import { type Grid, rowCells } from './grid.js'

/** Places of the cells that begin in a row, one a page; headings, which stand for other rows too, left out. */
export function rowPlaces(grid: Grid, columns: BodyColumns, row: number): Provenance[] {
  const own = rowCells(grid, row).filter(
    (cell) => cell.row === row && !columns.headings.includes(cell.column),
  )
  return mergePlaces(own.flatMap((cell) => cell.provenance))
}

/** One place a row and page: the boxes on it put together. */
export function mergePlaces(places: readonly Provenance[]): Provenance[] {
  const merged = new Map<string, Provenance>()
  for (const place of places) {
    const key = `${place.page} ${place.table} ${place.row}`
    const other = merged.get(key)
    merged.set(key, other ? { ...other, bbox: unionBox(other.bbox, place.bbox) } : place)
  }
  return [...merged.values()]
}

function unionBox(a: Provenance['bbox'], b: Provenance['bbox']): Provenance['bbox'] {
  if (!a || !b) return a ?? b
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
