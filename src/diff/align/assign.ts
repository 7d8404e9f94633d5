import { Heap } from './heap.js'

/** What it is worth to give a row a column; gains are above 0. */
export interface Edge {
  readonly column: number
  readonly gain: number
}

/** A row that is given none. */
export const UNASSIGNED = -1

/**
 * Gives each row at most one column and each column to at most one row, so that the sum of gains is the greatest there is:
 * the Hungarian method on a sparse graph, by shortest augmenting paths (Jonker and Volgenant 1987). A row may stay without.
 * Linear in the edges for plans that mostly agree; each conflict costs a search in the edges around it.
 * @param rows the edges of each row
 * @param columns number of columns
 * @returns for each row its column or UNASSIGNED
 * @example assign([[{ column: 0, gain: 2 }, { column: 1, gain: 1.5 }], [{ column: 0, gain: 1.8 }]], 2) // [1, 0]
 */
export function assign(rows: readonly (readonly Edge[])[], columns: number): Int32Array {
  const state: State = {
    rows,
    columnOf: new Int32Array(rows.length).fill(UNASSIGNED),
    rowOf: new Int32Array(columns).fill(UNASSIGNED),
    // Prices of the dual problem: cost − rowPrice − columnPrice is never below 0.
    rowPrice: Float64Array.from(rows, (edges) => Math.min(0, ...edges.map(({ gain }) => -gain))),
    columnPrice: new Float64Array(columns),
    distance: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    cameFrom: new Int32Array(columns).fill(UNASSIGNED),
  }
  for (let row = 0; row < rows.length; row++) place(row, state)
  return state.columnOf
}

interface State {
  readonly rows: readonly (readonly Edge[])[]
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  readonly distance: Float64Array
  /** The row from which a column was reached. */
  readonly cameFrom: Int32Array
}

/** Where a search ended: at a free column, or at a row that goes without (`column` is what it gives away). */
interface End {
  length: number
  column: number
  isFree: boolean
}

/** Finds room for one more row, moving others where that is worth it. */
function place(row: number, state: State): void {
  const { distance, cameFrom, rowOf, rowPrice, columnPrice } = state
  const heap = new Heap()
  const reached: number[] = []
  const settled: number[] = []
  const end: End = { length: 0 - at(rowPrice, row), column: UNASSIGNED, isFree: false }
  relax(row, 0, state, heap, reached)
  for (let next = heap.pop(); next && next.key < end.length; next = heap.pop()) {
    const { item: column, key } = next
    if (key > at(distance, column)) continue
    const owner = at(rowOf, column)
    if (owner === UNASSIGNED) {
      Object.assign(end, { length: key, column, isFree: true })
      break
    }
    settled.push(column)
    const without = key - at(rowPrice, owner)
    if (without < end.length) Object.assign(end, { length: without, column, isFree: false })
    relax(owner, key, state, heap, reached)
  }
  rowPrice[row] = at(rowPrice, row) + end.length
  for (const column of settled) {
    const gained = end.length - at(distance, column)
    if (gained <= 0) continue
    const owner = at(rowOf, column)
    rowPrice[owner] = at(rowPrice, owner) + gained
    columnPrice[column] = at(columnPrice, column) - gained
  }
  augment(row, end, state)
  for (const column of reached) {
    distance[column] = Number.POSITIVE_INFINITY
    cameFrom[column] = UNASSIGNED
  }
}

/** Tells what a row's columns would cost, `length` on the way to it included. */
function relax(row: number, length: number, state: State, heap: Heap, reached: number[]): void {
  const { rows, rowPrice, columnPrice, distance, cameFrom } = state
  for (const { column, gain } of rows[row] ?? []) {
    // Rounding must not make a way shorter than nothing.
    const step = Math.max(0, -gain - at(rowPrice, row) - at(columnPrice, column))
    const known = at(distance, column)
    if (length + step >= known) continue
    if (known === Number.POSITIVE_INFINITY) reached.push(column)
    distance[column] = length + step
    cameFrom[column] = row
    heap.push(length + step, column)
  }
}

/** Moves every row on the way one column on. */
function augment(row: number, { column: last, isFree }: End, { rowOf, columnOf, cameFrom }: State): void {
  if (last === UNASSIGNED) return
  if (!isFree) columnOf[at(rowOf, last)] = UNASSIGNED
  for (let column = last; ; ) {
    const taker = at(cameFrom, column)
    const given = at(columnOf, taker)
    rowOf[column] = taker
    columnOf[taker] = column
    if (taker === row) return
    column = given
  }
}

function at(array: Float64Array | Int32Array, index: number): number {
  return array[index] ?? 0
}
