import type { Glyph } from '../../src/read/pdf/paint/glyph.js'

/** Where and how large text stands. */
export interface TextPlace {
  left: number
  top: number
  size?: number
}

/** Glyphs of one printed line: Han one em wide, ASCII half. */
export function glyphs(text: string, { left, top, size = 10 }: TextPlace): Glyph[] {
  let x = left
  return [...text].map((character) => {
    const width = character.charCodeAt(0) < 128 ? size / 2 : size
    x += width
    return glyph(character, { left: x - width, top, size, width })
  })
}

/** One glyph. */
export function glyph(
  text: string,
  { left, top, size = 10, width = size }: TextPlace & { width?: number },
): Glyph {
  const bottom = top + size
  const baseline = bottom - 0.12 * size
  return {
    text,
    left,
    top,
    right: left + width,
    bottom,
    baseline,
    size,
    turn: 0,
    vertical: false,
    hidden: false,
    unpainted: false,
  }
}

/** Glyphs of several printed lines, one below the other. */
export function glyphLines(lines: readonly string[], place: TextPlace, pitch = 15): Glyph[] {
  return lines.flatMap((line, index) => glyphs(line, { ...place, top: place.top + index * pitch }))
}
