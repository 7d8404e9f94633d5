import { CATALOGUE_HEADS, OTHER_LISTS } from '../words/column-words.js'
import { columnField } from './column-field.js'

/** A head that no list has is no longer than this. */
const LONGEST_UNKNOWN = 12
/** So many heads of a catalogue of what is public make a table one. */
const HEADS_OF_A_CATALOGUE = 3
/** 责任单位, 牵头部门: whoever heads a column so hands tasks out; 单位 alone may be one of measure or of people. */
const ASSIGNS = /(?:责任|牵头|主办|承办|落实|配合|协办|负责|实施)/u

/** True where texts are the heads of columns: two or more known ones, and beside them only a few short others. */
export function areHeads(texts: readonly string[]): boolean {
  const fields = texts.map(columnField)
  const known = new Set(fields.filter((field) => field !== null))
  const unknown = texts.filter((_, i) => fields[i] === null)
  return (
    known.size >= 2 &&
    unknown.length <= known.size &&
    unknown.every((text) => text.length <= LONGEST_UNKNOWN && !/[。；，]|^\d/u.test(text))
  )
}

/**
 * True where heads are those of another list: a catalogue of what is public, a score sheet, a list of people, prizes,
 * amounts or meetings.
 */
export function headsOtherList(texts: readonly string[]): boolean {
  const heads = texts.map((text) => text.replace(/\s/g, ''))
  const isIn = (list: readonly string[]) => heads.filter((head) => list.some((word) => head.includes(word)))
  if (isIn(CATALOGUE_HEADS).length >= HEADS_OF_A_CATALOGUE) return true
  const assigns = heads.some((head) => ASSIGNS.test(head))
  return isIn(OTHER_LISTS.scores).length > 0 || (!assigns && isIn(OTHER_LISTS.others).length > 0)
}
