import { HAN } from './characters.js'
import { replaceMatches, type TextStep, unchanged } from './text-step.js'

/** Two ideographic spaces of which each byte, or each character, became a question mark: ??一、规划背景 */
const LOST_INDENT = new RegExp(`^\\s{0,8}[?？\\ufffd]{1,4}\\s{0,8}(?=[${HAN}\\d（(《“〔【])`, 'gmu')
const INDENT = '\u3000\u3000'
/** So many lines make it a habit; a single one may begin with a question. */
const HABIT = 3

/** Paragraphs whose indent was lost get it back, before the question marks are taken for lost characters. */
export const lostIndents: TextStep = {
  name: 'lost-indents',
  sign: /^\s{0,8}[?？\ufffd]/m,
  prepare(texts) {
    let lines = 0
    for (const text of texts) lines += text.match(LOST_INDENT)?.length ?? 0
    return lines < HABIT ? unchanged : (text) => replaceMatches(text, LOST_INDENT, () => INDENT)
  },
}
