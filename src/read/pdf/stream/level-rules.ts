import type { Box } from '../geometry/box.js'
import type { Ruling } from '../lattice/rulings.js'

/** A level line outside ruled tables: its height and its two ends, in points. */
export type LevelRule = Ruling

/** Shortest line that is a rule across a table's column, in points. */
const MIN_LENGTH = 12
/** Lines kept of a page: more is a drawing. */
const MAX_RULES = 400
/** How far from a table's side a line still touches it, in points. */
const TOUCH = 3

/** Level lines that belong to no ruled table; none where there are too many to be rules of a table. */
export function freeRules(rulings: readonly Ruling[], tables: readonly Box[]): LevelRule[] {
  const free = rulings.filter(
    ({ position, from, to }) =>
      to - from >= MIN_LENGTH &&
      !tables.some(
        (box) =>
          position >= box.top - TOUCH &&
          position <= box.bottom + TOUCH &&
          from <= box.right + TOUCH &&
          to >= box.left - TOUCH,
      ),
  )
  return free.length > MAX_RULES ? [] : free
}

/** Lines at the height of a box and over part of its width. */
export function rulesAcross(rules: readonly LevelRule[], { left, top, right, bottom }: Box): LevelRule[] {
  return rules.filter(
    ({ position, from, to }) =>
      position >= top && position <= bottom && Math.min(to, right) > Math.max(from, left),
  )
}

/** Heights at which lines go over most of the width, top to bottom. */
export function fullRules(rules: readonly LevelRule[], left: number, right: number): number[] {
  const covered = new Map<number, number>()
  for (const { position, from, to } of rules) {
    const length = Math.max(0, Math.min(to, right) - Math.max(from, left))
    covered.set(position, (covered.get(position) ?? 0) + length)
  }
  return [...covered]
    .filter(([, length]) => length >= FULL_SHARE * (right - left))
    .map(([position]) => position)
    .sort((one, other) => one - other)
}

/** Share of a table's width that a rule across it covers. */
const FULL_SHARE = 0.75
