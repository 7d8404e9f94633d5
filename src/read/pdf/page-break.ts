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

/** How a numbered cell begins: "1.", "12", "（三）", "四、", "第五", "①". */
const ENUMERATOR = /^\s*(?:[（(]?(?:\d{1,4}|[一二三四五六七八九十百⼀⼆⼋⼗]{1,5})(?:[)）.．、]|\s*$)|[①-⑳])/u
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
  const cut = pairs.length === below.length && isRowCut(above, pairs, columns)
  return cut
    ? { kind: 'row', pairs }
    : { kind: 'cells', pairs: pairs.filter((pair) => runsOver(pair, columns)) }
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
  if (numbered.some(({ below: { lines } }) => ENUMERATOR.test(lines[0] ?? ''))) return false
  // At the top nothing can be told: Chromium leaves out the upper rule of a new row too.
  const isOpen = above.every((cell) => cell.openBottom)
  const isClosedBeside = above.some((cell) => cell.openBottom)
  const full = pairs.filter((pair) => pair.above.lines.length > 0 && pair.below.lines.length > 0)
  const flowing = full.filter(isFlowing)
  if (isOpen) return flowing.length > 0 || (full.length < 2 && pairs.some(endsAbove))
  if (isClosedBeside) return false
  const numberMissing = numbered.some(
    ({ above: { rowSpan }, below: { lines } }) => rowSpan === 1 || lines.length > 0,
  )
  const notEnded = full.every((pair) => isFlowing(pair) || (numberMissing && !begins(pair.above, pair.below)))
  return notEnded && (flowing.length > 0 || (numberMissing && full.length > 0))
}

/** The line above is full and ends in mid-sentence. */
function isFlowing({ above, below }: CellPair): boolean {
  const end = above.lines.at(-1) ?? ''
  return !SENTENCE_END.test(end) && !isBareNumber(end) && !begins(above, below)
}

/** A cell that is at its end above the break, though its row need not be. */
function endsAbove({ above, below }: CellPair): boolean {
  return above.lines.length > 0 && below.lines.length === 0
}

/** "12", "三", "（四）". */
const BARE_NUMBER = /^[（(]?(?:\d{1,4}|[一二三四五六七八九十百⼀⼆⼋⼗]{1,5})[)）.．、]?$/u

function isBareNumber(text: string): boolean {
  return BARE_NUMBER.test(text)
}

function isNumberedColumn(cells: readonly JoinedCell[]): boolean {
  const filled = cells.filter(({ lines }) => lines.length > 0)
  const numbered = filled.filter(({ lines }) => ENUMERATOR.test(lines[0] ?? ''))
  return numbered.length > 1 && numbered.length >= NUMBERED_SHARE * filled.length
}

/** Whether a cell goes on below a break between two rows. */
function runsOver({ above, below }: CellPair, columns: ReadonlyMap<number, readonly JoinedCell[]>): boolean {
  if (above.openBottom) return true
  if (!isMergingColumn(columns.get(above.column) ?? [], above)) return false
  return above.lines.length === 0 || below.lines.length === 0 || above.lines.join('') === below.lines.join('')
}

/** A column whose cells are merged over rows, and where none but these at the break is empty. */
function isMergingColumn(cells: readonly JoinedCell[], atBreak: JoinedCell): boolean {
  const others = cells.filter((cell) => cell !== atBreak)
  return cells.some(({ rowSpan }) => rowSpan > 1) && others.every(({ lines }) => lines.length > 0)
}
