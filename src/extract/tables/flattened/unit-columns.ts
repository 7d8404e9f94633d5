import type { ColumnField } from '../../words/column-words.js'
import { type UnitChunk, unitChunks } from './unit-run.js'

/** The unit columns of a table, in their order. */
export type UnitField = Extract<
  ColumnField,
  'lead' | 'responsible' | 'supporting' | 'supporting-or-responsible'
>

/** A row's units by column, '' for an empty cell, and whether the columns were guessed. */
export interface DividedUnits {
  cells: string[]
  isGuessed: boolean
}

/** 各县（市、区）, 区直各有关单位, 市政府各部门: several without names, as right columns hold them. */
const GROUP = /^[^、，；]{0,6}(?:各|有关|相关|其他)/u

/**
 * Divides the units of a row, which stand one behind the other, among the table's unit columns: at the place where
 * nothing parts two names, before the first group where there are several such places.
 * @param gap what a gap before the units means in this table: their first cell is empty, or nothing
 */
export function divideUnits(
  units: string,
  hasGap: boolean,
  fields: readonly UnitField[],
  gap: 'marks-empty' | 'nothing',
): DividedUnits {
  const chunks = unitChunks(units)
  const columns = fields.length
  if (columns <= 1) return { cells: [join(chunks)], isGuessed: false }
  const empty = () => new Array<string>(columns).fill('')
  if (gap === 'marks-empty' && hasGap) {
    const cells = empty()
    cells[1] = join(chunks)
    return { cells, isGuessed: chunks.length > 1 && columns > 2 }
  }
  if (chunks.length === 1) {
    const cells = empty()
    const column = gap === 'marks-empty' ? 0 : loneColumn(fields)
    cells[column] = join(chunks)
    return { cells, isGuessed: gap !== 'marks-empty' }
  }
  if (columns > 2) return fillInOrder(chunks, empty())
  const border = borderOf(chunks)
  return {
    cells: [join(chunks.slice(0, border.at)), join(chunks.slice(border.at))],
    isGuessed: border.isGuessed,
  }
}

/** Where nothing tells, a unit is responsible; beside 配合单位 alone it leads, since somebody must. */
function loneColumn(fields: readonly UnitField[]): number {
  const responsible = fields.findIndex(
    (field) => field === 'responsible' || field === 'supporting-or-responsible',
  )
  return Math.max(responsible, 0)
}

function fillInOrder(chunks: readonly UnitChunk[], cells: string[]): DividedUnits {
  chunks.forEach((chunk, i) => {
    const column = Math.min(i, cells.length - 1)
    cells[column] = [cells[column], chunk.text].filter(Boolean).join('\n')
  })
  return { cells, isGuessed: chunks.length !== cells.length }
}

/** Between two cells: the only gap, else before the first group, else behind the first name. */
function borderOf(chunks: readonly UnitChunk[]): { at: number; isGuessed: boolean } {
  if (chunks.length === 2) return { at: 1, isGuessed: false }
  const gaps = chunks.flatMap(({ joint }, i) => (i > 0 && joint === 'gap' ? [i] : []))
  const [gap] = gaps
  if (gap !== undefined && gaps.length === 1) return { at: gap, isGuessed: false }
  const group = chunks.findIndex(({ text }, i) => i > 0 && GROUP.test(text))
  return { at: group > 0 ? group : 1, isGuessed: group < 0 }
}

function join(chunks: readonly UnitChunk[]): string {
  return chunks.map(({ text }) => text).join('\n')
}
