import { textWidth } from './text-width.js'

/** Narrowest column that can hold a word of three Han characters. */
const NARROWEST = 6
/** A column no wider than this is not broken where there is room: a deadline, a number, a short name. */
const SHORT = 16
/** Short columns together may take this part of the line. */
const SHORT_PART = 0.5

/**
 * Shares the width of a line out among columns. A short column gets what its widest line needs, and so does one that
 * needs less than its share; the rest is shared by the square root of how much text a column holds, so that long columns get more
 * without starving the others. Where not even the narrowest columns fit, the line comes out longer.
 * @param rows cells of each row, headings included; lines of a cell are separated by "\n"
 * @param available columns of the terminal for the text itself
 * @returns columns of the terminal for each column
 */
export function columnWidths(rows: readonly (readonly string[])[], available: number): number[] {
  const needs = measure(rows)
  const widths = needs.map(() => 0)
  let open = needs.map((_, index) => index)
  let left = available
  const settle = (columns: readonly number[], most: number) => {
    for (const index of columns) {
      const width = Math.min(widestOf(needs[index]), most)
      widths[index] = width
      left -= width
    }
    open = open.filter((index) => !columns.includes(index))
  }
  const short = open.filter((index) => widestOf(needs[index]) <= SHORT)
  const shortWidth = short.reduce((sum, index) => sum + widestOf(needs[index]), 0)
  if (shortWidth <= available * SHORT_PART) settle(short, SHORT)
  while (open.length > 0) {
    const weight = open.reduce((sum, index) => sum + weightOf(needs[index]), 0)
    const share = (index: number) => Math.floor((left * weightOf(needs[index])) / weight)
    const fitting = open.filter((index) => widestOf(needs[index]) <= share(index))
    const squeezed = open.filter((index) => share(index) < NARROWEST)
    if (fitting.length > 0) settle(fitting, Number.POSITIVE_INFINITY)
    else if (squeezed.length > 0) settle(squeezed, NARROWEST)
    else {
      for (const index of open) widths[index] = share(index)
      open = []
    }
  }
  return widths
}

interface Need {
  /** Widest line, in columns of the terminal. */
  widest: number
  /** All the text, in columns of the terminal. */
  volume: number
}

function measure(rows: readonly (readonly string[])[]): Need[] {
  const needs: Need[] = (rows[0] ?? []).map(() => ({ widest: 1, volume: 1 }))
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const need = needs[index]
      if (!need) continue
      for (const line of cell.split('\n')) {
        const width = textWidth(line)
        need.widest = Math.max(need.widest, width)
        need.volume += width
      }
    }
  }
  return needs
}

function weightOf(need: Need | undefined): number {
  return Math.sqrt(need?.volume ?? 0)
}

function widestOf(need: Need | undefined): number {
  return need?.widest ?? 0
}
