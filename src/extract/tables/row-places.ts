import type { Cell, Provenance } from '../../model/document.js'
import type { BodyColumns } from './body-columns.js'
import { type Grid, rowCells } from './grid.js'

type Box = NonNullable<Provenance['bbox']>

/**
 * Places of a row, one a page: as high as the cells that it alone has, and as wide as all that reach into it, since
 * merged cells stand for other rows too. Headings, which always do, are left out.
 */
export function rowPlaces(grid: Grid, columns: BodyColumns, row: number): Provenance[] {
  const cells = rowCells(grid, row).filter((cell) => !columns.headings.includes(cell.column))
  const begun = cells.filter((cell) => cell.row === row)
  const alone = piecesOf(begun.filter((cell) => cell.rowSpan === 1))
  const places = mergePlaces(alone.length > 0 ? alone : piecesOf(begun))
  const reaching = piecesOf(cells)
  return places.map((place) => ({ ...place, bbox: widened(place, reaching) }))
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

function piecesOf(cells: readonly Cell[]): Provenance[] {
  return cells.flatMap((cell) => cell.provenance)
}

/** A place's box, to the sides of the pieces that reach into it. */
function widened({ page, bbox }: Provenance, pieces: readonly Provenance[]): Box | null {
  if (!bbox) return null
  const beside = pieces.flatMap((piece) =>
    piece.page === page && piece.bbox && piece.bbox[1] < bbox[3] && piece.bbox[3] > bbox[1]
      ? [piece.bbox]
      : [],
  )
  return beside.reduce<Box>(
    ([left, top, right, bottom], other) => [Math.min(left, other[0]), top, Math.max(right, other[2]), bottom],
    bbox,
  )
}

function unionBox(a: Provenance['bbox'], b: Provenance['bbox']): Provenance['bbox'] {
  if (!a || !b) return a ?? b
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}
