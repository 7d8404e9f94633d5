import { contains } from '../geometry/box.js'
import type { Panel } from './canvas.js'
import type { Glyph } from './glyph.js'

/** Hides glyphs that an opaque area was painted over. */
export function hideCovered(glyphs: readonly Glyph[], panels: readonly Panel[]): void {
  for (const panel of panels) {
    if (!panel.opaque) continue
    for (let index = 0; index < panel.glyphsBelow; index++) {
      const glyph = glyphs[index]
      if (!glyph || glyph.hidden) continue
      const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2]
      if (contains(panel, x, y)) glyph.hidden = true
    }
  }
}
