import { begins, type JoinedCell } from './joined-table.js'

/**
 * What a page break does to a table: `row` cuts a row in two; `cells` lies between rows, and these cells run over it.
 */
export type PageBreak = { kind: 'row'; pairs: CellPair[] } | { kind: 'cells'; pairs: CellPair[] }

/** A cell above a page break and the one below it in the same columns. */
export interface CellPair {
  above: JoinedCell
  below: JoinedCell
}

/** How a numbered cell begins: "1.", "12", "（三）", "四、", "①", and "四︑" in vertical writing. */
const ENUMERATOR =
  /^\s*(?:[（(︵]?(?:\d{1,4}|[一二三四五六七八九十百⼀⼆⼋⼗]{1,5})(?:[)）︶.．、︑]|\s*$)|[①-⑳])/u
/** How a sentence ends: "。", "；", "：", with a bracket or quote after it. */
const SENTENCE_END = /[。；：！？;:!?][”’」』）)]?$/u
/** Share of a column's cells that must be numbered for the column to count as numbered. */
const NUMBERED_SHARE = 0.7

/**
 * Tells what a page break cuts.
 * Producers that leave a cut row open (Chromium, WPS) show it by the missing rule; those that close it (LibreOffice,
 * Word) only by the text: a line that is full and ends in mid-sentence, a number that does not come again.
 * @param above cells at the lower end of the part above
 * @param below cells at the upper end of the part below, repeated header rows left out
 * @param columns the cells of each column so far, which tell what kind of column it is
 */
export function readPageBreak(
  above: readonly JoinedCell[],
  below: readonly JoinedCell[],
  columns: ReadonlyMap<number, readonly JoinedCell[]>,
): PageBreak {
  const pairs = pairUp(above, below)
  if (pairs.length === below.length && isRowCut(above, pairs, columns)) return { kind: 'row', pairs }
  // A print that leaves some cells open and closes others tells which run over. Where all are open, the table has no
  // lower rule; where all are closed, each page's part has one.
  const someClosed = above.some((cell) => !cell.openBottom)
  const someOpen = above.some((cell) => cell.openBottom)
  const isTold = someClosed && someOpen
  const over = pairs.filter((pair) => (isTold && pair.above.openBottom) || runsOver(pair, columns, isTold))
  return { kind: 'cells', pairs: over }
}

function pairUp(above: readonly JoinedCell[], below: readonly JoinedCell[]): CellPair[] {
  return below.flatMap((cell) => {
    const upper = above.find(
      ({ column, columnSpan }) => column === cell.column && columnSpan === cell.columnSpan,
    )
    return upper ? [{ above: upper, below: cell }] : []
  })
}

function isRowCut(
  above: readonly JoinedCell[],
  pairs: readonly CellPair[],
  columns: ReadonlyMap<number, readonly JoinedCell[]>,
): boolean {
  const numbered = pairs.filter((pair) => isNumberedColumn(columns.get(pair.above.column) ?? []))
  if (numbered.some(beginsNext)) return false
  // At the top nothing can be told: Chromium leaves out the upper rule of a new row too.
  const inRow = above.filter(({ rowSpan }) => rowSpan === 1)
  const isOpen = (inRow.length > 0 ? inRow : above).every((cell) => cell.openBottom)
  const isClosedBeside = above.some((cell) => cell.openBottom)
  const full = pairs.filter((pair) => pair.above.lines.length > 0 && pair.below.lines.length > 0)
  const flowing = full.filter((pair) => isFlowing(pair) && !BARE_NUMBER.test(pair.above.lines.join('')))
  if (isOpen) return flowing.length > 0 || (full.length < 2 && pairs.some(endsAbove))
  // LibreOffice leaves only merged cells open where a table without a frame is cut: then the text alone tells.
  if (isClosedBeside && !(numbered.some(endsAbove) && flowing.length === full.length)) return false
  const numberMissing = numbered.some(
    ({ above: { rowSpan }, below: { lines } }) => rowSpan === 1 || lines.length > 0,
  )
  const notEnded = full.every(
    (pair) => flowing.includes(pair) || (numberMissing && !begins(pair.above, pair.below)),
  )
  return notEnded && (flowing.length > 0 || (numberMissing && full.length > 0))
}

