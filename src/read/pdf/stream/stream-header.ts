import { simplifyWords } from '../../simplify-words.js'
import type { TextLine, TextRun } from '../lines/text-lines.js'

/** A column's heading and where it stands. */
export type Heading = TextRun

/** How headings of a task table end, white space left out: 序号, 工作任务, 责任单位, 完成时限 …. */
const HEADING =
  /(?:序号|编号|类别|领域|项目|事项|任务|要点|目标|内容|要求|措施|举措|单位|部门|科室|处室|机构|主体|时限|时间|期限|进度|情况|成果|形式|责任人|领导|备注|分工)$/u
/** Longest heading in characters. */
const MAX_HEADING = 12
/** The same with readings: 責(zé)任單(dān)位. */
const MAX_GLOSSED_HEADING = 3 * MAX_HEADING
/** Gap up to which single characters are one heading set wide (责　任　单　位), in font sizes. */
const MAX_LETTER_GAP = 2.5

/** Widest distance between two printed lines of one heading, in font sizes. */
const MAX_LINE_GAP = 0.6

/** The headings of a table without rules, and the printed lines that they take up. */
export interface HeaderLines {
  headings: Heading[]
  lines: readonly TextLine[]
}

/** Finds the first headings of a table without rules: at least two side by side, all short, most of them known. */
export function findHeader(lines: readonly TextLine[]): HeaderLines | null {
  for (const at of lines.keys()) {
    // The table may begin right below, so headings may be fewer lines than stand together.
    for (let group = closeLines(lines, at); group.length > 0; group = group.slice(0, -1)) {
      const headings = isShort(group) ? readHeadings(group) : null
      if (headings) return { headings, lines: group }
    }
  }
  return null
}

/** Lines from one on that stand close together, as those of headings over several lines do. */
function closeLines(lines: readonly TextLine[], from: number): TextLine[] {
  const group: TextLine[] = []
  let bottom = Number.POSITIVE_INFINITY
  for (const line of lines.slice(from, from + MAX_HEADER_LINES)) {
    if (line.top - bottom > MAX_LINE_GAP * line.size) break
    group.push(line)
    bottom = Math.max(group.length === 1 ? 0 : bottom, line.bottom)
  }
  return group
}

/** Printed lines that headings take up at most. */
const MAX_HEADER_LINES = 6

/** Most pieces of text that headings are made of, letters set apart included. */
const MAX_PIECES = 200

function isShort(lines: readonly TextLine[]): boolean {
  if (lines.reduce((sum, { runs }) => sum + runs.length, 0) > MAX_PIECES) return false
  return lines.every(({ runs }) => runs.every(isOfHeadingLength))
}

function isOfHeadingLength({ text }: TextRun): boolean {
  return text.length <= MAX_GLOSSED_HEADING && simplifyWords(text).length <= MAX_HEADING
}

function readHeadings(lines: readonly TextLine[]): Heading[] | null {
  const headings = stackPieces(lines.flatMap(({ runs }) => joinLetters(runs)))
  if (headings.length < 2 || !headings.every(isOfHeadingLength)) return null
  const known = headings.filter(({ text }) => HEADING.test(simplifyWords(text)))
  return known.length >= 2 && known.length * 2 > headings.length ? headings : null
}

/** Puts pieces that stand one below the other together, and the results side by side. */
function stackPieces(pieces: readonly TextRun[]): Heading[] {
  const headings: Heading[] = []
  for (const piece of pieces.toSorted((one, other) => one.top - other.top)) {
    const above = headings.find(
      ({ left, right }) => Math.min(right, piece.right) - Math.max(left, piece.left) > 1,
    )
    if (!above) headings.push({ ...piece })
    else {
      above.text += piece.text
      above.left = Math.min(above.left, piece.left)
      above.right = Math.max(above.right, piece.right)
      above.bottom = Math.max(above.bottom, piece.bottom)
    }
  }
  return headings.sort((one, other) => one.left - other.left)
}

/** What 序号 begins with where its column is too narrow for both: it may stand right behind 类　别. */
const NUMBER_LETTER = '序'

/** Puts the characters of a letter-spaced heading together. */
function joinLetters(runs: readonly TextRun[]): TextRun[] {
  const pieces: (TextRun & { letters: boolean })[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    const text = run.text.replace(/\s/gu, '')
    const isLetter = text.length === 1
    const beginsAnother = text === NUMBER_LETTER && HEADING.test(simplifyWords(last?.text ?? ''))
    if (last?.letters && isLetter && !beginsAnother && run.left - last.right <= MAX_LETTER_GAP * run.size) {
      last.text += text
      last.right = run.right
    } else pieces.push({ ...run, text, letters: isLetter })
  }
  return pieces
}

/** Whether two lines are the same headings, as when they are printed again on the next page. */
export function areSameHeadings(one: readonly Heading[], other: readonly Heading[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text)
}
