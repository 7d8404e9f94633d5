import type { Provenance } from '../model/document.js'
import type { Text } from '../normalise/block-texts.js'
import { printedSpan } from '../normalise/origin.js'
import { commonLength, findLongest, GRAM, type GramIndex, indexGrams, type Piece } from './gram-index.js'

/** The texts of a document, one behind the other, as they are and as they were printed. */
export interface PrintedTexts {
  /** The clean texts with a line feed between two. */
  index: GramIndex
  texts: readonly Text[]
  /** Where each text begins. */
  starts: readonly number[]
  /** Where the first text of a line, a table's row or a page begins. */
  places: ReadonlyMap<string, number>
}

/** What a clean text was printed as. */
export interface Printed {
  text: string
  /** False where a part of it is not found in the document, and stays clean. */
  isWhole: boolean
}

/** Between two pieces of one text that extracting put together, so much may have been left out. */
const LONGEST_GAP = 12

/** A number or a short name stands so soon after the beginning of its task. */
const LONGEST_WAY = 5000

/** Prepares the texts of a document, which must know their origins. */
export function printedTexts(texts: readonly Text[]): PrintedTexts {
  const starts: number[] = []
  const places = new Map<string, number>()
  let start = 0
  for (const { text, provenance } of texts) {
    starts.push(start)
    const key = provenance && placeKey(provenance)
    if (key && !places.has(key)) places.set(key, start)
    start += text.length + 1
  }
  return { index: indexGrams(texts.map(({ text }) => text).join('\n')), texts, starts, places }
}

/** Where something with this provenance begins; null where nothing has it. */
export function placeOf({ places }: PrintedTexts, provenance: readonly Provenance[]): number | null {
  for (const one of provenance) {
    const place = places.get(placeKey(one))
    if (place !== undefined) return place
  }
  return null
}

function placeKey({ page, line, table, row, bbox }: Provenance): string {
  if (line !== null) return `line ${line}`
  return table === null ? `page ${page} ${bbox}` : `row ${table} ${row}`
}

/**
 * What a clean text was printed as. Extracting cuts texts and puts pieces together, so it is looked for piece by piece.
 * @param near where it should stand in the clean texts
 */
export function printedForm(printed: PrintedTexts, clean: string, near: number): Printed {
  const parts: string[] = []
  let isWhole = true
  let place = near
  for (let done = 0; done < clean.length; ) {
    const piece = findPiece(printed.index, clean, done, place)
    if (piece) place = piece.at + piece.length
    else isWhole = isWhole && clean.charAt(done).trim() === ''
    parts.push(piece ? printedPiece(printed, piece.at, place) : clean.charAt(done))
    done += piece?.length ?? 1
  }
  return { text: parts.join(''), isWhole }
}

/** The next piece: right behind the piece before, else the longest nearby; one too short for that, soon after. */
function findPiece(index: GramIndex, clean: string, from: number, place: number): Piece | null {
  const gram = clean.slice(from, from + GRAM)
  const reach = gram.length < GRAM ? LONGEST_WAY : from > 0 ? LONGEST_GAP : 0
  const gap = reach > 0 ? index.text.slice(place, place + reach + GRAM).indexOf(gram) : -1
  if (gap < 0) return findLongest(index, clean, from, place)
  return { at: place + gap, length: commonLength(index.text, place + gap, clean, from) }
}

/** What a span of the clean texts was printed as. */
function printedPiece({ texts, starts }: PrintedTexts, start: number, end: number): string {
  const pieces: string[] = []
  for (let i = textAt(starts, start); i < texts.length && (starts[i] ?? end) < end; i++) {
    const { text, origin } = texts[i] ?? { text: '', origin: null }
    const offset = starts[i] ?? 0
    const from = Math.max(0, start - offset)
    const to = Math.min(text.length, end - offset)
    pieces.push(origin ? origin.printed.slice(...printedSpan(origin, from, to)) : text.slice(from, to))
  }
  return pieces.join('\n')
}

/** Index of the text in which a place lies. */
function textAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
