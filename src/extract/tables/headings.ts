import { type Marker, markerDepth, parseMarker } from '../outline.js'

/** A heading above rows: printed text and its outline number, if it has one. */
export interface Heading {
  text: string
  marker: Marker | null
}

/** Headings in force at a row: those from rows across the table, then those of the heading columns. */
export interface HeadingState {
  across: Heading[]
  columns: (Heading | null)[]
}

/** Reads a heading's text; paragraphs of a heading cell are one heading. */
export function headingOf(text: string): Heading {
  const joined = text.replace(/\n/g, '')
  return { text: joined, marker: parseMarker(joined) }
}

/** A row across the table: it replaces those of its own depth and deeper, and ends the columns' headings. */
export function enterAcross(state: HeadingState, heading: Heading): HeadingState {
  const kept = state.across.filter((other) => isAbove(other, heading))
  return { across: [...kept, heading], columns: state.columns.map(() => null) }
}

/** A new cell in a heading column: columns to its right have no heading until their own cell. */
export function enterColumn(state: HeadingState, column: number, heading: Heading): HeadingState {
  const columns = state.columns.map((other, i) => (i < column ? other : i === column ? heading : null))
  return { ...state, columns }
}

/** The headings in force, outermost first. */
export function headingsInForce(state: HeadingState): Heading[] {
  return [...state.across, ...state.columns.filter((heading) => heading !== null)]
}

function isAbove(other: Heading, heading: Heading): boolean {
  if (!heading.marker) return other.marker !== null
  return other.marker !== null && markerDepth(other.marker.style) < markerDepth(heading.marker.style)
}
