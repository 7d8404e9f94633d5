import type { MarkerStyle } from '../../language/marker-forms.js'
import { type Marker, markerDepth, parseMarker } from '../../language/outline-number.js'
import type { Provenance } from '../../model/document.js'
import type { TextLine } from './lines.js'
import { type Lead, type MarkerPlace, markerPlaces } from './marker-places.js'

/** A stretch of text with at most one outline number, at its head. */
export interface Segment {
  marker: Marker | null
  /** The text behind the marker. */
  text: string
  /** The text with its marker, as printed. */
  printed: string
  provenance: Provenance[]
}

/** Numbers may be lost or skipped, but not many at once. */
const LARGEST_GAP = 3
/** Where line breaks were lost, lines are this long on average, and so few begin with a number. */
const AVERAGE_OF_LOST_BREAKS = 250
const FEW_HEADS = 2
/** Otherwise so many numbers at least stand inside lines. */
const LEAST_INSIDE = 2
/** Behind these a new item begins as it does at the head of a line. */
const PLAIN_LEADS: ReadonlySet<Lead> = new Set<Lead>(['nothing', 'label', 'sentence', 'units'])

/** What 一、 may stand under. */
const CHAPTERS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'chapter', 'chapter-section'])

/** Divides lines at the outline numbers in them: each line's first, and those inside where line breaks were lost. */
export function segmentLines(lines: readonly TextLine[]): Segment[] {
  const starts: number[][] = lines.map(() => [0])
  for (const { line, at } of itemPlaces(lines)) if (at > 0) starts[line]?.push(at)
  return lines.flatMap(({ text, provenance }, line) => {
    const cuts = starts[line] ?? []
    return cuts.map((start, i) => segmentOf(text.slice(start, cuts[i + 1]), provenance))
  })
}

/** What is known where a number is met. */
interface Reading {
  breaksLost: boolean
  /** Styles that stand at the heads of lines. */
  headStyles: ReadonlySet<MarkerStyle>
  /** The last item of each style. */
  last: Map<MarkerStyle, MarkerPlace>
  /** Styles of the items that the next one may stand in, outermost first. */
  open: MarkerStyle[]
}

function itemPlaces(lines: readonly TextLine[]): MarkerPlace[] {
  const places = markerPlaces(lines)
  const heads = places.filter(({ lead }) => lead === 'nothing')
  const reading: Reading = {
    breaksLost: isRunTogether(lines, heads.length) || areBreaksLost(places),
    headStyles: new Set(heads.map(({ marker }) => marker.style)),
    last: new Map(),
    open: [],
  }
  const siblings = siblingsOf(places)
  return places.filter((place, i) => {
    const around = { sibling: siblings[i] ?? null, next: places[i + 1] ?? null }
    if (place.lead !== 'nothing' && !opensItem(place, around, reading)) return false
    enter(place, reading)
    return true
  })
}

function enter(place: MarkerPlace, { last, open }: Reading): void {
  const { style } = place.marker
  last.set(style, place)
  if (open.includes(style)) open.length = open.indexOf(style)
  open.push(style)
}

/** A text that stands on one long line or a few of them. */
function isRunTogether(lines: readonly TextLine[], heads: number): boolean {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0)
  return heads === 0 || (heads <= FEW_HEADS && length > AVERAGE_OF_LOST_BREAKS * lines.length)
}

/** Numbers of the line's own style, or of one that stands above it, are more inside lines than at their heads. */
function areBreaksLost(places: readonly MarkerPlace[]): boolean {
  let heads = 0
  let inside = 0
  let head: MarkerPlace | null = null
  for (const place of places) {
    if (place.lead === 'nothing') {
      heads++
      head = place
    } else if (place.lead === 'sentence' || place.lead === 'units') {
      const own = head?.line === place.line ? head.marker.style : null
      if (own === null || markerDepth(place.marker.style) <= markerDepth(own)) inside++
    }
  }
  return inside >= LEAST_INSIDE && inside >= heads
}

