import type { MarkerStyle } from '../../language/marker-forms.js'
import { markerDepth } from '../../language/outline-number.js'
import type { Segment } from './segments.js'

/** Whether items with one style of number stand above those with another. */
export type StandsAbove = (one: MarkerStyle, other: MarkerStyle) => boolean

/** A heading with nothing but a new number behind it tells as much as two texts that a new number follows. */
const VOTES_OF_HEADING = 2
/** So many votes more than the other way round upset the standard's order. */
const ENOUGH_VOTES = 2
const SENTENCE = /[。；;]/u

/**
 * The order of styles as a notice uses them: a style that starts from 1 right behind another goes below it, where that
 * is met more often than the other way round. Where a notice does not tell, the standard's order holds.
 */
export function styleOrder(segments: readonly Segment[]): StandsAbove {
  const votes = new Map<string, number>()
  let above: Segment | null = null
  for (const [i, segment] of segments.entries()) {
    const { marker } = segment
    if (!marker) continue
    if (above?.marker && marker.ordinal === 1 && marker.style !== above.marker.style) {
      const key = `${above.marker.style} ${marker.style}`
      const isHeading = segments[i - 1] === above && !SENTENCE.test(above.text)
      votes.set(key, (votes.get(key) ?? 0) + (isHeading ? VOTES_OF_HEADING : 1))
    }
    above = segment
  }
  const seen = (one: MarkerStyle, other: MarkerStyle) => votes.get(`${one} ${other}`) ?? 0
  return (one, other) => {
    const more = seen(one, other) - seen(other, one)
    return Math.abs(more) < ENOUGH_VOTES ? markerDepth(one) < markerDepth(other) : more > 0
  }
}
