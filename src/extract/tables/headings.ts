import { chineseOrdinal } from '../../language/chinese-numerals.js'
import { type Marker, markerDepth, parseMarker } from '../../language/outline-number.js'
import { isGarbled, isScrambled } from '../legibility.js'

/** A heading above rows: printed text and its outline number, if it has one. */
export interface Heading {
  text: string
  marker: Marker | null
}

/** A heading cell as read, and what could not be read of it. */
export interface ReadHeading {
  heading: Heading
  /** The text left out as unreadable; null where all was read. */
  unreadable: string | null
}

/**
 * Headings in force at a row: those from rows across the table, then those of the heading columns, then those from
 * rows across the rest of the table, beside a heading cell merged down over them.
 */
export interface HeadingState {
  across: Heading[]
  columns: (Heading | null)[]
  beside: Heading[]
}

/** Before the first row of a table with so many heading columns. */
export function noHeadings(columns: number): HeadingState {
  return { across: [], columns: Array.from({ length: columns }, () => null), beside: [] }
}

/** Reads a heading's text; paragraphs of a heading cell are one heading. */
export function headingOf(text: string): Heading {
  const joined = text.replace(/\n/g, '')
  return { text: joined, marker: parseMarker(joined) }
}

/**
 * Reads the cells of one heading column in their order. Where a scan mixed a vertical cell up, only its outline
 * number is kept, also where that lost its 、 (二社生… after 一、…).
 */
export function readHeadingColumn(texts: readonly string[]): ReadHeading[] {
  let expected = 1
  const marked = texts.map((text) => {
    const heading = headingOf(text)
    const lost = heading.marker ? null : lostMarker(heading.text, expected)
    const marker = heading.marker ?? lost
    if (marker?.style === 'chinese') expected = marker.ordinal + 1
    return { heading, marker, lost: lost !== null }
  })
  const damaged = marked.some(({ heading, lost }) => lost && isScrambled(heading.text.slice(1), false))
  const titles = marked.map(({ heading, marker }) => heading.text.slice(marker?.printed.length ?? 0))
  const scrambled = titles.filter((title) => isScrambled(title, false)).length
  const mixedUp = damaged || scrambled >= MIXED_UP_SHARE * titles.length
  return marked.map(({ heading, marker }, index) => {
    const title = titles[index] ?? ''
    if (!isGarbled(title) && !(mixedUp && isScrambled(title, damaged && marker?.style === 'chinese')))
      return { heading: { ...heading, marker }, unreadable: null }
    return { heading: { text: marker ? marker.printed : '', marker }, unreadable: heading.text }
  })
}

/** Share of a column's headings that read as nonsense where a scan mixed it up; a single one is an odd title. */
const MIXED_UP_SHARE = 0.3

/** 二 where 一、 stood before: the marker without its 、. */
function lostMarker(text: string, expected: number): Marker | null {
  const number = chineseOrdinal(expected)
  if (expected < 2 || !text.startsWith(number)) return null
  return { style: 'chinese', ordinal: expected, number, printed: `${number}、`, length: number.length }
}

/** A row across the table: it replaces those of its own depth and deeper, and ends the columns' headings. */
export function enterAcross(state: HeadingState, heading: Heading): HeadingState {
  return { ...noHeadings(state.columns.length), across: replaceSameDepth(state.across, heading) }
}

/** A row across the rest of the table: it replaces those of its own depth and deeper beside the same heading cell. */
export function enterBeside(state: HeadingState, heading: Heading): HeadingState {
  return { ...state, beside: replaceSameDepth(state.beside, heading) }
}

function replaceSameDepth(headings: readonly Heading[], heading: Heading): Heading[] {
  return [...headings.filter((other) => isAbove(other, heading)), heading]
}

/**
 * A new cell in a heading column: columns to its right have no heading until their own cell, and a row across the
 * table that is not above it (一、 above 二、) is over.
 */
export function enterColumn(state: HeadingState, column: number, heading: Heading): HeadingState {
  const columns = state.columns.map((other, i) => (i < column ? other : i === column ? heading : null))
  const across = heading.marker ? state.across.filter((other) => isAbove(other, heading)) : state.across
  return { across, columns, beside: [] }
}

/** The headings in force, outermost first. */
export function headingsInForce(state: HeadingState): Heading[] {
  return [...state.across, ...state.columns.filter((heading) => heading !== null), ...state.beside]
}

function isAbove(other: Heading, heading: Heading): boolean {
  if (!heading.marker) return other.marker !== null
  return other.marker !== null && markerDepth(other.marker.style) < markerDepth(heading.marker.style)
}
