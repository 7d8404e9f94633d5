import { greatest, least } from '../geometry/extremes.js'
import { isBlank } from '../lines/line-text.js'
import type { Glyph } from '../paint/glyph.js'
import type { Ruling } from './rulings.js'

/** How far a line may begin or end from the text that it belongs to, in font sizes. */
const END_SLACK = 0.35
/** How far below a glyph's box its underline may lie, in font sizes. */
const MAX_DEPTH = 0.3
/** Widest gap between two glyphs on one line under or through text, in font sizes. */
const MAX_GAP = 1.2

/**
 * Leaves out level lines that belong to text: those that begin and end with the glyphs right above them, or with those
 * that they strike through.
 * @param size common font size of the page in points
 */
export function withoutUnderlines(
  lines: readonly Ruling[],
  glyphs: readonly Glyph[],
  size: number,
): Ruling[] {
  const bands = bandsOf(glyphs, size)
  return lines.filter((line) => !isOfText(line, bands, size))
}

/** Inked glyphs by height, in bands one font size high, each from the left. */
function bandsOf(glyphs: readonly Glyph[], size: number): Map<number, Glyph[]> {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue
    const key = Math.floor(glyph.bottom / size)
    const band = bands.get(key)
    if (band) band.push(glyph)
    else bands.set(key, [glyph])
  }
  for (const band of bands.values()) band.sort((one, other) => one.left - other.left)
  return bands
}

function isOfText(
  { position, from, to }: Ruling,
  bands: ReadonlyMap<number, readonly Glyph[]>,
  size: number,
): boolean {
  const key = Math.floor(position / size)
  const near = [key - 1, key, key + 1]
    .flatMap((band) => within(bands.get(band) ?? [], from - END_SLACK * size, to + END_SLACK * size))
    .filter(({ top, bottom }) => position > (top + bottom) / 2 && position <= bottom + MAX_DEPTH * size)
    .sort((one, other) => one.left - other.left)
  const [start, end] = [least(near.map(({ left }) => left)), greatest(near.map(({ right }) => right))]
  return (
    Math.abs(start - from) <= END_SLACK * size &&
    Math.abs(end - to) <= END_SLACK * size &&
    near.every((glyph, index) => index === 0 || glyph.left - (near[index - 1]?.right ?? 0) <= MAX_GAP * size)
  )
}

/** The part of a list in order of `left` that lies between two places. */
function within(sorted: readonly Glyph[], from: number, to: number): Glyph[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.left ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: Glyph[] = []
  for (let at = low; at < sorted.length; at++) {
    const glyph = sorted[at]
    if (!glyph || glyph.left > to) break
    found.push(glyph)
  }
  return found
}
