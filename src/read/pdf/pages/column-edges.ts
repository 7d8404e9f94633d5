import { greatest, median } from '../geometry/extremes.js'
import type { PageTable } from '../lattice/page-table.js'

/** How far the same edge of a column may lie on two pages, in font sizes. */
const EDGE_SLACK = 0.4

/** The part of a table that tells where its columns are. */
type Columns = Pick<PageTable, 'xs' | 'cells'>

/**
 * Whether two parts can be of one table: equally wide, and every column edge of the one with fewer columns is one of
 * the other's. Where they stand on the page does not matter: margins may be mirrored.
 */
export function haveSameColumns(one: Columns, other: Columns): boolean {
  const [fewer, more] = [relative(one.xs), relative(other.xs)].sort((a, b) => a.length - b.length)
  if (!fewer || !more) return false
  const slack = edgeSlack([one, other])
  if (Math.abs((fewer.at(-1) ?? 0) - (more.at(-1) ?? 0)) > slack) return false
  return fewer.every((edge) => Math.abs(edge - nearest(more, edge)) <= slack)
}

/** Every column edge of some parts of a table, from its left side. */
export function uniteEdges(parts: readonly Columns[]): number[] {
  const slack = edgeSlack(parts)
  const edges: number[] = []
  for (const edge of parts.flatMap(({ xs }) => relative(xs)).sort((one, other) => one - other)) {
    if (edge - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > slack) edges.push(edge)
  }
  return edges
}

function edgeSlack(parts: readonly Columns[]): number {
  return (
    EDGE_SLACK * greatest(parts.map(({ cells }) => median(cells.flatMap(({ first }) => first?.size ?? []))))
  )
}

/** Number of the edge nearest to a position. */
export function edgeIndex(edges: readonly number[], position: number): number {
  return edges.indexOf(nearest(edges, position))
}

/** Positions from the first of them. */
export function relative(positions: readonly number[]): number[] {
  return positions.map((position) => position - (positions[0] ?? 0))
}

function nearest(edges: readonly number[], position: number): number {
  return edges.reduce(
    (best, edge) => (Math.abs(edge - position) < Math.abs(best - position) ? edge : best),
    Number.POSITIVE_INFINITY,
  )
}