/** The line above is full and ends in mid-sentence. */
function isFlowing({ above, below }: CellPair): boolean {
  const end = above.lines.at(-1) ?? ''
  return !SENTENCE_END.test(end) && !begins(above, below)
}

/** A number below another number begins the next row; a number set in the middle of its row may stand below alone. */
function beginsNext({ above, below }: CellPair): boolean {
  return above.lines.length > 0 && ENUMERATOR.test(below.lines[0] ?? '')
}

/** A cell that is at its end above the break, though its row need not be. */
function endsAbove({ above, below }: CellPair): boolean {
  return above.lines.length > 0 && below.lines.length === 0
}

/** "12", "三", "（四）". */
const BARE_NUMBER = /^[（(]?(?:\d{1,4}|[一二三四五六七八九十百⼀⼆⼋⼗]{1,5})[)）︶.．、︑]?$/u

function isNumberedColumn(cells: readonly JoinedCell[]): boolean {
  const filled = cells.filter(({ lines }) => lines.length > 0)
  const numbered = filled.filter(({ lines }) => ENUMERATOR.test(lines[0] ?? ''))
  return numbered.length > 1 && numbered.length >= NUMBERED_SHARE * filled.length
}

/**
 * Whether a cell that is closed goes on below a break between two rows.
 * @param isTold the rules tell of others that they go on, so text that could be cut is not enough
 */
function runsOver(
  pair: CellPair,
  columns: ReadonlyMap<number, readonly JoinedCell[]>,
  isTold: boolean,
): boolean {
  const { above, below } = pair
  // A print that leaves the cell below open, where it runs on, would have left this one open too.
  if (!above.openBottom && below.openBottom) return false
  const column = columns.get(above.column) ?? []
  if (!isMergingColumn(column, pair)) return false
  if (above.lines.length === 0 || below.lines.length === 0) return true
  return above.lines.join('') === below.lines.join('') || (!isTold && isTextCut(pair, column))
}

/** A merged cell's own text may be cut where the rows beside it are not. */
function isTextCut(pair: CellPair, column: readonly JoinedCell[]): boolean {
  const { above, below } = pair
  if (above.ended || !isFlowing(pair) || ENUMERATOR.test(below.lines[0] ?? '')) return false
  if (isVertical(above) && isVertical(below) && ENUMERATOR.test(above.lines[0] ?? '')) return true
  return isNumberedColumn(column) || (reachesBottom(above) && startsAtTop(below))
}

/** Text written downwards has no printed lines. */
function isVertical({ lines, first }: JoinedCell): boolean {
  return lines.length > 0 && first === null
}

/** Most that a line may lie away from the side of its cell to be next to it, in font sizes: leading and padding. */
const NEXT_TO_SIDE = 1.6

function reachesBottom({ last, pieces }: JoinedCell): boolean {
  const bottom = pieces.at(-1)?.box.bottom ?? 0
  return last !== null && bottom - last.bottom <= NEXT_TO_SIDE * last.size
}

function startsAtTop({ first, pieces }: JoinedCell): boolean {
  const top = pieces[0]?.box.top ?? 0
  return first !== null && first.top - top <= NEXT_TO_SIDE * first.size
}

/** A column whose cells are merged over rows, and where none but these at the break is empty. */
function isMergingColumn(column: readonly JoinedCell[], { above, below }: CellPair): boolean {
  const others = column.filter((cell) => cell !== above)
  const isMerged = isVertical(above) || [...column, below].some(({ rowSpan }) => rowSpan > 1)
  return isMerged && others.every(({ lines }) => lines.length > 0)
}
