/** Lines that end so many columns short of the longest are full: a word or a mark that may not begin a line moved on. */
const SLACK = 4
/** No text is wrapped wider than this, in columns. */
const WIDEST = 140
const NARROWEST = 30
/** So many full lines, and such a share of all, make a text wrapped at a width. */
const LEAST_FULL = 6
const SHARE_OF_FULL = 0.35

/** Width in columns of a fixed-width font: Chinese takes two. */
export function columns(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x1100 ? 2 : 1
  return width
}

/**
 * The width at which a text was wrapped, in columns; null where its lines are paragraphs.
 * @param lines every line of its paragraphs
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map((line) => columns(line.trimEnd()))
  const widest = widths.reduce((a, b) => Math.max(a, b), 0)
  if (widest > WIDEST || widest < NARROWEST) return null
  const full = widths.filter((width) => width >= widest - SLACK).length
  return full >= LEAST_FULL && full >= lines.length * SHARE_OF_FULL ? widest - SLACK : null
}
