import type { TextLine, TextRun } from './text-lines.js'

/** A column's heading and where it stands. */
export type Heading = TextRun

/** How headings of a task table end, white space left out: 序号, 工作任务, 责任单位, 完成时限 …. */
const HEADING =
  /(?:序号|编号|类别|领域|项目|事项|任务|要点|目标|内容|要求|措施|举措|单位|部门|科室|处室|机构|主体|时限|时间|期限|进度|情况|成果|形式|责任人|领导|备注|分工)$/u
/** Longest heading in characters. */
const MAX_HEADING = 12
/** Gap up to which single characters are one heading set wide (责　任　单　位), in font sizes. */
const MAX_LETTER_GAP = 2.5

/** Reads a line as the headings of a table without rules: at least two pieces apart, all short, most of them known. */
export function readHeadings(line: TextLine): Heading[] | null {
  const pieces = joinLetters(line.runs)
  if (pieces.length < 2 || pieces.some(({ text }) => text.length > MAX_HEADING)) return null
  const known = pieces.filter(({ text }) => HEADING.test(text))
  return known.length >= 2 && known.length * 2 > pieces.length ? pieces : null
}

/** Puts the characters of a letter-spaced heading together. */
function joinLetters(runs: readonly TextRun[]): TextRun[] {
  const pieces: (TextRun & { letters: boolean })[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    const text = run.text.replace(/\s/gu, '')
    const isLetter = text.length === 1
    if (last?.letters && isLetter && run.left - last.right <= MAX_LETTER_GAP * run.size) {
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
