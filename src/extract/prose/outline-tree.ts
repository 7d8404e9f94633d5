import type { Marker } from '../../language/outline-number.js'
import type { Provenance } from '../../model/document.js'
import type { Segment } from './segments.js'
import { type StandsAbove, styleOrder } from './style-order.js'

/** A paragraph of an item, without the marker. */
export interface Paragraph {
  text: string
  provenance: Provenance[]
}

/** An item of the outline with everything printed under its number, its own items apart. */
export interface OutlineItem {
  marker: Marker | null
  /** Items above it, outermost first. */
  ancestors: OutlineItem[]
  /** What is printed behind the number, then the paragraphs under it. */
  paragraphs: Paragraph[]
  /** Number of items directly below. */
  children: number
  /** Place in reading order, counted from 0. */
  index: number
  /** Place among its parent's items, counted from 1. */
  position: number
  /** True where the next item's number is one too high: a paragraph under this one lost its number. */
  beforeGap: boolean
}

/**
 * Hangs segments under each other by the depth of their markers; a number alone on its line takes the next line.
 * @returns the items in reading order; text before the first marker is an item without one
 */
export function outlineItems(segments: readonly Segment[]): OutlineItem[] {
  const isAbove = styleOrder(segments)
  const items: OutlineItem[] = []
  const open: OutlineItem[] = []
  const lastChild = new Map<OutlineItem | null, OutlineItem>()
  for (const segment of segments) {
    const paragraph = { text: segment.text, provenance: segment.provenance }
    const current = items.at(-1)
    if (!segment.marker && current) {
      addParagraph(current, paragraph)
      continue
    }
    if (segment.marker) closeDeeper(open, segment.marker, isAbove)
    const parent = open.at(-1) ?? null
    const before = lastChild.get(parent)
    const item: OutlineItem = {
      marker: segment.marker,
      ancestors: [...open],
      paragraphs: [paragraph],
      children: 0,
      index: items.length,
      position: (before?.position ?? 0) + 1,
      beforeGap: false,
    }
    if (before) before.beforeGap = isGap(before.marker, segment.marker)
    if (parent) parent.children++
    lastChild.set(parent, item)
    items.push(item)
    if (segment.marker) open.push(item)
  }
  return items
}

function addParagraph(item: OutlineItem, paragraph: Paragraph): void {
  const [first] = item.paragraphs
  if (first?.text !== '') item.paragraphs.push(paragraph)
  else
    item.paragraphs = [{ text: paragraph.text, provenance: [...first.provenance, ...paragraph.provenance] }]
}

/** Closes what a marker ends: the last open item with the same style, or those that its style does not go below. */
function closeDeeper(open: OutlineItem[], marker: Marker, isAbove: StandsAbove): void {
  const same = open.findLastIndex((item) => item.marker?.style === marker.style)
  if (same >= 0) open.length = same
  const isBelow = (item: OutlineItem) => item.marker !== null && isAbove(item.marker.style, marker.style)
  while (open.length > 0 && same < 0 && !open.slice(-1).every(isBelow)) open.pop()
}

function isGap(before: Marker | null, marker: Marker | null): boolean {
  return (
    before !== null &&
    marker !== null &&
    before.style === marker.style &&
    marker.ordinal === before.ordinal + 2
  )
}
