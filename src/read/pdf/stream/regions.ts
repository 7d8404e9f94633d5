import type { Flow } from './flows.js'
import type { LevelRule } from './level-rules.js'
import { isProse, isTabular, segments } from './line-kinds.js'
import type { WordLine } from './words.js'

/** Widest distance between two lines of a table without a rule between them, in font sizes. */
const MAX_DISTANCE = 2
/** The same where rules stand above and below. */
const MAX_RULED_DISTANCE = 4
/** Most lines in a row with text in one place only, unless it begins where a column does. */
const MAX_SINGLE = 5
/** How near to the beginning of a column's text a line's must lie to be in it, in font sizes. */
const SAME_LEFT = 0.4
/** Fewest lines with text in several columns. */
const MIN_TABULAR = 2
/** How a caption begins: "Table 3", "Figure 1.2", "表 2". */
const CAPTION = /^(?:table|figure|fig\.?|chart|exhibit|graph|map|box|panel|表|图)$/iu
const CAPTION_NUMBER = /^(?:[A-Z]?[-.]?\d|[IVX]+[.:]?$|[A-Z][.:]?$)/u
/** How a note below a table begins: "Source:", "Note", "* provisional". */
const NOTE = /^(?:sources?|notes?|n\.b\.?|nb|remarks?|资料来源|注)[:：.]?$/iu

/** Finds stretches of a page's column that may be tables: lines with text in several places, and those between. */
export function findRegions(flow: Flow, rules: readonly LevelRule[]): WordLine[][] {
  const regions: WordLine[][] = []
  let open = newRegion()
  const close = () => {
    if (open.tabular >= MIN_TABULAR) regions.push(open.lines)
    open = newRegion()
  }
  for (const line of flow.lines) {
    const last = open.lines.at(-1)
    if (last && line.top - last.bottom > reach(last, line, rules)) close()
    if (startsCaption(line) || startsNote(line)) {
      close()
      continue
    }
    const tabular = isTabular(line)
    if (!tabular && isProse(line, flow.right - flow.left) && !continuesColumn(open, line)) close()
    else addLine(open, line, tabular, close)
  }
  close()
  return regions
}

interface OpenRegion {
  lines: WordLine[]
  /** Number of lines with text in several columns. */
  tabular: number
  /** Lines with text in one place since the last of the others. */
  singles: number
  /** Where pieces of lines begin, in steps of half a point. */
  lefts: Set<number>
}

function newRegion(): OpenRegion {
  return { lines: [], tabular: 0, singles: 0, lefts: new Set() }
}

function addLine(region: OpenRegion, line: WordLine, tabular: boolean, close: () => void): void {
  const goesOn = !tabular && continuesColumn(region, line)
  region.lines.push(line)
  if (tabular) {
    region.tabular++
    region.singles = 0
    for (const [first] of segments(line).slice(1)) if (first) region.lefts.add(Math.round(first.left * 2))
  } else if (goesOn) region.singles = 0
  else if (++region.singles > MAX_SINGLE) {
    if (region.tabular > 0) close()
    else region.lines.shift()
  }
}

/** Whether a line with text in one place begins where a column of the region does, its first one left out. */
function continuesColumn({ lefts }: OpenRegion, line: WordLine): boolean {
  const slack = Math.round(SAME_LEFT * line.size * 2)
  const left = Math.round(line.left * 2)
  for (let at = left - slack; at <= left + slack; at++) if (lefts.has(at)) return true
  return false
}

function reach(last: WordLine, line: WordLine, rules: readonly LevelRule[]): number {
  const between = rules.some(
    ({ position, from, to }) =>
      position > last.top && position < line.bottom && from < line.right && to > line.left,
  )
  return (between ? MAX_RULED_DISTANCE : MAX_DISTANCE) * Math.max(line.size, last.size)
}

function startsCaption({ words }: WordLine): boolean {
  const [first, second] = words
  if (!first) return false
  return CAPTION.test(first.text) ? CAPTION_NUMBER.test(second?.text ?? '') : GLUED_CAPTION.test(first.text)
}

/** "表2", "图1-1". */
const GLUED_CAPTION = /^[附续]?[表图]\d/u

function startsNote({ words }: WordLine): boolean {
  return NOTE.test(words[0]?.text ?? '')
}
