import type { Cell } from '../../model/document.js'

/** The rest of a name that a narrow column wrapped: 各县（市、区） / 人民政府、市财政局 */
const WRAPPED_END = /^(?:人民政府|管理委员会|管委会|委员会|办事处)(?=[、，,；;\s]|$)/u
/** A line after which a new name begins: 市财政局、 */
const CLOSED = /[、，,；;：:。\s]$/u

/** A unit cell's lines as one text, with names put together that a narrow column wrapped before 人民政府 and the like. */
export function unitText(cell: Cell): string {
  const lines: string[] = []
  for (const line of cell.lines) {
    const last = lines.at(-1)
    if (last && WRAPPED_END.test(line) && !CLOSED.test(last)) lines[lines.length - 1] = last + line
    else lines.push(line)
  }
  return lines.join('\n').trim()
}
