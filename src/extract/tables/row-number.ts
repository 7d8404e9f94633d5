import { type Marker, parseMarker } from '../../language/outline-number.js'

/** A number at the head of a requirement cell: 1.…, （1）…, （一）…, ①… */
const NUMBERED =
  /^\s*(?:[（(]?\d{1,3}[）)]?[.．、]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,4})[）)]|[\u2460-\u2473])/u
/** A second one behind it: the cell holds the steps of one task. */
const SECOND_STEP = /(?:^|[。；;！\n\s])(?:[（(]?2[）)]?[.．、](?!\d)|[（(][2二][）)]|②)/u

/** The number in front of a requirement that holds one task; null where it holds none or several steps. */
export function requirementNumber(text: string): Marker | null {
  const marker = NUMBERED.test(text) ? parseMarker(text) : null
  return marker && !SECOND_STEP.test(text.slice(marker.length)) ? marker : null
}

/** The number in a 序号 cell, as printed without its full stop; null for an empty cell. */
export function cellNumber(text: string): string | null {
  const number = text.replace(/\s/g, '').replace(/[.．、]$/, '')
  return number === '' ? null : number
}

/** A printed number's value: 15 for "15", 3 for （三）; null where it has none. */
export function numberValue(number: string): number | null {
  return parseMarker(`${number}、`)?.ordinal ?? parseMarker(number)?.ordinal ?? null
}
