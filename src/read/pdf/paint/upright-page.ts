import type { Box } from '../geometry/box.js'
import { isBlank } from '../lines/line-text.js'
import type { Glyph, Turn } from './glyph.js'
import type { PageMarks } from './page-marks.js'

/** Share of the glyphs that must lie on their side for the page to be read from there. */
const MIN_SHARE = 0.7

/** Turns a page on which most text lies on its side (a landscape table on an upright page) so that it is upright. */
export function uprightPage(marks: PageMarks): PageMarks {
  const turn = commonTurn(marks.glyphs)
  if (turn === 0) return marks
  const { width, height } = marks
  const turned = (box: Box) => turnBox(box, turn, width, height)
  return {
    width: turn === 180 ? width : height,
    height: turn === 180 ? height : width,
    rules: marks.rules.map(turned),
    glyphs: marks.glyphs.map((glyph) => {
      const box = turned(glyph)
      // An em box stands on its baseline by an eighth of its height.
      const baseline = box.bottom - (box.bottom - box.top) * DESCENT_SHARE
      return { ...glyph, ...box, baseline, turn: ((glyph.turn - turn + 360) % 360) as Turn }
    }),
  }
}

const DESCENT_SHARE = 0.12

function commonTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>()
  const level = glyphs.filter((glyph) => !isBlank(glyph) && !glyph.vertical)
  const seen = level.filter((glyph) => !glyph.hidden)
  const inked = seen.length > 0 ? seen : level
  for (const { turn } of inked) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  for (const [turn, count] of counts) if (turn !== 0 && count >= MIN_SHARE * inked.length) return turn
  return 0
}

/** Turns a box on a page back by quarter turns clockwise. */
function turnBox({ left, top, right, bottom }: Box, turn: Turn, width: number, height: number): Box {
  if (turn === 90) return { left: top, right: bottom, top: width - right, bottom: width - left }
  if (turn === 270) return { left: height - bottom, right: height - top, top: left, bottom: right }
  return { left: width - right, right: width - left, top: height - bottom, bottom: height - top }
}