/** For each place the next of its style where that goes on counting; null where it does not. */
function siblingsOf(places: readonly MarkerPlace[]): (MarkerPlace | null)[] {
  const next = new Map<MarkerStyle, MarkerPlace>()
  const siblings: (MarkerPlace | null)[] = []
  for (const place of places.toReversed()) {
    const { style, ordinal } = place.marker
    const following = next.get(style) ?? null
    const step = (following?.marker.ordinal ?? 0) - ordinal
    siblings.push(step > 0 && step <= LARGEST_GAP ? following : null)
    if (place.lead !== 'words') next.set(style, place)
  }
  return siblings.reverse()
}

/** Places behind a number: the next of its style that goes on counting, and the next of any. */
interface Around {
  sibling: MarkerPlace | null
  next: MarkerPlace | null
}

/** Whether a number inside a line opens an item. */
function opensItem(place: MarkerPlace, around: Around, reading: Reading): boolean {
  const { sibling } = around
  const { style, ordinal } = place.marker
  const previous = reading.last.get(style)?.marker.ordinal ?? 0
  const follows = ordinal > previous && ordinal <= previous + LARGEST_GAP
  if (!follows && ordinal !== 1) return false
  const isNext = ordinal > 1 && ordinal === previous + 1
  switch (place.lead) {
    case 'label':
    case 'units':
      return true
    case 'sentence':
      return reading.breaksLost || goesOnInLine(place, sibling, reading)
    case 'pause':
      return reading.breaksLost || sibling?.lead === 'nothing' || (isNext && isBesideHead(place, reading))
    case 'heading':
      return isBelowHeading(place, around, isNext, reading)
    default:
      // the first of all stands behind the plan's title, whatever that ends in
      return (
        reading.breaksLost &&
        (isNext || (ordinal === 1 && reading.open.length === 0)) &&
        sibling !== null &&
        PLAIN_LEADS.has(sibling.lead)
      )
  }
}

/**
 * Behind a sentence in a text that keeps its line breaks: the number of an item whose break was lost. Of a list that
 * stands inside one paragraph only, the numbers are steps, unless each has units of its own.
 */
function goesOnInLine({ marker }: MarkerPlace, sibling: MarkerPlace | null, reading: Reading): boolean {
  if (marker.ordinal > 1) return true
  if (sibling === null) return false
  return reading.headStyles.has(marker.style) ? PLAIN_LEADS.has(sibling.lead) : sibling.lead !== 'pause'
}

/** 2.……；3.……: the item before stands at the head of the same line. */
function isBesideHead({ line, marker }: MarkerPlace, { last }: Reading): boolean {
  const before = last.get(marker.style)
  return before?.line === line && before.at === 0 && before.marker.ordinal > 1
}

/** 二、放出活力（五）梳理…: a heading without a full stop; but 统一、共享 is no 一、 */
function isBelowHeading(
  { marker }: MarkerPlace,
  { sibling, next }: Around,
  isNext: boolean,
  { breaksLost, headStyles, last, open }: Reading,
): boolean {
  const { style, ordinal } = marker
  if (open.includes(style)) return false
  if (sibling !== null && (breaksLost || PLAIN_LEADS.has(sibling.lead))) return true
  if (style !== 'chinese' && (breaksLost || headStyles.has(style))) return isNext || ordinal === 1
  // headings of several levels one behind the other: 一、放出活力（一）梳理事项1.…
  if (ordinal !== 1 || next === null || next.marker.style === style) return false
  if (style === 'chinese' && !open.every((above) => CHAPTERS.has(above))) return false
  const before = last.get(next.marker.style)?.marker.ordinal ?? 0
  const goesOn = next.marker.ordinal === 1 || next.marker.ordinal === before + 1
  return goesOn && (next.lead === 'heading' || next.lead === 'nothing')
}

function segmentOf(text: string, provenance: Provenance[]): Segment {
  const printed = text.trim()
  const marker = parseMarker(printed)
  return { marker, text: marker ? printed.slice(marker.length).trim() : printed, printed, provenance }
}
