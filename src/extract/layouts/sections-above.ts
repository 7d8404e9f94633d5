import { SECTION_STYLES } from '../../language/marker-forms.js'
import { markerDepth, parseMarker } from '../../language/outline-number.js'
import type { TextLine } from '../prose/lines.js'

/** A title is short. */
const LONGEST_TITLE = 60
/** What ends a sentence; no title does. */
const SENTENCE = /[。；：:]/u

/** So many levels of titles may stand above a table. */
const MOST_TITLES = 4

/**
 * Section titles that stand directly above a table, outermost first: 一、市场监管. Titles of one level one below the
 * other are a list of contents, none of which heads the table.
 * @param end number of lines before the table
 * @param previous block of the table before
 */
export function titlesAbove(lines: readonly TextLine[], end: number, previous: number): string[] {
  const titles: string[] = []
  for (let i = end - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || line.block <= previous || !isTitle(line.text.trim())) break
    if (titles.length === MOST_TITLES) return []
    titles.unshift(line.text.trim())
  }
  const levels = new Set(titles.map((title) => parseMarker(title)?.style))
  return levels.size === titles.length ? titles : []
}

/** Titles in force, with further ones below them: （二） ends （一） and stays under 一、 */
export function enterTitles(inForce: readonly string[], own: readonly string[]): string[] {
  const depth = depthOf(own[0] ?? '')
  return [...inForce.filter((title) => depthOf(title) < depth), ...own]
}

function depthOf(title: string): number {
  const marker = parseMarker(title)
  return marker ? markerDepth(marker.style) : Number.POSITIVE_INFINITY
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && SECTION_STYLES.has(parseMarker(text)?.style) && !SENTENCE.test(text)
}

/** True where a later title goes on counting from one of these (二、 after 一、): they head parts of one plan. */
export function isContinued(titles: readonly string[], later: readonly string[]): boolean {
  const markers = later.map(parseMarker)
  return titles
    .map(parseMarker)
    .some((title) =>
      markers.some(
        (other) => title && other && other.style === title.style && other.ordinal === title.ordinal + 1,
      ),
    )
}
